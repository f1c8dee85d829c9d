"""NIR personlister (A 1.2-1.6): persons with an open category."""

from datetime import date

from reporting.projeksjon.indeks.dagskolonne import Dagskolonne
from reporting.projeksjon.indeks.kolonne import Kolonne, Maske
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.stedskolonne import Fylkekolonne, Stedskolonne
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.projeksjon.indeks.tallkolonne import Datokolonne, Jakolonne, Mengdekolonne
from reporting.projeksjon.indeks.tekstkolonne import Kodekolonne, Navnekolonne
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.perioder import loeper
from reporting.rammer.klokke import maaneden
from reporting.rammer.norsk import sorteringsnoekkel

SORTERING = {
    "dufNummer": "duf",
    "fornavn": "fornavn",
    "etternavn": "etternavn",
    "foedselsdato": "foedselsdato",
    "kategori": "kategori",
    "kategoriFra": "kategori_fra",
    "ordning": "ordning",
    "fristType": "frist_type",
    "fristDato": "frist_dato",
    "kommuneBydel": "sted",
    "oppfoelgingsfylke": "fylke",
    "kommunenummer": "kommune",
    "bydelsnummer": "bydel",
    "lovverk": "lovverk",
    "sluttmaal": "sluttmaal",
    "vedtak": "vedtak",
    "tiltak": "tiltak",
    "fulltidVgo": "fulltid_vgo",
    "livsmestring": "livsmestring",
    "foreldreveiledning": "foreldreveiledning",
}
"""What `sorter` takes, which are the row's keys, and the column of each."""


class Aapne(Tabell):
    """One row per person with one category; `sortering` are the row keys that `sorter` takes."""

    def __init__(self, navnebok: Navnebok) -> None:
        super().__init__()
        self.fornavn = self.ny(Navnekolonne(navnebok))
        self.etternavn = self.ny(Navnekolonne(navnebok))
        self.foedselsdato = self.ny(Datokolonne())
        self.lovverk = self.ny(Kodekolonne(sorteringsnoekkel))
        self.kategori = self.ny(Kodekolonne(sorteringsnoekkel))
        self.kategori_fra = self.ny(Datokolonne())
        self.ordning = self.ny(Kodekolonne(sorteringsnoekkel))
        self.ordninger = self.ny(Mengdekolonne())
        self.frist_type = self.ny(Kodekolonne(sorteringsnoekkel))
        self.frist_dato = self.ny(Datokolonne())
        self.kommune = self.ny(Kodekolonne(sorteringsnoekkel))
        self.bydel = self.ny(Kodekolonne(sorteringsnoekkel))
        self.sted = self.ny(Stedskolonne())
        self.fylke = self.ny(Fylkekolonne())
        self.sluttmaal = self.ny(Kodekolonne(sorteringsnoekkel))
        self.vedtak = self.ny(Jakolonne())
        self.tiltak = self.ny(Jakolonne())
        self.livsmestring = self.ny(Jakolonne())
        self.foreldreveiledning = self.ny(Jakolonne())
        self.fulltid_vgo = self.ny(Dagskolonne(_i_fulltid_vgo))
        self.mangler_tiltak = self.ny(Dagskolonne(_uten_tiltak_i_maaneden))
        """In programme in the month of the day, and no tiltak runs in it."""
        self.vern = self.ny(Kodekolonne(sorteringsnoekkel))
        self._dag = date.min
        self.sortering: dict[str, Kolonne] = {
            navn: getattr(self, kolonne) for navn, kolonne in SORTERING.items()
        }

    def sett(self, duf: int, rad: Rad, kategori: str, fra: date, ordning: str) -> None:
        """Put or replace the row of a person in a category."""
        plass = self.rom(duf)
        self.fornavn.sett(plass, rad.fornavn)
        self.etternavn.sett(plass, rad.etternavn)
        self.foedselsdato.sett(plass, rad.foedselsdato)
        self.lovverk.sett(plass, rad.lovverk)
        self.kategori.sett(plass, kategori)
        self.kategori_fra.sett(plass, fra)
        self.ordning.sett(plass, ordning)
        self.ordninger.sett(plass, {ordning, *rad.ordninger})
        self.frist_type.sett(plass, rad.frist_type)
        self.frist_dato.sett(plass, rad.frist_dato)
        self.kommune.sett(plass, rad.kommunenummer)
        self.bydel.sett(plass, rad.bydelsnummer)
        self.sted.sett_sted(plass, rad.kommunenummer, rad.bydelsnummer)
        self.fylke.sett(plass, rad.kommunenummer)
        self.sluttmaal.sett(plass, rad.sluttmaal)
        self.vedtak.sett(plass, rad.med_vedtak)
        self.tiltak.sett(plass, rad.med_tiltak)
        self.livsmestring.sett(plass, rad.livsmestring)
        self.foreldreveiledning.sett(plass, rad.foreldreveiledning)
        self.vern.sett(plass, rad.adressebeskyttelse)
        self.fulltid_vgo.sett_rad(plass, rad if rad.fulltid_vgo else None)
        self.mangler_tiltak.sett_rad(plass, rad if rad.program else None)

    def fjern(self, duf: int) -> None:
        """Take a row away, if it is there."""
        plass = self.plass(duf)
        if plass is not None:
            self.fulltid_vgo.sett_rad(plass, None)
            self.mangler_tiltak.sett_rad(plass, None)
        super().fjern(duf)

    def paa_dag(self, dag: date) -> None:
        """Let what depends on the day be as on `dag`: who is in fulltid videregående, names of kommuner."""
        if dag == self._dag:
            return
        self._dag = dag
        self.sted.paa_dag(dag)
        self.fylke.paa_dag(dag)
        self.fulltid_vgo.paa_dag(dag)
        self.mangler_tiltak.paa_dag(dag)

    def uten_sluttmaal(self) -> Maske:
        """Rows without a sluttmål."""
        return ~self.sluttmaal.finnes()


def _i_fulltid_vgo(rad: Rad, dag: date) -> bool:
    return loeper(rad.fulltid_vgo, dag, dag)


def _uten_tiltak_i_maaneden(rad: Rad, dag: date) -> bool:
    """Away on permisjon or stans on the day: nothing is missing."""
    foerste, siste = maaneden(dag)
    return (
        loeper(rad.program, foerste, dag)
        and not loeper(rad.avbrudd, dag, dag)
        and not loeper(rad.tiltak, foerste, siste)
    )
