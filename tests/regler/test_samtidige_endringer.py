"""Two caseworkers edit an entry, and neither has seen the other's edit.

Both edits are kept (kontrakt §3.2).
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.regler import livene
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.sak import Linje

DAG = date(2024, 2, 1)
PERMISJON = {
    "vedtak": "Permisjon pga. velferd",
    "start": date(2024, 2, 5),
    "slutt": date(2024, 2, 9),
    "dager": "virkedager",
}


@pytest.fixture
def permisjon() -> tuple[Liv, Skriver]:
    liv, skriver = livene.i_program("UTL_28", "Arbeid (vgo)")
    _ta(liv, skriver, PERMISJON)
    return liv, skriver


def test_each_field_is_the_one_that_was_last_given(permisjon: tuple[Liv, Skriver]) -> None:
    liv, skriver = permisjon
    sett = dict(skriver.felter)
    _ta(liv, skriver, {"endre": "V2", "start": date(2024, 2, 6)}, endret=("startdato",))
    skriver.felter = sett
    _ta(liv, skriver, {"endre": "V2", "slutt": date(2024, 2, 8)}, endret=("sluttdato",))
    assert _felter(liv, "V2")["startdato"] == "2024-02-06"
    assert _felter(liv, "V2")["sluttdato"] == "2024-02-08"
    assert liv.dokument()["gjennomfoeringsfrist"] == "2024-07-18"


def test_an_edit_without_field_names_gives_the_whole_entry(permisjon: tuple[Liv, Skriver]) -> None:
    liv, skriver = permisjon
    sett = dict(skriver.felter)
    _ta(liv, skriver, {"endre": "V2", "start": date(2024, 2, 6)})
    skriver.felter = sett
    _ta(liv, skriver, {"endre": "V2", "slutt": date(2024, 2, 8)})
    assert _felter(liv, "V2")["startdato"] == "2024-02-05"


def test_the_dates_are_checked_as_they_are_when_the_edit_is_decided(permisjon: tuple[Liv, Skriver]) -> None:
    liv, skriver = permisjon
    sett = dict(skriver.felter)
    _ta(liv, skriver, {"endre": "V2", "start": date(2024, 2, 9)}, endret=("startdato",))
    skriver.felter = sett
    fakta = skriver.linje(Linje(DAG, {"endre": "V2", "slutt": date(2024, 2, 6)}))
    svar = liv.ta(replace(fakta, endret=("sluttdato",)))
    assert svar is not None
    assert svar.problem is not None
    assert svar.problem.felt == "sluttdato"


def test_an_edit_that_gives_no_field_changes_nothing(permisjon: tuple[Liv, Skriver]) -> None:
    liv, skriver = permisjon
    foer = livene.kjerne(liv.dokument())
    _ta(liv, skriver, {"endre": "V2", "start": date(2024, 2, 6)}, endret=())
    assert livene.kjerne(liv.dokument()) == foer


def _ta(liv: Liv, skriver: Skriver, ord_: dict[str, Any], endret: tuple[str, ...] | None = None) -> None:
    svar = liv.ta(replace(skriver.linje(Linje(DAG, ord_)), endret=endret))
    assert svar is not None
    assert svar.utfall == "godtatt", svar.problem


def _felter(liv: Liv, innslag_id: str) -> dict[str, Any]:
    felter: dict[str, Any] = next(
        rad["felter"] for rad in liv.dokument()["innslag"] if rad["innslagId"] == innslag_id
    )
    return felter
