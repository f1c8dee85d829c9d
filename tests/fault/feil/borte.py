"""A process is killed and stays away."""

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Kill the process, and keep it down."""
    komponent = klynge.komponenter[planlagt.maal]
    komponent.oensket = False
    komponent.prosess.drep()

    def tilbake() -> None:
        komponent.oensket = True

    return tilbake
