"""The clock of one process jumps ahead or back, and later back to the right time."""

from functools import partial

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt

_MINUTT, _TIME, _DAG = 60, 3600, 86_400
_HOPP = {
    "registration": (5 * _MINUTT, 40 * _MINUTT, 20 * _TIME),
    "rule-engine": (5 * _MINUTT, -5 * _MINUTT, 20 * _TIME, -20 * _TIME, 3 * _DAG, -3 * _DAG, 400 * _DAG),
}
"""Process → seconds. Registration's clock never goes back, since tokens would then be not valid yet."""


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Move the clock of the process."""
    hopp = _HOPP["rule-engine" if planlagt.maal.startswith("rule-engine") else planlagt.maal]
    klynge.klokker.still(planlagt.maal, hopp[planlagt.tall % len(hopp)])
    return partial(klynge.klokker.still, planlagt.maal, 0)
