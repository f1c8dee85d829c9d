"""An index of a yes or no that depends on the day of reading."""

from collections.abc import Callable
from datetime import date

import numpy as np

from reporting.projeksjon.indeks.tallindeks import Jaindeks
from reporting.projeksjon.rad import Rad

Spoersmaal = Callable[[Rad, date], bool]


class Dagsindeks(Jaindeks):
    """Whether something holds for a row on the day of reading; computed again when the day changes."""

    def __init__(self, spoersmaal: Spoersmaal) -> None:
        super().__init__()
        self._spoersmaal = spoersmaal
        self._rader: dict[int, Rad] = {}
        self._dag = date.min

    def sett(self, plass: int, verdi: Rad | None) -> None:  # type: ignore[override]  # it computes the bool
        """Store the row. `verdi` is None if `spoersmaal` is false for the row on every day."""
        self.glem(plass)
        if verdi is not None:
            self._rader[plass] = verdi
            self.data[plass] = self._spoersmaal(verdi, self._dag)

    def glem(self, plass: int) -> None:
        """Remove the row."""
        self._rader.pop(plass, None)
        self.data[plass] = False

    def paa_dag(self, dag: date) -> None:
        """Compute the answers for `dag`."""
        self._dag = dag
        self.data = np.zeros_like(self.data)
        for plass, rad in self._rader.items():
            self.data[plass] = self._spoersmaal(rad, dag)
