"""A person as a row of the personliste on a day, with the category that the list is about."""

from dataclasses import dataclass
from datetime import date

from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.dager import INGEN, Dager, har_dag
from reporting.projeksjon.rad.koder import ORDNING, PROGRAMKATEGORIER
from reporting.projeksjon.rad.perioder import loeper
from reporting.rammer.klokke import maaneden
from reporting.rammer.sted import fylkesnavn, stedsnavn


@dataclass(frozen=True, slots=True)
class Personlinje:
    """The row. `dag`: the day of reading. No value that the table keeps depends on it."""

    rad: Rad
    kategori: str
    kategori_fra: date
    dag: date = date.min

    @property
    def ordning(self) -> str:
        """The ordning of the category."""
        return ORDNING[self.kategori]

    @property
    def sted(self) -> str | None:
        """The column Oppf.kommune/bydel, with the name on `dag`. None: no kommune is known."""
        kommune = self.rad.kommunenummer
        return kommune and stedsnavn(kommune, self.rad.bydelsnummer, self.dag)

    @property
    def fylke(self) -> str | None:
        """The column Oppfølgingsfylke, with the name on `dag`. None: no kommune is known."""
        return self.rad.kommunenummer and fylkesnavn(self.rad.kommunenummer, self.dag)


def personlinje(rad: Rad, dag: date = date.min, *, program: bool) -> Personlinje | None:
    """The person's row in the list of programme categories (`program`), or in that of the other categories.

    None if the person has no category of that list in force, or no PersonRegistrert yet.
    """
    if rad.foedselsdato is not None:
        for kategori, fra in rad.kategorier:
            if (kategori in PROGRAMKATEGORIER) is program:
                return Personlinje(rad, kategori, fra, dag)
    return None


def vist_personlinje(rad: Rad, dag: date, *, program: bool) -> Personlinje:
    """The row of a person who is in the list's table.

    Raises:
        ValueError: the person is not in that table.
    """
    linje = personlinje(rad, dag, program=program)
    if linje is None:
        raise ValueError("no such category in force")
    return linje


def i_fulltid_vgo(rad: Rad, dag: date) -> bool:
    """Whether the person is in fulltid videregående opplæring on the day."""
    return loeper(rad.fulltid_vgo, dag, dag)


def dager_i_program(rad: Rad) -> Dager:
    """The days in programme, as the årskontroll counts them. Empty if there never was a programme."""
    return rad.aarsgrunnlag.program if rad.aarsgrunnlag else INGEN


def uten_tiltak_i_maaneden(rad: Rad, dag: date) -> bool:
    """Whether the person was in programme on a day of the month up to `dag`, and no tiltak runs in the month.

    A person on permisjon or stans on the day needs no tiltak. The days are those of the årskontroll.
    """
    grunnlag = rad.aarsgrunnlag
    if grunnlag is None:
        return False
    foerste, siste = (d.toordinal() for d in maaneden(dag))
    i_dag = dag.toordinal()
    return (
        har_dag(grunnlag.program, foerste, i_dag)
        and not har_dag(grunnlag.permisjon, i_dag, i_dag)
        and not har_dag(grunnlag.tiltak, foerste, siste)
    )
