"""The indexes give the order and rows that plain sorting and filtering give, on random rows that change."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from regelverk.kalender.datoer import fulle_aar
from reporting.projeksjon.indeks.indeks import Sorteringsindeks
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.projeksjon.indeks.tallindeks import Alderindeks, Datoindeks, Jaindeks
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks, Navneindeks
from reporting.rammer.norsk import soekeform, sorteringsnoekkel

IDAG = date(2024, 12, 1)
NAVN = st.sampled_from(["Åse", "Aase", "Ali", "Alibaba", "Alibabax", "Alibabay", "Øystein", "Zoe", "al", ""])
DAGER = st.integers(0, 40).map(lambda n: date(1990, 1, 1) + timedelta(days=200 * n))


@dataclass
class Rad:
    navn: str | None
    kode: str | None
    dag: date | None
    foedt: date
    ja: bool


RADER = st.builds(
    Rad,
    navn=st.none() | NAVN,
    kode=st.sampled_from([None, "Åpen", "Lukket", "aapen"]),
    dag=st.none() | DAGER,
    foedt=DAGER,
    ja=st.booleans(),
)
ENDRINGER = st.lists(st.tuples(st.integers(1, 30), st.none() | RADER), max_size=80)


class Proevetabell(Tabell):
    def __init__(self) -> None:
        super().__init__()
        self.navn = self.ny(Navneindeks(Navnebok(sorteringsnoekkel, soekeform)))
        self.kode = self.ny(Kodeindeks(sorteringsnoekkel))
        self.dag = self.ny(Datoindeks())
        self.alder = self.ny(Alderindeks())
        self.ja = self.ny(Jaindeks())
        self.paa_dag(IDAG)

    def sett(self, duf: int, rad: Rad) -> None:
        plass = self.rom(duf)
        self.navn.sett(plass, rad.navn)
        self.kode.sett(plass, rad.kode)
        self.dag.sett(plass, rad.dag)
        self.alder.sett(plass, rad.foedt)
        self.ja.sett(plass, rad.ja)


Endringer = list[tuple[int, "Rad | None"]]


def fylt(endringer: Endringer) -> tuple[Proevetabell, dict[int, Rad]]:
    tabell, fasit = Proevetabell(), dict[int, Rad]()
    for duf, rad in endringer:
        if rad is None:
            tabell.fjern(duf)
            fasit.pop(duf, None)
        else:
            tabell.sett(duf, rad)
            fasit[duf] = rad
    return tabell, fasit


def kolonnen(tabell: Proevetabell, navn: str) -> Sorteringsindeks:
    return tabell.duf if navn == "duf" else getattr(tabell, navn)


def i_rekkefoelge(fasit: dict[int, Rad], kolonne: str, synkende: bool) -> list[int]:
    """The DUF-numre in the order of the column. Blank cells come last both ways; DUF-nummer decides a tie."""
    verdi: Callable[[int, Rad], Any] = {
        "duf": lambda duf, rad: duf,
        "navn": lambda duf, rad: None if rad.navn is None else sorteringsnoekkel(rad.navn),
        "kode": lambda duf, rad: rad.kode and sorteringsnoekkel(rad.kode),
        "dag": lambda duf, rad: rad.dag,
        "alder": lambda duf, rad: fulle_aar(rad.foedt, IDAG),
        "ja": lambda duf, rad: not rad.ja,
    }[kolonne]
    med = sorted(duf for duf, rad in fasit.items() if verdi(duf, rad) is not None)
    uten = sorted(duf for duf, rad in fasit.items() if verdi(duf, rad) is None)
    return (
        sorted(med, key=lambda duf: verdi(duf, fasit[duf]), reverse=False) + uten
        if not synkende
        else (_synkende(med, lambda duf: verdi(duf, fasit[duf])) + uten)
    )


def _synkende(dufer: list[int], noekkel: Callable[[int], Any]) -> list[int]:
    return sorted(sorted(dufer, reverse=True), key=noekkel)[::-1]


@settings(max_examples=150, deadline=None)
@given(
    ENDRINGER,
    st.sampled_from(["duf", "navn", "kode", "dag", "alder", "ja"]),
    st.booleans(),
    st.none() | st.integers(1, 40),
)
def test_any_column_sorts_both_ways_as_plain_sorting_does(
    endringer: Endringer, kolonne: str, synkende: bool, antall: int | None
) -> None:
    tabell, fasit = fylt(endringer)
    plasser = tabell.foerste(tabell.alle(), kolonnen(tabell, kolonne), synkende=synkende, antall=antall)
    assert tabell.noekler(plasser) == i_rekkefoelge(fasit, kolonne, synkende)[:antall]


@settings(max_examples=100, deadline=None)
@given(
    ENDRINGER, st.sampled_from(["al", "ali", "å", "bab", "x", ""]), st.sampled_from(["Åpen", "finnes ikke"])
)
def test_filters_leave_the_rows_that_plain_filtering_leaves(
    endringer: Endringer, del_: str, kode: str
) -> None:
    tabell, fasit = fylt(endringer)
    fra, til = date(1995, 1, 1), date(2005, 1, 1)
    funnet = {
        "navn": tabell.navn.inneholder(del_),
        "kode": tabell.kode.lik(kode),
        "uten kode": ~tabell.kode.finnes(),
        "dag": tabell.dag.innen(fra, til),
        "ja": tabell.ja.er(True),
    }
    ventet: dict[str, Callable[[Rad], Any]] = {
        "navn": lambda rad: rad.navn is not None and del_ in soekeform(rad.navn),
        "kode": lambda rad: rad.kode == kode,
        "uten kode": lambda rad: rad.kode is None,
        "dag": lambda rad: rad.dag is not None and fra <= rad.dag <= til,
        "ja": lambda rad: rad.ja,
    }
    for filter_, maske in funnet.items():
        dufer = tabell.noekler(np.flatnonzero(tabell.alle() & maske))
        assert sorted(dufer) == sorted(d for d, rad in fasit.items() if ventet[filter_](rad)), filter_
