"""What every kind of fault is: a function that inflicts it and returns how it ends."""

from collections.abc import Callable

from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt

Slutt = Callable[[], None]
Paafoer = Callable[[Klynge, Planlagt], Slutt]


def ingenting() -> None:
    """The end of a fault that is over when it has begun."""
