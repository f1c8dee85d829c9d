"""An index of due dates.

With it, the engine finds the persons with something due without reading the others.
"""

from datetime import date
from heapq import heappop, heappush
from itertools import islice


class Forfall:
    """Persons (DUF-nummer) by the next date on which the person's document changes."""

    def __init__(self) -> None:
        self._paa: dict[date, dict[bytes, None]] = {}
        """Due date → DUF-nummer, in the order of insertion. The order of a set differs between processes."""
        self._datoer: list[date] = []

    def flytt(self, duf: bytes, fra: date | None, til: date | None) -> None:
        """Move the person from the due date `fra` to `til`; None: nothing is due."""
        if fra == til:
            return
        if fra in self._paa:
            self._paa[fra].pop(duf, None)
        if til is not None:
            if til not in self._paa:
                self._paa[til] = {}
                heappush(self._datoer, til)
            self._paa[til][duf] = None

    def noen(self, dag: date) -> bool:
        """Whether any person has something due on or before `dag`."""
        while self._datoer and not self._paa[self._datoer[0]]:
            del self._paa[heappop(self._datoer)]
        return bool(self._datoer) and self._datoer[0] <= dag

    def ta(self, dag: date, antall: int) -> list[bytes]:
        """Remove and return at most `antall` persons of the earliest due date, if that is `dag` or before."""
        if not self.noen(dag):
            return []
        paa_datoen = self._paa[self._datoer[0]]
        tatt = list(islice(paa_datoen, antall))
        for duf in tatt:
            del paa_datoen[duf]
        return tatt
