"""A filter of a list: a query parameter, and the rows that it leaves."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from datetime import date
from typing import Any

import numpy as np
from pydantic import BaseModel

from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tallindeks import Dufindeks, Jaindeks
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks, Navneindeks
from reporting.rammer.norsk import soekeform
from reporting.rammer.sted import tidligere_numre


@dataclass(frozen=True, slots=True, eq=False)
class Filter:
    """`felt` in Python, in camelCase in the query. `type` is what pydantic makes of it."""

    felt: str
    type: Any
    treff: Callable[..., Maske]
    """The rows that it leaves; takes the index that it belongs to, the value, and the day of reading."""
    _: KW_ONLY
    soek: bool = False
    """Part of the search (A 1.2), which `totalt` counts after; the other filters (A 1.3) come after it."""
    standard: Any = None
    krav: Callable[..., None] | None = None
    """Refuses a value; takes the index and the value, and raises ProblemFeil."""
    overskrift: "Overskrift | None" = None
    """How a file says what was selected; None: not at all."""

    def verdi(self, filtre: BaseModel) -> Any:
        """What was asked for; None: nothing."""
        return getattr(filtre, self.felt, None)


@dataclass(frozen=True, slots=True)
class Overskrift:
    """A filter in row 2 of a file, in the guide's words."""

    plass: int
    tittel: str
    alle: str = "Alle"
    vis: Callable[[Any, date], str] = lambda verdi, _: str(verdi)

    def tekst(self, verdi: Any, dag: date) -> str:
        """`Kategori: Alle`."""
        return f"{self.tittel}: {self.alle if verdi is None else self.vis(verdi, dag)}"


def lik(indeks: Kodeindeks, verdi: str, _: date) -> Maske:
    """Rows with the text."""
    return indeks.lik(verdi)


def lik_eller_tidligere(indeks: Kodeindeks, kommunenummer: str, dag: date) -> Maske:
    """Rows of the kommune, also under the numbers that reforms have led to it."""
    return indeks.en_av(tidligere_numre(kommunenummer, dag))


def med_eller_uten(indeks: Jaindeks, valg: str, _: date) -> Maske:
    """Rows with a yes for `med`, with a no for `uten`."""
    return indeks.er(valg == "med")


def med_eller_uten_tekst(indeks: Kodeindeks, valg: str, _: date) -> Maske:
    """Rows with a text for `med`, without one for `uten`."""
    return indeks.finnes() if valg == "med" else ~indeks.finnes()


def begynner_med(indeks: Dufindeks, sifre: str, _: date) -> Maske:
    """Rows whose DUF-nummer begins so."""
    return indeks.begynner_med(sifre)


def inneholder(indeks: Navneindeks, del_: str, _: date) -> Maske:
    """Rows whose name has this in it; case and accents do not matter."""
    return indeks.inneholder(soekeform(del_))


def i_et_navn(ord_: str, *navn: Navneindeks) -> Maske:
    """Rows where the word (in search form) is part of one of the names."""
    return np.logical_or.reduce([ett.inneholder(ord_) for ett in navn])  # type: ignore[no-any-return]
