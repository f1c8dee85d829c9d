"""Measures several functions in turn, so that other load on the machine slows all of them equally."""

import os
import time
from collections.abc import Callable, Mapping

HURTIG = bool(os.environ.get("NIR_BENCH_HURTIG"))
"""Whether this is `make bench-quick`: small sizes."""
Deltaker = Callable[[], object]
_OMGANGER = 10


def i_tur(deltakere: Mapping[str, Deltaker], sekunder: float) -> dict[str, float]:
    """The calls per second of each function, counted in CPU time of this process.

    Each runs for `sekunder` in all, spread over ten turns.
    """
    antall, brukt = dict.fromkeys(deltakere, 0), dict.fromkeys(deltakere, 0.0)
    for gjoer in deltakere.values():
        gjoer()
    for _ in range(_OMGANGER):
        for navn, gjoer in deltakere.items():
            fra = time.process_time()
            while (gaatt := time.process_time() - fra) < sekunder / _OMGANGER:
                gjoer()
                antall[navn] += 1
            brukt[navn] += gaatt
    return {navn: antall[navn] / brukt[navn] for navn in deltakere}
