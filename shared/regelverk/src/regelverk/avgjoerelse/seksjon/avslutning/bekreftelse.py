"""Requires a confirmation if decisions or tiltak go on after the ending (B 6, regelbeskrivelse §5.5)."""

from collections.abc import Iterator
from dataclasses import replace

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.proeve import Avvist, Proeve
from regelverk.avgjoerelse.proeve.tilgang import er_egen, er_fratraadt
from regelverk.avgjoerelse.seksjon.tiltak.tiltak import som_vist
from regelverk.beregning.gjeldende import gaar_forbi
from regelverk.fakta.innslag import Avslutning
from regelverk.liv.svar import Fortsatt
from regelverk.mappe.innslagbilde import Tiltaksbilde, Vedtaksbilde


def krev_bekreftet(proeve: Proeve, n: Avslutning) -> None:
    """Check that the request confirms the ending, or that no decision or tiltak goes on after its date.

    Raises:
        Avvist: it names the decisions and tiltak that go on.
    """
    fortsatte = () if n.bekreftet else tuple(_fortsatte(proeve, n))
    if fortsatte:
        navn = tuple(en.navn for en in fortsatte)
        raise Avvist(replace(problemer.FORTSETTER.problem({}, fortsetter=navn), fortsatte=fortsatte))


def ubekreftet(n: Avslutning) -> Avslutning:
    """The ending without its confirmation, which no later request inherits (regelbeskrivelse §9.8.17)."""
    return replace(n, bekreftet=False)


def _fortsatte(proeve: Proeve, n: Avslutning) -> Iterator[Fortsatt]:
    bok, dato = proeve.v.bok, n.avslutningsdato
    for b in (*bok.deltakelser, *bok.permisjoner, *bok.stans_midlertidig, *bok.stans):
        if _angaar(proeve, b) and gaar_forbi(b.innhold, dato):
            yield Fortsatt(b.innhold.innslag_id, "vedtak", b.innhold.vedtakstype, b.innhold.sluttdato)
    for t in proeve.mappe.tiltak.values():
        if not t.slettet and _angaar(proeve, t) and gaar_forbi(t.innhold, dato):
            navn = som_vist(t.innhold).tiltakstype
            yield Fortsatt(t.innhold.innslag_id, "tiltak", navn, t.innhold.sluttdato)


def _angaar(proeve: Proeve, bilde: Vedtaksbilde | Tiltaksbilde) -> bool:
    """Whether the ending can affect the entry.

    An ending of a kommune that the person has left affects only that kommune's own entries.
    """
    return not er_fratraadt(proeve) or er_egen(proeve, bilde.kommunenummer)
