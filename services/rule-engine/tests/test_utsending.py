"""The outbox: in order out, in order acknowledged, and nothing acknowledged before it is confirmed."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from nir.meldinger import emner
from rule_engine.post.utpost import Utpost
from rule_engine.utsending.forsendelse import Forsendelse
from rule_engine.utsending.utsending import Utsending

A, B, C = (Utpost(emne, b"k", b"") for emne in (emner.VURDERINGER, emner.AVSLUTNINGER, emner.AVVIK))


class Innhold(list[Utpost]):
    """A batch that takes three records."""

    def __init__(self) -> None:
        super().__init__()

    def append(self, *, timestamp: int | None, key: bytes | None, value: bytes | None) -> object | None:  # type: ignore[override]
        if len(self) == 3:
            return None
        super().append(Utpost("", key or b"", value))
        return self


class Megler:
    """Takes batches, and confirms them when the test says so."""

    def __init__(self) -> None:
        self.mottatt: list[tuple[str, int]] = []
        self.innhold: list[Innhold] = []
        self.kvitteringer: dict[str, asyncio.Future[Any]] = {}
        self._kom = asyncio.Event()

    def create_batch(self) -> Innhold:
        return Innhold()

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
        self.mottatt.append((topic, partition))
        self.innhold.append(batch)
        self.kvitteringer[topic] = asyncio.get_running_loop().create_future()
        self._kom.set()
        return self.kvitteringer[topic]

    def bekreft(self, post: Utpost) -> None:
        self.kvitteringer[post.emne].set_result(None)

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
async def utsending(megler: Megler) -> AsyncIterator[Utsending]:
    boks = Utsending(lambda: megler, maks=2, linger=0)
    oppgave = asyncio.create_task(boks.kjoer())
    yield boks
    oppgave.cancel()
    await asyncio.gather(oppgave, return_exceptions=True)


async def test_a_fact_is_acknowledged_when_all_that_it_led_to_is_confirmed(
    utsending: Utsending, megler: Megler
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


async def test_facts_of_a_partition_are_acknowledged_in_order_whatever_is_confirmed_first(
    utsending: Utsending, megler: Megler
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


async def test_partitions_do_not_wait_for_each_other(utsending: Utsending, megler: Megler) -> None:
    kvittert = Kvitteringsliste()
    utsending.legg(Forsendelse(0, [A], kvittert.for_("0")))
    utsending.legg(Forsendelse(1, [B], kvittert.for_("1")))
    await megler.har(2)
    megler.bekreft(B)
    await utsending.tom(1)
    assert kvittert == ["1"]


async def test_who_decides_faster_than_the_broker_confirms_must_wait(
    utsending: Utsending, megler: Megler
) -> None:
    for post in (A, B, C):
        utsending.legg(Forsendelse(0, [post]))
    plass = asyncio.create_task(utsending.plass(0))
    await megler.har(3)
    assert not plass.done()
    megler.bekreft(A)
    await plass


async def test_what_belonged_to_a_partition_that_is_anothers_is_acknowledged_no_more(
    utsending: Utsending, megler: Megler
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
    megler = Megler()
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
    class Stengt(Megler):
        async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
            raise ConnectionError("closed")

    megler = Stengt()
    boks = Utsending(lambda: megler, maks=2, linger=0)
    boks.legg(Forsendelse(0, [A]))
    with pytest.raises(ConnectionError):
        await boks.kjoer()


async def test_records_decided_together_go_together_and_in_order(
    utsending: Utsending, megler: Megler
) -> None:
    poster = [Utpost(emner.VURDERINGER, navn, b"") for navn in (b"1", b"2", b"3", b"4")]
    for post in poster:
        utsending.legg(Forsendelse(0, [post]))
    await megler.har(2)
    assert [[post.noekkel for post in innhold] for innhold in megler.innhold] == [[b"1", b"2", b"3"], [b"4"]]


async def test_what_nobody_waits_for_waits_for_company_and_goes_with_what_somebody_waits_for() -> None:
    megler = Megler()
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


async def test_partitions_handed_over_wait_for_no_company() -> None:
    megler = Megler()
    boks = Utsending(lambda: megler, maks=2, linger=3600)
    oppgave = asyncio.create_task(boks.kjoer())
    boks.legg(Forsendelse(0, [A]))
    await boks.alt_overlevert()
    assert megler.mottatt == [(A.emne, 0)]
    oppgave.cancel()
    await asyncio.gather(oppgave, return_exceptions=True)


async def test_an_answer_by_itself_goes_at_once_and_those_close_upon_it_leave_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("rule_engine.utsending.ventetid.TETT", 3600)
    monkeypatch.setattr("rule_engine.utsending.ventetid.LENGST", 3600)
    monkeypatch.setattr("rule_engine.utsending.ventetid.KORTEST", 3600)
    megler = Megler()
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
