"""A person as a row of the årskontroll, read on a day."""

from dataclasses import dataclass
from datetime import date

from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.aarsgrunnlag import Aarsgrunnlag
from reporting.rammer.sted import fylkesnavn, stedsnavn


@dataclass(frozen=True, slots=True)
class Aarslinje:
    """A row of the årskontroll.

    `dag`: the day on which the list is read. The indexes do not depend on `dag`.
    """

    rad: Rad
    grunnlag: Aarsgrunnlag
    dag: date = date.min

    @property
    def startdato(self) -> date | None:
        """The first day in programme. None: the person has never been in programme."""
        program = self.grunnlag.program
        return date.fromordinal(program[0][0]) if program else None

    @property
    def sted(self) -> str | None:
        """The column Oppf.kommune/bydel, with the name on `dag`. None: no kommune is known."""
        kommune = self.rad.kommunenummer
        return kommune and stedsnavn(kommune, self.rad.bydelsnummer, self.dag)

    @property
    def fylke(self) -> str | None:
        """The column Oppfølgingsfylke, with the name on `dag`. None: no kommune is known."""
        return self.rad.kommunenummer and fylkesnavn(self.rad.kommunenummer, self.dag)


def aarslinje(rad: Rad, dag: date = date.min) -> Aarslinje:
    """The person's row, read on `dag`.

    Raises:
        ValueError: the person never had a programme category; such persons are not in the table.
    """
    if rad.aarsgrunnlag is None:
        raise ValueError("never had a programme category")
    return Aarslinje(rad, rad.aarsgrunnlag, dag)
