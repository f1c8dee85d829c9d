"""Facts about many persons, written to nir.hendelser while a test disturbs the services that read them."""

import asyncio
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.meldinger.vurderinger import les_dokument, les_hode
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.lagring.person import pakk_ut

from tests.stoette.fakta import et_liv
from tests.stoette.logg import Logg

_DAGER_FRA = date(2024, 5, 1)


class Livsstroem:
    """Writes facts about forty persons in random turns, and a Dagskifte after every hundred facts.

    The facts about one person are written in order. When they are all written, a new person is begun.

    Args:
        per_sekund: facts written each second.
        aar: the year in the DUF-numre. Two streams must not have the same year, or they would write about the
            same persons.
    """

    def __init__(self, logg: Logg, *, per_sekund: int = 150, aar: int = 9900) -> None:
        self._logg = logg
        self._pause = 1 / per_sekund
        self._aar = aar
        self._slumpen = random.Random(aar)
        self.skrevet: dict[str, list[str]] = {}
        """DUF-nummer → hendelseId of every fact that the broker has confirmed."""

    async def skriv(self, slutt: asyncio.Event) -> None:
        """Write until `slutt` is set."""
        fakta = self._fakta()
        dag = _DAGER_FRA
        while not slutt.is_set():
            for _ in range(100):
                hendelse = next(fakta)
                await self._logg.skriv(hendelse)
                self.skrevet.setdefault(hendelse.duf_nummer or "", []).append(hendelse.hendelse_id)
                await asyncio.sleep(self._pause)
            dag += timedelta(days=20)
            await self._logg.dag(dag)

    def _fakta(self) -> Iterator[Hendelse]:
        """Facts without end: the next fact of one of forty lives, which is chosen at random each time."""
        nummer = 0
        pagaar: list[Iterator[Hendelse]] = []
        while True:
            while len(pagaar) < 40:
                nummer += 1
                pagaar.append(iter(et_liv(syntetisk_duf(nummer, self._aar))))
            liv = self._slumpen.choice(pagaar)
            hendelse = next(liv, None)
            if hendelse is None:
                pagaar.remove(liv)
            else:
                yield hendelse


async def avgjoerelser(bootstrap: str) -> dict[str, Counter[str]]:
    """DUF-nummer → how often each hendelseId is among the decisions in the person's newest record."""
    siste: dict[bytes, bytes] = {}
    async for post in les_til_enden(bootstrap, emner.VURDERINGER):
        gammel = siste.get(post.key)
        if gammel is None or les_hode(post.value).versjon >= les_hode(gammel).versjon:
            siste[post.key] = post.value
    personer = {duf.decode(): pakk_ut(les_dokument(verdi)["tilstand"]) for duf, verdi in siste.items()}
    return {duf: Counter(a.hendelse_id for a in person.avgjoerelser) for duf, person in personer.items()}


async def besvart(bootstrap: str) -> set[str]:
    """The hendelseId of every answer in nir.svar."""
    return {post.key.decode() async for post in les_til_enden(bootstrap, emner.SVAR)}
