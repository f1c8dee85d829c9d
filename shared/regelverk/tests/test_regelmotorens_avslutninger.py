"""AVS: which endings the regelmotor makes, and which of them is in force (A 9.9.2, regelbeskrivelse §5)."""

from datetime import date
from typing import Any

import pytest
from regelverk.fakta.folkeregister import (
    Doed,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    Utvandret,
)
from regelverk.fakta.innslag import Kontakt, Sluttmaal, Vedtak
from regelverk.fakta.person import OppholdOpphoert
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker_regelmotor

from tests.stoette.avslutninger import (
    Liv,
    aapen,
    aktiv,
    flyttet,
    historikk,
    i_program,
    slutt,
    stans,
    til_dato,
)

VGO_ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


def avvist(dato: date, innslag_id: str = "N1") -> Kontakt:
    return Kontakt(innslag_id=innslag_id, kontakttype="Person har avvist program", dato=dato)


def test_the_contracts_own_example(liv: Liv) -> None:
    en = i_program(liv)
    dok = en.til(date(2024, 12, 1))
    assert (dok["beregnetFor"], dok["parametre"]) == ("2024-12-01", "2024-08-01")
    assert dok["kategorier"] == [
        {
            "kategori": "Rett og plikt til introduksjonsprogram",
            "fra": "2024-01-01",
            "til": "2024-07-15",
            "gjeldende": False,
        }
    ]
    assert dok["ordninger"][0] == {
        "ordning": "Introduksjonsprogram",
        "gjeldende": False,
        "status": "inaktiv",
    }
    assert dok["frist"] == {"type": "Gjennomføring", "dato": "2024-07-15", "beregnetFra": "2024-01-15"}
    rad = dok["avslutning"]
    assert (rad["aarsak"], rad["dato"], rad["registrertAv"], rad["gruppe"], rad["registrert"]) == (
        "Avslutningsårsak ikke registrert",
        "2024-07-15",
        "Regelmotor",
        "Annet",
        "2024-07-16",
    )


SKJEDD: dict[str, Any] = {
    "Død": Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 3, 1)),
    "Utvandret": Utvandret(folkeregister_hendelse_id="M1", utflyttingsdato=date(2024, 3, 1)),
    "Flyttet": flyttet(date(2024, 3, 1)),
    "Person avvist program": avvist(date(2024, 3, 1)),
    "Vedtak om permanent stans": stans(date(2024, 3, 1)),
}


@pytest.mark.parametrize("aarsak", SKJEDD)
def test_a_9_9_2_what_the_regelmotor_makes_of_each_event(liv: Liv, aarsak: str) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 5), SKJEDD[aarsak])
    kjent = avslutningsaarsaker_regelmotor()[aarsak]
    en.til(date(2024, 3, 6))
    rad = en.dokument["avslutning"]
    assert (rad["aarsak"], rad["dato"], rad["registrert"]) == (aarsak, "2024-03-01", "2024-03-05")
    assert (rad["gruppe"], rad["registrertAv"], rad["kommunenummer"]) == (kjent.gruppe, "Regelmotor", "3201")
    assert rad["avslutning"] == ("Stans" if aarsak == "Vedtak om permanent stans" else "Ordinær avslutning")
    assert aapen(en) == (aarsak in ("Flyttet", "Vedtak om permanent stans"))


def test_utgaatt_oppstartsfrist_falls_when_the_goal_comes(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = liv().bosatt(date(2022, 9, 26))
    en.ta(date(2024, 9, 1), vedtak_om_deltakelse("V1", date(2024, 9, 1)))
    assert en.til(date(2024, 9, 26))["avslutning"] is None
    en.til(date(2024, 9, 27))
    assert aktiv(en) == ("Utgått oppstartsfrist", "2024-09-26")
    assert not aapen(en)
    assert til_dato(en) == "2024-09-26"
    en.ta(date(2024, 10, 1), Sluttmaal(innslag_id="S1", sluttmaal=VGO_ARBEID))
    assert aktiv(en) is None
    assert historikk(en) == [("Utgått oppstartsfrist", "2024-09-26", "slettet", "3201-NIBO")]
    assert aapen(en)


@pytest.mark.parametrize(
    ("foerst", "saa"),
    [
        (SKJEDD["Død"], SKJEDD["Vedtak om permanent stans"]),
        (SKJEDD["Person avvist program"], SKJEDD["Vedtak om permanent stans"]),
        (SKJEDD["Flyttet"], SKJEDD["Person avvist program"]),
    ],
)
def test_of_two_on_one_date_the_order_of_rules_section_5_decides(liv: Liv, foerst: Any, saa: Any) -> None:
    en = i_program(liv, sjekk_tilgang=False)
    en.ta(date(2024, 3, 5), saa)
    taper = aktiv(en)
    en.ta(date(2024, 3, 6), foerst)
    assert aktiv(en) != taper
    assert [rad[2] for rad in historikk(en)] == ["slettet", "gjeldende"]


def test_an_extension_takes_the_ending_away(liv: Liv) -> None:
    en = i_program(liv)
    en.til(date(2024, 8, 1))
    utvidet = Vedtak(
        innslag_id="U1",
        vedtakstype="Vedtak om utvidet program",
        resultat="Innvilget",
        vedtaksdato=date(2024, 7, 1),
    )
    en.ta(date(2024, 8, 1), utvidet)
    assert aktiv(en) is None
    assert aapen(en)
    assert [rad[2] for rad in historikk(en)] == ["slettet"]
    en.til(date(2025, 1, 16))
    assert aktiv(en) == ("Avslutningsårsak ikke registrert", "2025-01-15")


def test_a_late_death_comes_before_the_kommunes_endings_with_later_dates(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(date(2024, 5, 2), slutt("Ukjent", date(2024, 5, 1)))
    en.ta(date(2024, 6, 1), Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 4, 1)))
    assert aktiv(en) == ("Død", "2024-04-01")
    assert ("Ukjent", "2024-05-01", "ikke gjeldende", None) in historikk(en)
    en.ta(date(2024, 6, 2), FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="M2", gjelder="M1"))
    assert aktiv(en) == ("Ukjent", "2024-05-01")
    assert ("Død", "2024-04-01", "slettet", "folkeregisteret") in historikk(en)


def test_a_death_behind_another_row_closes_the_category(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 5), stans(date(2024, 3, 1)))
    en.ta(date(2024, 5, 1), Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 4, 20)))
    assert aktiv(en) == ("Vedtak om permanent stans", "2024-03-01")
    assert til_dato(en) == "2024-04-20"


def test_a_lost_permit_ends_only_what_has_not_started(liv: Liv) -> None:
    opphoert = OppholdOpphoert(opphold_id="O1", dato=date(2024, 4, 1))
    uten = liv().bosatt()
    uten.ta(date(2024, 4, 10), opphoert)
    assert aktiv(uten) == ("Ikke lenger i kategori", "2024-04-01")
    assert uten.dokument["frist"] is None
    med = i_program(liv)
    med.ta(date(2024, 4, 10), opphoert)
    assert aktiv(med) is None
    assert aapen(med)


def test_a_corrected_date_keeps_the_row_and_its_old_version(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 5), Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 3, 1)))
    rettet = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="M2", gjelder="M1", type="Doed", doedsdato=date(2024, 3, 2)
    )
    en.ta(date(2024, 3, 9), rettet)
    rader = en.dokument["avslutningshistorikk"]
    assert [(r["dato"], r["status"]) for r in rader] == [
        ("2024-03-01", "redigert"),
        ("2024-03-02", "gjeldende"),
    ]
    assert rader[0]["innslagId"] == rader[1]["innslagId"]
    en.ta(date(2024, 3, 10), FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="M3", gjelder="M2"))
    assert aktiv(en) == ("Død", "2024-03-01")


def test_a_move_to_where_the_person_is_already_followed_up_ends_nothing(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 20), flyttet(date(2024, 3, 10), til="3201"))
    assert aktiv(en) is None


def test_at_most_one_row_is_active_whatever_happens(liv: Liv) -> None:
    en = i_program(liv, sjekk_tilgang=False)
    for nr, skjedd in enumerate(SKJEDD.values()):
        en.proev(date(2024, 3, 5 + nr), skjedd)
        gjeldende = [r for r in en.dokument["avslutningshistorikk"] if r["status"] == "gjeldende"]
        assert len(gjeldende) == 1
