"""Reads `nir.hendelser` from the beginning, follows it, and fills the book of the persons that NIR knows.

The follower reads `nir.avvik` too, since a fact that the engine refuses counts as not written. If the fact
was added to the book before its refusal came, the facts of its person are read again (`les_om`).
"""

import asyncio
import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import TypeAlias

from aiokafka import AIOKafkaConsumer, ConsumerRecord
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe
from nir.maaling import etterslep
from nir.meldinger.emner import AVVIK, HENDELSER, eier
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse

from folkeregister_sync.kjent.avslag import Avslag
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.eldre_avslag import eldre_avslag
from folkeregister_sync.kjent.lest import Sted, les_hode
from folkeregister_sync.maaling import KJENTE, LOGGLESER

_ANGAAR = re.compile(
    rb"PersonRegistrert|BosettingRegistrert|Flyttet|Utvandret|Innvandret|Doed|Folkeregisterhendelse"
    rb"|IdentEndret|NavnEndret|AdressebeskyttelseEndret|KommuneEndret"
)
"""Every record that the book needs contains one of these words. Most records do not, and are not parsed."""
_SAMLE = 256 * 1024
"""The bytes that the broker gathers before it answers a fetch, since no caller waits for a single record."""
_OM_GANGEN = 1000
"""Yield to the event loop after this many records, so that the lock is stamped while a whole log is read."""

Post: TypeAlias = ConsumerRecord[bytes, bytes]


class Loggfoelger:
    """Follows the log in one task (`foelg`). `nytt` is set when there is a person to look up."""

    def __init__(self, bootstrap: str, bok: Bok, nytt: asyncio.Event, avslag: Avslag) -> None:
        self._bootstrap = bootstrap
        self.bok = bok
        self.avslag = avslag
        self._posisjoner: dict[int, int] = {}
        self._nykommere: dict[str, Sted] = {}
        self._les_om: dict[int, set[int]] = defaultdict(set)
        self._leser = asyncio.Lock()
        self._ajour = asyncio.Event()
        self._nytt = nytt

    async def ajour(self) -> None:
        """Wait until the follower has read every record that the topics had when `foelg` began."""
        await self._ajour.wait()

    async def foelg(self) -> None:
        """Follow the topics for ever. The refusals so far are read before the facts.

        So the book never gets a fact that was refused before this process started.
        """
        async for post in les_til_enden(self._bootstrap, AVVIK):
            self.avslag.les(post.value)
        forbruker = ny_forbruker_uten_gruppe(self._bootstrap, HENDELSER, AVVIK, samle_bytes=_SAMLE)
        try:
            await forbruker.start()
            slutt = await forbruker.end_offsets(forbruker.assignment())
            while True:
                nye = await forbruker.getmany(timeout_ms=500, max_records=_OM_GANGEN)
                async with self._leser:
                    for tp, poster in nye.items():
                        self._ta_inn(tp.topic, tp.partition, poster)
                KJENTE.set(len(self.bok))
                await etterslep.maal(LOGGLESER, forbruker)
                if not self._ajour.is_set() and await _framme(forbruker, slutt):
                    self._ajour.set()
        finally:
            await forbruker.stop()

    def nykommere(self, hentet: Mapping[int, int]) -> tuple[dict[str, Sted], dict[int, int]]:
        """The persons to look up, each with the place of the fact that is the cause of the lookup.

        `hentet`: partition → offset before which every newcomer has been looked up already. The second value
        is what `hentet` becomes when the returned persons have been looked up too.
        """
        nye = {duf: (d, offset) for duf, (d, offset) in self._nykommere.items() if offset >= hentet.get(d, 0)}
        self._nykommere.clear()
        return nye, dict(self._posisjoner)

    def hent_igjen(self, nye: Mapping[str, Sted]) -> None:
        """Put back persons whose lookup failed."""
        self._nykommere = {**nye, **self._nykommere}

    async def finn_eldre_avslag(self) -> None:
        """Add the refusals that only the engine's records have."""
        async for sted, kode in eldre_avslag(self._bootstrap, self.bok):
            if self.avslag.noter(sted, kode):
                self._les_om_ved(sted)

    async def les_om(self) -> None:
        """For each fact that was refused after the book got it: read the person's facts again, without that
        fact.

        Call only when the broker has every fact that this process has written: a fact still under way is not
        read, so that the book would lose the fact.
        """
        for del_, offseter in list(self._les_om.items()):
            async with self._leser:
                await self._les_partisjonen_om(del_, offseter)
                del self._les_om[del_]

    async def _les_partisjonen_om(self, del_: int, offseter: Collection[int]) -> None:
        poster = les_til_enden(self._bootstrap, HENDELSER, [del_])
        dufnumre = {eier(post.key) async for post in poster if post.offset in offseter}
        poster = les_til_enden(self._bootstrap, HENDELSER, [del_])
        egne = [post async for post in poster if eier(post.key) in dufnumre]
        for duf in dufnumre:
            self.bok.glem(duf)
        lest_til = self._posisjoner.get(del_, 0)
        for post in egne:
            # The follower has not come to the records from `lest_til` on, and adds them later. Our own facts
            # among them are added now: the book had them from the moment they were written. When the follower
            # comes to them, the book recognises them by their hendelseId.
            self._les(post, bare_egne=post.offset >= lest_til)

    def _ta_inn(self, emne: str, del_: int, poster: list[Post]) -> None:
        for post in poster:
            if emne == AVVIK:
                self._les_avvik(post)
            elif self._les(post):
                self._nytt.set()
        if emne == HENDELSER:
            self._posisjoner[del_] = poster[-1].offset + 1

    def _les_avvik(self, post: Post) -> None:
        sted = self.avslag.les(post.value)
        if sted is not None:
            self._les_om_ved(sted)

    def _les_om_ved(self, sted: Sted) -> None:
        del_, offset = sted
        if offset < self._posisjoner.get(del_, 0):
            self._les_om[del_].add(offset)
            self._nytt.set()

    def _les(self, post: Post, *, bare_egne: bool = False) -> bool:
        """Take a record of nir.hendelser into the book. Returns True if its person must be looked up.

        A tombstone removes its person from the book.
        `bare_egne`: take in a fact only if its `kilde` is Folkeregisteret.
        """
        if post.value is None:
            self.bok.glem(eier(post.key))
            return False
        if not _ANGAAR.search(post.value):
            return False
        try:
            hendelse, _ = les_hendelse(post.value)
        except UleseligHendelse:
            return False  # The rule-engine reports it in nir.avvik.
        sted, lest = (post.partition, post.offset), les_hode(post.headers)
        egen = hendelse.kilde == "folkeregisteret"
        if hendelse.duf_nummer is None or (bare_egne and not egen):
            return False
        if egen and sted in self.avslag:
            self.avslag.fant(sted, hendelse.duf_nummer, hendelse.hendelse_id)
            self.bok.avvis(hendelse, lest)
            return False
        if not self.bok.ta_inn(hendelse, lest):
            return False
        self._nykommere[hendelse.duf_nummer] = sted
        return True


async def _framme(forbruker: AIOKafkaConsumer, slutt: Mapping[object, int]) -> bool:
    for tp, offset in slutt.items():
        if await forbruker.position(tp) < offset:
            return False
    return True
