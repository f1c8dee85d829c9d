"""The rows of a statistic as cells, whichever columns it has."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from saksbehandler.api.statistikk import Statistikk


@dataclass(frozen=True, slots=True)
class Celle:
    """A number, or None. `skjermet`: the API hides the number, so that nobody can find a small number."""

    verdi: float | None
    skjermet: bool


@dataclass(frozen=True, slots=True)
class Tabellrad:
    """A year of a place. The place is a kommune, or the country."""

    aar: int
    sted: str
    celler: tuple[Celle, ...]


def tabellrader(svar: Statistikk) -> list[Tabellrad]:
    """The rows of the kommune and then those of the country, each with the newest year first."""
    return list(_rader(svar, svar.rader)) + list(_rader(svar, svar.landet))


def _rader(svar: Statistikk, rader: Any) -> Iterator[Tabellrad]:
    navn = [kolonne.navn for kolonne in svar.kolonner]
    for rad in sorted((en.to_dict() for en in rader), key=lambda en: (-en["aar"], en["kommune"])):
        celler = tuple(Celle(rad[en], en in rad["skjermet"]) for en in navn)
        yield Tabellrad(rad["aar"], rad["kommune"], celler)
