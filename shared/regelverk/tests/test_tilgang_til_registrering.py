"""REG: which kommune may register, and how far back in time (regelbeskrivelse §7.2, §7.3, §9.6)."""

from datetime import date
from typing import Any

import pytest
from regelverk.fakta.folkeregister import Flyttet
from regelverk.fakta.innslag import (
    Kontakt,
)

from tests.stoette.innslag import DAG, Liv, fravaer, i_program, slutt, tiltak


@pytest.mark.parametrize(
    ("til", "maaneder_tilbake"),
    [(date(2024, 4, 15), 0), (date(2024, 4, 14), 2), (date(2023, 6, 15), 2), (date(2023, 6, 14), 12)],
)
def test_two_months_are_free_twelve_need_access_and_more_is_refused(
    liv: Liv, til: date, maaneder_tilbake: int
) -> None:
    gammelt = tiltak(startdato=date(2023, 3, 1), sluttdato=til)
    en = liv().bosatt(date(2023, 1, 1)).program(date(2023, 2, 1))
    uten = en.proev(DAG, gammelt)
    en.gi_tilgang(tilgang_id="E1", gjelder="alle", til_dato=DAG)
    med = en.proev(DAG, tiltak(innslag_id="T2", startdato=date(2023, 3, 1), sluttdato=til))
    assert (uten.utfall == "godtatt") == (maaneder_tilbake == 0)
    assert (med.utfall == "godtatt") == (maaneder_tilbake <= 2)


@pytest.mark.parametrize(
    ("tilgang", "godtas"),
    [
        ({"gjelder": "alle", "til_dato": DAG}, True),
        ({"gjelder": "alle", "til_dato": date(2024, 6, 14)}, False),
        ({"gjelder": "kommune", "kommunenummer": "3201", "til_dato": DAG}, True),
        ({"gjelder": "kommune", "kommunenummer": "0301", "til_dato": DAG}, False),
    ],
)
def test_access_is_for_its_kommune_until_its_day_inclusive(
    liv: Liv, tilgang: dict[str, Any], godtas: bool
) -> None:
    en = i_program(liv)
    en.gi_tilgang(tilgang_id="E1", **tilgang)
    svar = en.proev(DAG, fravaer(fra=date(2024, 3, 4), til=date(2024, 3, 8)))
    assert (svar.utfall == "godtatt") == godtas


def test_another_kommune_does_not_find_the_person(liv: Liv) -> None:
    en = i_program(liv)
    svar = en.proev(DAG, Kontakt(innslag_id="N1", kontakttype="Krav", dato=DAG), kommune="0301")
    assert (svar.problem.kode, svar.problem.status) == ("NIR-PERSON-UKJENT", 404)


def test_the_kommune_left_behind_may_still_correct_its_ending(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, slutt())
    flytting = Flyttet(folkeregister_hendelse_id="M1", flyttedato=DAG, til_kommunenummer="0301")
    en.ta(date(2024, 6, 20), flytting)
    assert en.endre(date(2024, 6, 21), slutt(avslutningsaarsak="Annet")).utfall == "godtatt"
    assert en.proev(date(2024, 6, 21), fravaer()).problem.status == 404
    assert en.slett(date(2024, 6, 21), "avslutning", "A1").utfall == "godtatt"


def test_the_regelmotors_other_rows_are_not_the_kommunes_to_change(liv: Liv) -> None:
    en = i_program(liv)
    en.til(date(2024, 7, 16))
    ident = en.dokument["avslutning"]["innslagId"]
    endret = slutt(innslag_id=ident, avslutningsdato=date(2024, 7, 10))
    assert en.endre(date(2024, 7, 17), endret).problem.kode == "NIR-AVSLUTNING-REGELMOTOR"
    assert en.slett(date(2024, 7, 17), "avslutning", ident).problem.kode == "NIR-AVSLUTNING-REGELMOTOR"
