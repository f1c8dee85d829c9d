"""The size of topics."""

from prometheus_client import Gauge

POSTER = Gauge("nir_emne_poster", "Offsets between a topic's first and last record, all partitions", ["emne"])
SLUTT = Gauge("nir_emne_slutt", "Records that a topic has ever had, all partitions", ["emne"])


def begynn(*emner: str) -> None:
    """Make the series of these topics at once, with the value 0."""
    for emne in emner:
        meld(emne, 0, 0)


def meld(emne: str, fra: int, til: int) -> None:
    """Set the metric of a topic's size. `fra`, `til`: the sums of its partitions' first and next offsets."""
    POSTER.labels(emne).set(til - fra)
    SLUTT.labels(emne).set(til)
