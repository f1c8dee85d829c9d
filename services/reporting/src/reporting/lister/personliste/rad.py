"""A row of the list, as JSON and as the 17 columns of A 1.6."""

from dataclasses import dataclass
from datetime import date

from regelverk.fakta.duf import gruppert

from reporting.lister.personliste.filtre import Personfiltre
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.koder import ORDNING, PROGRAMKATEGORIER
from reporting.rammer.celle import Verdier
from reporting.rammer.rader import RadSvar
from reporting.rammer.sted import fylkesnavn, stedsnavn

KOLONNER = (
    "DUF-nummer",
    "Fornavn",
    "Etternavn",
    "Fødselsdato",
    "Kategori",
    "Kategori fra",
    "Ordning",
    "Frist type",
    "Frist dato",
    "Oppf.kommune/bydel",
    "Oppfølgingsfylke",
    "Sluttmål",
    "Vedtak",
    "Tiltak",
    "Fulltid videregående opplæring",
    "Gjennomført livsmestring",
    "Gjennomført foreldreveiledning",
)

VEDTAK = ("Med vedtak", "Uten vedtak")
TILTAK = ("Med tiltak", "Uten tiltak")
DELTAR = ("Deltar", "Deltar ikke")
GJENNOMFOERT = ("Gjennomført", "Ikke gjennomført")


@dataclass(frozen=True, slots=True)
class Personrad:
    """A person in the list that was asked for: of several categories and ordninger, the ones shown here."""

    rad: Rad
    kategori: str
    kategori_fra: date
    ordning: str
    sted: str | None
    fylke: str | None
    fulltid_vgo: bool

    def som_json(self) -> RadSvar:
        """The row; its keys are what `sorter` takes."""
        rad = self.rad
        return {
            "dufNummer": rad.duf_nummer,
            "fornavn": rad.fornavn,
            "etternavn": rad.etternavn,
            "foedselsdato": rad.foedselsdato,
            "lovverk": rad.lovverk,
            "kategori": self.kategori,
            "kategoriFra": self.kategori_fra,
            "ordning": self.ordning,
            "fristType": rad.frist_type,
            "fristDato": rad.frist_dato,
            "kommunenummer": rad.kommunenummer,
            "bydelsnummer": rad.bydelsnummer,
            "kommuneBydel": self.sted,
            "oppfoelgingsfylke": self.fylke,
            "sluttmaal": rad.sluttmaal,
            "vedtak": rad.med_vedtak,
            "tiltak": rad.med_tiltak,
            "fulltidVgo": self.fulltid_vgo,
            "livsmestring": rad.livsmestring,
            "foreldreveiledning": rad.foreldreveiledning,
        }

    def som_verdier(self) -> Verdier:
        """The row as `KOLONNER` names its cells."""
        rad = self.rad
        return (
            gruppert(rad.duf_nummer),
            rad.fornavn,
            rad.etternavn,
            rad.foedselsdato,
            self.kategori,
            self.kategori_fra,
            self.ordning,
            rad.frist_type,
            rad.frist_dato,
            self.sted,
            self.fylke,
            rad.sluttmaal,
            VEDTAK[not rad.med_vedtak],
            TILTAK[not rad.med_tiltak],
            DELTAR[not self.fulltid_vgo],
            GJENNOMFOERT[not rad.livsmestring],
            GJENNOMFOERT[not rad.foreldreveiledning],
        )


def personrad(rad: Rad, filtre: Personfiltre, idag: date) -> Personrad:
    """A person as a row of the list that the filters ask for, on a day."""
    program = filtre.kategori is None or filtre.kategori in PROGRAMKATEGORIER
    kategori, fra = next((k, fra) for k, fra in rad.kategorier if (k in PROGRAMKATEGORIER) == program)
    kommune = rad.kommunenummer
    return Personrad(
        rad=rad,
        kategori=kategori,
        kategori_fra=fra,
        ordning=filtre.ordning or ORDNING[kategori],
        sted=kommune and stedsnavn(kommune, rad.bydelsnummer, idag),
        fylke=kommune and fylkesnavn(kommune, idag),
        fulltid_vgo=any(start <= idag <= slutt for start, slutt in rad.fulltid_vgo),
    )
