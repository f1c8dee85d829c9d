"""Facts that the engine refused: the persons are read once more without them, and the refusal is noted."""

from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Avslag
from folkeregister_sync.skriving.skriver import Skriver


class Avviste:
    """What the engine has refused since the last turn."""

    def __init__(self, foelger: Loggfoelger, skriver: Skriver, lager: Lager) -> None:
        self._foelger = foelger
        self._skriver = skriver
        self._lager = lager

    async def ta_inn(self) -> None:
        """Before anything is compared, so that it is compared with what was accepted."""
        await self._skriver.toem()
        await self._foelger.les_om()
        for (partisjon, offset), kode in self._foelger.avslag.unoterte():
            self._skriver.krev()
            await self._lager.noter_avslag(Avslag(partisjon=partisjon, offset=offset, kode=kode))
            self._foelger.avslag.er_notert((partisjon, offset))

    @property
    def aapne(self) -> dict[str, str]:
        """Code by place in the log, of those that nothing accepted has replaced."""
        return self._foelger.avslag.aapne(self._foelger.bok)
