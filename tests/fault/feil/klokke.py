"""The clock of one process jumps ahead or back, and later back to the right time."""

from functools import partial

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt

_MINUTT, _DAG = 60, 86_400
_HOPP = (5 * _MINUTT, -5 * _MINUTT, 40 * _MINUTT, -40 * _MINUTT)
_MOTORHOPP = (*_HOPP, 3 * _DAG, -3 * _DAG, 400 * _DAG)
"""Registration's clock goes into every fact and judges tokens, so only that of an engine jumps by days."""


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Move the clock of the process."""
    hopp = _MOTORHOPP if planlagt.maal.startswith("rule-engine") else _HOPP
    klynge.klokker.still(planlagt.maal, hopp[planlagt.tall % len(hopp)])
    return partial(klynge.klokker.still, planlagt.maal, 0)
