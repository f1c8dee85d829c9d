"""Reads `nir.hendelser` from the beginning and follows it: the book of the persons that NIR knows."""

import asyncio
import re
from collections.abc import Mapping

from aiokafka import AIOKafkaConsumer, ConsumerRecord
from nir.kafka import ny_forbruker_uten_gruppe
from nir.meldinger.emner import HENDELSER
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse

from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Sted, les_hode
from folkeregister_sync.maaling import KJENTE

_ANGAAR = re.compile(
    rb"PersonRegistrert|BosettingRegistrert|Flyttet|Utvandret|Innvandret|Doed|Folkeregisterhendelse"
    rb"|IdentEndret|NavnEndret|AdressebeskyttelseEndret|KommuneEndret"
)
"""Found in every record that says something of what the book holds; most records are skipped unparsed."""


_SAMLE = 256 * 1024
"""Bytes that the broker gathers: nobody waits for the single record."""
_OM_GANGEN = 1000
"""Records between two breaths: while a whole register is read in, the lock must be stamped all the same."""


class Loggfoelger:
    """The follower; one task runs `foelg`. `nytt` is set when somebody is to be looked up."""

    def __init__(self, bootstrap: str, bok: Bok, nytt: asyncio.Event) -> None:
        self._bootstrap = bootstrap
        self.bok = bok
        self._posisjoner: dict[int, int] = {}
        self._nykommere: dict[str, Sted] = {}
        self._ajour = asyncio.Event()
        self._nytt = nytt

    async def ajour(self) -> None:
        """Until everything that was in the log at the start has been read."""
        await self._ajour.wait()

    async def foelg(self) -> None:
        """Read, for ever."""
        forbruker = ny_forbruker_uten_gruppe(self._bootstrap, HENDELSER, samle_bytes=_SAMLE)
        await forbruker.start()
        try:
            slutt = await forbruker.end_offsets(forbruker.assignment())
            while True:
                for tp, poster in (await forbruker.getmany(timeout_ms=500, max_records=_OM_GANGEN)).items():
                    for post in poster:
                        self._les(post)
                    self._posisjoner[tp.partition] = poster[-1].offset + 1
                KJENTE.set(len(self.bok))
                if not self._ajour.is_set() and await _framme(forbruker, slutt):
                    self._ajour.set()
        finally:
            await forbruker.stop()

    def nykommere(self, hentet: Mapping[int, int]) -> tuple[dict[str, Sted], dict[int, int]]:
        """Who is to be looked up, and for which fact, of those beyond the positions done before.

        The second is the positions that are done then.
        """
        nye = {duf: (d, offset) for duf, (d, offset) in self._nykommere.items() if offset >= hentet.get(d, 0)}
        self._nykommere.clear()
        return nye, dict(self._posisjoner)

    def hent_igjen(self, nye: Mapping[str, Sted]) -> None:
        """Those whose lookup did not succeed."""
        self._nykommere = {**nye, **self._nykommere}

    def _les(self, post: ConsumerRecord[bytes, bytes]) -> None:
        if post.value is None:
            self.bok.glem((post.key or b"").partition(b"/")[0].decode())
            return
        if not _ANGAAR.search(post.value):
            return
        try:
            hendelse, _ = les_hendelse(post.value)
        except UleseligHendelse:
            return  # The rule-engine tells of it in nir.avvik.
        if self.bok.ta_inn(hendelse, les_hode(post.headers)) and hendelse.duf_nummer is not None:
            self._nykommere[hendelse.duf_nummer] = (post.partition, post.offset)
            self._nytt.set()


async def _framme(forbruker: AIOKafkaConsumer, slutt: Mapping[object, int]) -> bool:
    for tp, offset in slutt.items():
        if await forbruker.position(tp) < offset:
            return False
    return True
