"""The disk of a broker is full. The broker then ends itself, and cannot start again until there is room."""

import os

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt

_BLOKK = b"\0" * (1 << 20)


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Fill the broker's file system to its last byte."""
    ballast = klynge.meglere[planlagt.maal].mappe / "data" / "ballast"
    fil = os.open(ballast, os.O_CREAT | os.O_WRONLY)
    try:
        while os.write(fil, _BLOKK):
            pass
    except OSError:
        os.close(fil)
    return ballast.unlink
