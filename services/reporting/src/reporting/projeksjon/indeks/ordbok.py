"""Numbers texts. Each distinct text gets an id, which never changes."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Rang = npt.NDArray[np.uint32]
INGEN = -1
"""The id for a missing text."""


class Ordbok:
    """The distinct texts of an index. `noekkel` turns a text into bytes that sort as a reader expects."""

    def __init__(self, noekkel: Callable[[str], bytes]) -> None:
        self._id: dict[str, int] = {}
        self._noekkel = noekkel
        self._rang: Rang | None = None
        self.tekster: list[str] = []

    def __len__(self) -> int:
        return len(self.tekster)

    def id(self, tekst: str | None) -> int:
        """The id of the text; a new text gets one."""
        if tekst is None:
            return INGEN
        kjent = self._id.get(tekst)
        if kjent is None:
            kjent = self._id[tekst] = len(self.tekster)
            self.tekster.append(tekst)
            self._rang = None
        return kjent

    def finn(self, tekst: str) -> int:
        """The id of the text. If no row has had the text, -2, which is no row's id."""
        return self._id.get(tekst, INGEN - 1)

    def kjenner(self, tekst: str) -> bool:
        """Whether a row has, or has had, the text."""
        return tekst in self._id

    def rang(self) -> Rang:
        """For each id, the text's rank; equal sort keys give equal ranks. At `[INGEN]`: see `rangerte`."""
        if self._rang is None:
            self._rang = rangerte([self._noekkel(t) for t in self.tekster])
        return self._rang

    def glem_rang(self) -> None:
        """Forget the order, because the sort keys have changed: kommuner have other names on another day."""
        self._rang = None


def rangerte(noekler: list[bytes]) -> Rang:
    """For each key, its rank among the distinct keys, from 0.

    One more value, the greatest, comes last, at `[INGEN]` (-1): the rank of a missing text.
    """
    plass = {noekkel: nr for nr, noekkel in enumerate(sorted(set(noekler)))}
    return np.array([*(plass[n] for n in noekler), len(plass)], dtype=np.uint32)
