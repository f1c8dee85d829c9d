"""Everybody: who may see whom, and the search for a person (A 1.1)."""

from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.projeksjon.indeks.tallkolonne import Datokolonne, Jakolonne, Tallkolonne
from reporting.projeksjon.indeks.tekstkolonne import Kodekolonne, Navnekolonne
from reporting.projeksjon.rad import Rad
from reporting.rammer.norsk import sorteringsnoekkel


class Personer(Tabell):
    """One row per person, also those of whom nobody has told who they are (`kjent` is no)."""

    def __init__(self, navnebok: Navnebok) -> None:
        super().__init__()
        self.versjon = self.ny(Tallkolonne())
        self.kjent = self.ny(Jakolonne())
        self.fornavn = self.ny(Navnekolonne(navnebok))
        self.mellomnavn = self.ny(Navnekolonne(navnebok))
        self.etternavn = self.ny(Navnekolonne(navnebok))
        self.foedselsdato = self.ny(Datokolonne())
        self.kommune = self.ny(Kodekolonne(sorteringsnoekkel))
        self.vern = self.ny(Kodekolonne(sorteringsnoekkel))

    def sett(self, duf: int, rad: Rad) -> None:
        """Put or replace a person."""
        plass = self.rom(duf)
        self.versjon.sett(plass, rad.versjon)
        self.kjent.sett(plass, rad.foedselsdato is not None)
        self.fornavn.sett(plass, rad.fornavn)
        self.mellomnavn.sett(plass, rad.mellomnavn)
        self.etternavn.sett(plass, rad.etternavn)
        self.foedselsdato.sett(plass, rad.foedselsdato)
        self.kommune.sett(plass, rad.kommunenummer)
        self.vern.sett(plass, rad.adressebeskyttelse)

    def versjon_av(self, duf: int) -> int:
        """The person's versjon; -1 where the person is not here."""
        plass = self.plass(duf)
        return -1 if plass is None else int(self.versjon.data[plass])

    def kjenner(self, duf_nummer: str) -> bool:
        """Whether the person is here."""
        return self.plass(int(duf_nummer)) is not None
