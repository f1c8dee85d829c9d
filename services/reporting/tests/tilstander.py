"""Keeps all states that the register has had while records arrived. Each answer must show one of them.

A state is the number of records that the service has read from each partition of nir.vurderinger. An answer
shows a state if, in each partition, all persons have the shown rows after that number of records. No answer
may show an earlier state than the answer before it.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from nir.meldinger.emner import PARTISJONER, partisjon
from nir.meldinger.vurderinger import les_dokument, les_hode

from services.reporting.tests.fasit import Dok

R = TypeVar("R")
Post = tuple[bytes, bytes]


class Tilstander:
    """Checks answers against the states.

    `foer`: DUF-nummer → document before the first record. The test must call `legg` before it writes records.
    """

    def __init__(self, foer: dict[str, Dok]) -> None:
        self._antall = [0] * PARTISJONER
        self._sett = [0] * PARTISJONER
        self._liv: list[dict[str, list[tuple[int, int, Dok]]]] = [{} for _ in range(PARTISJONER)]
        """For each partition: DUF-nummer → (number, versjon, document) of each of the person's documents.

        The document is shown once this number of records of the partition has been read.
        """
        for duf, dokument in foer.items():
            self._liv[partisjon(duf)][duf] = [(0, 0, dokument)]

    def legg(self, poster: Iterable[Post]) -> None:
        """Add the records that the test writes next.

        A record with a lower versjon than the one before it changes nothing.
        """
        for noekkel, verdi in poster:
            duf, versjon = noekkel.decode(), les_hode(verdi).versjon
            p = partisjon(duf)
            self._antall[p] += 1
            rader = self._liv[p].setdefault(duf, [])
            if not rader or versjon >= rader[-1][1]:
                rader.append((self._antall[p], versjon, les_dokument(verdi)))

    @property
    def sett(self) -> tuple[int, ...]:
        """For each partition, the fewest records after which the last answer can have been given."""
        return tuple(self._sett)

    def krev(self, vist: dict[str, R], rad: Callable[[Dok], R | None]) -> list[Dok]:
        """Check that the answer shows a state, and return the documents of the earliest state that it shows.

        `vist`: DUF-nummer → the shown row. `rad` gives the row of a document; None: the document has no row.
        """
        for p, liv in enumerate(self._liv):
            mulige = set(range(self._sett[p], self._antall[p] + 1))
            for duf, rader in liv.items():
                if not (mulige := mulige & set(self._naar(p, rader, vist.get(duf), rad))):
                    raise AssertionError(f"partition {p} was never so: {duf} {vist.get(duf)}")
            self._sett[p] = min(mulige)
        assert vist.keys() <= {duf for liv in self._liv for duf in liv}
        return list(self._dokumenter())

    def _naar(
        self, p: int, rader: list[tuple[int, int, Dok]], vist: R | None, rad: Callable[[Dok], R | None]
    ) -> Iterator[int]:
        if rader[0][0] > 0 and vist is None:
            yield from range(rader[0][0])
        slutt = [fra for fra, _, _ in rader[1:]] + [self._antall[p] + 1]
        for (fra, _, dokument), til in zip(rader, slutt, strict=True):
            if rad(dokument) == vist:
                yield from range(fra, til)

    def _dokumenter(self) -> Iterator[Dok]:
        for p, liv in enumerate(self._liv):
            for rader in liv.values():
                da = [dokument for fra, _, dokument in rader if fra <= self._sett[p]]
                if da:
                    yield da[-1]
