"""Measures several things in turn, so that whatever else the machine does is in all of them."""

import os
import time
from collections.abc import Callable, Mapping

HURTIG = bool(os.environ.get("NIR_BENCH_HURTIG"))
"""Whether this is `make bench-quick`: small sizes."""
Deltaker = Callable[[], object]
_OMGANGER = 10


def i_tur(deltakere: Mapping[str, Deltaker], sekunder: float) -> dict[str, float]:
    """Calls a second of each, by the CPU time of the process. Each gets `sekunder` in ten turns."""
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
