"""A person as a row of the report: the ending in force, as the row shows it on a given day."""

from dataclasses import dataclass
from datetime import date

from regelverk.kalender.datoer import fulle_aar

from reporting.projeksjon.rad import Avsluttet, Rad
from reporting.rammer.sted import fylkesnavn, stedsnavn

REGELMOTOR = "Regelmotor"


@dataclass(frozen=True, slots=True)
class Avsluttetlinje:
    """The row. Place names are those of the day on which the programme ended. `dag`: the day of reading."""

    rad: Rad
    slutt: Avsluttet
    foedt: date
    dag: date = date.min

    @property
    def alder(self) -> int:
        """Full years on the day of reading."""
        return fulle_aar(self.foedt, self.dag)

    @property
    def sted(self) -> str | None:
        """The column Oppf.kommune/bydel. None: the kommune of the ending is not known."""
        slutt = self.slutt
        return slutt.kommunenummer and stedsnavn(slutt.kommunenummer, slutt.bydelsnummer, slutt.dato)

    @property
    def fylke(self) -> str | None:
        """The column Oppfølgingsfylke. None: the kommune of the ending is not known."""
        return self.slutt.kommunenummer and fylkesnavn(self.slutt.kommunenummer, self.slutt.dato)


def er_avsluttet(rad: Rad) -> bool:
    """Whether the person is known and has an ending in force."""
    return rad.avsluttet is not None and rad.foedselsdato is not None


def avsluttetlinje(rad: Rad, dag: date = date.min) -> Avsluttetlinje:
    """The person's row, read on `dag`.

    Raises:
        ValueError: the person is not `er_avsluttet`; such persons are not in the report's table.
    """
    if rad.avsluttet is None or rad.foedselsdato is None:
        raise ValueError("not ended")
    return Avsluttetlinje(rad, rad.avsluttet, rad.foedselsdato, dag)
