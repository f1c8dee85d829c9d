"""The metrics. No DUF-nummer and no kommune is a label."""

import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import orjson
from faust.sensors.base import Sensor
from faust.types import TP
from nir.meldinger import emner
from prometheus_client import Counter, Gauge, Histogram

from rule_engine.post.utpost import Utpost

FAKTA = Counter("nir_motor_fakta_total", "Records of nir.hendelser handled")
AVGJOERELSE = Histogram(
    "nir_motor_avgjoerelse_sekunder",
    "Time to decide and compute one fact, of those in a row about one person the mean",
    buckets=(0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1),
)
AVVIK = Counter("nir_motor_avvik_total", "Records that were set aside", ["kode"])
VENTER = Gauge("nir_motor_venter_paa_dag", "Records set aside until their day comes: a clock is wrong")
ULESELIGE = Gauge("nir_motor_uleselige_personer", "Persons whose record in nir.vurderinger cannot be read")
KLOKKE = Gauge("nir_motor_klokke_mistenkt", "1 while no day is appended because this clock may be wrong")
PARTISJONER = Gauge("nir_motor_partisjoner", "Partitions that this instance has")
PERSONER = Gauge("nir_motor_personer", "Persons in them")
ETTERSLEP = Gauge("nir_motor_etterslep", "Records of nir.hendelser in them that are not yet acknowledged")


@contextmanager
def maal_avgjoerelser(antall: int) -> Iterator[None]:
    """Count `antall` decisions, and measure the block's time divided by `antall`."""
    fra = time.perf_counter()
    yield
    AVGJOERELSE.observe((time.perf_counter() - fra) / antall)
    FAKTA.inc(antall)


def tell_avvik(poster: Iterable[Utpost]) -> None:
    """Count the records for nir.avvik by code."""
    for post in poster:
        if post.emne == emner.AVVIK and post.verdi is not None:
            AVVIK.labels(orjson.loads(post.verdi)["kode"]).inc()


class Etterslep(Sensor):
    """A sensor in place of Faust's monitor, which takes time for every record. It measures how many records
    are not acknowledged, and has the attributes that Faust reads."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.stream_inbound_time: dict[TP, float] = {}
        self._slutt: dict[TP, int] = {}
        self._bekreftet: dict[TP, int] = {}
        ETTERSLEP.set_function(self._sum)

    def on_stream_event_in(self, tp: TP, offset: int, stream: Any, event: Any) -> None:
        """Record the time, by which Faust sees whether a stream stands still."""
        self.stream_inbound_time[tp] = time.monotonic()

    def track_tp_end_offset(self, tp: TP, offset: int) -> None:
        """Record where the partition ends."""
        self._slutt[tp] = offset

    def on_tp_commit(self, tp_offsets: Mapping[TP, int]) -> None:
        """Record the offset up to which each partition is acknowledged."""
        self._bekreftet.update(tp_offsets)

    def glem(self, partisjoner: set[int]) -> None:
        """Forget partitions that another instance has now."""
        for kjent in (self._slutt, self._bekreftet):
            for tp in [tp for tp in kjent if tp.partition in partisjoner]:
                del kjent[tp]

    def _sum(self) -> float:
        return sum(
            max(0, slutt - self._bekreftet.get(tp, 0))
            for tp, slutt in self._slutt.items()
            if tp.topic == emner.HENDELSER
        )
