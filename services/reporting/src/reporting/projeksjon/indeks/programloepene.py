"""What statistics are made of: everybody who has, or has had, a programme category."""

from datetime import date
from functools import cache

from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import les_parametre

from reporting.projeksjon.indeks.perioder import Knippe
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.projeksjon.indeks.tallkolonne import Datokolonne
from reporting.projeksjon.indeks.tekstkolonne import Kodekolonne
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.programloep import Programloep
from reporting.rammer.norsk import sorteringsnoekkel

_TUSENDELER = 1000


class Programloepene(Tabell):
    """One row per person. Days are ordinals, 0 where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.kommune = self.ny(Kodekolonne(sorteringsnoekkel))
        """Where the ending in force arose; without one, who follows up today."""
        self.vern = self.ny(Kodekolonne(sorteringsnoekkel))
        self.lovverk = self.ny(Kodekolonne(sorteringsnoekkel))
        self.kategori = self.ny(Kodekolonne(sorteringsnoekkel))
        self.kjoenn = self.ny(Kodekolonne(sorteringsnoekkel))
        self.kategori_fra = self.ny(Datokolonne())
        self.starte_innen = self.ny(Datokolonne())
        """The day until which a start is in time (integreringsloven § 12)."""
        self.start = self.ny(Datokolonne())
        self.slutt = self.ny(Datokolonne())
        self.aarsak = self.ny(Kodekolonne(sorteringsnoekkel))
        self.gruppe = self.ny(Kodekolonne(sorteringsnoekkel))
        self.tiltak = Knippe()
        """By place in the table, with thousandths of an hour per week: sums of whole numbers are exact."""
        self.borte = Knippe()
        """Days, each counting one."""

    def sett(self, duf: int, rad: Rad, loep: Programloep) -> None:
        """Put or replace a person."""
        plass = self.rom(duf)
        slutt = rad.avsluttet
        fra = date.fromordinal(loep.kategori_fra)
        self.kommune.sett(plass, (slutt and slutt.kommunenummer) or rad.kommunenummer)
        self.vern.sett(plass, rad.adressebeskyttelse)
        self.lovverk.sett(plass, rad.lovverk)
        self.kategori.sett(plass, loep.kategori)
        self.kjoenn.sett(plass, rad.kjoenn)
        self.kategori_fra.sett(plass, fra)
        self.starte_innen.sett(plass, _starte_innen(fra))
        self.start.sett(plass, date.fromordinal(loep.start) if loep.start else None)
        self.slutt.sett(plass, slutt.dato if slutt else None)
        self.aarsak.sett(plass, slutt.aarsak if slutt else None)
        self.gruppe.sett(plass, slutt.gruppe if slutt else None)
        self.tiltak.sett(plass, ((a, b, round(timer * _TUSENDELER)) for a, b, timer in loep.tiltak))
        self.borte.sett(plass, ((a, b, 1) for a, b in loep.borte))

    def fjern(self, duf: int) -> None:
        """Take a person away, if it is there."""
        plass = self.plass(duf)
        if plass is not None:
            self.tiltak.sett(plass, ())
            self.borte.sett(plass, ())
        super().fjern(duf)


@cache
def _starte_innen(fra: date) -> date:
    maaneder = les_parametre().vedtaksvarsel
    return legg_til_maaneder(fra, maaneder.paa(fra))
