"""The search for erased persons takes no memory for readings of other persons, however many there are."""

import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from nir.innsyn.oppslag import pakk
from nir.meldinger import emner
from nir.sletting import igjen
from nir.sletting.grunn import Grunn
from nir.sletting.pseudonym import pseudonym
from nir.sletting.sletteliste import aapne_sletteliste

from shared.nir.tests.innsynsposter import dufer, en_post

NOEKKEL = b"n" * 32
LISTER, I_HVER = 200, 2_000


async def test_readings_of_persons_who_are_not_erased_take_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slettet, *andre = dufer(I_HVER)
    lister = pakk(en_post(0, tuple(andre))), pakk(en_post(1, (slettet, *andre)))

    async def les(_bootstrap: str, emne: str) -> AsyncIterator[SimpleNamespace]:
        for nr in range(LISTER if emne == emner.INNSYN else 0):
            yield SimpleNamespace(key=f"s/{nr}".encode(), value=lister[nr == 7], timestamp=1000)

    monkeypatch.setattr(igjen, "les_til_enden", les)
    with aapne_sletteliste(tmp_path / "liste") as liste:
        sletting = liste.begynn(pseudonym(NOEKKEL, slettet), Grunn.LAGRINGSTID, "DRIFT")
        liste.fullfoer(sletting, {})
        tracemalloc.start()
        try:
            funnet = [en async for en in igjen.gjengangere("", liste, NOEKKEL)]
            _, mest = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert [en.duf for en in funnet] == [slettet]
    assert mest < 5_000_000
