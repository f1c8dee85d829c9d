"""What the index of the årskontroll costs: memory for each person, and time for many years at once."""

import asyncio
import tracemalloc
from collections.abc import Iterator
from datetime import date
from itertools import islice

import numpy as np
import pytest
from reporting.lister.aarskontroll import aarsindeks
from reporting.lister.aarskontroll.aarsindeks import Aarsindeks
from reporting.lister.aarskontroll.mangler import Aaret, Kontrollert, Mangel, mangler
from reporting.projeksjon.rad import Rad, les_rad
from reporting.projeksjon.stroem.endring import les_endring

from services.reporting.tests.aarsliv import aarsliv

DAG = date(2024, 12, 1)
ANTALL = 600


@pytest.fixture(scope="module")
def pakket() -> list[bytes]:
    alle = [les_endring(liv.noekkel, liv.verdi) for liv in map(aarsliv, range(10))]
    return [en.pakket_rad for en in alle if en.rad and en.rad.aarsgrunnlag]


def _fyll(indeks: Aarsindeks, pakket: list[bytes]) -> None:
    def rader() -> Iterator[Rad]:
        while True:
            yield from map(les_rad, pakket)

    indeks.data = np.zeros(ANTALL, dtype=np.bool_)
    for plass, rad in enumerate(islice(rader(), ANTALL)):
        indeks.sett(plass, rad)


def test_a_person_takes_less_than_half_a_kilobyte(pakket: list[bytes]) -> None:
    """So the index of a register of 400 000 persons takes at most 205 MB.

    The unpacked documents would take 1.7 GB.
    """
    indeks = Aarsindeks()
    tracemalloc.start()
    try:
        foer = tracemalloc.get_traced_memory()[0]
        _fyll(indeks, pakket)
        assert (tracemalloc.get_traced_memory()[0] - foer) / ANTALL < 512
    finally:
        tracemalloc.stop()


async def test_requests_for_many_years_at_once_compute_each_row_of_a_year_once(
    pakket: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    indeks, alle, regnet = Aarsindeks(), np.ones(ANTALL, dtype=np.bool_), list[int]()
    _fyll(indeks, pakket)

    def talt(rad: Kontrollert, aaret: Aaret) -> tuple[Mangel, ...] | None:
        regnet.append(aaret.aar)
        return mangler(rad, aaret)

    monkeypatch.setattr(aarsindeks, "mangler", talt)

    async def les(aar: int) -> None:
        aaret = Aaret(aar, DAG, bydel=False)
        bilde = await indeks.forbered(aaret, alle)
        indeks.mangler(aaret, alle)
        del bilde

    await asyncio.gather(*map(les, range(2012, 2024)))
    assert len(regnet) == 12 * ANTALL


def test_a_computed_year_is_read_without_waiting(pakket: list[bytes]) -> None:
    indeks, alle, aaret = Aarsindeks(), np.ones(ANTALL, dtype=np.bool_), Aaret(2023, DAG, bydel=False)
    _fyll(indeks, pakket)
    indeks.mangler(aaret, alle)
    with pytest.raises(StopIteration):
        indeks.forbered(aaret, alle).send(None)
