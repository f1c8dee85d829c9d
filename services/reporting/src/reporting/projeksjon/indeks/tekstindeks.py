"""Indexes of texts: codes, of which there are few, and names, of which there are many."""

from collections.abc import Callable, Iterable

import numpy as np

from reporting.projeksjon.indeks.indeks import Kilde, Maske, Noekler, Plasser, Sorteringsindeks, Tall
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.ordbok import INGEN, Ordbok, rangerte
from reporting.rammer.norsk import sorteringsnoekkel


class Kodeindeks(Sorteringsindeks):
    """Codes and other texts with few values. A missing text sorts last in both directions, as in Excel."""

    def __init__(self, noekkel: Callable[[str], bytes] = sorteringsnoekkel) -> None:
        super().__init__(np.int32)
        self.ordbok = Ordbok(noekkel)

    def sett(self, plass: int, verdi: str | None) -> None:
        """Store the row's text."""
        self.data[plass] = self.ordbok.id(verdi)

    def tekst(self, plass: int) -> str | None:
        """The row's text as it is stored. None: the row has no text."""
        id_ = int(self.data[plass])
        return self.ordbok.tekster[id_] if id_ != INGEN else None

    def kilde(self, plasser: Plasser) -> Kilde:
        """The texts as they are shown."""
        tekster, vist = self.ordbok.tekster, self.visning()
        return Kilde(self.data[plasser], lambda id_: vist(tekster[id_]) if id_ != INGEN else None)

    def visning(self) -> Callable[[str], str]:
        """A function from the stored text to the text that is shown. Here they are the same."""
        return str

    def lik(self, tekst: str) -> Maske:
        """Rows with the text."""
        treff: Maske = self.data == self.ordbok.finn(tekst)
        return treff

    def en_av(self, tekster: Iterable[str]) -> Maske:
        """Rows with one of the texts."""
        return np.isin(self.data, [self.ordbok.finn(t) for t in tekster])

    def finnes(self) -> Maske:
        """Rows with a text."""
        treff: Maske = self.data != INGEN
        return treff

    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """The ranks of the texts."""
        rang = self.ordbok.rang()
        if synkende:
            rang = np.append(rang[-1] - rang[:-1], rang[-1] + 1).astype(np.uint32)
        return rang[self.data[plasser]]


_SIST = np.uint64(np.iinfo(np.uint64).max)


class Navneindeks(Sorteringsindeks):
    """Names. A search finds any part of a name. A missing name sorts last in both directions."""

    skiller = False

    def __init__(self, navnebok: Navnebok) -> None:
        super().__init__(np.int32)
        self._bok = navnebok

    def sett(self, plass: int, verdi: str | None) -> None:
        """Store the row's name."""
        self.data[plass] = self._bok.id(verdi)

    def kilde(self, plasser: Plasser) -> Kilde:
        """The names."""
        tekster = self._bok.tekster
        return Kilde(self.data[plasser], lambda id_: tekster[id_] if id_ != INGEN else None)

    def inneholder(self, del_: str) -> Maske:
        """Rows whose name contains `del_`, which is in search form."""
        return self._bok.inneholder(del_)[self.data]

    def grov(self, plasser: Plasser, duf: Noekler, synkende: bool) -> Noekler:
        """The first eight bytes of the Norwegian sort key, as a number."""
        navn = self.data[plasser]
        prefikser = self._bok.prefikser()[navn]
        return np.where(navn == INGEN, _SIST, ~prefikser if synkende else prefikser)

    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Ranks among the distinct names of these rows."""
        return self._rang(self.data[plasser], synkende)

    def senere(self, plasser: Plasser, synkende: bool) -> Callable[[], Tall]:
        """A function that ranks the names that the rows have now. It takes long, so it runs later."""
        navn = self.data[plasser]
        return lambda: self._rang(navn, synkende)

    def _rang(self, navn: Tall, synkende: bool) -> Tall:
        har_navn = navn != INGEN
        ider, hvor = np.unique(navn[har_navn], return_inverse=True)
        rangert = rangerte([self._bok.noekkel(i) for i in ider]).astype(np.int64)
        rang = np.full(len(navn), rangert[-1])
        rang[har_navn] = (-rangert if synkende else rangert)[hvor]
        return rang
