"""Texts as numbers. Each distinct text has an id, which it keeps for ever."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Rang = npt.NDArray[np.uint32]
INGEN = -1
"""The id of no text."""


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
        """The id of the text, or -2, which no row has."""
        return self._id.get(tekst, INGEN - 1)

    def kjenner(self, tekst: str) -> bool:
        """Whether a row has, or has had, the text."""
        return tekst in self._id

    def rang(self) -> Rang:
        """By id: the text's place in the order; equal keys have equal places. The last is for INGEN."""
        if self._rang is None:
            self._rang = rangerte([self._noekkel(t) for t in self.tekster])
        return self._rang

    def glem_rang(self) -> None:
        """Forget the order, since what the texts are sorted by has changed (names of kommuner)."""
        self._rang = None


def rangerte(noekler: list[bytes]) -> Rang:
    """By position: the key's place among the distinct keys, from 0. One more at the end comes after all."""
    plass = {noekkel: nr for nr, noekkel in enumerate(sorted(set(noekler)))}
    return np.array([*(plass[n] for n in noekler), len(plass)], dtype=np.uint32)
