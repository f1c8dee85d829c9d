"""Virkedager: Monday to Friday without the fridager of integreringsforskriften § 17.

The calendar is that of the regulation, applied alike to every year from 1900 to 2200; a date outside
raises `UtenforKalenderen`, so that no wrong number can come of it. A year's table is made on first use.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

FOERSTE_AAR = 1900
SISTE_AAR = 2200
FRIDAGER = frozenset(
    {
        "Første nyttårsdag",
        "Skjærtorsdag",
        "Langfredag",
        "Andre påskedag",
        "Arbeidernes dag",
        "Grunnlovsdag",
        "Kristi himmelfartsdag",
        "Andre pinsedag",
        "Første juledag",
        "Andre juledag",
    }
)
"""The days of § 17 as the package `holidays` names them; what else it may know is no fridag here."""


class UtenforKalenderen(ValueError):
    """A date before 1900 or after 2200, where virkedager are not defined."""

    def __init__(self, aar: int) -> None:
        super().__init__(f"virkedager er bare definert for årene {FOERSTE_AAR}-{SISTE_AAR}, ikke {aar}")


@dataclass(frozen=True, slots=True)
class _Aar:
    start: int
    """Ordinal of 1 January."""
    dager: tuple[date, ...]
    """The virkedager of the year, in order."""
    foer: tuple[int, ...]
    """Index: days since 1 January. The number of virkedager before that day."""


def er_virkedag(dato: date) -> bool:
    """Whether the date is a virkedag.

    Raises:
        UtenforKalenderen: outside 1900-2200.
    """
    aar = _aar(dato.year)
    nr = dato.toordinal() - aar.start
    return aar.foer[nr] != aar.foer[nr + 1]


def antall(fra: date, til_eksklusiv: date) -> int:
    """How many virkedager lie in [fra, til_eksklusiv); 0 where that is empty.

    Raises:
        UtenforKalenderen: outside 1900-2200.
    """
    if til_eksklusiv <= fra:
        return 0
    fra_aar, til_aar = _aar(fra.year), _aar(til_eksklusiv.year)
    i_aarene = (
        til_aar.foer[til_eksklusiv.toordinal() - til_aar.start]
        - fra_aar.foer[fra.toordinal() - fra_aar.start]
    )
    if fra_aar is til_aar:
        return i_aarene
    return i_aarene + sum(len(_aar(aar).dager) for aar in range(fra.year, til_eksklusiv.year))


def legg_til(dato: date, n: int) -> date:
    """The n-th virkedag after the date; the date itself where n is 0.

    Raises:
        UtenforKalenderen: outside 1900-2200, or stepping out of it.
        ValueError: a negative number of days.
    """
    if n < 0:
        raise ValueError("antall virkedager kan ikke være negativt")
    if n == 0:
        return dato
    aar = _aar(dato.year)
    nummer, aarstall = aar.foer[dato.toordinal() - aar.start + 1] + n, dato.year
    while nummer > len(aar.dager):
        nummer, aarstall = nummer - len(aar.dager), aarstall + 1
        aar = _aar(aarstall)
    return aar.dager[nummer - 1]


@cache
def _aar(aar: int) -> _Aar:
    if not FOERSTE_AAR <= aar <= SISTE_AAR:
        raise UtenforKalenderen(aar)
    fri, start = _fridager(aar), date(aar, 1, 1)
    lengde = (date(aar, 12, 31) - start).days + 1
    alle = [start + timedelta(days=nr) for nr in range(lengde)]
    virkedag = [dag.weekday() < 5 and dag not in fri for dag in alle]
    return _Aar(
        start=start.toordinal(),
        dager=tuple(dag for dag, ja in zip(alle, virkedag, strict=True) if ja),
        foer=tuple(accumulate(virkedag, initial=0)),
    )


def _fridager(aar: int) -> frozenset[date]:
    # Imported here: the package knows every country's calendar and takes half a second to load.
    from holidays.countries.norway import Norway

    class Norge(Norway):
        start_year, end_year = FOERSTE_AAR, SISTE_AAR

    kalender = Norge(years=aar, language="no")
    fra_pakken = {dag for dag in kalender if FRIDAGER.intersection(kalender.get_list(dag))}
    # The package starts these two with the Act of 1947; § 17 knows no such beginning.
    return frozenset(fra_pakken | {date(aar, 5, 1), date(aar, 5, 17)})
