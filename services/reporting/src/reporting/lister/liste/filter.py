"""A filter of a list: a query parameter, and which rows match it."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from datetime import date
from typing import Any

import numpy as np
from pydantic import BaseModel

from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tallindeks import Datoindeks, Dufindeks, Jaindeks
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks, Navneindeks
from reporting.rammer.norsk import soekeform
from reporting.rammer.sted import tidligere_numre


@dataclass(frozen=True, slots=True, eq=False)
class Filter:
    """`felt`: the parameter's name in Python; the query has it in camelCase. `type`: its pydantic type."""

    felt: str
    type: Any
    treff: Callable[..., Maske]
    """Gives the rows that match, from the index (or indexes), the value, and the day of reading."""
    _: KW_ONLY
    soek: bool = False
    """Whether the filter is part of the search (A 1.2). `totalt` counts the rows that the search finds."""
    standard: Any = None
    krav: Callable[..., None] | None = None
    """Takes the index, the value and the rows that the caller may see. Refuses a value with ProblemFeil."""
    overskrift: "Overskrift | None" = None
    """How the heading of a file names this filter. None if the heading does not name it."""

    def verdi(self, filtre: BaseModel) -> Any:
        """The value that the request gave. None if it gave none."""
        return getattr(filtre, self.felt, None)


@dataclass(frozen=True, slots=True)
class Overskrift:
    """How a filter is written in row 2 of a file (A 1.6). `plass`: its place among the filters there.

    `alle`: the text if the filter is not set; None: the row then leaves the filter out. `vis`: makes the text
    of a value as of the day of reading.
    """

    plass: int
    tittel: str
    alle: str | None = "Alle"
    vis: Callable[[Any, date], str] = lambda verdi, _: str(verdi)

    def vises(self, verdi: Any) -> bool:
        """Whether the row names the filter."""
        return verdi is not None or self.alle is not None

    def tekst(self, verdi: Any, dag: date) -> str:
        """The filter and its value, as in `Kategori: Alle`."""
        return f"{self.tittel}: {self.alle if verdi is None else self.vis(verdi, dag)}"


def alle_verdiene(verdier: tuple[str, ...], _: date) -> str:
    """The text of a filter with several values."""
    return " eller ".join(verdier)


def lik(indeks: Kodeindeks, verdi: str, _: date) -> Maske:
    """Rows whose value is this text."""
    return indeks.lik(verdi)


def en_av(indeks: Kodeindeks, verdier: tuple[str, ...], _: date) -> Maske:
    """Rows whose value is one of these texts."""
    return indeks.en_av(verdier)


def fra_og_med(indeks: Datoindeks, dag: date, _: date) -> Maske:
    """Rows whose date is this day or a later one."""
    return indeks.innen(dag, date.max)


def til_og_med(indeks: Datoindeks, dag: date, _: date) -> Maske:
    """Rows whose date is this day or an earlier one."""
    return indeks.innen(date.min, dag)


def lik_eller_tidligere(indeks: Kodeindeks, kommunenummer: str, dag: date) -> Maske:
    """Rows of the kommune, including rows under the numbers that it had before reforms."""
    return indeks.en_av(tidligere_numre(kommunenummer, dag))


def med_eller_uten(indeks: Jaindeks, valg: str, _: date) -> Maske:
    """`med` gives the rows with a yes, `uten` the rows with a no."""
    return indeks.er(valg == "med")


def med_eller_uten_tekst(indeks: Kodeindeks, valg: str, _: date) -> Maske:
    """`med` gives the rows with a text, `uten` the rows without one."""
    return indeks.finnes() if valg == "med" else ~indeks.finnes()


def begynner_med(indeks: Dufindeks, sifre: str, _: date) -> Maske:
    """Rows whose DUF-nummer begins with `sifre`."""
    return indeks.begynner_med(sifre)


def inneholder(indeks: Navneindeks, del_: str, _: date) -> Maske:
    """Rows whose name contains the text; case and accents do not matter."""
    return indeks.inneholder(soekeform(del_))


def i_et_navn(ord_: str, *navn: Navneindeks) -> Maske:
    """Rows where the word (in search form) is part of one of the names."""
    return np.logical_or.reduce([ett.inneholder(ord_) for ett in navn])  # type: ignore[no-any-return]
