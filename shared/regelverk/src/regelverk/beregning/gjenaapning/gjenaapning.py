"""Reopened endings, and whether a new decision has followed (A 10.2, 10.4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from regelverk.beregning.frist.permisjon import Avbrudd
from regelverk.mappe.innslagbilde import Avslutningsbilde, Vedtaksbilde


@dataclass(frozen=True, slots=True)
class Gjenaapning:
    """An ending that the kommune reopened."""

    bilde: Avslutningsbilde
    avsluttet: date
    gjenaapnet: date
    nytt_vedtak: Vedtaksbilde | None
    """The first participation decision registered after the reopening."""


def gjenaapninger(
    avslutninger: Iterable[Avslutningsbilde], tellende: Iterable[Vedtaksbilde]
) -> list[Gjenaapning]:
    """The reopened endings, sorted by avslutningsdato."""
    funnet = []
    for bilde in avslutninger:
        aapnet, nr = bilde.innhold.gjenaapningsdato, bilde.aapnet_nr
        if bilde.slettet is None and aapnet and nr is not None:
            nytt = next((b for b in tellende if b.nr > nr), None)
            funnet.append(Gjenaapning(bilde, bilde.innhold.avslutningsdato, aapnet, nytt))
    return sorted(funnet, key=lambda g: g.avsluttet)


def avbrudd(alle: Iterable[Gjenaapning]) -> list[Avbrudd]:
    """The times out of the programme before each reopening that a new decision has followed."""
    return [(g.avsluttet, g.gjenaapnet) for g in alle if g.nytt_vedtak]


def venter_paa_vedtak(alle: Iterable[Gjenaapning]) -> Gjenaapning | None:
    """The reopening whose new decision is missing."""
    return next((g for g in alle if g.nytt_vedtak is None), None)
