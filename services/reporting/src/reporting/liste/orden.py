"""In which order, and all rows in it."""

from collections.abc import Iterable, Mapping

from reporting.indeks.kolonne import Kolonne
from reporting.indeks.register import Register
from reporting.liste.side import Treff
from reporting.rad import Rad, les_rad


def orden(kolonner: Mapping[str, Kolonne], sorter: str) -> tuple[Kolonne, bool]:
    """The column that `sorter` names, and whether it descends.

    Raises:
        KeyError: no such column; the filters have refused it before.
    """
    return kolonner[sorter.removeprefix("-")], sorter.startswith("-")


def hele(register: Register, treff: Treff, kolonne: Kolonne, synkende: bool) -> Iterable[Rad]:
    """All rows of the selection as they are now, unpacked as they are taken.

    The packed rows are held on to, not copied: what is changed meanwhile does not change the file.
    """
    plasser = treff.tabell.foerste(treff.maske, kolonne, synkende=synkende)
    pakket = [register.rader[duf] for duf in treff.tabell.dufnumre(plasser)]
    return map(les_rad, pakket)
