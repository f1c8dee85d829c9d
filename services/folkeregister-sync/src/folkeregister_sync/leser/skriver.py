"""Writes facts to the log and deviations to nir.avvik, and knows when the broker has them all."""

import asyncio
from collections.abc import Callable, Iterable

from aiokafka import AIOKafkaProducer
from nir.emner import AVVIK, HENDELSER, noekkel, partisjon
from nir.klokke import naa
from nir.konvolutt import skriv_hendelse
from nir.svar import Avvik
from regelverk.fakta.hendelse import Hendelse

from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Lest, skriv_hode
from folkeregister_sync.maaling import FAKTA
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.merking import hendelse_id, merk

FEED = "folkeregisteret.feed"
"""`emne` of a deviation in the feed; its offset is the sequence number."""


class Skriver:
    """What is written is in the book at once; `toem` waits for the broker. `krev` guards every write."""

    def __init__(self, produsent: AIOKafkaProducer, bok: Bok, krev: Callable[[], None]) -> None:
        self._produsent = produsent
        self._bok = bok
        self._krev = krev
        self._underveis: list[asyncio.Future[object]] = []
        self.nykommere: list[str] = []
        """Who got another ident: they are to be looked up."""

    async def skriv(self, duf_nummer: str, nye: Iterable[Nytt], dokument: str | None, lest: Lest) -> None:
        """Facts about a person.

        `dokument` is the id of the hendelsesdokument that they came from; `lest` how far the feed is read.
        """
        for fakta in merk(duf_nummer, self._bok.kjent(duf_nummer), nye, dokument):
            hendelse = _hendelse(duf_nummer, fakta)
            self._krev()
            await self._send(hendelse, duf_nummer, lest)
            FAKTA.labels(hendelse.type).inc()
            if self._bok.ta_inn(hendelse, lest):
                self.nykommere.append(duf_nummer)

    async def meld_avvik(self, sekvensnummer: int, kode: str, grunn: str) -> None:
        """An entry that cannot be understood; nothing of what was in it."""
        avvik = Avvik(emne=FEED, partisjon=0, offset=sekvensnummer, kode=kode, grunn=grunn)
        self._krev()
        self._underveis.append(
            await self._produsent.send(AVVIK, avvik.som_json(), key=f"{FEED}-0-{sekvensnummer}".encode())
        )

    async def toem(self) -> None:
        """Until the broker has all that was written."""
        underveis, self._underveis = self._underveis, []
        await asyncio.gather(*underveis)

    async def _send(self, hendelse: Hendelse, duf_nummer: str, lest: Lest) -> None:
        self._underveis.append(
            await self._produsent.send(
                HENDELSER,
                skriv_hendelse(hendelse),
                key=noekkel(duf_nummer, hendelse.hendelse_id),
                partition=partisjon(duf_nummer),
                headers=[skriv_hode(lest)],
            )
        )


def _hendelse(duf_nummer: str, fakta: Nytt) -> Hendelse:
    tid = naa()
    return Hendelse(
        hendelse_id=hendelse_id(duf_nummer, fakta),
        duf_nummer=duf_nummer,
        type=type(fakta).__name__,
        tidspunkt=tid.tidspunkt,
        registrert=tid.registrert,
        kilde="folkeregisteret",
        innhold=fakta,
    )
