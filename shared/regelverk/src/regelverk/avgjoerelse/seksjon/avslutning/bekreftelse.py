"""Requires a confirmation if decisions or tiltak go on after the ending (B 6, regelbeskrivelse §5.5)."""

from dataclasses import replace

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.proeve import Avvist, Proeve
from regelverk.avgjoerelse.proeve.tilgang import er_fratraadt
from regelverk.avgjoerelse.seksjon.tiltak.tiltak import som_vist
from regelverk.beregning.gjeldende import gaar_forbi
from regelverk.fakta.innslag import Avslutning
from regelverk.mappe.innslagbilde import Tiltaksbilde, Vedtaksbilde


def krev_bekreftet(proeve: Proeve, n: Avslutning) -> None:
    """Check that the request confirms the ending, or that no decision or tiltak goes on after its date.

    Raises:
        Avvist: it names the decisions and tiltak that go on.
    """
    fortsetter = () if n.bekreftet else tuple(_fortsetter(proeve, n))
    if fortsetter:
        raise Avvist(problemer.FORTSETTER.problem({}, fortsetter=fortsetter))


def ubekreftet(n: Avslutning) -> Avslutning:
    """The ending without its confirmation, which no later request inherits (regelbeskrivelse §9.8.17)."""
    return replace(n, bekreftet=False)


def _fortsetter(proeve: Proeve, n: Avslutning) -> list[str]:
    bok, dato = proeve.v.bok, n.avslutningsdato
    vedtak = [*bok.deltakelser, *bok.permisjoner, *bok.stans_midlertidig, *bok.stans]
    tiltak = [b for b in proeve.mappe.tiltak.values() if not b.slettet]
    navn = [b.innhold.vedtakstype for b in vedtak if _angaar(proeve, b) and gaar_forbi(b.innhold, dato)]
    return navn + [
        som_vist(b.innhold).tiltakstype for b in tiltak if _angaar(proeve, b) and gaar_forbi(b.innhold, dato)
    ]


def _angaar(proeve: Proeve, bilde: Vedtaksbilde | Tiltaksbilde) -> bool:
    """Whether the ending can affect the entry. If the person has left the kommune, only its own entries."""
    return not er_fratraadt(proeve) or bilde.kommunenummer == proeve.kommunenummer
