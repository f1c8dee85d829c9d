"""Handles refused facts.

The persons concerned are read from the log again without the refused facts, and the refusals are recorded.
"""

from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import NotertAvslag
from folkeregister_sync.skriving.skriver import Skriver


class Avviste:
    """The facts that the engine has refused since the previous turn."""

    def __init__(self, foelger: Loggfoelger, skriver: Skriver, lager: Lager, *, eldre_er_lest: bool) -> None:
        self._eldre_er_lest = eldre_er_lest
        self._foelger = foelger
        self._skriver = skriver
        self._lager = lager

    async def ta_inn(self) -> None:
        """Take in the refusals. A turn does this first, since it compares persons with accepted facts."""
        await self._skriver.toem()
        if not self._eldre_er_lest:
            await self._foelger.finn_eldre_avslag()
        await self._foelger.les_om()
        for (partisjon, offset), kode in self._foelger.avslag.unoterte():
            self._skriver.krev()
            await self._lager.noter_avslag(NotertAvslag(partisjon=partisjon, offset=offset, kode=kode))
            self._foelger.avslag.er_notert((partisjon, offset))
        if not self._eldre_er_lest:
            await self._lager.eldre_avslag_er_lest()
            self._eldre_er_lest = True

    @property
    def aapne(self) -> dict[str, str]:
        """Place in nir.hendelser → code, for refused facts that no accepted fact has replaced."""
        return self._foelger.avslag.aapne(self._foelger.bok)
