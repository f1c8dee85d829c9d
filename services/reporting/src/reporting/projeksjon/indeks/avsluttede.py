"""The report of those whose programme has ended (A 9.6-9.8, B 2-5)."""

from datetime import date

from reporting.projeksjon.indeks.kolonne import Kolonne
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.projeksjon.indeks.tallkolonne import Alderkolonne, Datokolonne, Jakolonne
from reporting.projeksjon.indeks.tekstkolonne import Kodekolonne, Navnekolonne
from reporting.projeksjon.rad import Avsluttet, Rad
from reporting.rammer.norsk import sorteringsnoekkel
from reporting.rammer.sted import fylkesnavn, stedsnavn

REGELMOTOR = "Regelmotor"

SORTERING = {
    "dufNummer": "duf",
    "fornavn": "fornavn",
    "etternavn": "etternavn",
    "kjoenn": "kjoenn",
    "alder": "alder",
    "lovverk": "lovverk",
    "kategori": "kategori",
    "sluttmaal": "sluttmaal",
    "avslutning": "avslutning",
    "avslutningsaarsak": "aarsak",
    "avslutningsaarsakgruppe": "gruppe",
    "avslutningsdato": "dato",
    "kommunenummer": "kommune",
    "bydelsnummer": "bydel",
    "kommuneBydel": "sted",
    "oppfoelgingsfylke": "fylke",
    "registrert": "registrert",
    "registrertAv": "registrert_av",
    "gjennomfoeringsfrist": "gjennomfoeringsfrist",
}
"""What `sorter` takes, which are the row's keys, and the column of each."""


class Avsluttede(Tabell):
    """One row per person with an ending in force; `sortering` are the row keys that `sorter` takes."""

    def __init__(self, navnebok: Navnebok) -> None:
        super().__init__()
        self.fornavn = self.ny(Navnekolonne(navnebok))
        self.mellomnavn = self.ny(Navnekolonne(navnebok))
        self.etternavn = self.ny(Navnekolonne(navnebok))
        self.kjoenn = self.ny(Kodekolonne(sorteringsnoekkel))
        self.alder = self.ny(Alderkolonne())
        self.lovverk = self.ny(Kodekolonne(sorteringsnoekkel))
        self.kategori = self.ny(Kodekolonne(sorteringsnoekkel))
        self.sluttmaal = self.ny(Kodekolonne(sorteringsnoekkel))
        self.avslutning = self.ny(Kodekolonne(sorteringsnoekkel))
        self.aarsak = self.ny(Kodekolonne(sorteringsnoekkel))
        self.gruppe = self.ny(Kodekolonne(sorteringsnoekkel))
        self.dato = self.ny(Datokolonne())
        self.kommune = self.ny(Kodekolonne(sorteringsnoekkel))
        self.bydel = self.ny(Kodekolonne(sorteringsnoekkel))
        self.sted = self.ny(Kodekolonne(sorteringsnoekkel))
        self.fylke = self.ny(Kodekolonne(sorteringsnoekkel))
        self.registrert = self.ny(Datokolonne())
        self.registrert_av = self.ny(Kodekolonne(sorteringsnoekkel))
        self.regelmotor = self.ny(Jakolonne())
        self.gjennomfoeringsfrist = self.ny(Datokolonne())
        self.vern = self.ny(Kodekolonne(sorteringsnoekkel))
        self.sortering: dict[str, Kolonne] = {
            navn: getattr(self, kolonne) for navn, kolonne in SORTERING.items()
        }

    def sett(self, duf: int, rad: Rad, slutt: Avsluttet) -> None:
        """Put or replace the row of a person."""
        plass = self.rom(duf)
        self.fornavn.sett(plass, rad.fornavn)
        self.mellomnavn.sett(plass, rad.mellomnavn)
        self.etternavn.sett(plass, rad.etternavn)
        self.kjoenn.sett(plass, rad.kjoenn)
        self.alder.sett(plass, rad.foedselsdato)
        self.lovverk.sett(plass, rad.lovverk)
        self.kategori.sett(plass, slutt.kategori)
        self.sluttmaal.sett(plass, rad.sluttmaal)
        self.avslutning.sett(plass, slutt.avslutning)
        self.aarsak.sett(plass, slutt.aarsak)
        self.gruppe.sett(plass, slutt.gruppe)
        self.dato.sett(plass, slutt.dato)
        self.kommune.sett(plass, slutt.kommunenummer)
        self.bydel.sett(plass, slutt.bydelsnummer)
        kommune = slutt.kommunenummer
        self.sted.sett(plass, kommune and stedsnavn(kommune, slutt.bydelsnummer, slutt.dato))
        self.fylke.sett(plass, kommune and fylkesnavn(kommune, slutt.dato))
        self.registrert.sett(plass, slutt.registrert)
        self.registrert_av.sett(plass, slutt.registrert_av)
        self.regelmotor.sett(plass, slutt.registrert_av == REGELMOTOR)
        self.gjennomfoeringsfrist.sett(plass, rad.gjennomfoeringsfrist)
        self.vern.sett(plass, rad.adressebeskyttelse)

    def paa_dag(self, dag: date) -> None:
        """Let ages be as on `dag`."""
        self.alder.idag = dag
