"""Measures several functions in turn, so that other load on the machine slows all of them equally."""

import os
import statistics
import time
from collections.abc import Callable, Mapping

import psutil

HURTIG = bool(os.environ.get("NIR_BENCH_HURTIG"))
"""Whether this is `make bench-quick`: small sizes."""
Deltaker = Callable[[], object]
_OMGANGER = 10


def persentil(tider: list[float], prosent: int) -> float:
    """A percentile, interpolated between the two nearest values."""
    return statistics.quantiles(tider, n=100, method="inclusive")[prosent - 1]


def i_tur(
    deltakere: Mapping[str, Deltaker], sekunder: float, prosesser: Mapping[str, int] | None = None
) -> dict[str, float]:
    """The calls per second of each function, counted in CPU time of this process.

    Each runs for `sekunder` in all, spread over ten turns. `prosesser`: name of a function → id of another
    process that works for it. The CPU time of that process is counted too.
    """
    klokker = {navn: _klokke((prosesser or {}).get(navn)) for navn in deltakere}
    antall, brukt = dict.fromkeys(deltakere, 0), dict.fromkeys(deltakere, 0.0)
    for gjoer in deltakere.values():
        gjoer()
    for _ in range(_OMGANGER):
        for navn, gjoer in deltakere.items():
            klokke = klokker[navn]
            fra = klokke()
            while (gaatt := klokke() - fra) < sekunder / _OMGANGER:
                gjoer()
                antall[navn] += 1
            brukt[navn] += gaatt
    return {navn: antall[navn] / brukt[navn] for navn in deltakere}


def _klokke(pid: int | None) -> Callable[[], float]:
    """A clock of the CPU seconds of this process and, if `pid` is given, of the process with that id.

    The kernel counts the other process in hundredths of a second.
    """
    if pid is None:
        return time.process_time
    annen = psutil.Process(pid)

    def begge() -> float:
        tider = annen.cpu_times()
        return time.process_time() + tider.user + tider.system

    return begge
