"""The active controller of the brokers is killed or frozen, so that another broker takes over."""

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt
from tests.stoette.linje import vent_til


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Kill the active controller, or freeze it and wait until another broker is the active controller."""
    navn = klynge.kontroller()
    prosess = klynge.komponenter[navn].prosess
    if planlagt.maal == "drep":
        prosess.drep()
    else:
        prosess.frys()
        vent_til(lambda: klynge.kontroller() != navn, 300)
    return prosess.tin
