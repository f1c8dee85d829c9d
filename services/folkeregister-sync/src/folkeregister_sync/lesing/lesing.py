"""The loop of the instance that reads: turn after turn, with a pause between them."""

import structlog

from folkeregister_sync.kall.feil import Forbigaaende, Stans
from folkeregister_sync.lesing.pause import Pause
from folkeregister_sync.lesing.tur import Tur
from folkeregister_sync.plass.laas import IkkeVaarTur, Laas
from folkeregister_sync.tilstand import Tilstand

_logg = structlog.get_logger("folkeregister_sync")


class Lesing:
    """Reads as long as this instance holds the lock."""

    def __init__(self, tur: Tur, laas: Laas, tilstand: Tilstand, pause: Pause) -> None:
        self._tur = tur
        self._laas = laas
        self._tilstand = tilstand
        self._pause = pause

    async def les(self) -> None:
        """Read until this instance no longer holds the lock.

        Raises:
            StodStille: this process was frozen, and must end.
        """
        while self._laas.holdt:
            self._pause.begynn()
            try:
                await self._tur.gaa()
            except IkkeVaarTur:
                return
            except Forbigaaende as feil:
                self._svarer_ikke(feil)
            except Stans as stans:
                await self._stopp(stans)
                continue
            self._tur.visning.vis()
            await self._pause.etter_tur(self._tilstand.krets.igjen, har_mer=self._tur.vask.underveis)

    def _svarer_ikke(self, feil: Forbigaaende) -> None:
        krets = self._tilstand.krets
        krets.feilet(str(feil), feil.vent)
        _logg.warning("Folkeregisteret does not answer", grunn=str(feil), krets=krets.tilstand)

    async def _stopp(self, stans: Stans) -> None:
        self._tilstand.stopp(stans)
        _logg.error("the reading has stopped", kode=stans.kode, melding=str(stans))
        self._tur.feed.kontroller_igjen()
        await self._pause.etter_stans()
