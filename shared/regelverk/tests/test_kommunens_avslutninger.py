"""AVS: endings by the kommune, and which kommune may resume the programme after an ending (A 9, B 6-10,
regelbeskrivelse §5).
"""

from datetime import date
from typing import Any

import pytest
from regelverk.fakta.folkeregister import (
    FolkeregisterhendelseKorrigert,
    Innvandret,
    KommuneEndret,
    Utvandret,
)
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker

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


def test_a_person_who_comes_back_may_go_on(liv: Liv, vedtak_om_deltakelse: Any) -> None:
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
