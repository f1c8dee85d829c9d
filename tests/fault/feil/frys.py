"""A process is frozen (SIGSTOP), and goes on later as if no time had passed."""

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Freeze the process."""
    prosess = klynge.komponenter[planlagt.maal].prosess
    prosess.frys()
    return prosess.tin
