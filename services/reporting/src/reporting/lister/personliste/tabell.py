"""The persons with an open category, in memory (A 1.2)."""

from reporting.lister.liste.listetabell import Listetabell
from reporting.lister.personliste.kategorier import er_programliste
from reporting.lister.personliste.kolonner import (
    BYDEL,
    ER_FRATRAADT,
    FOR_BYDELEN,
    FOR_KOMMUNEN,
    KOMMUNE,
    PERSONLISTE,
    VERN,
)
from reporting.lister.personliste.linje import Personlinje, personlinje
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.rad import Rad


class Kategoritabell(Listetabell[Personlinje]):
    """A table of the persons with an open programme category, or of those with another open category."""

    def __init__(self, navnebok: Navnebok, *, program: bool) -> None:
        super().__init__(PERSONLISTE, navnebok)
        self.program = program
        self.kommune = self[KOMMUNE]
        """The kommune that follows the person up today."""
        self.bydel = self[BYDEL]
        self.vern = self[VERN]
        self.fratraadt = self[ER_FRATRAADT]
        self.for_kommunen = self[FOR_KOMMUNEN]
        self.for_bydelen = self[FOR_BYDELEN]

    def sett_person(self, noekkel: int, rad: Rad) -> None:
        """Put the person into the table if one of the person's open categories belongs to the table.

        Otherwise remove the person.
        """
        linje = personlinje(rad, program=self.program)
        if linje is None:
            self.fjern(noekkel)
        else:
            self.sett(noekkel, linje)


class Personliste:
    """Two tables. `program`: persons with a programme category. `annen`: persons with `Rett til norsk`, who
    are shown only if the request names that category.
    """

    def __init__(self, navnebok: Navnebok) -> None:
        self.program = Kategoritabell(navnebok, program=True)
        self.annen = Kategoritabell(navnebok, program=False)

    def for_kategorier(self, kategorier: tuple[str, ...] | None) -> Kategoritabell:
        """The table with the categories. None: the table of the programme categories."""
        return self.program if er_programliste(kategorier) else self.annen

    def sett_person(self, noekkel: int, rad: Rad) -> None:
        """Put the person into the table of each open category."""
        self.program.sett_person(noekkel, rad)
        self.annen.sett_person(noekkel, rad)

    def fjern(self, noekkel: int) -> None:
        """Remove the person from both tables."""
        self.program.fjern(noekkel)
        self.annen.fjern(noekkel)
