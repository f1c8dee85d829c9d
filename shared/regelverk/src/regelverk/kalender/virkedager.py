"""Virkedager: Monday to Friday without the fridager of integreringsforskriften § 17.

The dated parameter `fridager` states which days are fridager. The calendar covers the years from 1900 to
2200, and a date outside them raises `UtenforKalenderen`. A year's virkedager are computed on first use.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

FOERSTE_AAR = 1900
SISTE_AAR = 2200
NAVN = frozenset(
    {
        "Første nyttårsdag",
        "Skjærtorsdag",
        "Langfredag",
        "Første påskedag",
        "Andre påskedag",
        "Arbeidernes dag",
        "Grunnlovsdag",
        "Kristi himmelfartsdag",
        "Første pinsedag",
        "Andre pinsedag",
        "Første juledag",
        "Andre juledag",
    }
)
"""The names that a fridag may have, as in the package `holidays`. Other fixed days are written dd.mm."""
_FASTE = {"Arbeidernes dag": (5, 1), "Grunnlovsdag": (5, 17)}
"""In the package these two days begin with the Act of 1947. Under § 17 they are fridager in every year."""
Fridager = tuple[tuple[date, frozenset[str]], ...]
"""(first day, names of the fridager from that day on), the oldest first."""


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
    """Index: days since 1 January. Value: the number of virkedager before that day."""


@dataclass(slots=True)
class Kalender:
    """The virkedager under the given fridager. Get one from `kalender`, which keeps one per set."""

    fridager: Fridager
    _aarene: dict[int, _Aar] = field(default_factory=dict)

    def er_virkedag(self, dato: date) -> bool:
        """Whether the date is a virkedag.

        Raises:
            UtenforKalenderen: a date is outside 1900-2200.
        """
        aar = self._aar(dato.year)
        nr = dato.toordinal() - aar.start
        return aar.foer[nr] != aar.foer[nr + 1]

    def antall(self, fra: date, til_eksklusiv: date) -> int:
        """The number of virkedager in [fra, til_eksklusiv); 0 if the period is empty.

        Raises:
            UtenforKalenderen: a date is outside 1900-2200.
        """
        if til_eksklusiv <= fra:
            return 0
        fra_aar, til_aar = self._aar(fra.year), self._aar(til_eksklusiv.year)
        i_aarene = (
            til_aar.foer[til_eksklusiv.toordinal() - til_aar.start]
            - fra_aar.foer[fra.toordinal() - fra_aar.start]
        )
        if fra_aar is til_aar:
            return i_aarene
        return i_aarene + sum(len(self._aar(aar).dager) for aar in range(fra.year, til_eksklusiv.year))

    def legg_til(self, dato: date, n: int) -> date:
        """The n-th virkedag after the date; the date itself, of any year, if n is 0.

        Raises:
            UtenforKalenderen: the date or the result is outside 1900-2200.
            ValueError: the number of days is negative.
        """
        if n < 0:
            raise ValueError("antall virkedager kan ikke være negativt")
        if n == 0:
            return dato
        aar = self._aar(dato.year)
        nummer, aarstall = aar.foer[dato.toordinal() - aar.start + 1] + n, dato.year
        while nummer > len(aar.dager):
            nummer, aarstall = nummer - len(aar.dager), aarstall + 1
            aar = self._aar(aarstall)
        return aar.dager[nummer - 1]

    def _aar(self, aar: int) -> _Aar:
        if (kjent := self._aarene.get(aar)) is None:
            kjent = self._aarene[aar] = _lag_aar(aar, self._fri(aar))
        return kjent

    def _fri(self, aar: int) -> set[date]:
        if not FOERSTE_AAR <= aar <= SISTE_AAR:
            raise UtenforKalenderen(aar)
        skrevet = {navn for _, alle in self.fridager for navn in alle}
        faste = {navn: dag for navn in skrevet if (dag := _fast(navn, aar))}
        return {dag for navn, dag in (_navngitte(aar) | faste).items() if navn in self._paa(dag)}

    def _paa(self, dag: date) -> frozenset[str]:
        gjeldende = [navn for fra, navn in self.fridager if fra <= dag] or [self.fridager[0][1]]
        return gjeldende[-1]


@cache
def kalender(fridager: Fridager) -> Kalender:
    """The calendar of these fridager; the same fridager give the same object."""
    return Kalender(fridager)


def kan_vaere_fridag(navn: str) -> bool:
    """Whether a parameter may use this spelling of a fridag: one of the names, or dd.mm."""
    return navn in NAVN or _fast(navn, 2024) is not None


def _fast(navn: str, aar: int) -> date | None:
    """The day dd.mm of the year; None: the name is no such day, or the year does not have it (29.02)."""
    if not re.fullmatch(r"[0-3]\d\.[01]\d", navn):
        return None
    try:
        return date(aar, int(navn[3:]), int(navn[:2]))
    except ValueError:
        return None


def _lag_aar(aar: int, fri: set[date]) -> _Aar:
    start = date(aar, 1, 1)
    lengde = (date(aar, 12, 31) - start).days + 1
    alle = [start + timedelta(days=nr) for nr in range(lengde)]
    virkedag = [dag.weekday() < 5 and dag not in fri for dag in alle]
    return _Aar(
        start=start.toordinal(),
        dager=tuple(dag for dag, ja in zip(alle, virkedag, strict=True) if ja),
        foer=tuple(accumulate(virkedag, initial=0)),
    )


@cache
def _navngitte(aar: int) -> dict[str, date]:
    # The import is here because the package has the calendars of all countries and takes half a second to
    # load.
    from holidays.countries.norway import Norway

    class Norge(Norway):
        start_year, end_year = FOERSTE_AAR, SISTE_AAR

    pakken = Norge(years=aar, language="no")
    dager = {navn: dag for dag in pakken for navn in pakken.get_list(dag) if navn in NAVN}
    return dager | {navn: date(aar, maaned, dag) for navn, (maaned, dag) in _FASTE.items()}
