"""Reads a person's decisions: which are overturned, which grant participation, and their periods."""

from collections.abc import Iterable, Iterator
from datetime import date

from regelverk.avgjoerelse.seksjon.vedtak.vedtak import UTENFOR_6A
from regelverk.beregning.vedtak.vedtaksbok import er_fattet, gir_deltakelse, opphever

from reporting.projeksjon.rad import koder
from reporting.projeksjon.rad.utsnitt import Felter, Innslag

Periode = tuple[date, date | None]
"""First and last day, both included. A period whose last day is None still runs."""


def opphevede(innslag: Iterable[Innslag]) -> frozenset[str]:
    """`innslagId` of the decisions that a klage has overturned (A 6.2)."""
    klager = (i.felter for i in innslag if i.seksjon == "klage")
    return frozenset(k.vedtak_id for k in klager if k.vedtak_id and opphever(k, koder.PARAMETRE))


def utenfor_6a(innslag: Iterable[Innslag]) -> frozenset[str]:
    """`innslagId` of decisions that do not count because the person is in 6A (regelbeskrivelse §9.8.7)."""
    return frozenset(i.innslag_id for i in innslag if i.merknad == UTENFOR_6A)


def deltakelsesvedtak(innslag: Iterable[Innslag], opphevet: frozenset[str]) -> Iterator[Felter]:
    """The granted participation decisions that are not overturned. `innslag` must have no deleted entries.

    Before its startdato and after its sluttdato a decision has the status `ikke gjeldende`. Such a decision
    counts too (regelbeskrivelse §9).
    """
    gjelder = (i for i in innslag if i.seksjon == "vedtak" and i.innslag_id not in opphevet)
    felter = (i.felter for i in gjelder)
    return (f for f in felter if gir_deltakelse(f.vedtakstype, f.resultat))


def har_deltakelse(innslag: Iterable[Innslag], opphevet: frozenset[str]) -> bool:
    """Whether there is a granted participation decision."""
    return any(True for _ in deltakelsesvedtak(innslag, opphevet))


def vedtaksperioder(
    innslag: Iterable[Innslag], typer: frozenset[str], opphevet: frozenset[str]
) -> tuple[Periode, ...]:
    """The periods of the decisions of these types that were made and are not overturned.

    A period begins on the startdato, or on the vedtaksdato if no startdato was given.
    """
    gjelder = (i for i in innslag if i.seksjon == "vedtak" and i.innslag_id not in opphevet)
    felter = [i.felter for i in gjelder if er_fattet(i.felter.resultat) and i.felter.vedtakstype in typer]
    perioder = [(fra, f.sluttdato) for f in felter if (fra := f.startdato or f.vedtaksdato)]
    return tuple(sorted(perioder, key=lambda p: (p[0], p[1] or date.max)))
