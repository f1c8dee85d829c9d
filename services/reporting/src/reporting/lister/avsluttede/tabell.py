"""The persons whose programme has ended, in memory (A 9.6, B 2-5)."""

from reporting.lister.avsluttede.adgang import (
    ER_FRATRAADT,
    FOR_BYDELEN,
    FOR_KOMMUNEN,
    OPPFOELGER,
    OPPFOELGERS_BYDEL,
)
from reporting.lister.avsluttede.kolonner import AVSLUTTEDE, BYDEL, KOMMUNE, VERN
from reporting.lister.avsluttede.linje import Avsluttetlinje, avsluttetlinje, er_avsluttet
from reporting.lister.liste.listetabell import Listetabell
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.rad import Rad


class Avsluttede(Listetabell[Avsluttetlinje]):
    """One row per person with an ending in force."""

    def __init__(self, navnebok: Navnebok) -> None:
        super().__init__(AVSLUTTEDE, navnebok)
        self.kommune = self[KOMMUNE]
        """The kommune in which the ending arose."""
        self.bydel = self[BYDEL]
        self.vern = self[VERN]
        self.oppfoelger = self[OPPFOELGER]
        """The kommune that follows the person up today."""
        self.oppfoelgers_bydel = self[OPPFOELGERS_BYDEL]
        self.fratraadt = self[ER_FRATRAADT]
        self.for_kommunen = self[FOR_KOMMUNEN]
        self.for_bydelen = self[FOR_BYDELEN]

    def sett_person(self, noekkel: int, rad: Rad) -> None:
        """Put the person into the table if an ending is in force. Otherwise remove the person."""
        if er_avsluttet(rad):
            self.sett(noekkel, avsluttetlinje(rad))
        else:
            self.fjern(noekkel)
