"""One turn of the reading: the feed to its end, waiting entries, newcomers, part of a reconciliation."""

from dataclasses import dataclass

from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.lesing.avviste import Avviste
from folkeregister_sync.lesing.feedlesing import Feedlesing
from folkeregister_sync.lesing.nykommere import Nykommere
from folkeregister_sync.lesing.ventende import Ventende
from folkeregister_sync.lesing.visning import Visning
from folkeregister_sync.plass.bestillinger import Bestillinger
from folkeregister_sync.vask.vask import Vask

_SIDER_FOER_NYKOMMERE = 20
"""While a long backlog of the feed is read, newcomers wait for at most this many pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tur:
    """Does all the work of a turn in one task, one part after the other."""

    feed: Feedlesing
    ventende: Ventende
    nykommere: Nykommere
    avviste: Avviste
    vask: Vask
    parkering: Parkering
    bestillinger: Bestillinger
    visning: Visning

    async def gaa(self) -> None:
        """Take the turn.

        Raises:
            Klientfeil: Folkeregisteret does not answer, or refuses the call.
            IkkeVaarTur: another instance reads.
        """
        await self._ta_imot_bestillinger()
        await self.avviste.ta_inn()
        # Entries set aside before a restart are tried before later entries of their persons are read.
        await self.ventende.ta_opp(self.feed.sider.peker)
        await self._les_feeden()
        await self.feed.let_etter_sene()
        await self.nykommere.hent(self.feed.sider.lest)
        await self.vask.fortsett(self.feed.sider.lest)
        self.visning.tilstand.leste()

    async def _ta_imot_bestillinger(self) -> None:
        await self.vask.noter_foerste()
        await self.feed.begynn(self.bestillinger.ta_plass())
        self.parkering.ta_imot(self.bestillinger.ta_igjen())
        self.vask.begynn_hvis_forfalt(bestilt=self.bestillinger.ta_vask())
        self.visning.vis()

    async def _les_feeden(self) -> None:
        lest = 0
        async for _ in self.feed.les():
            lest += 1
            self.visning.tilstand.leste()
            if lest % _SIDER_FOER_NYKOMMERE == 0:
                await self.nykommere.hent(self.feed.sider.lest)
