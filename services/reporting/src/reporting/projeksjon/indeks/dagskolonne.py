"""A yes or no that depends on the day."""

from collections.abc import Callable
from datetime import date

import numpy as np

from reporting.projeksjon.indeks.tallkolonne import Jakolonne
from reporting.projeksjon.rad import Rad

Spoersmaal = Callable[[Rad, date], bool]


class Dagskolonne(Jakolonne):
    """Whether something holds of a row on the day of reading; asked anew when the day changes."""

    def __init__(self, spoersmaal: Spoersmaal) -> None:
        super().__init__()
        self._spoersmaal = spoersmaal
        self._rader: dict[int, Rad] = {}
        self._dag = date.min

    def sett_rad(self, plass: int, rad: Rad | None) -> None:
        """Keep the row; None where the answer is no on every day."""
        if rad is None:
            self._rader.pop(plass, None)
            self.sett(plass, False)
        else:
            self._rader[plass] = rad
            self.sett(plass, self._spoersmaal(rad, self._dag))

    def paa_dag(self, dag: date) -> None:
        """Let the answers be those of `dag`."""
        self._dag = dag
        self.data = np.zeros_like(self.data)
        for plass, rad in self._rader.items():
            self.sett(plass, self._spoersmaal(rad, dag))
