"""Records are sent in order, and facts are acknowledged in order, each when the broker has confirmed its
records.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from nir.meldinger import emner
from rule_engine.post.utpost import Utpost
from rule_engine.utsending.forsendelse import Forsendelse
from rule_engine.utsending.utsending import Utsending

from tests.stoette.falsk_produsent import FalskProdusent

A, B, C = (Utpost(emne, b"k", b"") for emne in (emner.VURDERINGER, emner.AVSLUTNINGER, emner.AVVIK))


class Kvitteringsliste(list[str]):
    """The names of the acknowledged facts, in the order of acknowledgement."""

    def for_(self, navn: str) -> Any:
        return lambda: self.append(navn)


@pytest_asyncio.fixture
async def megler() -> FalskProdusent:
    return FalskProdusent()


@pytest_asyncio.fixture
async def utsending(megler: FalskProdusent) -> AsyncIterator[Utsending]:
    boks = Utsending(lambda: megler, maks=2, linger=0)
    oppgave = asyncio.create_task(boks.kjoer())
    yield boks
    oppgave.cancel()
    await asyncio.gather(oppgave, return_exceptions=True)


async def test_a_fact_is_acknowledged_when_all_its_records_are_confirmed(
    utsending: Utsending, megler: FalskProdusent
) -> None:
    kvittert = Kvitteringsliste()
    utsending.legg(Forsendelse(0, [A, B], kvittert.for_("1")))
    await megler.har(2)
    megler.bekreft(A)
    await asyncio.sleep(0)
    assert kvittert == []
    megler.bekreft(B)
    await utsending.tom(0)
    assert kvittert == ["1"]


async def test_facts_of_a_partition_are_acknowledged_in_order_whichever_is_confirmed_first(
    utsending: Utsending, megler: FalskProdusent
) -> None:
    kvittert = Kvitteringsliste()
    utsending.legg(Forsendelse(0, [A], kvittert.for_("1")))
    utsending.legg(Forsendelse(0, [B], kvittert.for_("2")))
    await megler.har(2)
    megler.bekreft(B)
    await asyncio.sleep(0)
    assert kvittert == []
    megler.bekreft(A)
    await utsending.tom(0)
    assert kvittert == ["1", "2"]


async def test_partitions_do_not_wait_for_each_other(utsending: Utsending, megler: FalskProdusent) -> None:
    kvittert = Kvitteringsliste()
    utsending.legg(Forsendelse(0, [A], kvittert.for_("0")))
    utsending.legg(Forsendelse(1, [B], kvittert.for_("1")))
    await megler.har(2)
    megler.bekreft(B)
    await utsending.tom(1)
    assert kvittert == ["1"]


async def test_decisions_wait_while_too_many_are_unconfirmed(
    utsending: Utsending, megler: FalskProdusent
) -> None:
    for post in (A, B, C):
        utsending.legg(Forsendelse(0, [post]))
    plass = asyncio.create_task(utsending.plass(0))
    await megler.har(3)
    assert not plass.done()
    megler.bekreft(A)
    await plass


async def test_facts_of_a_partition_that_another_instance_has_are_not_acknowledged(
    utsending: Utsending, megler: FalskProdusent
) -> None:
    kvittert = Kvitteringsliste()
    utsending.legg(Forsendelse(0, [A], kvittert.for_("1")))
    await utsending.alt_overlevert()
    utsending.glem([0])
    await utsending.tom(0)
    utsending.legg(Forsendelse(0, [B], kvittert.for_("2")))
    await megler.har(2)
    megler.bekreft(B)
    await utsending.tom(0)
    assert kvittert == ["2"]


async def test_a_record_that_the_broker_refuses_ends_the_work() -> None:
    megler = FalskProdusent()
    boks = Utsending(lambda: megler, maks=2, linger=0)
    oppgave = asyncio.create_task(boks.kjoer())
    kvittert = Kvitteringsliste()
    boks.legg(Forsendelse(0, [A], kvittert.for_("1")))
    await megler.har(1)
    megler.kvitteringer[A.emne].set_exception(ConnectionError("gone"))
    with pytest.raises(ConnectionError):
        await oppgave
    assert kvittert == []


async def test_a_producer_that_cannot_take_a_record_ends_the_work() -> None:
    class Stengt(FalskProdusent):
        async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
            raise ConnectionError("closed")

    megler = Stengt()
    boks = Utsending(lambda: megler, maks=2, linger=0)
    boks.legg(Forsendelse(0, [A]))
    with pytest.raises(ConnectionError):
        await boks.kjoer()


async def test_records_decided_together_go_together_and_in_order(
    utsending: Utsending, megler: FalskProdusent
) -> None:
    poster = [Utpost(emner.VURDERINGER, navn, b"") for navn in (b"1", b"2", b"3", b"4")]
    for post in poster:
        utsending.legg(Forsendelse(0, [post]))
    await megler.har(2)
    assert [[post.noekkel for post in innhold] for innhold in megler.innhold] == [[b"1", b"2", b"3"], [b"4"]]


async def test_a_record_that_nobody_waits_for_leaves_with_the_next_answer() -> None:
    megler = FalskProdusent()
    boks = Utsending(lambda: megler, maks=2, linger=3600)
    oppgave = asyncio.create_task(boks.kjoer())
    boks.legg(Forsendelse(0, [A]))
    await asyncio.sleep(0)
    assert megler.mottatt == []
    boks.legg(Forsendelse(1, [B], haster=True))
    await megler.har(2)
    assert megler.mottatt == [(A.emne, 0), (B.emne, 1)]
    oppgave.cancel()
    await asyncio.gather(oppgave, return_exceptions=True)


async def test_a_hand_over_sends_waiting_records_at_once() -> None:
    megler = FalskProdusent()
    boks = Utsending(lambda: megler, maks=2, linger=3600)
    oppgave = asyncio.create_task(boks.kjoer())
    boks.legg(Forsendelse(0, [A]))
    await boks.alt_overlevert()
    assert megler.mottatt == [(A.emne, 0)]
    oppgave.cancel()
    await asyncio.gather(oppgave, return_exceptions=True)


async def test_a_single_answer_leaves_at_once_and_the_next_ones_leave_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("rule_engine.utsending.ventetid.TETT", 3600)
    monkeypatch.setattr("rule_engine.utsending.ventetid.LENGST", 3600)
    monkeypatch.setattr("rule_engine.utsending.ventetid.KORTEST", 3600)
    megler = FalskProdusent()
    boks = Utsending(lambda: megler, maks=9, linger=0)
    oppgave = asyncio.create_task(boks.kjoer())
    boks.legg(Forsendelse(0, [A], haster=True))
    await megler.har(1)
    boks.legg(Forsendelse(1, [B], haster=True))
    boks.legg(Forsendelse(2, [C], haster=True))
    await asyncio.sleep(0)
    assert megler.mottatt == [(A.emne, 0)]
    await boks.alt_overlevert()
    assert megler.mottatt[1:] == [(B.emne, 1), (C.emne, 2)]
    oppgave.cancel()
    await asyncio.gather(oppgave, return_exceptions=True)
