"""The steps of a beregningslogg, redone by hand from the words of its sentences (`setningene`).

The module shares no code with the rules. A result that differs from the one in the sentence raises
AssertionError.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from tests.regler.naiv import EN_DAG, noen_maaneder_etter, noen_virkedager_etter, virkedager_i

RANG = (
    "Død", "Utvandret", "Flyttet", "Person avvist program", "Vedtak om permanent stans",
    "Avslutningsårsak ikke registrert", "Utgått oppstartsfrist", "Ikke lenger i kategori",
)  # fmt: skip


def dag(ord_: str) -> date:
    """The date of a text such as `15.01.2024`."""
    return date(int(ord_[6:]), int(ord_[3:5]), int(ord_[:2]))


@dataclass
class Haand:
    """What is known of the person after the sentences that have been read."""

    lov: str = ""
    kategori: str = ""
    kategori_fra: date = date.min
    bosatt: date | None = None
    innvilget: date = date.min
    avgjoer_fra: date = date.min
    oppstart: date | None = None
    start: date | None = None
    frist: date | None = None
    kalenderdager: int = 0
    virkedager: dict[str, int] = field(default_factory=dict)
    kandidater: list[tuple[date, int]] = field(default_factory=list)
    avslutning: tuple[str, date] | None = None
    til: date | None = None
    gjenoppstart: date | None = None
    aktiv_tid: int | None = None

    # Law and category

    def lovverk(self, innvilget: str, ikke: str, grense: str, ankomst: str | None, lov: str) -> None:
        etter = dag(innvilget) >= dag(grense)
        assert etter == bool(ikke)
        kom_etter = ankomst is not None and dag(ankomst) >= dag(grense)
        assert lov == ("Integreringsloven" if etter or kom_etter else "Introduksjonsloven")
        self.lov = lov

    def alder(self, foedt: str, alder: str, innvilget: str, nedre: str, oevre: str) -> None:
        f, i = dag(foedt), dag(innvilget)
        self.innvilget = i
        assert int(alder) == i.year - f.year - ((i.month, i.day) < (f.month, f.day))
        assert int(nedre) <= int(alder) <= int(oevre)

    def for_gammel(self, foedt: str, alder: str, innvilget: str, oevre: str) -> None:
        self.alder(foedt, alder, innvilget, str(int(oevre) + 1), alder)

    def bosetting(self, bosatt: str) -> None:
        self.bosatt = dag(bosatt)

    def kategorien(self, kategori: str, fra: str, bosatt: str | None, innvilget: str | None) -> None:
        self.kategori, self.kategori_fra = kategori, dag(fra)
        if bosatt and innvilget:
            assert dag(fra) == max(dag(bosatt), dag(innvilget))
            assert self.bosatt in (None, dag(bosatt))

    def kategorien_samme_dag(self, kategori: str, fra: str) -> None:
        self.kategorien(kategori, fra, None, None)
        assert self.kategori_fra == self.innvilget
        assert self.bosatt in (None, self.kategori_fra)

    def kategorien_etter_retur(self, kategori: str, fra: str) -> None:
        self.kategorien(kategori, fra, None, None)
        assert self.kategori_fra > max(self.innvilget, self.bosatt or date.min)

    def kategorien_fra_ny_tillatelse(self, kategori: str, fra: str) -> None:
        self.kategorien(kategori, fra, None, None)
        assert self.kategori_fra == self.avgjoer_fra

    def ny_tillatelse(self, fra: str, _innvilget: str) -> None:
        self.avgjoer_fra = dag(fra)

    # Deadlines

    def oppstartsfrist(self, fra: str, maaneder: str, frist: str) -> None:
        assert dag(fra) == self.kategori_fra
        self.oppstart = noen_maaneder_etter(dag(fra), int(maaneder))
        assert dag(frist) == self.oppstart

    def oversittet(self, frist: str) -> None:
        assert dag(frist) == self.oppstart

    def vedtak_mangler(self, innen: str, maaneder: str, bosatt: str) -> None:
        assert dag(innen) == noen_maaneder_etter(dag(bosatt), int(maaneder))

    def startdato(self, start: str) -> None:
        self.start = self.frist = dag(start)

    def maaneder(self, foerst: str, utvidet: str | None, start: str, i_alt: str, frist: str) -> None:
        assert dag(start) == self.start
        assert int(i_alt) == int(foerst) + int(utvidet or 0)
        self.frist = noen_maaneder_etter(dag(start), int(i_alt))
        assert dag(frist) == self.frist

    def permisjon(
        self, fra: str, til: str, antall: str, slag: str, bare_fra: str | None, bare_til: str | None
    ) -> None:
        foerste, siste = dag(bare_fra or fra), dag(bare_til or til)
        if slag == "kalenderdag":
            assert int(antall) == (siste - foerste).days + 1
            self.kalenderdager += int(antall)
        else:
            assert int(antall) == virkedager_i(foerste, siste)
            self._legg("permisjon", int(antall))

    def kalenderdager_lagt_til(self, antall: str, fra: str, til: str) -> None:
        assert int(antall) == self.kalenderdager
        self._flytt(fra, int(antall), til)

    def borte(self, avsluttet: str, gjenaapnet: str, antall: str, fra: str, til: str) -> None:
        assert int(antall) == (dag(gjenaapnet) - dag(avsluttet)).days
        self._flytt(fra, int(antall), til)

    def fravaer(self, samlet: str, ikke: str, grense: str, poster: str | None) -> None:
        assert int(samlet) == _sum(poster)
        assert (int(samlet) > int(grense)) == (not ikke)
        if not ikke:
            self._legg("fravær", int(samlet))

    def manglende_tilbud(self, antall: str, poster: str) -> None:
        assert int(antall) == _sum(poster)
        self._legg("manglende tilbud", int(antall))

    def omgjort(self, fra: str, avgjort: str, antall: str) -> None:
        assert int(antall) == virkedager_i(dag(fra), dag(avgjort) - EN_DAG)
        self._legg("klage", int(antall))

    def virkedager_lagt_til(self, antall: str, deler: str, fra: str, til: str) -> None:
        lest = {navn: int(n) for n, navn in re.findall(r"(\d+) ([a-zæøå ]+?)(?: \+ |$)", deler)}
        assert lest == self.virkedager
        assert int(antall) == sum(lest.values())
        assert dag(fra) == self.frist
        self.frist = noen_virkedager_etter(dag(fra), int(antall))
        assert dag(til) == self.frist

    def _legg(self, hva: str, antall: int) -> None:
        self.virkedager[hva] = self.virkedager.get(hva, 0) + antall

    def _flytt(self, fra: str, dager: int, til: str) -> None:
        assert dag(fra) == self.frist
        self.frist = dag(fra) + dager * EN_DAG
        assert dag(til) == self.frist

    # Endings

    def kandidat(self, dato: str, aarsak: str, igjen: str | None) -> None:
        if aarsak == "Avslutningsårsak ikke registrert":
            assert dag(dato) == self.frist
        if aarsak == "Utgått oppstartsfrist":
            assert dag(dato) in (self.oppstart, self.gjenoppstart)
        if not igjen:
            self.kandidater.append((dag(dato), RANG.index(aarsak)))

    def avsluttet(self, aarsak: str, dato: str, av: str) -> None:
        self.avslutning = aarsak, dag(dato)
        if av == "beregnet av regelmotoren":
            assert min(self.kandidater) == (dag(dato), RANG.index(aarsak))
        else:
            assert all(d >= dag(dato) for d, rang in self.kandidater if rang < 2)

    def lukket(self, til: str) -> None:
        self.til = dag(til)

    def lukket_etter_maaneder(self, til: str, maaneder: str, fra: str) -> None:
        assert dag(fra) == self.kategori_fra
        assert dag(til) == noen_maaneder_etter(dag(fra), int(maaneder))
        self.til = dag(til)

    def lukket_paa_fristen(self, til: str) -> None:
        assert dag(til) == self.frist
        self.til = dag(til)

    def lukket_av_hendelse(self, til: str, aarsak: str) -> None:
        assert (dag(til), RANG.index(aarsak)) in self.kandidater
        self.til = dag(til)

    def lukket_av_avslutningen(self, til: str, aarsak: str) -> None:
        assert self.avslutning == (aarsak, dag(til))
        self.til = dag(til)

    # Reopening

    def gjenoppstartsfrist(self, fra: str, maaneder: str, frist: str) -> None:
        assert dag(fra) == self.kategori_fra
        self.gjenoppstart = noen_maaneder_etter(dag(fra), int(maaneder))
        assert dag(frist) == self.gjenoppstart

    def segment(self, fra: str, til: str, antall: str, permisjon: str, fravaer: str, aktive: str) -> None:
        assert int(antall) == (dag(til) - dag(fra)).days
        assert int(aktive) == int(antall) - int(permisjon) - int(fravaer)
        self.aktiv_tid = (self.aktiv_tid or 0) + int(aktive)

    def bare_lest(self, *_: str | None) -> None:
        """The sentence only states a fact. No step that this module redoes depends on it."""


def _sum(poster: str | None) -> int:
    return sum(int(post.rsplit(": ", 1)[1]) for post in (poster or "").split("; ") if post)
