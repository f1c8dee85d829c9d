"""All tables together, with the rows that they point to: what is shown of everybody."""

from dataclasses import dataclass, field

from reporting.projeksjon.indeks.aapne import Aapne
from reporting.projeksjon.indeks.avsluttede import Avsluttede
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.personer import Personer
from reporting.projeksjon.indeks.programloepene import Programloepene
from reporting.projeksjon.rad import Rad, les_rad
from reporting.projeksjon.rad.koder import ORDNING, PROGRAMKATEGORIER
from reporting.rammer.norsk import soekeform, sorteringsnoekkel


@dataclass(slots=True)
class Register:
    """Changed only between two awaits, so that every query sees whole persons."""

    rader: dict[int, bytes]
    personer: Personer
    aapne: Aapne
    """Persons with an open programme category, one row each."""
    uten_program: Aapne
    """Persons with another open category (`Rett til norsk`); shown only when it is asked for."""
    avsluttede: Avsluttede
    programloepene: Programloepene = field(default_factory=Programloepene)
    """Persons who have, or have had, a programme category: what statistics count."""
    posisjoner: dict[int, int] = field(default_factory=dict)
    """Partition → next offset in nir.vurderinger."""
    hendelser: dict[int, int] = field(default_factory=dict)
    """Partition → highest offset in nir.hendelser that is shown."""

    def sett(self, duf: int, rad: Rad, pakket: bytes) -> None:
        """Show a person as `rad` says."""
        self.rader[duf] = pakket
        self.personer.sett(duf, rad)
        self._sett_aapne(duf, rad)
        if rad.avsluttet and rad.foedselsdato:
            self.avsluttede.sett(duf, rad, rad.avsluttet)
        else:
            self.avsluttede.fjern(duf)
        if rad.programloep and rad.foedselsdato:
            self.programloepene.sett(duf, rad, rad.programloep)
        else:
            self.programloepene.fjern(duf)

    def fjern(self, duf: int) -> None:
        """Forget a person."""
        self.rader.pop(duf, None)
        for tabell in (self.personer, self.aapne, self.uten_program, self.avsluttede, self.programloepene):
            tabell.fjern(duf)

    def rad(self, duf: int) -> Rad:
        """The person's row.

        Raises:
            KeyError: no such person here.
        """
        return les_rad(self.rader[duf])

    def _sett_aapne(self, duf: int, rad: Rad) -> None:
        self.aapne.fjern(duf)
        self.uten_program.fjern(duf)
        for kategori, fra in reversed(rad.kategorier) if rad.foedselsdato else ():
            tabell = self.aapne if kategori in PROGRAMKATEGORIER else self.uten_program
            tabell.sett(duf, rad, kategori, fra, ORDNING[kategori])


def nytt_register() -> Register:
    """An empty one."""
    navn = Navnebok(sorteringsnoekkel, soekeform)
    return Register({}, Personer(navn), Aapne(navn), Aapne(navn), Avsluttede(navn))
