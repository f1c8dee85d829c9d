"""What every kind of fault is: a function that inflicts the fault and returns a function that ends it."""

from collections.abc import Callable

from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt

Slutt = Callable[[], None]
Paafoer = Callable[[Klynge, Planlagt], Slutt]


def ingenting() -> None:
    """Do nothing: the fault was over as soon as it had begun."""
