"""Reads the feed from the place to the feed's end, and then looks for late entries in the gaps."""

from collections.abc import AsyncIterator
from contextlib import aclosing

import structlog

from folkeregister_sync.behandling.aapne import Aapne
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.dokumenter.feed import Side
from folkeregister_sync.feed.feedvakt import foerste_nummer, kontroller_feed, kontroller_slutten
from folkeregister_sync.feed.forhenting import sider_etter_hverandre
from folkeregister_sync.feed.sider import Sider
from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.plass.laas import Laas
from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import NyPlass

_logg = structlog.get_logger("folkeregister_sync")
_UENDRET = 12
"""After this many unchanged answers in a row, check that the feed still has the last entry read."""


class Feedlesing:
    """Moves `sider` through the feed, or to the place that a command ordered."""

    def __init__(
        self,
        *,
        register: Folkeregister,
        sider: Sider,
        lager: Lager,
        laas: Laas,
        parkering: Parkering,
        aapne: Aapne,
        ny_plass: NyPlass | None,
    ) -> None:
        self._register = register
        self.sider = sider
        self._lager = lager
        self._laas = laas
        self._parkering = parkering
        self._aapne = aapne
        self._ny_plass = ny_plass
        self._kontrollert = False
        self._etag: str | None = None
        self._uendret = 0

    def kontroller_igjen(self) -> None:
        """Make the next `begynn` check the feed, since the reading has stopped."""
        self._kontrollert = False

    async def begynn(self, ny: NyPlass | None) -> None:
        """Begin at the stored place, or at the place that a command ordered (`ny`).

        Raises:
            Stans: the last entry read is gone from the feed, or has changed.
        """
        self._ny_plass = ny or self._ny_plass
        await self.sider.begynn()
        if self._ny_plass is not None:
            await self._flytt(self._ny_plass)
        if not self._kontrollert:
            await kontroller_feed(self._register, self.sider.peker)
            self._kontrollert = True

    async def _flytt(self, ny: NyPlass) -> None:
        """Begin at the place that a command ordered. If this is interrupted, the next reader completes it."""
        if self.sider.peker.serie != ny.serie:
            neste = await foerste_nummer(self._register, ny.start)
            await self._parkering.glem()
            await self._aapne.glem()
            await self.sider.begynn_paa_nytt(ny.serie, neste)
            _logg.warning("the reading begins at another place", sekvensnummer=neste)
        await self._lager.plass_er_ny()
        self._ny_plass, self._etag = None, None

    async def les(self) -> AsyncIterator[None]:
        """Read page after page to the end of the feed. The caller may do other work after each page."""
        sidene = sider_etter_hverandre(self._register, self.sider.peker.neste, self._etag)
        lest = 0
        async with aclosing(sidene):
            async for side in sidene:
                if side is None:
                    await self._se_etter_slutten()
                    return
                if not self._laas.holdt:
                    return
                await self._kontroller_hull(side)
                framme = not side.oppfoeringer and not side.uten_nummer
                self._etag = side.etag if framme else None
                if framme or not await self.sider.behandle(side):
                    await kontroller_slutten(self._register, self.sider.peker)
                    await self._ved_enden()
                    return
                lest += 1
                if lest > 1:
                    await self.sider.finn_slutten()
                yield

    async def _kontroller_hull(self, side: Side) -> None:
        """If numbers are missing before the page, check that the feed was not rebuilt under other numbers."""
        peker = self.sider.peker
        if side.oppfoeringer and side.oppfoeringer[0].sekvensnummer > peker.neste:
            await kontroller_feed(self._register, peker)

    async def _ved_enden(self) -> None:
        if self._laas.holdt:
            await self.sider.ved_enden()

    async def _se_etter_slutten(self) -> None:
        # An empty page has the same ETag wherever the feed ends, so a rebuilt feed looks unchanged.
        self._uendret += 1
        if self._uendret % _UENDRET == 0:
            await kontroller_slutten(self._register, self.sider.peker)

    async def let_etter_sene(self) -> None:
        """Ask the feed once for the entries whose numbers were missing in the last minutes."""
        laveste = self.sider.hull()
        if laveste is None:
            return
        try:
            side = await self._register.feed(laveste)
        except Stans:
            side = None
        await self.sider.behandle_sene(side)
