"""AVS: candidates, which stands, what closes, history (regelbeskrivelse §5, §9.4; A 9, B 1, 6-13)."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from regelverk.fakta.folkeregister import (
    Doed,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    Innvandret,
    KommuneEndret,
    Utvandret,
)
from regelverk.fakta.innslag import Avslutning, Kontakt, Sluttmaal, Vedtak
from regelverk.fakta.person import OppholdOpphoert
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker, avslutningsaarsaker_regelmotor

Liv = Callable[..., Any]
VGO_ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


def i_program(liv: Liv, **annet: Any) -> Any:
    return liv(**annet).bosatt().program(date(2024, 1, 15))


def slutt(aarsak: str, dato: date, innslag_id: str = "A1", **annet: Any) -> Avslutning:
    felter: dict[str, Any] = {"bekreftet": True} | annet
    return Avslutning(innslag_id=innslag_id, avslutningsaarsak=aarsak, avslutningsdato=dato, **felter)


def stans(dato: date, innslag_id: str = "X1") -> Vedtak:
    return Vedtak(
        innslag_id=innslag_id,
        vedtakstype="Permanent stans",
        resultat="Vedtak fattet",
        vedtaksdato=min(dato, date(2024, 3, 1)),
        startdato=dato,
    )


def avvist(dato: date, innslag_id: str = "N1") -> Kontakt:
    return Kontakt(innslag_id=innslag_id, kontakttype="Person har avvist program", dato=dato)


def flyttet(dato: date, til: str = "0301", ident: str = "M1") -> Flyttet:
    return Flyttet(folkeregister_hendelse_id=ident, flyttedato=dato, til_kommunenummer=til)


def aktiv(en: Any) -> tuple[str, str] | None:
    rad = en.dokument["avslutning"]
    return rad and (rad["aarsak"], rad["dato"])


def historikk(en: Any) -> list[tuple[str, str, str, str | None]]:
    rader = en.dokument["avslutningshistorikk"]
    return [(r["aarsak"], r["dato"], r["status"], r["slettetAv"]) for r in rader]


def aapen(en: Any) -> bool:
    return any(r["gjeldende"] for r in en.dokument["kategorier"])


def til_dato(en: Any) -> str | None:
    til: str | None = en.dokument["kategorier"][-1]["til"]
    return til


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


@pytest.mark.parametrize("kode", [k.kode for k in avslutningsaarsaker()])
def test_a_9_9_every_code_of_the_kommune_ends_the_programme(liv: Liv, kode: str) -> None:
    en = i_program(liv)
    timer = 30.0 if kode == "Arbeid" else None
    en.ta(date(2024, 6, 12), slutt(kode, date(2024, 6, 10), timer_per_uke=timer))
    rad = en.dokument["avslutning"]
    kjent = avslutningsaarsaker()[kode]
    assert (rad["aarsak"], rad["gruppe"], rad["avslutning"]) == (kode, kjent.gruppe, "Ordinær avslutning")
    assert (rad["registrertAv"], rad["kommunenummer"]) == ("3201-NIBO", "3201")
    assert en.dokument["ordninger"][0]["status"] == "fullført"
    assert aapen(en) == (kode == "Flyttet")
    assert til_dato(en) == (None if kode == "Flyttet" else "2024-06-10")


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


def test_the_kommunes_row_replaces_the_regelmotors_b_10(liv: Liv) -> None:
    en = i_program(liv)
    en.til(date(2024, 8, 1))
    en.ta(date(2024, 8, 1), slutt("Arbeid", date(2024, 7, 15), timer_per_uke=30.0))
    assert historikk(en) == [
        ("Avslutningsårsak ikke registrert", "2024-07-15", "slettet", "3201-NIBO"),
        ("Arbeid", "2024-07-15", "gjeldende", None),
    ]
    assert [m.handling for steg in en.steg for m in steg.avslutninger] == ["avsluttet", "opphevet"]
    en.slett(date(2024, 8, 2), "avslutning", "A1")
    assert historikk(en) == [
        ("Avslutningsårsak ikke registrert", "2024-07-15", "gjeldende", None),
        ("Arbeid", "2024-07-15", "slettet", "3201-NIBO"),
    ]


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


def test_a_late_death_stands_before_what_the_kommune_dated_after_it(liv: Liv) -> None:
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


def test_a_future_ending_is_active_at_once_and_closes_the_day_after_its_date(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(date(2024, 6, 1), slutt("Ukjent", date(2024, 6, 21)))
    assert aktiv(en) == ("Ukjent", "2024-06-21")
    assert aapen(en)
    en.til(date(2024, 6, 21))
    assert aapen(en)
    en.til(date(2024, 6, 22))
    assert not aapen(en)


def test_the_new_kommune_continues_the_programme_after_a_move(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 20), flyttet(date(2024, 3, 10)))
    assert aktiv(en) == ("Flyttet", "2024-03-10")
    nytt = vedtak_om_deltakelse("V2", date(2024, 4, 2), vedtaksdato=date(2024, 3, 25))
    assert en.proev(date(2024, 3, 25), nytt).problem.status == 404
    en.ta(date(2024, 3, 25), nytt, kommune="0301")
    assert aktiv(en) is None
    assert historikk(en) == [("Flyttet", "2024-03-10", "ikke gjeldende", None)]
    assert en.dokument["frist"]["beregnetFra"] == "2024-01-15"


def test_the_same_kommune_may_not_go_on_after_its_own_stans_but_another_may(
    liv: Liv, vedtak_om_deltakelse: Any
) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 1), stans(date(2024, 3, 1)))
    svar = en.proev(date(2024, 3, 5), vedtak_om_deltakelse("V2", date(2024, 3, 4)))
    assert svar.problem.kode == "NIR-STANSET"
    en.ta(date(2024, 3, 20), flyttet(date(2024, 3, 10)))
    en.ta(date(2024, 3, 25), vedtak_om_deltakelse("V3", date(2024, 3, 21)), kommune="0301")
    assert aktiv(en) is None


def test_a_reform_does_not_make_the_kommune_another(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = liv(kommune="3024").bosatt(date(2023, 10, 1)).program(date(2023, 10, 15))
    en.ta(date(2023, 12, 1), stans(date(2023, 12, 1)))
    reform = KommuneEndret(folkeregister_hendelse_id="R1", kommunenummer="3201", gjelder_fra=date(2024, 1, 1))
    en.ta(date(2023, 12, 10), reform)
    assert en.dokument["oppfoelging"]["kommunenummer"] == "3024"
    en.til(date(2024, 1, 1))
    assert en.dokument["oppfoelging"]["kommunenummer"] == "3201"
    assert aktiv(en) == ("Vedtak om permanent stans", "2023-12-01")
    svar = en.proev(date(2024, 1, 3), vedtak_om_deltakelse("V2", date(2024, 1, 2)), kommune="3201")
    assert svar.problem.kode == "NIR-STANSET"


def test_one_who_comes_back_may_go_on(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 5), Utvandret(folkeregister_hendelse_id="M1", utflyttingsdato=date(2024, 3, 1)))
    assert til_dato(en) == "2024-03-01"
    hjem = Innvandret(folkeregister_hendelse_id="M2", innflyttingsdato=date(2024, 5, 1), kommunenummer="0301")
    en.ta(date(2024, 5, 6), hjem)
    assert aapen(en)
    assert aktiv(en) == ("Utvandret", "2024-03-01")
    en.ta(date(2024, 5, 10), vedtak_om_deltakelse("V2", date(2024, 5, 8)), kommune="0301")
    assert aktiv(en) is None
    assert historikk(en) == [("Utvandret", "2024-03-01", "ikke gjeldende", None)]


def test_an_ending_that_leaves_the_category_open_leaves_it_so_for_two_years(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 5), stans(date(2024, 3, 1)))
    assert any(r["gjeldende"] for r in en.til(date(2026, 1, 1))["kategorier"])
    en.til(date(2026, 1, 2))
    assert til_dato(en) == "2026-01-01"


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


def test_the_kommunes_edit_of_a_moved_row_holds_until_the_move_itself_is_corrected(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(date(2024, 3, 20), flyttet(date(2024, 3, 10)))
    ident = en.dokument["avslutning"]["innslagId"]
    rettet = slutt("Flyttet", date(2024, 3, 12), innslag_id=ident, bekreftet=False)
    assert en.endre(date(2024, 3, 21), rettet).utfall == "godtatt"
    assert aktiv(en) == ("Flyttet", "2024-03-12")
    assert [(r[1], r[2]) for r in historikk(en)] == [("2024-03-10", "redigert"), ("2024-03-12", "gjeldende")]
    korrigert = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="M2",
        gjelder="M1",
        type="Flyttet",
        flyttedato=date(2024, 3, 11),
        til_kommunenummer="0301",
    )
    en.ta(date(2024, 4, 1), korrigert)
    assert aktiv(en) == ("Flyttet", "2024-03-11")
    assert en.dokument["avslutning"]["registrertAv"] == "Regelmotor"


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
