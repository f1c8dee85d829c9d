"""The persons that statistics count, in memory: every person who has, or has had, a programme category."""

from datetime import date
from functools import cache

from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import les_parametre

from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.periodeindeks import Periodeindeks
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.projeksjon.indeks.tallindeks import Datoindeks, Jaindeks
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.programloep import Programloep

_TUSENDELER = 1000


class Programloepene(Tabell):
    """One row per person. Days are ordinals, 0 if there is none."""

    def __init__(self, _: Navnebok) -> None:
        super().__init__()
        self.kommune = self.ny(Kodeindeks())
        """The kommune in which the ending in force arose; without an ending, the kommune that follows up
        today.
        """
        self.bydel = self.ny(Kodeindeks())
        self.vern = self.ny(Kodeindeks())
        self.reservert = self.ny(Jaindeks())
        """Whether the person has reserved against use in research (A 2.3)."""
        self.lovverk = self.ny(Kodeindeks())
        self.kategori = self.ny(Kodeindeks())
        self.kjoenn = self.ny(Kodeindeks())
        self.kategori_fra = self.ny(Datoindeks())
        self.starte_innen = self.ny(Datoindeks())
        """The last day on which a start is in time (integreringsloven § 12)."""
        self.start = self.ny(Datoindeks())
        self.slutt = self.ny(Datoindeks())
        self.aarsak = self.ny(Kodeindeks())
        self.gruppe = self.ny(Kodeindeks())
        self.tiltak = Periodeindeks()
        """Hours per week of each tiltak, in thousandths of an hour: sums of whole numbers are exact."""
        self.borte = Periodeindeks()
        """Days away from the programme. Each day counts 1."""

    def sett_person(self, noekkel: int, rad: Rad) -> None:
        """Put the person into the table if the person is known and has, or has had, a programme category.

        A row for a kommune that the person has left is not put in, since it would count the person twice.
        """
        if rad.programloep and rad.foedselsdato and rad.fratraadt is None:
            self.sett(noekkel, rad, rad.programloep)
        else:
            self.fjern(noekkel)

    def sett(self, noekkel: int, rad: Rad, loep: Programloep) -> None:
        """Put or replace a person."""
        plass = self.rom(noekkel)
        slutt = rad.avsluttet
        fra = date.fromordinal(loep.kategori_fra)
        self.kommune.sett(plass, (slutt and slutt.kommunenummer) or rad.kommunenummer)
        self.bydel.sett(plass, slutt.bydelsnummer if slutt and slutt.kommunenummer else rad.bydelsnummer)
        self.vern.sett(plass, rad.adressebeskyttelse)
        self.reservert.sett(plass, rad.reservert)
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

    def fjern(self, noekkel: int) -> None:
        """Remove a person, if the table has the person."""
        plass = self.plass(noekkel)
        if plass is not None:
            self.tiltak.sett(plass, ())
            self.borte.sett(plass, ())
        super().fjern(noekkel)


@cache
def _starte_innen(fra: date) -> date:
    maaneder = les_parametre().vedtaksvarsel
    return legg_til_maaneder(fra, maaneder.paa(fra))
