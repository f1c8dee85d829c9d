"""The archive's documents of a page in one lookup, as Skatteetaten recommends."""

import time
from collections.abc import Sequence

import structlog

from folkeregister_sync.dokumenter.feed import Oppfoering
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kall.feil import Klientfeil
from folkeregister_sync.klient.folkeregister import Folkeregister

_logg = structlog.get_logger("folkeregister_sync")
_FRA_OG_MED = 10
"""Documents that are worth a bulk lookup."""
_STORST = 200
_HVILE = 600.0
"""Seconds."""


class Arkivbulk:
    """Only a way to be quick: what it does not give is fetched one by one, for a while all if it fails."""

    def __init__(self, register: Folkeregister) -> None:
        self._register = register
        self._hviler_til = 0.0

    async def hent(self, oppfoeringer: Sequence[Oppfoering]) -> dict[str, Person]:
        """The persondokumenter of these entries that the archive gave and that can be read, by id."""
        ider = [o.hendelse.persondokument for o in oppfoeringer if o.hendelse and o.hendelse.persondokument]
        funnet: dict[str, Person] = {}
        for fra in range(0, len(ider) if len(ider) >= _FRA_OG_MED else 0, _STORST):
            funnet |= await self._bunke(ider[fra : fra + _STORST])
        return funnet

    async def _bunke(self, ider: Sequence[str]) -> dict[str, Person]:
        if time.monotonic() < self._hviler_til:
            return {}
        try:
            svar = await self._register.arkiver(ider)
        except (Klientfeil, UleseligDokument) as feil:
            self._hviler_til = time.monotonic() + _HVILE
            _logg.warning("bulkoppslag i arkivet virker ikke", grunn=type(feil).__name__)
            return {}
        return {id_: person for id_, person in svar.items() if isinstance(person, Person)}
