"""Frist for gjennomføring (GJF), step by step (integreringsloven §§ 13-14, A 3.2, 5.5, 6.3, 8.3, 10.4).

1. startdato of the first decision  2. months of the sluttmål and its utvidelse, in one addition
3. permisjon in kalenderdager       4. virkedager, pooled and stepped once      5. time away before gjenåpning
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from regelverk import virkedager
from regelverk.datoer import legg_til_maaneder
from regelverk.frist.fravaer import Fravaersdager, fravaersdager
from regelverk.frist.klage import Klagedager, klagedager
from regelverk.frist.permisjon import Avbrudd, Permisjonsdager, permisjonsdager
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.mappe import Mappe
from regelverk.parametre import Parametre, Tidslinje, Varighet
from regelverk.vedtak.vedtaksbok import Vedtaksbok


@dataclass(frozen=True, slots=True)
class Gjennomfoering:
    """The deadline with everything that led to it."""

    foerste: Vedtaksbilde
    startdato: date
    tilbud: date
    """The day of the offer to start: it chooses the durations."""
    sluttmaal: str | None
    varighet: Varighet
    utvidelser: list[Vedtaksbilde]
    etter_maaneder: date
    permisjoner: list[Permisjonsdager]
    etter_kalenderdager: date
    fravaer: Fravaersdager
    klager: list[Klagedager]
    etter_virkedager: date
    avbrudd: Sequence[Avbrudd]
    frist: date

    @property
    def utvidelse(self) -> int:
        """Months added by the first Vedtak om utvidet program; a second one adds nothing."""
        return self.varighet.utvidelse if self.utvidelser else 0

    @property
    def kalenderdager(self) -> int:
        """Days of permisjon in kalenderdager."""
        return sum(p.antall for p in self.permisjoner if not p.virkedager)

    @property
    def virkedager(self) -> int:
        """Permisjon in virkedager, absence that counts, and klage."""
        permisjon = sum(p.antall for p in self.permisjoner if p.virkedager)
        return permisjon + self.fravaer.teller + sum(k.antall for k in self.klager)


def gjennomfoering(
    mappe: Mappe, bok: Vedtaksbok, foerste: Vedtaksbilde, linje: Tidslinje[Varighet], avbrudd: Sequence[Avbrudd],
    p: Parametre,
) -> Gjennomfoering:  # fmt: skip
    """The deadline from the first decision that counts. `linje`: the durations of the sluttmål, or of the law."""
    startdato, tilbud = foerste.innhold.startdato, tilbudsdato(foerste)
    assert startdato is not None, "a granted participation decision has a startdato"
    varighet = linje.paa(tilbud)
    maaneder = varighet.maaneder + (varighet.utvidelse if bok.utvidelser else 0)
    etter_maaneder = legg_til_maaneder(startdato, maaneder)
    permisjoner = permisjonsdager(bok.permisjoner, startdato, avbrudd) if bok.permisjoner else []
    kalenderdager = sum(x.antall for x in permisjoner if not x.virkedager)
    etter_kalender = etter_maaneder + timedelta(days=kalenderdager)
    fravaer = fravaersdager(mappe.fravaer.values(), p.fravaersgrense.paa(startdato), avbrudd)
    klager = klagedager(mappe, bok, avbrudd) if bok.opphevet else []
    dager = (
        sum(x.antall for x in permisjoner if x.virkedager) + fravaer.teller + sum(k.antall for k in klager)
    )
    etter_virkedager = virkedager.legg_til(etter_kalender, dager)
    borte = sum((tilbake - avsluttet).days for avsluttet, tilbake in avbrudd)
    return Gjennomfoering(
        foerste=foerste,
        startdato=startdato,
        tilbud=tilbud,
        sluttmaal=mappe.sluttmaal.innhold.sluttmaal if mappe.sluttmaal else None,
        varighet=varighet,
        utvidelser=bok.utvidelser,
        etter_maaneder=etter_maaneder,
        permisjoner=permisjoner,
        etter_kalenderdager=etter_kalender,
        fravaer=fravaer,
        klager=klager,
        etter_virkedager=etter_virkedager,
        avbrudd=avbrudd,
        frist=etter_virkedager + timedelta(days=borte),
    )


def tilbudsdato(bilde: Vedtaksbilde) -> date:
    """The day of the offer: its own, else that of the decision."""
    return bilde.innhold.tilbudsdato or bilde.innhold.vedtaksdato


def varigheter(sluttmaal: str | None, introduksjonsloven: bool, p: Parametre) -> Tidslinje[Varighet] | None:
    """The durations that hold for the person; None while a sluttmål is missing."""
    if introduksjonsloven:
        return p.introduksjonsloven_varighet
    return p.varighet[sluttmaal] if sluttmaal else None
