"""The Faust tables: nir.vurderinger and nir.motor are their changelog topics, read back on recovery.

The values are in `partisjon.Partisjon`, where the record with the highest versjon counts, not the last one.
Writes go through `Utsending`, so that the broker has confirmed each record before the fact that caused it is
acknowledged. A table here has only two tasks: it gives an instance the changelog of the instance's
partitions, and reads that changelog to the end before the first fact.
"""

from collections.abc import Callable, Iterable

import faust
from faust.tables import TableManager
from faust.types import TP, EventT
from nir.meldinger import emner

from rule_engine.partisjon.partisjoner import Partisjoner

Ta = Callable[[int, bytes, bytes | None], None]
"""Takes in one record of the changelog: partition, key, value."""


class Tabelloppstart(TableManager):
    """Faust's table manager, without its pause of a second for tables that are defined late.

    Our tables are defined before it starts.
    """

    async def on_start(self) -> None:
        """Start reading back."""
        if not self.should_stop:
            await self._update_channels()
            await self.recovery.start()


class Partisjonstabell(faust.Table[bytes, bytes]):
    """A changelog that is read back into `partisjoner`."""

    partisjoner: Partisjoner
    ta: Ta

    def __post_init__(self) -> None:
        self._lest: dict[int, int] = {}
        self._generasjon = -1

    def persisted_offset(self, tp: TP) -> int | None:
        """The last offset that was taken in, from which recovery may go on; -1: none."""
        return self._lest.get(tp.partition, -1)

    async def on_rebalance(
        self, assigned: set[TP], revoked: set[TP], newly_assigned: set[TP], generation_id: int = 0
    ) -> None:
        """Keep the partitions that stay and drop the others, before recovery asks for `persisted_offset`."""
        navn = self.changelog_topic_name
        beholdt = {tp.partition for tp in assigned - newly_assigned if tp.topic == navn}
        self._lest = {p: offset for p, offset in self._lest.items() if p in beholdt}
        self._generasjon = generation_id
        self.partisjoner.behold(beholdt, {tp.partition for tp in assigned if tp.topic == navn})

    def apply_changelog_batch(self, batch: Iterable[EventT[bytes]]) -> None:
        """Take in records, except those fetched under an earlier assignment of the partitions.

        Between such a record and the next one that is fetched, records can be missing.
        """
        for event in batch:
            melding = event.message
            if melding.generation_id == self._generasjon and melding.partition in self.partisjoner:
                self.ta(melding.partition, melding.key or b"", melding.value)
                self._lest[melding.partition] = melding.offset


def lag_tabeller(app: faust.App, partisjoner: Partisjoner) -> None:
    """Define both tables."""
    _lag(app, partisjoner, emner.VURDERINGER, partisjoner.gjenopprett_person)
    _lag(app, partisjoner, emner.MOTOR, partisjoner.gjenopprett_motor)


def _lag(app: faust.App, partisjoner: Partisjoner, emne: str, ta: Ta) -> None:
    endringer = app.topic(
        emne,
        key_type=bytes,
        value_type=bytes,
        key_serializer="raw",
        value_serializer="raw",
        partitions=emner.PARTISJONER,
        acks=False,
        internal=True,
        allow_empty=True,
        maxsize=131_072,
    )
    tabell = Partisjonstabell(
        app,
        name=emne,
        changelog_topic=endringer,
        key_type=bytes,
        value_type=bytes,
        partitions=emner.PARTISJONER,
    )
    tabell.partisjoner = partisjoner
    tabell.ta = ta
    app.tables.add(tabell)
