"""Writes facts to the log and deviations to nir.avvik, and waits for the broker."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace

from aiokafka import AIOKafkaProducer
from aiokafka.structs import RecordMetadata
from nir.klokke import naa
from nir.meldinger.avvik import Avvik
from nir.meldinger.emner import AVVIK, HENDELSER, egen_noekkel, noekkel, partisjon
from nir.meldinger.konvolutt import skriv_hendelse
from regelverk.fakta.hendelse import Hendelse

from folkeregister_sync.avstemming.avstemming import Sammenlignet
from folkeregister_sync.avstemming.avstemt import Avstemt
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Lest, Sted, skriv_hode
from folkeregister_sync.maaling import FAKTA
from folkeregister_sync.skriving.merking import hendelse_id, merk
from folkeregister_sync.tolkning.fakta import Nytt

FEED = "folkeregisteret.feed"
"""`emne` of a deviation about an entry of the feed. The deviation's `offset` is the sequence number."""


class Skriver:
    """Writes facts, and adds them to the book at once, before the broker has them (`toem` waits for that).

    `krev` is called before each write, and raises if this instance no longer holds the lock.
    """

    def __init__(
        self, produsent: AIOKafkaProducer, bok: Bok, krev: Callable[[], None], avstemt: Avstemt
    ) -> None:
        self._avstemt = avstemt
        self._produsent = produsent
        self._bok = bok
        self.krev = krev
        self._underveis: list[asyncio.Future[RecordMetadata]] = []
        self._nykommere: dict[str, asyncio.Future[RecordMetadata]] = {}

    async def skriv(self, duf_nummer: str, nye: Iterable[Nytt], dokument: str | None, lest: Lest) -> None:
        """Write facts about a person.

        `dokument`: the id of the hendelsesdokument that the facts came from, or None. `lest`: how far the
        feed has been read for this person.
        """
        kjent = self._bok.kjent(duf_nummer)
        for fakta in merk(duf_nummer, kjent, nye, dokument):
            hendelse = _hendelse(duf_nummer, fakta)
            if kjent.er_avvist(hendelse.hendelse_id):
                continue  # The engine would give the same answer again.
            self.krev()
            sendt = await self._send(hendelse, duf_nummer, lest)
            FAKTA.labels(hendelse.type).inc()
            if self._bok.ta_inn(hendelse, lest):
                self._nykommere[duf_nummer] = sendt

    async def skriv_sammenlignet(self, en: Sammenlignet, lest: Lest) -> None:
        """Write the facts of a comparison. They may be newer than the entries that the reader comes to next.

        So remember how much of the feed the comparison covers.
        """
        await self.skriv(en.duf_nummer, en.nye, None, replace(lest, sett=en.sett))
        if en.avvik is None:
            self._avstemt.noter(en.duf_nummer, lest, en.dekket)

    async def ta_nykommere(self) -> dict[str, Sted]:
        """The persons to look up because of a fact written since the previous call, and the fact's place."""
        nye, self._nykommere = self._nykommere, {}
        sendt = {duf: await framtid for duf, framtid in nye.items()}
        return {duf: (post.partition, post.offset) for duf, post in sendt.items()}

    async def meld_avvik(self, sekvensnummer: int, kode: str, grunn: str) -> None:
        """Report an entry that cannot be understood, without its content."""
        await self._meld(FEED, (0, sekvensnummer), kode, grunn)

    async def meld_ulest_person(self, sted: Sted, kode: str, grunn: str) -> None:
        """Report a person whose document cannot be understood. `sted`: the fact that caused the lookup."""
        await self._meld(HENDELSER, sted, kode, grunn)

    async def toem(self) -> None:
        """Wait until the broker has every fact and deviation that was written."""
        underveis, self._underveis = self._underveis, []
        await asyncio.gather(*underveis)

    async def _send(self, hendelse: Hendelse, duf_nummer: str, lest: Lest) -> asyncio.Future[RecordMetadata]:
        sendt: asyncio.Future[RecordMetadata] = await self._produsent.send(
            HENDELSER,
            skriv_hendelse(hendelse),
            key=egen_noekkel(noekkel(duf_nummer, hendelse.hendelse_id)),
            partition=partisjon(duf_nummer),
            headers=[skriv_hode(lest)],
        )
        self._underveis.append(sendt)
        return sendt

    async def _meld(self, emne: str, sted: Sted, kode: str, grunn: str) -> None:
        del_, offset = sted
        avvik = Avvik(emne=emne, partisjon=del_, offset=offset, kode=kode, grunn=grunn)
        self.krev()
        noekkel_ = f"{emne}-{del_}-{offset}".encode()
        self._underveis.append(await self._produsent.send(AVVIK, avvik.som_json(), key=noekkel_))


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
