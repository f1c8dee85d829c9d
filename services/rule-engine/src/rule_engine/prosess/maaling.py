"""The metrics of the engine. No DUF-nummer and no kommune is a label."""

import time
from collections import Counter as Antall
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import orjson
from nir.maaling import emner as emnemaal
from nir.maaling import etterslep
from nir.meldinger import emner
from prometheus_client import Counter, Gauge, Histogram
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker_regelmotor

from rule_engine.post.utpost import Utpost

LESER = "motor"
"""The name of the engine as a reader of nir.hendelser in the metric `nir_etterslep_poster`."""
MAALTE_EMNER = (emner.HENDELSER, emner.VURDERINGER, emner.AVVIK)

FAKTA = Counter(
    "nir_motor_fakta_total",
    "Records of nir.hendelser handled; one that is read again counts again",
    ["utfall"],
)
AVGJOERELSE = Histogram(
    "nir_motor_avgjoerelse_seconds",
    "Time to decide and compute one fact, of those in a row about one person the mean",
    buckets=(0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1),
)
AVVIK = Counter("nir_motor_avvik_total", "Records for nir.avvik", ["kode"])
AVSLUTNINGER = Counter(
    "nir_motor_avslutninger_total",
    "Messages of nir.avslutninger: programmes that the regelmotor ended, and endings that fell away",
    ["handling", "aarsak"],
)
VENTER = Gauge("nir_motor_venter_paa_dag", "Records set aside until their day comes: a clock is wrong")
ULESELIGE = Gauge("nir_motor_uleselige_personer", "Persons whose record in nir.vurderinger cannot be read")
KLOKKE = Gauge("nir_motor_klokke_mistenkt", "1 while no day is appended because this clock may be wrong")
SISTE_DAG = Gauge(
    "nir_motor_siste_dag_timestamp_seconds",
    "Midnight UTC of the last Dagskifte, of the partition that is furthest behind; 0: there is none",
)
DAGER_BAK = Gauge(
    "nir_motor_dager_bak", "Days from the last Dagskifte to this machine's date; negative: the log is ahead"
)
PARTISJONER = Gauge("nir_motor_partisjoner", "Partitions that this instance has")
PERSONER = Gauge("nir_motor_personer", "Persons in them")
ELDSTE = Gauge(
    "nir_motor_eldste_uavgjort_seconds", "Age of the oldest fact here that is not decided; 0: there is none"
)
_KODER = ("DAG", "FELT", "JSON", "REGELFEIL", "TYPE", "ULESELIG", "UMULIG", "VENTER", "VERSJON")


def begynn() -> None:
    """Make every series whose labels are known beforehand. A series is 0 until something is counted."""
    for utfall in ("godtatt", "avvist", "avvik", "slettet"):
        FAKTA.labels(utfall)
    for kode in _KODER:
        AVVIK.labels(f"NIR-AVVIK-{kode}")
    for aarsak in avslutningsaarsaker_regelmotor():
        for handling in ("avsluttet", "opphevet"):
            AVSLUTNINGER.labels(handling, aarsak.kode)
    etterslep.begynn(LESER, emner.HENDELSER)
    emnemaal.begynn(*MAALTE_EMNER)


@contextmanager
def maal_avgjoerelser(antall: int) -> Iterator[None]:
    """Measure the block's time divided by `antall` decisions."""
    fra = time.perf_counter()
    yield
    AVGJOERELSE.observe((time.perf_counter() - fra) / antall)


def tell(utfall: Antall[str], poster: Iterable[Utpost]) -> None:
    """Count the outcomes, and clear `utfall`. Count the records for nir.avvik and nir.avslutninger too."""
    for hva, antall in utfall.items():
        FAKTA.labels(hva).inc(antall)
    utfall.clear()
    for post in poster:
        if post.verdi is None:
            continue
        if post.emne == emner.AVVIK:
            AVVIK.labels(orjson.loads(post.verdi)["kode"]).inc()
        elif post.emne == emner.AVSLUTNINGER:
            melding = orjson.loads(post.verdi)
            AVSLUTNINGER.labels(melding["handling"], melding["aarsak"]).inc()
