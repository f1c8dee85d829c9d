"""A person as a row of the personliste on a day: of several categories, the one that the list is about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.koder import ORDNING, PROGRAMKATEGORIER
from reporting.projeksjon.rad.perioder import loeper
from reporting.rammer.klokke import maaneden
from reporting.rammer.sted import fylkesnavn, stedsnavn


@dataclass(frozen=True, slots=True)
class Personlinje:
    """`dag`: the day of reading; what the table keeps does not depend on it."""

    rad: Rad
    kategori: str
    kategori_fra: date
    dag: date = date.min

    @property
    def ordning(self) -> str:
        """The ordning that the category gives."""
        return ORDNING[self.kategori]

    @property
    def sted(self) -> str | None:
        """Oppf.kommune/bydel, by its name on the day."""
        kommune = self.rad.kommunenummer
        return kommune and stedsnavn(kommune, self.rad.bydelsnummer, self.dag)

    @property
    def fylke(self) -> str | None:
        """Oppfølgingsfylke on the day."""
        return self.rad.kommunenummer and fylkesnavn(self.rad.kommunenummer, self.dag)


def personlinje(rad: Rad, dag: date = date.min, *, program: bool) -> Personlinje:
    """The person in the list of programme categories, or in the list of the other categories.

    Raises:
        StopIteration: the person has no such category in force; such persons are not in the list's table.
    """
    return Personlinje(rad, *next(_kategorier(rad, program)), dag)


def _kategorier(rad: Rad, program: bool) -> Iterator[tuple[str, date]]:
    return ((k, fra) for k, fra in rad.kategorier if (k in PROGRAMKATEGORIER) == program)


def har_kategori(rad: Rad, *, program: bool) -> bool:
    """Whether the person has such a category in force, and is known."""
    return rad.foedselsdato is not None and any(True for _ in _kategorier(rad, program))


def i_fulltid_vgo(rad: Rad, dag: date) -> bool:
    """Whether the person is in fulltid videregående opplæring on the day."""
    return loeper(rad.fulltid_vgo, dag, dag)


def uten_tiltak_i_maaneden(rad: Rad, dag: date) -> bool:
    """Whether the person is in programme in the month of the day, and no tiltak runs in the month.

    On permisjon or stans on the day nothing is missing.
    """
    foerste, siste = maaneden(dag)
    return (
        loeper(rad.program, foerste, dag)
        and not loeper(rad.avbrudd, dag, dag)
        and not loeper(rad.tiltak, foerste, siste)
    )
