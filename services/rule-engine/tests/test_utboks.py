"""The outbox: in order out, in order acknowledged, and nothing acknowledged before it is confirmed."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from rule_engine.partisjon.utpost import Utpost
from rule_engine.stroem.utboks import Forsendelse, Utboks

A, B, C = (Utpost("nir.svar", navn.encode(), b"") for navn in "ABC")


class Megler:
    """Takes records, and confirms them when the test says so."""

    def __init__(self) -> None:
        self.mottatt: list[tuple[Utpost, int]] = []
        self.kvitteringer: dict[Utpost, asyncio.Future[Any]] = {}
        self._kom = asyncio.Event()

    async def ta(self, post: Utpost, partisjon: int) -> "asyncio.Future[Any]":
        self.mottatt.append((post, partisjon))
        self.kvitteringer[post] = asyncio.get_running_loop().create_future()
        self._kom.set()
        return self.kvitteringer[post]

    async def har(self, antall: int) -> None:
        while len(self.mottatt) < antall:
            self._kom.clear()
            await self._kom.wait()


class Kvitteringsliste(list[str]):
    """Which records were acknowledged, in order."""

    def for_(self, navn: str) -> Any:
        return lambda: self.append(navn)


@pytest_asyncio.fixture
async def megler() -> Megler:
    return Megler()


@pytest_asyncio.fixture
async def utboks(megler: Megler) -> AsyncIterator[Utboks]:
    boks = Utboks(megler.ta, maks=2)
    oppgave = asyncio.create_task(boks.kjoer())
    yield boks
    oppgave.cancel()
    await asyncio.gather(oppgave, return_exceptions=True)


async def test_a_fact_is_acknowledged_when_all_that_it_led_to_is_confirmed(
    utboks: Utboks, megler: Megler
) -> None:
    kvittert = Kvitteringsliste()
    utboks.legg(Forsendelse(0, [A, B], kvittert.for_("1")))
    await megler.har(2)
    megler.kvitteringer[A].set_result(None)
    await asyncio.sleep(0)
    assert kvittert == []
    megler.kvitteringer[B].set_result(None)
    await utboks.tom(0)
    assert kvittert == ["1"]


async def test_facts_of_a_partition_are_acknowledged_in_order_whatever_is_confirmed_first(
    utboks: Utboks, megler: Megler
) -> None:
    kvittert = Kvitteringsliste()
    utboks.legg(Forsendelse(0, [A], kvittert.for_("1")))
    utboks.legg(Forsendelse(0, [B], kvittert.for_("2")))
    await megler.har(2)
    megler.kvitteringer[B].set_result(None)
    await asyncio.sleep(0)
    assert kvittert == []
    megler.kvitteringer[A].set_result(None)
    await utboks.tom(0)
    assert kvittert == ["1", "2"]


async def test_partitions_do_not_wait_for_each_other(utboks: Utboks, megler: Megler) -> None:
    kvittert = Kvitteringsliste()
    utboks.legg(Forsendelse(0, [A], kvittert.for_("0")))
    utboks.legg(Forsendelse(1, [B], kvittert.for_("1")))
    await megler.har(2)
    megler.kvitteringer[B].set_result(None)
    await utboks.tom(1)
    assert kvittert == ["1"]


async def test_who_decides_faster_than_the_broker_confirms_must_wait(utboks: Utboks, megler: Megler) -> None:
    for post in (A, B, C):
        utboks.legg(Forsendelse(0, [post]))
    plass = asyncio.create_task(utboks.plass(0))
    await megler.har(3)
    assert not plass.done()
    megler.kvitteringer[A].set_result(None)
    await plass


async def test_what_belonged_to_a_partition_that_is_anothers_is_acknowledged_no_more(
    utboks: Utboks, megler: Megler
) -> None:
    kvittert = Kvitteringsliste()
    utboks.legg(Forsendelse(0, [A], kvittert.for_("1")))
    await utboks.alt_overlevert()
    utboks.glem([0])
    await utboks.tom(0)
    utboks.legg(Forsendelse(0, [B], kvittert.for_("2")))
    await megler.har(2)
    megler.kvitteringer[B].set_result(None)
    await utboks.tom(0)
    assert kvittert == ["2"]


async def test_a_record_that_the_broker_refuses_ends_the_work() -> None:
    megler = Megler()
    boks = Utboks(megler.ta, maks=2)
    oppgave = asyncio.create_task(boks.kjoer())
    kvittert = Kvitteringsliste()
    boks.legg(Forsendelse(0, [A], kvittert.for_("1")))
    await megler.har(1)
    megler.kvitteringer[A].set_exception(ConnectionError("gone"))
    with pytest.raises(ConnectionError):
        await oppgave
    assert kvittert == []


async def test_a_producer_that_cannot_take_a_record_ends_the_work() -> None:
    async def ta(post: Utpost, partisjon: int) -> "asyncio.Future[Any]":
        raise ConnectionError("closed")

    boks = Utboks(ta, maks=2)
    boks.legg(Forsendelse(0, [A]))
    with pytest.raises(ConnectionError):
        await boks.kjoer()
