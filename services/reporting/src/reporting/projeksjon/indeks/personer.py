"""The table of every person. It serves the check of access and personsøk (A 1.1)."""

from collections import Counter
from collections.abc import Iterable

import numpy as np

from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.projeksjon.indeks.tallindeks import Datoindeks, Jaindeks, Tallindeks
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks, Navneindeks
from reporting.projeksjon.rad import Rad


class Personer(Tabell):
    """One row per person, and one per kommune and bydel that the person has left.

    `kjent` is false if only the person's DUF-nummer is known.
    """

    def __init__(self, navnebok: Navnebok) -> None:
        super().__init__()
        self.versjon = self.ny(Tallindeks())
        self.kjent = self.ny(Jaindeks())
        self.fornavn = self.ny(Navneindeks(navnebok))
        self.mellomnavn = self.ny(Navneindeks(navnebok))
        self.etternavn = self.ny(Navneindeks(navnebok))
        self.foedselsdato = self.ny(Datoindeks())
        self.kommune = self.ny(Kodeindeks())
        self.bydel = self.ny(Kodeindeks())
        self.vern = self.ny(Kodeindeks())
        self.fratraadt = self.ny(Jaindeks())
        self.for_kommunen = self.ny(Jaindeks())
        self.for_bydelen = self.ny(Jaindeks())

    def sett(self, noekkel: int, rad: Rad) -> None:
        """Put or replace a row."""
        plass = self.rom(noekkel)
        self.versjon.sett(plass, rad.versjon)
        self.kjent.sett(plass, rad.foedselsdato is not None)
        self.fornavn.sett(plass, rad.fornavn)
        self.mellomnavn.sett(plass, rad.mellomnavn)
        self.etternavn.sett(plass, rad.etternavn)
        self.foedselsdato.sett(plass, rad.foedselsdato)
        self.kommune.sett(plass, rad.kommunenummer)
        self.bydel.sett(plass, rad.bydelsnummer)
        self.vern.sett(plass, rad.adressebeskyttelse)
        self.fratraadt.sett(plass, rad.fratraadt is not None)
        self.for_kommunen.sett(plass, rad.for_kommunen)
        self.for_bydelen.sett(plass, rad.for_bydelen)

    def versjon_av(self, duf: int) -> int:
        """The person's versjon; -1 if the table does not have the person."""
        plass = self.plass(duf)
        return -1 if plass is None else int(self.versjon.data[plass])

    def sted(self, duf: int) -> tuple[str | None, str | None, str] | None:
        """Kommune, bydel and address protection of the person today. None: the person is unknown."""
        plass = self.plass(duf)
        if plass is None:
            return None
        return self.kommune.tekst(plass), self.bydel.tekst(plass), self.vern.tekst(plass) or ""

    def skjermede(self, personer: Iterable[int]) -> dict[str, int]:
        """Protection → how many of these persons have it. Persons without protection are not counted."""
        spurt = np.asarray(personer, dtype=np.uint64)
        if not len(spurt):
            return {}
        vernet = self._levende & ~self.vern.lik("ugradert") & self.fratraadt.er(False)
        plasser = np.flatnonzero(vernet)
        med = plasser[np.isin(self.duf.data[plasser], spurt)]
        kilde = self.vern.kilde(med)
        return dict(Counter(str(kilde.verdi(kode)) for kode in kilde.raa.tolist()))

    def antall(self) -> int:
        """The number of persons, each counted once."""
        return int(np.count_nonzero(self._levende & self.fratraadt.er(False)))

    def kjenner(self, duf_nummer: str) -> bool:
        """Whether the table has the person."""
        return self.plass(int(duf_nummer)) is not None
