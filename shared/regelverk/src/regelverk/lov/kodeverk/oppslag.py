"""Look up a code in a code list."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Generic, TypeVar

from regelverk.lov.kodeverk.kode import Kode, UkjentKode
from regelverk.lov.kodeverk.lesing import FeilIKodeverk, les

K = TypeVar("K", bound=Kode)


class Oppslag(Generic[K]):
    """The entries of one list, by code and by every other spelling of the code."""

    def __init__(self, navn: str, koder: tuple[K, ...]) -> None:
        self.navn = navn
        self.koder = koder
        self._etter_navn: Mapping[str, K] = dict(_med_skrivemaater(navn, koder))

    def __getitem__(self, kode: str) -> K:
        try:
            return self._etter_navn[kode]
        except KeyError:
            raise UkjentKode(self.navn, kode) from None

    def __contains__(self, kode: object) -> bool:
        return kode in self._etter_navn

    def __iter__(self) -> Iterator[K]:
        return iter(self.koder)


def aapne(navn: str, klasse: type[K]) -> Oppslag[K]:
    """The code list of that name from its data file; raises `FeilIKodeverk`."""
    return Oppslag(navn, les(navn, klasse))


@cache
def enkel(navn: str) -> Oppslag[Kode]:
    """A plain code list: its entries have only the fields of `Kode`. Raises `FeilIKodeverk`."""
    return aapne(navn, Kode)


def _med_skrivemaater(navn: str, koder: tuple[K, ...]) -> Iterator[tuple[str, K]]:
    sett: set[str] = set()
    for kode in koder:
        for skrevet in (kode.kode, *kode.skrivemaater):
            if skrevet in sett:
                raise FeilIKodeverk(f"{navn}: {skrevet!r} peker på to koder")
            sett.add(skrevet)
            yield skrevet, kode
