"""A process is killed (kill −9). The supervisor starts it again."""

from tests.fault.feil.feil import Slutt, ingenting
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Kill the process."""
    klynge.komponenter[planlagt.maal].prosess.drep()
    return ingenting
