"""Handles pages of the feed: writes the facts of every entry of a page, and then the new place."""

import asyncio
import time
from collections.abc import Sequence
from datetime import UTC, datetime

import structlog

from folkeregister_sync.behandling.dokumenter import Hentet
from folkeregister_sync.behandling.oppfoeringer import Oppfoeringer
from folkeregister_sync.dokumenter.feed import Oppfoering, Side
from folkeregister_sync.feed.hull import huskes, nye_hull
from folkeregister_sync.feed.merkverdig import tell_merkverdige
from folkeregister_sync.feed.startsted import Startsted
from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.klient.arkivbulk import Arkivbulk
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.maaling import SENE
from folkeregister_sync.plass.laas import Laas
from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Peker
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.tilstand import Tilstand

_logg = structlog.get_logger("folkeregister_sync")
_SAMTIDIGE = 8
"""The number of concurrent lookups. Skatteetaten asks its clients to keep this number low."""
_LETES_ETTER = 600.0
"""Seconds for which the reader looks for a missing number."""


class Sider:
    """Moves the place through the feed. The place is written when the broker has all facts before it."""

    def __init__(
        self,
        *,
        register: Folkeregister,
        oppfoeringer: Oppfoeringer,
        arkiv: Arkivbulk,
        skriver: Skriver,
        lager: Lager,
        laas: Laas,
        tilstand: Tilstand,
        startsted: Startsted,
    ) -> None:
        self._register = register
        self._oppfoeringer = oppfoeringer
        self._arkiv = arkiv
        self._skriver = skriver
        self._lager = lager
        self._laas = laas
        self._tilstand = tilstand
        self._startsted = startsted
        self._peker: Peker | None = None
        self._hull_sett: dict[int, float] = {}

    @property
    def peker(self) -> Peker:
        """The place. Call `begynn` first: it finds the place."""
        assert self._peker is not None, "the reading has begun"
        return self._peker

    async def begynn(self) -> None:
        """Find the place and make this reader its owner. A second call does nothing.

        Raises:
            Klientfeil: this is a first start, and Folkeregisteret does not give the end of the feed.
        """
        if self._peker is not None:
            return
        foer = await self._startsted.peker()
        self._hull_sett = dict.fromkeys(foer.hull, time.monotonic())
        await self.flytt(foer.model_copy(update={"epoke": foer.epoke + 1}))

    async def behandle(self, side: Side) -> bool:
        """Handle a page's new entries. Returns False if there are none, or if this reader has lost the lock.

        Raises:
            Stans: the page has entries, and none of them has a sequence number.
        """
        if side.uten_nummer:
            await self._meld_uten_nummer(side)
        tell_merkverdige(side.oppfoeringer, self.peker.neste, datetime.now(UTC))
        nye = [o for o in side.oppfoeringer if o.sekvensnummer >= self.peker.neste]
        if not nye or not await self._skriv(nye, igjen=False):
            return False
        hull = nye_hull(self.peker.siste, (o.sekvensnummer for o in nye))
        self._hull_sett |= dict.fromkeys(hull, time.monotonic())
        ny = self.peker.model_copy(
            update={
                "neste": nye[-1].sekvensnummer + 1,
                "siste": nye[-1].sekvensnummer,
                "fingeravtrykk": nye[-1].fingeravtrykk,
                "hull": huskes(self._hull_sett),
            }
        )
        await self.flytt(ny)
        return True

    async def finn_slutten(self) -> None:
        """Ask for the feed's last sequence number, if the reader has passed the last known one."""
        if (self._tilstand.siste or 0) < self.peker.neste:
            self._tilstand.siste = await self._register.siste_sekvensnummer()

    @property
    def lest(self) -> Lest:
        """How far the feed has been read: to the sequence number before the place."""
        return Lest(self.peker.serie, self.peker.neste - 1)

    async def flytt(self, peker: Peker) -> None:
        """Write a new place. The broker must have all facts before it."""
        self._laas.krev()
        await self._lager.skriv_peker(peker)
        self._peker = self._tilstand.peker = peker

    async def begynn_paa_nytt(self, serie: str, neste: int) -> None:
        """Begin the numbering `serie` at the number `neste`. Forget the gaps of the old numbering."""
        await self._skriver.toem()
        self._hull_sett.clear()
        await self.flytt(Peker(serie=serie, neste=neste, epoke=self.peker.epoke, framme=False))

    async def ved_enden(self) -> None:
        """Record that the feed is read to its end. Every later entry is then new, whatever its number."""
        if not self.peker.framme:
            await self.flytt(self.peker.model_copy(update={"framme": True}))

    def hull(self) -> int | None:
        """The lowest missing number that the reader still looks for."""
        naa = time.monotonic()
        self._hull_sett = {n: sett for n, sett in self._hull_sett.items() if naa - sett < _LETES_ETTER}
        return min(self._hull_sett, default=None)

    async def behandle_sene(self, side: Side | None) -> None:
        """Handle the entries of `side` that came late. `side` None: the feed refuses to give it."""
        sene = [o for o in side.oppfoeringer if o.sekvensnummer in self._hull_sett] if side else []
        if side is None:
            self._hull_sett.clear()
        for oppfoering in sene:
            _logg.warning("an entry came late", sekvensnummer=oppfoering.sekvensnummer)
            SENE.inc()
        if sene and not await self._skriv(sene, igjen=True):
            return
        for oppfoering in sene:
            del self._hull_sett[oppfoering.sekvensnummer]
        if huskes(self._hull_sett) != self.peker.hull:
            await self.flytt(self.peker.model_copy(update={"hull": huskes(self._hull_sett)}))

    async def _skriv(self, nye: Sequence[Oppfoering], *, igjen: bool) -> bool:
        hentet = await self._forhent(nye)
        await self._oppfoeringer.beskytt_foerst(nye, hentet, self.peker)
        for oppfoering in nye:
            if not self._laas.holdt:
                return False
            await self._oppfoeringer.behandle(oppfoering, hentet, self.peker, igjen=igjen)
        await self._skriver.toem()
        return True

    async def _forhent(self, nye: Sequence[Oppfoering]) -> dict[int, Hentet]:
        angaar = [oppfoering for oppfoering in nye if self._oppfoeringer.angaar(oppfoering)]
        fra_bulk = await self._arkiv.hent(angaar)
        plass = asyncio.Semaphore(_SAMTIDIGE)

        async def en(oppfoering: Oppfoering) -> Hentet:
            async with plass:
                return await self._oppfoeringer.hent(oppfoering, fra_bulk)

        hentet = await asyncio.gather(*map(en, angaar))
        return {o.sekvensnummer: resultat for o, resultat in zip(angaar, hentet, strict=True)}

    async def _meld_uten_nummer(self, side: Side) -> None:
        if not side.oppfoeringer:
            raise Stans(
                "NIR-FREG-FEED", "Hendelseslisten har oppføringer uten sekvensnummer. Lesingen er stoppet."
            )
        nummer = side.oppfoeringer[-1].sekvensnummer
        await self._skriver.meld_avvik(nummer, "NIR-AVVIK-SEKVENS", "entries without a number before it")
