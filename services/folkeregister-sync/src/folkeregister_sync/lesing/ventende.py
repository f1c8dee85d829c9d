"""Handles entries that wait for their documents, or that a command has ordered to be handled again."""

from datetime import UTC, datetime

import structlog

from folkeregister_sync.behandling.oppfoeringer import Oppfoeringer
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.dokumenter.feed import Oppfoering
from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.plass.peker import Peker
from folkeregister_sync.skriving.skriver import Skriver

_logg = structlog.get_logger("folkeregister_sync")
_BORTE = {"NIR-FREG-FOR-GAMMELT", "NIR-FREG-SEQ"}
"""The codes with which Folkeregisteret refuses to show an entry that no longer exists."""


class Ventende:
    """Handles the waiting entries whose time has come."""

    def __init__(
        self, register: Folkeregister, oppfoeringer: Oppfoeringer, parkering: Parkering, skriver: Skriver
    ) -> None:
        self._register = register
        self._oppfoeringer = oppfoeringer
        self._parkering = parkering
        self._skriver = skriver

    async def ta_opp(self, peker: Peker) -> None:
        """Handle each waiting entry whose time has come, after fetching it from the feed again.

        Raises:
            Klientfeil: Folkeregisteret does not answer. The entries keep waiting.
        """
        for nummer in self._parkering.forfalt(datetime.now(UTC)):
            await self._en(nummer, peker)
        await self._skriver.toem()

    async def _en(self, nummer: int, peker: Peker) -> None:
        try:
            oppfoering = await self._hent(nummer)
        except Stans as stans:
            if stans.kode not in _BORTE:
                raise
            await self._oppfoeringer.gi_opp(nummer, stans.kode)
            return
        if oppfoering is not None:
            await self._oppfoeringer.behandle(oppfoering, {}, peker, igjen=True)
            return
        _logg.warning("the entry is not in the event feed", sekvensnummer=nummer)
        await self._parkering.ta_ut(nummer)

    async def _hent(self, nummer: int) -> Oppfoering | None:
        side = await self._register.feed(nummer)
        funnet = (o for o in side.oppfoeringer if o.sekvensnummer == nummer) if side else ()
        return next(iter(funnet), None)
