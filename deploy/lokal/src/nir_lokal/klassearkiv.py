"""Makes the archive of the broker's classes (`python -m nir_lokal.klassearkiv`; `make setup` runs it).

With the archive the JVM maps the classes into its memory, and does not read and check them in each start. The
JVM writes the archive when a broker that has run once ends. A JVM that cannot use the archive, because its
version or a jar is another, goes on without it.
"""

import os
import tempfile
from pathlib import Path

from nir_lokal.kafka import KLASSEARKIV, Kafka

_FRIST = 300
"""Seconds in which the broker must start, and in which it must end with the archive written."""


def lag_klassearkiv(arkiv: Path) -> None:
    """Start a broker on free ports, end it, and put the archive that it writes at `arkiv`.

    Raises:
        KomIkkeOpp: the broker did not start.
        FileNotFoundError: the broker ended without an archive.
    """
    nytt = arkiv.with_suffix(f".{os.getpid()}")
    with tempfile.TemporaryDirectory(prefix="nir-klassearkiv-") as mappe:
        kafka = Kafka(Path(mappe), kortlivet=True, nytt_klassearkiv=nytt)
        try:
            kafka.start(_FRIST)
        finally:
            kafka.stopp(_FRIST)
    nytt.replace(arkiv)


if __name__ == "__main__":
    lag_klassearkiv(KLASSEARKIV)
