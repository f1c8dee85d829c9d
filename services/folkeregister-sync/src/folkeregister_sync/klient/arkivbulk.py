"""Fetches the archive's documents for a whole page of the feed in one lookup, as Skatteetaten recommends."""

import time
from collections.abc import Sequence

import structlog

from folkeregister_sync.dokumenter.feed import Oppfoering
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kall.feil import AvvistKall, FinnesIkke, Forbigaaende
from folkeregister_sync.klient.folkeregister import Folkeregister

_logg = structlog.get_logger("folkeregister_sync")
_FRA_OG_MED = 10
"""The smallest number of documents for a bulk lookup."""
_STORST = 200
_HVILE = 600.0
"""Seconds without bulk lookups after a page for which no bulk lookup worked."""


class Arkivbulk:
    """Fetches many documents in one lookup. The caller fetches each missing document in a lookup of its own.

    A lookup that is refused is tried in halves, so that one refused document does not affect the others.
    """

    def __init__(self, register: Folkeregister) -> None:
        self._register = register
        self._hviler_til = 0.0

    async def hent(self, oppfoeringer: Sequence[Oppfoering]) -> dict[str, Person]:
        """The readable persondokumenter of these entries, by document id."""
        ider = [o.hendelse.persondokument for o in oppfoeringer if o.hendelse and o.hendelse.persondokument]
        if len(ider) < _FRA_OG_MED or time.monotonic() < self._hviler_til:
            return {}
        funnet: dict[str, Person] = {}
        virket = False
        for fra in range(0, len(ider), _STORST):
            svar = await self._bunke(ider[fra : fra + _STORST])
            virket |= svar is not None
            funnet |= svar or {}
        if not virket:
            self._hviler_til = time.monotonic() + _HVILE
            _logg.warning("the bulk lookup of archived documents fails")
        return funnet

    async def _bunke(self, ider: Sequence[str]) -> dict[str, Person] | None:
        """The documents of one lookup. None: no part of the lookup was answered."""
        try:
            svar = await self._register.arkiver(ider)
        except (FinnesIkke, Forbigaaende, UleseligDokument):
            return None
        except AvvistKall:
            return await self._i_halve(ider) if len(ider) > _FRA_OG_MED else None
        return {id_: person for id_, person in svar.items() if isinstance(person, Person)}

    async def _i_halve(self, ider: Sequence[str]) -> dict[str, Person] | None:
        midt = len(ider) // 2
        deler = [await self._bunke(ider[:midt]), await self._bunke(ider[midt:])]
        if deler == [None, None]:
            return None
        return {id_: person for del_ in deler if del_ is not None for id_, person in del_.items()}
