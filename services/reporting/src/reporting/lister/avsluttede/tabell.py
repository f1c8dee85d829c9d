"""The persons whose programme has ended, in memory (A 9.6, B 2-5)."""

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

    def sett_person(self, duf: int, rad: Rad) -> None:
        """Put the person into the table if an ending is in force. Otherwise remove the person."""
        if er_avsluttet(rad):
            self.sett(duf, avsluttetlinje(rad))
        else:
            self.fjern(duf)
