"""A consumer is slow: it gets the processor for a tenth of the time."""

import threading

from nir_lokal.maskin.prosess import Prosess

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt

_STILLE, _GANG = 0.18, 0.02
"""Seconds for which the process stands still, and seconds for which it runs."""


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Freeze and thaw the process in turn until the fault ends."""
    slutt = threading.Event()
    traad = threading.Thread(target=_brems, args=(klynge.komponenter[planlagt.maal].prosess, slutt))
    traad.start()

    def fri() -> None:
        slutt.set()
        traad.join()

    return fri


def _brems(prosess: Prosess, slutt: threading.Event) -> None:
    while not slutt.is_set():
        prosess.frys()
        slutt.wait(_STILLE)
        prosess.tin()
        slutt.wait(_GANG)
