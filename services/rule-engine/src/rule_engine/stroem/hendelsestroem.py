"""The stream of facts. A fact is decided once, and acknowledged when all its records are on the broker."""

from typing import Any, cast

import faust
from faust.types import EventT

from rule_engine.kafka.rekkefoelge import Rekkefoelge
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.post.faktum import Faktum, Slettet, Uleselig, les_post
from rule_engine.post.posisjon import Posisjon
from rule_engine.prosess.leie import Leie
from rule_engine.prosess.maaling import maal_avgjoerelser, tell
from rule_engine.stroem.dagsverk import Dagsverk
from rule_engine.stroem.rekker import Rekker
from rule_engine.utsending.forsendelse import Forsendelse
from rule_engine.utsending.utsending import Utsending


class TapteHendelser(Exception):
    """A fact in the log did not reach the engine."""


class Hendelsestroem:
    """Handles nir.hendelser."""

    def __init__(
        self,
        app: faust.App,
        partisjoner: Partisjoner,
        utsending: Utsending,
        dagsverk: Dagsverk,
        rekkefoelge: Rekkefoelge,
        rekker: Rekker,
        leie: Leie,
    ) -> None:
        self._app = app
        self._partisjoner = partisjoner
        self._utsending = utsending
        self._dagsverk = dagsverk
        self._rekkefoelge = rekkefoelge
        self._rekker = rekker
        self._leie = leie

    async def les(self, stroem: Any) -> None:
        """Read for ever. `Utsending` acknowledges the facts, and Faust does not."""
        async for hendelse in stroem.noack().events():
            await self._ta_imot(hendelse)

    async def _ta_imot(self, hendelse: EventT[bytes]) -> None:
        melding = hendelse.message
        partisjon = self._partisjoner.hent(melding.partition)
        if partisjon is None or not self._gjelder(hendelse):
            # Another instance has got the partition after the record was fetched, and reads the record again.
            return
        if await self._rekkefoelge.mangler(partisjon, melding.offset):
            raise TapteHendelser(f"before {melding.partition}-{melding.offset}")
        lest = les_post(
            Posisjon(melding.partition, melding.offset),
            melding.key,
            melding.value,
            cast("list[tuple[str, bytes]]", melding.headers),
        )
        if isinstance(lest, Faktum) and not lest.for_alle:
            self._rekker.legg(partisjon, lest, hendelse.ack)
        else:
            self._rekker.slutt(partisjon)
            await self._ta_imot_for_seg(hendelse, lest, partisjon)
        await self._utsending.plass(partisjon.nummer)

    async def _ta_imot_for_seg(
        self, hendelse: EventT[bytes], lest: Faktum | Uleselig | Slettet, partisjon: Partisjon
    ) -> None:
        if isinstance(lest, Faktum):
            await self._ta_imot_for_alle(hendelse, lest, partisjon)
            return
        self._leie.krev()
        with maal_avgjoerelser(1):
            poster = partisjon.ta_imot(lest)
        tell(partisjon.tilstand.utfall, poster)
        self._utsending.legg(Forsendelse(partisjon.nummer, poster, hendelse.ack))

    async def _ta_imot_for_alle(self, hendelse: EventT[bytes], faktum: Faktum, partisjon: Partisjon) -> None:
        """Take in a Dagskifte, or a fact about an access for a kommune or for all.

        First wait until the decisions under the old day and the old accesses are on the broker.
        """
        nummer = partisjon.nummer
        await self._dagsverk.ferdig(nummer).wait()
        await self._utsending.tom(nummer)
        if self._gjelder(hendelse):
            self._leie.krev()
            poster = partisjon.ta_imot(faktum)
            tell(partisjon.tilstand.utfall, poster)
            vent = self._dagsverk.ferdig(nummer)
            self._utsending.legg(Forsendelse(nummer, poster, hendelse.ack, vent))

    def _gjelder(self, hendelse: EventT[bytes]) -> bool:
        return bool(
            self._app.flow_control.is_active()
            and hendelse.message.generation_id == self._app.consumer_generation_id
        )
