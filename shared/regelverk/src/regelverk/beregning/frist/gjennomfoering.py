"""Frist for gjennomføring (GJF), step by step (integreringsloven §§ 13-14, A 3.2, 5.5, 6.3, 8.3, 10.4).

The frist begins as the startdato of the first decision. These are added in turn:

1. the months of the sluttmål and of its utvidelse, summed first
2. permisjon in kalenderdager
3. all virkedager of permisjon, fravær and klage, summed first
4. the calendar days out of the programme before each gjenåpning
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from regelverk.beregning.frist.fravaer import Fravaersdager, fravaersdager
from regelverk.beregning.frist.klage import Klagedager, klagedager
from regelverk.beregning.frist.permisjon import Avbrudd, Permisjonsdager, permisjonsdager
from regelverk.beregning.vedtak.vedtaksbok import Vedtaksbok
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import Parametre, Tidslinje, Varighet
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.mappe import Mappe


class Tillegg(NamedTuple):
    """All that is added to startdato, by kind."""

    varighet: Varighet
    utvidelser: list[Vedtaksbilde]
    permisjoner: list[Permisjonsdager]
    fravaer: Fravaersdager
    klager: list[Klagedager]
    avbrudd: Sequence[Avbrudd]

    @property
    def utvidelse(self) -> int:
        """Months of the first Vedtak om utvidet program; a second one adds nothing."""
        return self.varighet.utvidelse if self.utvidelser else 0

    @property
    def kalenderdager(self) -> int:
        """The sum of the days of permisjon in kalenderdager."""
        return sum(p.antall for p in self.permisjoner if not p.virkedager)

    @property
    def virkedager(self) -> int:
        """The sum of the virkedager of permisjon in virkedager, of fravær that counts, and of klager."""
        permisjon = sum(p.antall for p in self.permisjoner if p.virkedager)
        return permisjon + self.fravaer.teller + sum(k.antall for k in self.klager)

    @property
    def borte(self) -> int:
        """Calendar days out of the programme before the gjenåpninger, in all."""
        return sum((tilbake - avsluttet).days for avsluttet, tilbake in self.avbrudd)


class Gjennomfoering(NamedTuple):
    """The deadline with every step that led to it."""

    foerste: Vedtaksbilde
    startdato: date
    tilbud: date
    """The day of the offer to start. The durations in force on that day apply."""
    sluttmaal: str | None
    tillegg: Tillegg
    etter_maaneder: date
    etter_kalenderdager: date
    etter_virkedager: date
    frist: date


def gjennomfoering(
    mappe: Mappe,
    bok: Vedtaksbok,
    foerste: Vedtaksbilde,
    linje: Tidslinje[Varighet],
    p: Parametre,
    avbrudd: Sequence[Avbrudd] = (),
) -> Gjennomfoering:
    """The deadline. `foerste`: the first decision that counts. `linje`: the durations (see `varigheter`).

    Raises:
        UtenforKalenderen: the days added lead out of the years in which virkedager are known.
    """
    startdato, tilbud = foerste.innhold.startdato, tilbudsdato(foerste)
    assert startdato is not None, "a granted participation decision has a startdato"
    t = _tillegg(mappe, bok, startdato, linje.paa(tilbud), p, avbrudd)
    etter_maaneder = legg_til_maaneder(startdato, t.varighet.maaneder + t.utvidelse)
    etter_kalender = etter_maaneder + timedelta(days=t.kalenderdager)
    etter_virkedager = p.kalender.legg_til(etter_kalender, t.virkedager)
    maal = mappe.sluttmaal.innhold.sluttmaal if mappe.sluttmaal else None
    frist = etter_virkedager + timedelta(days=t.borte)
    return Gjennomfoering(
        foerste, startdato, tilbud, maal, t, etter_maaneder, etter_kalender, etter_virkedager, frist
    )


def _tillegg(
    mappe: Mappe,
    bok: Vedtaksbok,
    startdato: date,
    varighet: Varighet,
    p: Parametre,
    avbrudd: Sequence[Avbrudd],
) -> Tillegg:
    return Tillegg(
        varighet,
        bok.utvidelser,
        permisjonsdager(bok.permisjoner, startdato, avbrudd, p.kalender) if bok.permisjoner else [],
        fravaersdager(mappe.fravaer.values(), startdato, p, avbrudd),
        klagedager(mappe, bok, avbrudd, p.kalender) if bok.opphevet else [],
        avbrudd,
    )


def tilbudsdato(bilde: Vedtaksbilde) -> date:
    """The day of the offer: tilbudsdato, or else vedtaksdato."""
    return bilde.innhold.tilbudsdato or bilde.innhold.vedtaksdato


def varigheter(sluttmaal: str | None, introduksjonsloven: bool, p: Parametre) -> Tidslinje[Varighet] | None:
    """The durations that hold for the person; None while a sluttmål is missing."""
    if introduksjonsloven:
        return p.introduksjonsloven_varighet
    return p.varighet[sluttmaal] if sluttmaal else None
