"""Plays every case of tests/cases day by day, and checks its answers and documents."""

from datetime import date
from typing import Any

import pytest
from regelverk.liv.svar import Avgjoerelse
from regelverk.liv.tilbakeblikk import paa_dato
from regelverk.lov.regler import regler
from regelverk.visning.dokument.dokument import dokument

from tests.regler.konvolutter import Skriver, grunnfakta
from tests.regler.liv import PARAMETRE, Liv
from tests.regler.sak import Linje, Sak, alle_saker
from tests.regler.sammenlign import ulikheter

SAKER = alle_saker()


def test_there_are_enough_cases_and_each_has_its_own_name() -> None:
    navn = [str(sak) for sak in SAKER]
    assert len(navn) >= 150
    assert len(set(navn)) == len(navn)


def test_every_case_names_its_rule_its_source_and_a_reason() -> None:
    assert [str(sak) for sak in SAKER if not (sak.regel and sak.kilde and sak.hvorfor and sak.venter)] == []


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    assert {regel for sak in SAKER for regel in sak.regel} == {regel.id for regel in regler()}


@pytest.mark.parametrize("sak", SAKER, ids=str)
def test_the_register_says_what_the_case_says(sak: Sak) -> None:
    assert spill(sak) == []


@pytest.mark.parametrize(
    "sak", [s for s in SAKER if any("endre" in linje.ord for linje in s.forloep)], ids=str
)
def test_an_edit_that_gives_only_its_fields_says_what_the_case_says(sak: Sak) -> None:
    assert spill(sak, rettelser=True) == []


def spill(sak: Sak, *, rettelser: bool = False) -> list[str]:
    """Play a case to its end. Returns a sentence for each difference from what the case says."""
    liv, skriver = Liv(tilgangskontroll=sak.tilgangskontroll), Skriver(sak.person, rettelser=rettelser)
    linjer: list[tuple[date, Linje | None, Any]] = []
    linjer += [(fakta.registrert, None, fakta) for fakta in grunnfakta(sak, skriver)]
    linjer += [(linje.dag, linje, skriver.linje(linje)) for linje in sak.forloep]
    linjer.sort(key=lambda rad: rad[0])
    igjen, feil = sorted(sak.venter), []
    for dag, linje, fakta in linjer:
        while igjen and igjen[0] < dag:
            feil += _se(liv, igjen.pop(0), sak)
        feil += _svar(linje, liv.ta(fakta), fakta.type)
    for dag in igjen:
        feil += _se(liv, dag, sak)
    return feil + _tilbakeblikk(sak, liv)


def _se(liv: Liv, dag: date, sak: Sak) -> list[str]:
    liv.til(dag)
    return [f"{dag}: {feil}" for feil in ulikheter(sak.venter[dag], liv.dokument())]


def _svar(linje: Linje | None, svar: Avgjoerelse | None, type_: str) -> list[str]:
    if svar is None:
        return []
    hva = f"{linje.dag} {linje.ord}" if linje else type_
    if svar.utfall == "avvist":
        return _avvist(linje, svar, hva)
    if linje and linje.avvises is not None:
        return [f"{hva}: skulle vært avvist"]
    koder = {varsel.kode for varsel in svar.varsler}
    return [
        f"{hva}: mangler varsel {kode}, har {koder}"
        for kode in (linje.varsel if linje else ())
        if kode not in koder
    ]


def _avvist(linje: Linje | None, svar: Avgjoerelse, hva: str) -> list[str]:
    assert svar.problem is not None
    if linje is None or linje.avvises is None:
        return [f"{hva}: avvist, {svar.problem.kode}: {svar.problem.detail}"]
    riktig = svar.problem.kode == linje.avvises
    return [] if riktig else [f"{hva}: avvist som {svar.problem.kode}, ikke {linje.avvises}"]


def _tilbakeblikk(sak: Sak, liv: Liv) -> list[str]:
    feil: list[str] = []
    for blikk in sak.tilbakeblikk:
        assert liv.person is not None
        sett = paa_dato(liv.person, PARAMETRE, paa_dato=blikk.paa_dato, kjent_per=blikk.kjent_per)
        hva = f"tilbake på {blikk.paa_dato or blikk.kjent_per}"
        feil += [f"{hva}: {en}" for en in ulikheter(blikk.venter, dokument(sett, PARAMETRE))]
    return feil
