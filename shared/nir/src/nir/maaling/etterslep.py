"""How far each reader of a topic is behind the topic's end, in records."""

import time
from typing import Protocol

from aiokafka import TopicPartition
from prometheus_client import Gauge

from nir.meldinger import emner

ETTERSLEP = Gauge(
    "nir_etterslep_poster",
    "Records of a topic that a reader has not read or, where it acknowledges, not acknowledged",
    ["leser", "emne", "partisjon"],
)
_LENGE = 60.0
_bak: dict[str, float] = {}
"""Reader → the monotonic time since when it has been behind."""


class Forbruker(Protocol):
    """The part of aiokafka's consumer that is used."""

    def assignment(self) -> "set[TopicPartition]":
        """The partitions that are read."""

    def highwater(self, partition: TopicPartition) -> int | None:
        """The offset after the partition's last record, as the last fetch reported it; None: before a
        fetch.
        """

    async def position(self, partition: TopicPartition) -> int:
        """The next offset that is read."""


def begynn(leser: str, emne: str, partisjoner: int = emner.PARTISJONER) -> None:
    """Make the series of a reader at once, with the value 0."""
    for partisjon in range(partisjoner):
        ETTERSLEP.labels(leser, emne, str(partisjon)).set(0)


async def maal(leser: str, forbruker: Forbruker) -> None:
    """Measure a reader. A partition without a fetch yet keeps its last value."""
    sum_ = 0
    for tp in forbruker.assignment():
        slutt = forbruker.highwater(tp)
        if slutt is not None:
            etterslep = max(0, slutt - await forbruker.position(tp))
            ETTERSLEP.labels(leser, tp.topic, str(tp.partition)).set(etterslep)
            sum_ += etterslep
    if sum_:
        _bak.setdefault(leser, time.monotonic())
    else:
        _bak.pop(leser, None)


async def alarm() -> str | None:
    """The alarm about readers that have been behind for more than a minute; None: there are none."""
    naa = time.monotonic()
    sene = {leser: naa - fra for leser, fra in _bak.items() if naa - fra > _LENGE}
    return "; ".join(f"{leser} har ligget etter i {s:.0f} sekunder" for leser, s in sene.items()) or None
