"""Measures which facts are not decided yet. Faust's own monitor would take time for every record."""

import time
from collections import deque
from collections.abc import Mapping
from functools import partial
from typing import Any

from faust.sensors.base import Sensor
from faust.types import TP
from nir.maaling.etterslep import ETTERSLEP
from nir.meldinger import emner

from rule_engine.prosess.maaling import ELDSTE, LESER


class Etterslep(Sensor):
    """Knows, for each partition of nir.hendelser, where it ends, how far it is acknowledged, and the times of
    the facts between. It has the attributes that Faust reads.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.stream_inbound_time: dict[TP, float] = {}
        self._slutt: dict[TP, int] = {}
        self._bekreftet: dict[TP, int] = {}
        self._lest: dict[TP, deque[tuple[int, float]]] = {}
        self._uten_lesing: dict[TP, float] = {}
        ELDSTE.set_function(self.eldste)
        for partisjon in range(emner.PARTISJONER):
            tp = TP(emner.HENDELSER, partisjon)
            ETTERSLEP.labels(LESER, tp.topic, str(partisjon)).set_function(partial(self._ubekreftet, tp))

    def begynn(self, fra: Mapping[TP, int]) -> None:
        """Record from which offset, the first that is not acknowledged, each partition is read."""
        for tp, offset in fra.items():
            self._bekreftet[tp] = max(offset, self._bekreftet.get(tp, 0))

    def on_stream_event_in(self, tp: TP, offset: int, stream: Any, event: Any) -> None:
        """Record the present time, by which Faust sees whether a stream stands still, and the fact's own
        time.
        """
        self.stream_inbound_time[tp] = time.monotonic()
        if tp.topic == emner.HENDELSER:
            self._uten_lesing.pop(tp, None)
            self._lest.setdefault(tp, deque()).append((offset, event.message.timestamp))

    def track_tp_end_offset(self, tp: TP, offset: int) -> None:
        """Record where the partition ends."""
        self._slutt[tp] = offset

    def on_tp_commit(self, tp_offsets: Mapping[TP, int]) -> None:
        """Record the offset up to which each partition is acknowledged."""
        self._bekreftet.update(tp_offsets)
        for tp, neste in tp_offsets.items():
            lest = self._lest.get(tp, ())
            while lest and lest[0][0] < neste:
                lest.popleft()

    def glem(self, partisjoner: set[int]) -> None:
        """Forget partitions that another instance has now."""
        for kjent in (self._slutt, self._bekreftet, self._lest, self._uten_lesing):
            for tp in [tp for tp in kjent if tp.partition in partisjoner]:
                del kjent[tp]

    def eldste(self) -> float:
        """The age of the oldest fact that is not acknowledged, in seconds; 0: there is none.

        The times of facts that are not fetched yet are unknown. If a partition has facts and none of them is
        fetched, the age is counted from when this was first seen.
        """
        return max((self._alder(tp) for tp in list(self._slutt) if tp.topic == emner.HENDELSER), default=0.0)

    def _alder(self, tp: TP) -> float:
        if not self._ubekreftet(tp):
            self._uten_lesing.pop(tp, None)
            return 0.0
        if lest := self._lest.get(tp):
            return max(0.0, time.time() - lest[0][1])
        return time.monotonic() - self._uten_lesing.setdefault(tp, time.monotonic())

    def _ubekreftet(self, tp: TP) -> int:
        slutt = self._slutt.get(tp, 0)
        return max(0, slutt - self._bekreftet.get(tp, slutt))
