"""A check that no fact is lost between the broker and the engine."""

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from aiokafka import TopicPartition
from faust.types import TP
from nir.kafka import ny_forbruker_uten_gruppe
from nir.meldinger import emner

from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.partisjon.partisjoner import Partisjoner


class Rekkefoelge:
    """The next offset of each partition. A gap means that a record was missed, or was erased from the log."""

    def __init__(self, bootstrap: str, partisjoner: Partisjoner) -> None:
        self._bootstrap = bootstrap
        self._partisjoner = partisjoner
        self._neste: WeakKeyDictionary[Partisjon, int] = WeakKeyDictionary()
        self._begynte: WeakKeyDictionary[Partisjon, int] = WeakKeyDictionary()

    def begynn(self, fra: Mapping[TP, int]) -> None:
        """Record from which offset each partition is read.

        A partition that the instance had before is already read further; its next offset stays.
        """
        for tp, offset in fra.items():
            partisjon = self._partisjoner.hent(tp.partition)
            if tp.topic == emner.HENDELSER and partisjon is not None:
                self._neste[partisjon] = max(self._neste.get(partisjon, 0), offset)
                self._begynte.setdefault(partisjon, offset)

    def begynte(self, partisjon: Partisjon) -> int:
        """The offset from which the partition is read here; 0 while that is not known."""
        return self._begynte.get(partisjon, 0)

    async def mangler(self, partisjon: Partisjon, offset: int) -> bool:
        """Whether the log has a record before `offset` that was not delivered."""
        neste = self._neste[partisjon]
        self._neste[partisjon] = max(neste, offset + 1)
        return offset > neste and await self._finnes(partisjon.nummer, neste, offset)

    async def _finnes(self, nummer: int, fra: int, til: int) -> bool:
        leser = ny_forbruker_uten_gruppe(self._bootstrap)
        try:
            await leser.start()
            tp = TopicPartition(emner.HENDELSER, nummer)
            leser.assign([tp])
            leser.seek(tp, fra)
            post = await leser.getone(tp)
            return bool(post.offset < til)
        finally:
            await leser.stop()
