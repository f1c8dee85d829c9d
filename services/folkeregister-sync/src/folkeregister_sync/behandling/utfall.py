"""The outcome of an entry: handled, set aside, or reported to nir.avvik."""

import time
from collections.abc import Collection
from datetime import UTC, datetime

import structlog

from folkeregister_sync.behandling.aapne import Aapne
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.maaling import LEST
from folkeregister_sync.skriving.skriver import Skriver

_logg = structlog.get_logger("folkeregister_sync")
_FORSOEK = 3
"""The number of failed attempts, while other entries succeed, after which an entry is set aside."""


class Utfall:
    """Records the outcome of an entry.

    An entry leaves the list of waiting or open entries only when the broker has the entry's facts.
    """

    def __init__(self, skriver: Skriver, parkering: Parkering, aapne: Aapne) -> None:
        self._skriver = skriver
        self._parkering = parkering
        self._aapne = aapne
        self._mislyktes: dict[int, list[float]] = {}
        self._lyktes_sist = 0.0

    def lyktes(self) -> None:
        """Record that the documents of an entry were fetched."""
        self._lyktes_sist = time.monotonic()

    def bare_denne(self, nummer: int) -> bool:
        """Record a failure. Returns whether this entry keeps failing while others succeed.

        Such an entry must not hold the others up.
        """
        ganger = self._mislyktes.setdefault(nummer, [])
        ganger.append(time.monotonic())
        return len(ganger) >= _FORSOEK and self._lyktes_sist > ganger[0]

    def maa_vente(self, nummer: int, dufnumre: Collection[str]) -> bool:
        """Whether an earlier entry of one of the persons waits."""
        return self._parkering.venter(dufnumre, nummer)

    async def parker(self, nummer: int, dufnumre: Collection[str], kode: str) -> None:
        """Set the entry aside. If all its attempts are used up, report it instead."""
        LEST.labels("parkert").inc()
        _logg.info("the entry is set aside", sekvensnummer=nummer, kode=kode)
        if not await self._parkering.sett(nummer, dufnumre, kode, datetime.now(UTC)):
            await self.meld(nummer, UleseligDokument(kode, "given up after the last attempt"))

    async def meld(self, nummer: int, feil: UleseligDokument) -> None:
        """Report the entry to nir.avvik. It is then open, and waits no longer."""
        LEST.labels("avvik").inc()
        _logg.warning("the entry cannot be read", sekvensnummer=nummer, kode=feil.kode, grunn=feil.grunn)
        await self._skriver.meld_avvik(nummer, feil.kode, feil.grunn)
        await self._aapne.noter(nummer, feil.kode)
        await self._ut_av_parkering(nummer)

    async def ferdig(self, nummer: int) -> None:
        """Record that the entry is handled, perhaps after it was reported or set aside."""
        if nummer in self._aapne:
            await self._skriver.toem()
            await self._aapne.avklar(nummer)
        await self._ut_av_parkering(nummer)

    async def _ut_av_parkering(self, nummer: int) -> None:
        self._mislyktes.pop(nummer, None)
        if nummer in self._parkering.numre:
            await self._skriver.toem()
            await self._parkering.ta_ut(nummer)
