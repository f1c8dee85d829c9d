"""One of three brokers does not answer: only facts for the partitions that it leads are refused."""

import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka import TopicPartition
from nir.meldinger import emner
from registration.postkasse import logg as modul
from registration.postkasse.logg import Logg
from registration.postkasse.post import LoggenErNede, Post

from tests.stoette.linje import vent_til

BORTE, FROSSEN, FRISK = 1, 2, 3
"""Brokers: one that refuses connections, one that takes records and confirms none, and one that works."""


class _Produsent:
    """A producer whose partitions are led by the three brokers in turn."""

    def __init__(self) -> None:
        self.client = SimpleNamespace(
            cluster=SimpleNamespace(leader_for_partition=_leder), ready=self._svarer
        )
        self.sendt: list[int] = []

    async def _svarer(self, megler: int) -> bool:
        return megler != BORTE

    async def send(self, _emne: str, _verdi: bytes, _noekkel: bytes, partisjon: int, **_: Any) -> Any:
        self.sendt.append(partisjon)
        kvittering = asyncio.get_running_loop().create_future()
        if _leder(TopicPartition("", partisjon)) == FRISK:
            kvittering.set_result(None)
        return kvittering

    async def stop(self) -> None:
        """Do nothing: no connection is open."""


def _leder(del_: TopicPartition) -> int:
    return int(del_.partition % 3) + 1


def _post(megler: int) -> Post:
    return Post(emner.HENDELSER, megler - 1, b"", b"")


@pytest.fixture
async def logg(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Logg]:
    async def start(_bootstrap: str) -> _Produsent:
        return _Produsent()

    monkeypatch.setattr(modul, "start", start)
    monkeypatch.setattr(modul, "_TAUS_SEKUNDER", 0.0)
    monkeypatch.setattr(modul, "_PAUSE_SEKUNDER", 0.01)
    logg = Logg("", nede_frist=0.3, kvittering_frist=60)
    yield logg
    await logg.stopp()


async def _uten_kvittering(logg: Logg) -> "asyncio.Task[None]":
    """Hand a record to the frozen broker, and wait until the log counts this broker as unreachable."""
    skriver = asyncio.create_task(logg.skriv(_post(FROSSEN)))
    await asyncio.to_thread(vent_til, lambda: logg.taus(_post(FROSSEN)))
    return skriver


async def test_a_silent_broker_stops_only_the_partitions_that_it_leads(logg: Logg) -> None:
    venter = await _uten_kvittering(logg)
    await logg.skriv(_post(FRISK))
    with pytest.raises(LoggenErNede):
        await logg.skriv(_post(FROSSEN))
    venter.cancel()


async def test_callers_who_wait_for_a_broker_that_is_away_hold_nobody_else_back(logg: Logg) -> None:
    venter = [asyncio.create_task(logg.skriv(_post(BORTE))) for _ in range(5)]
    while not all(en.done() for en in venter):
        await logg.skriv(_post(FRISK))
        await asyncio.sleep(0.001)
    assert {type(en.exception()) for en in venter} == {LoggenErNede}


async def test_registration_is_ready_while_a_part_of_the_log_takes_facts(logg: Logg) -> None:
    assert await logg.noen_svarer()
    (await _uten_kvittering(logg)).cancel()
    assert await logg.noen_svarer()


async def test_registration_is_not_ready_when_no_broker_answers(
    logg: Logg, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Produsent, "_svarer", _svarer_aldri)
    assert not await logg.noen_svarer()


async def _svarer_aldri(_self: _Produsent, _megler: int) -> bool:
    return False
