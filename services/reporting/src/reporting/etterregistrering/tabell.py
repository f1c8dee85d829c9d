"""The accesses that are for a single person each, in memory."""

from collections.abc import Iterator

from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.tilganger import Tilgang


class Persontilganger:
    """The accesses of each person who has one. Few persons have one."""

    def __init__(self, _: Navnebok) -> None:
        self._gitt: dict[int, tuple[Tilgang, ...]] = {}

    def __iter__(self) -> Iterator[tuple[int, Tilgang]]:
        """DUF-nummer and access, in the order of the DUF-numre."""
        return ((duf, tilgang) for duf in sorted(self._gitt) for tilgang in self._gitt[duf])

    def sett_person(self, noekkel: int, rad: Rad) -> None:
        """Put the person's accesses into the table. A row for a kommune that the person has left has none."""
        if rad.tilganger:
            self._gitt[noekkel] = rad.tilganger
        else:
            self.fjern(noekkel)

    def fjern(self, noekkel: int) -> None:
        """Remove the person, if the table has the person."""
        self._gitt.pop(noekkel, None)
