"""Places by the names that they have today."""

from collections.abc import Callable
from datetime import date
from functools import partial

from reporting.projeksjon.indeks.tekstkolonne import Kodekolonne
from reporting.rammer.norsk import sorteringsnoekkel
from reporting.rammer.sted import fylkesnavn, stedsnavn

_SKILLE = "/"


class Stedskolonne(Kodekolonne):
    """Oppf.kommune/bydel, sorted by its name."""

    def __init__(self) -> None:
        super().__init__(self._noekkel)
        self._dag = date.min

    def sett_sted(self, plass: int, kommunenummer: str | None, bydelsnummer: str | None) -> None:
        """Keep the row's place."""
        self.sett(plass, kommunenummer and f"{kommunenummer}{_SKILLE}{bydelsnummer or ''}")

    def paa_dag(self, dag: date) -> None:
        """Let the names be those of `dag`."""
        self._dag = dag
        self.ordbok.glem_rang()

    def visning(self) -> Callable[[str], str]:
        """By its name on the day that it is now."""
        return partial(_navn, dag=self._dag)

    def _noekkel(self, tekst: str) -> bytes:
        return sorteringsnoekkel(_navn(tekst, self._dag))


class Fylkekolonne(Kodekolonne):
    """Oppfølgingsfylke, kept by kommune, sorted by its name."""

    def __init__(self) -> None:
        super().__init__(lambda kommune: sorteringsnoekkel(fylkesnavn(kommune, self._dag)))
        self._dag = date.min

    def paa_dag(self, dag: date) -> None:
        """Let the names be those of `dag`."""
        self._dag = dag
        self.ordbok.glem_rang()

    def visning(self) -> Callable[[str], str]:
        """By its name on the day that it is now."""
        return partial(fylkesnavn, dag=self._dag)


def _navn(tekst: str, dag: date) -> str:
    kommunenummer, _, bydelsnummer = tekst.partition(_SKILLE)
    return stedsnavn(kommunenummer, bydelsnummer or None, dag)
