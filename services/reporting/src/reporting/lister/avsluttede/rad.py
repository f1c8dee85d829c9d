"""A row of the report, as JSON and as the 15 columns of B 5."""

from dataclasses import dataclass
from datetime import date

from regelverk.fakta.duf import gruppert
from regelverk.kalender.datoer import fulle_aar

from reporting.projeksjon.rad import Avsluttet, Rad
from reporting.rammer.celle import Verdier
from reporting.rammer.rader import RadSvar
from reporting.rammer.sted import fylkesnavn, stedsnavn

KOLONNER = (
    "DUF-nummer",
    "Fornavn",
    "Etternavn",
    "Kjønn",
    "Alder",
    "Kategori",
    "Sluttmål",
    "Avslutningsårsak",
    "Avslutningsårsakgruppe",
    "Avslutningsdato",
    "Oppfølgingsfylke",
    "Oppf.kommune/bydel",
    "Registrert dato",
    "Registrert av",
    "Frist for gjennomføring",
)


@dataclass(frozen=True, slots=True)
class Avsluttetrad:
    """A person and the ending in force; place names are those of the day it ended."""

    rad: Rad
    slutt: Avsluttet
    alder: int
    sted: str | None
    fylke: str | None

    def som_json(self) -> RadSvar:
        """The row; its keys are what `sorter` takes."""
        rad, slutt = self.rad, self.slutt
        return {
            "dufNummer": rad.duf_nummer,
            "fornavn": rad.fornavn,
            "etternavn": rad.etternavn,
            "kjoenn": rad.kjoenn,
            "alder": self.alder,
            "lovverk": rad.lovverk,
            "kategori": slutt.kategori,
            "sluttmaal": rad.sluttmaal,
            "avslutning": slutt.avslutning,
            "avslutningsaarsak": slutt.aarsak,
            "avslutningsaarsakgruppe": slutt.gruppe,
            "avslutningsdato": slutt.dato,
            "kommunenummer": slutt.kommunenummer,
            "bydelsnummer": slutt.bydelsnummer,
            "kommuneBydel": self.sted,
            "oppfoelgingsfylke": self.fylke,
            "registrert": slutt.registrert,
            "registrertAv": slutt.registrert_av,
            "gjennomfoeringsfrist": rad.gjennomfoeringsfrist,
        }

    def som_verdier(self) -> Verdier:
        """The row as `KOLONNER` names its cells."""
        rad, slutt = self.rad, self.slutt
        return (
            gruppert(rad.duf_nummer),
            rad.fornavn,
            rad.etternavn,
            rad.kjoenn,
            self.alder,
            slutt.kategori,
            rad.sluttmaal,
            slutt.aarsak,
            slutt.gruppe,
            slutt.dato,
            self.fylke,
            self.sted,
            slutt.registrert,
            slutt.registrert_av,
            rad.gjennomfoeringsfrist,
        )


def avsluttetrad(rad: Rad, idag: date) -> Avsluttetrad:
    """A person as a row of the report, read on a day.

    Raises:
        ValueError: the person has no ending in force; such are not in the report's table.
    """
    slutt = rad.avsluttet
    if slutt is None or rad.foedselsdato is None:
        raise ValueError("not ended")
    kommune = slutt.kommunenummer
    return Avsluttetrad(
        rad=rad,
        slutt=slutt,
        alder=fulle_aar(rad.foedselsdato, idag),
        sted=kommune and stedsnavn(kommune, slutt.bydelsnummer, slutt.dato),
        fylke=kommune and fylkesnavn(kommune, slutt.dato),
    )
