"""The årskontroll of random persons equals what is counted day by day in their documents."""

from collections import Counter
from datetime import date
from functools import cache

import pytest
from reporting.lister.aarskontroll.mangler import HVA, Aaret, mangler
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.stroem.endring import les_endring

from services.reporting.tests import aarsfasit
from services.reporting.tests.aarsliv import aarsliv
from services.reporting.tests.liv import Liv

AAR = range(2020, 2026)
ANTALL = 200


@cache
def liv(fro: int) -> Liv:
    return aarsliv(fro)


def raden(en: Liv) -> Rad:
    rad = les_endring(en.noekkel, en.verdi).rad
    assert rad
    return rad


def funnet(rad: Rad, aar: int, dag: date) -> aarsfasit.Mangler | None:
    svar = mangler(rad, Aaret(aar, dag, bydel=False))
    return None if svar is None else {en.hva: list(en.maaneder) for en in svar}


@pytest.mark.parametrize("bunke", range(4))
def test_every_year_of_random_persons_is_what_a_count_day_by_day_says(bunke: int) -> None:
    for fro in range(bunke, ANTALL, 4):
        dokument, rad = liv(fro).dokument(), raden(liv(fro))
        for aar in AAR:
            for dag in (date(2024, 12, 1), date(aar, 6, 30)):
                assert funnet(rad, aar, dag) == aarsfasit.mangler(dokument, aar, dag), (fro, aar, dag)


def test_the_random_persons_lack_each_thing_and_nothing() -> None:
    dag, teller = date(2024, 12, 1), Counter[str]()
    for fro in range(ANTALL):
        rad = raden(liv(fro))
        for aar in AAR:
            svar = funnet(rad, aar, dag)
            teller.update(["utenfor"] if svar is None else [*svar] or ["alt på plass"])
    assert all(teller[hva] >= 10 for hva in (*HVA, "utenfor", "alt på plass")), teller
    dokumenter = [liv(fro).dokument() for fro in range(ANTALL)]
    assert {d["lovverk"] for d in dokumenter} == {"Integreringsloven", "Introduksjonsloven"}
    status = {rad["status"] for d in dokumenter for rad in d["avslutningshistorikk"]}
    assert status >= {"gjeldende", "gjenåpnet", "slettet"}
