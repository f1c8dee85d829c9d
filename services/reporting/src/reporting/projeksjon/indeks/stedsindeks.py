"""Places, sorted and shown by the names that they have on the day of reading."""

from collections.abc import Callable
from datetime import date

from reporting.projeksjon.indeks.tekstindeks import Kodeindeks
from reporting.rammer.norsk import sorteringsnoekkel
from reporting.rammer.sted import fylkesnavn, stedsnavn

Sted = tuple[str | None, str | None]
"""A place: kommunenummer and bydelsnummer."""
_SKILLE = "/"


class _Dagens(Kodeindeks):
    """Codes whose names depend on the day."""

    def __init__(self, navn: Callable[[str, date], str]) -> None:
        super().__init__(lambda kode: sorteringsnoekkel(navn(kode, self._dag)))
        self._navn = navn
        self._dag = date.min

    def paa_dag(self, dag: date) -> None:
        """Use the names on `dag`."""
        self._dag = dag
        self.ordbok.glem_rang()

    def visning(self) -> Callable[[str], str]:
        """A function that gives the name of a code on the day that `paa_dag` has set."""
        navn, dag = self._navn, self._dag
        return lambda kode: navn(kode, dag)


class Stedsindeks(_Dagens):
    """The column Oppf.kommune/bydel."""

    def __init__(self) -> None:
        super().__init__(_sted)

    def sett(self, plass: int, verdi: Sted | None) -> None:  # type: ignore[override]
        """Store the row's place."""
        kommunenummer, bydelsnummer = verdi or (None, None)
        super().sett(plass, kommunenummer and f"{kommunenummer}{_SKILLE}{bydelsnummer or ''}")


class Fylkeindeks(_Dagens):
    """The column Oppfølgingsfylke. It stores the kommunenummer."""

    def __init__(self) -> None:
        super().__init__(_fylke)


def _sted(kode: str, dag: date) -> str:
    kommunenummer, _, bydelsnummer = kode.partition(_SKILLE)
    return stedsnavn(kommunenummer, bydelsnummer or None, dag)


def _fylke(kommunenummer: str, dag: date) -> str:
    return fylkesnavn(kommunenummer, dag)
