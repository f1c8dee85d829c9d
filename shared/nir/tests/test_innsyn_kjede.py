"""How a chain of nir.innsyn goes on after the broker has not answered."""

import asyncio
import threading

import pytest
from aiokafka.errors import KafkaError
from nir.innsyn import forsegling
from nir.innsyn import kjede as kjedemodul
from nir.innsyn import sender as sendermodul
from nir.innsyn.kjede import Kjede
from nir.innsyn.ledd import Ende, Ledd
from nir.innsyn.oppslag import Innsynspost, les
from nir.innsyn.segl import Seglring
from nir.innsyn.sender import Sender

from shared.nir.tests.innsynsposter import dufer, en_post


class Samling:
    """A batch that takes every record."""

    def __init__(self) -> None:
        self.verdier: list[bytes] = []

    def append(self, *, key: bytes, value: bytes, timestamp: None) -> object:
        self.verdier.append(value)
        return key


class Produsent:
    """A broker that confirms batches while `oppe` is true."""

    def __init__(self) -> None:
        self.oppe = True
        self.skrevet: list[Ledd] = []

    def create_batch(self) -> Samling:
        return Samling()

    async def send_batch(self, samling: Samling, _emne: str, *, partition: int) -> "asyncio.Future[None]":
        if not self.oppe:
            raise KafkaError("down")
        self.skrevet += [ledd for verdi in samling.verdier if (ledd := les(verdi).kjede)]
        svar: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        svar.set_result(None)
        return svar

    async def stop(self) -> None:
        """Do nothing, since no connection is open."""


async def nytt(sender: Sender, post: Innsynspost) -> Ende:
    (ende,) = await sender.send([post])
    return ende


@pytest.fixture
def produsent() -> Produsent:
    return Produsent()


@pytest.fixture
def sender(produsent: Produsent) -> Sender:
    sender = Sender("", Kjede("test", Seglring()))
    sender._produsent = produsent
    return sender


async def test_a_new_chain_names_the_last_confirmed_record_after_many_failures(
    sender: Sender, produsent: Produsent
) -> None:
    siste = await nytt(sender, en_post(0, dufer(1)))
    produsent.oppe = False
    for _ in range(3):
        with pytest.raises(KafkaError):
            await nytt(sender, en_post(0, dufer(1)))
        # A request that has given up before its record was sent leaves a batch without records.
        oppgitt = asyncio.create_task(nytt(sender, en_post(0, dufer(1))))
        await asyncio.sleep(0)
        oppgitt.cancel()
        await asyncio.wait([oppgitt])
    produsent.oppe = True
    await nytt(sender, en_post(0, dufer(1)))
    await sender.lukk()
    assert produsent.skrevet[-1].etter == siste
    assert produsent.skrevet[-1].nr == 1


async def test_a_link_that_is_computed_too_late_does_not_touch_the_next_chain(
    sender: Sender, produsent: Produsent, monkeypatch: pytest.MonkeyPatch
) -> None:
    begynt, fortsett, ekte = threading.Event(), threading.Event(), forsegling.forsegl
    ferdig = threading.Event()

    def treg(post: Innsynspost, ledd: Ledd, ring: Seglring) -> tuple[Innsynspost, Ende]:
        if len(post.personer) > 1:
            begynt.set()
            fortsett.wait(30)
            try:
                return ekte(post, ledd, ring)
            finally:
                ferdig.set()
        return ekte(post, ledd, ring)

    siste = await nytt(sender, en_post(0, dufer(1)))
    monkeypatch.setattr(kjedemodul, "forsegl", treg)
    monkeypatch.setattr(sendermodul, "FRIST_SEKUNDER", 0.2)
    with pytest.raises(TimeoutError):
        await nytt(sender, en_post(0, dufer(2_000)))
    assert begynt.is_set()
    fortsett.set()
    await asyncio.to_thread(ferdig.wait, 30)
    await asyncio.to_thread(int)  # Once this has run, the thread has also packed its record.
    await nytt(sender, en_post(0, dufer(1)))
    await sender.lukk()
    assert (produsent.skrevet[-1].nr, produsent.skrevet[-1].forrige) == (1, None)
    assert produsent.skrevet[-1].etter == siste
