"""Looks up newcomers: persons about whom the log has a new fact that calls for a lookup (`Bok.ta_inn`)."""

from collections.abc import Mapping

from folkeregister_sync.avstemming.avstemming import BUNKE, sammenlign_med_folkeregisteret
from folkeregister_sync.avstemming.uleste import Uleste
from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.kjent.lest import Lest, Sted
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.maaling import NYKOMMERE
from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Loggposisjoner
from folkeregister_sync.skriving.skriver import Skriver

_LOGG_MINST = 1000
"""After this many records of nir.hendelser without a newcomer, the positions are stored anyway."""


class Nykommere:
    """Looks newcomers up.

    `logg`: the offsets in nir.hendelser before which every newcomer has been looked up.
    """

    def __init__(
        self,
        *,
        register: Folkeregister,
        foelger: Loggfoelger,
        skriver: Skriver,
        lager: Lager,
        uleste: Uleste,
        logg: Loggposisjoner,
    ) -> None:
        self._register = register
        self._foelger = foelger
        self._skriver = skriver
        self._lager = lager
        self._uleste = uleste
        self._logg = logg

    async def hent(self, lest: Lest) -> None:
        """Compare each newcomer with Folkeregisteret. `lest`: how far the feed has been read at this moment.

        Raises:
            Klientfeil: Folkeregisteret does not answer. The next call compares the remaining persons.
        """
        nye, posisjoner = self._foelger.nykommere(self._logg.neste)
        nye |= await self._skriver.ta_nykommere()
        igjen = sorted(nye)
        try:
            while igjen:
                await self._sammenlign({duf: nye[duf] for duf in igjen[:BUNKE]}, lest)
                igjen = igjen[BUNKE:]
        except BaseException:
            self._foelger.hent_igjen({duf: nye[duf] for duf in igjen})
            raise
        if nye or sum(posisjoner.values()) - sum(self._logg.neste.values()) >= _LOGG_MINST:
            await self._husk(Loggposisjoner(neste=posisjoner))

    async def _husk(self, logg: Loggposisjoner) -> None:
        self._skriver.krev()
        self._logg = logg
        await self._lager.skriv_logg(logg)

    async def _sammenlign(self, nye: Mapping[str, Sted], lest: Lest) -> None:
        async for en in sammenlign_med_folkeregisteret(self._register, self._foelger.bok, list(nye)):
            await self._skriver.skriv_sammenlignet(en, lest)
            NYKOMMERE.labels(en.utfall).inc()
            if self._uleste.noter(en) and en.avvik is not None:
                await self._skriver.meld_ulest_person(nye[en.duf_nummer], en.avvik.kode, en.avvik.grunn)
        await self._skriver.toem()
