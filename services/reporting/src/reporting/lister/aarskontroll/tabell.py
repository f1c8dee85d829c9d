"""The persons of the årskontroll in memory: everybody who has, or has had, a programme category."""

from reporting.lister.aarskontroll.kolonner import (
    AARSKONTROLL,
    BYDEL,
    ER_FRATRAADT,
    FOR_BYDELEN,
    FOR_KOMMUNEN,
    KOMMUNE,
    MANGLER,
    VERN,
)
from reporting.lister.aarskontroll.linje import Aarslinje, aarslinje
from reporting.lister.liste.listetabell import Listetabell
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.rad import Rad


class Aarskontrolltabell(Listetabell[Aarslinje]):
    """One row per person, and one for each kommune and bydel that the person has left."""

    def __init__(self, navnebok: Navnebok) -> None:
        super().__init__(AARSKONTROLL, navnebok)
        self.kommune = self[KOMMUNE]
        """The kommune that follows the person up today, or that the person has left."""
        self.bydel = self[BYDEL]
        self.vern = self[VERN]
        self.fratraadt = self[ER_FRATRAADT]
        self.for_kommunen = self[FOR_KOMMUNEN]
        self.for_bydelen = self[FOR_BYDELEN]
        self.mangler = self[MANGLER]

    def sett_person(self, noekkel: int, rad: Rad) -> None:
        """Put the person into the table.

        Remove a person without a known programme category or date of birth.
        """
        if rad.aarsgrunnlag is None or rad.foedselsdato is None:
            self.fjern(noekkel)
        else:
            self.sett(noekkel, aarslinje(rad))
