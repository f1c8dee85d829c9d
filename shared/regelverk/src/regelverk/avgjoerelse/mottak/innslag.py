"""Add, edit and delete: what holds for every section, then the section's own rules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.foedsel import krev_etter_foedsel
from regelverk.avgjoerelse.proeve.proeve import Proeve, avvis, krev
from regelverk.avgjoerelse.proeve.tilgang import krev_oppfoelging
from regelverk.avgjoerelse.seksjon import avslutning, fravaer, klage, kontakt, sluttmaal, tiltak, vedtak
from regelverk.fakta.innslag import InnslagSlettet
from regelverk.mappe.innslagbilde import Innslagbilde

_Registrer = Callable[[Proeve, Any], None]
_Endre = Callable[[Proeve, Any, Any], None]


def _fritt(_: Proeve, __: object) -> None:
    """The section has no rules of its own."""


@dataclass(frozen=True, slots=True)
class _Regler:
    registrer: _Registrer = _fritt
    endre: _Endre = lambda proeve, _, n: _fritt(proeve, n)
    slett: _Registrer = _fritt


_SEKSJONER: Mapping[str, _Regler] = {
    "kontakt": _Regler(kontakt.kontakt, lambda proeve, _, n: kontakt.kontakt(proeve, n)),
    "integreringskontrakt": _Regler(),
    "reservasjon": _Regler(),
    "sluttmaal": _Regler(sluttmaal.registrer, sluttmaal.endre, sluttmaal.slett),
    "vedtak": _Regler(vedtak.registrer, vedtak.endre, vedtak.slett),
    "klage": _Regler(klage.registrer, klage.endre, klage.slett),
    "tiltak": _Regler(tiltak.registrer, tiltak.endre, tiltak.slett),
    "fravaer": _Regler(fravaer.registrer, fravaer.endre, fravaer.slett),
    "avslutning": _Regler(avslutning.registrer, avslutning.endre, avslutning.slett),
}


def innslag(proeve: Proeve, n: Any) -> None:
    """InnslagRegistrert or InnslagEndret."""
    if proeve.hendelse.type == "InnslagRegistrert":
        krev_oppfoelging(proeve)
        brukt = proeve.mappe.finn(n.innslag_id) or any(rad.innslag_id == n.innslag_id for rad in proeve.spor)
        krev(not brukt, felles.INNSLAG_FINNES)
        krev_etter_foedsel(proeve)
        _SEKSJONER[n.seksjon].registrer(proeve, n)
    else:
        _krev_kan_endre(proeve, n.seksjon, n.innslag_id)
        bilde = _finn(proeve, n.seksjon, n.innslag_id)
        krev_etter_foedsel(proeve, bilde.innhold if bilde else None)
        if bilde is None:
            avslutning.regelmotorens_rad(proeve, n.innslag_id)
            avslutning.endre_regelmotorens(proeve, n)
        else:
            _SEKSJONER[n.seksjon].endre(proeve, bilde.innhold, n)


def slettet(proeve: Proeve, n: InnslagSlettet) -> None:
    """InnslagSlettet."""
    _krev_kan_endre(proeve, n.seksjon, n.innslag_id)
    if (bilde := _finn(proeve, n.seksjon, n.innslag_id)) is None:
        avslutning.regelmotorens_rad(proeve, n.innslag_id)
    else:
        _SEKSJONER[n.seksjon].slett(proeve, bilde.innhold)


def _krev_kan_endre(proeve: Proeve, seksjon: str, innslag_id: str) -> None:
    if seksjon == "avslutning":
        avslutning.krev_kan_endre(proeve, innslag_id)
    else:
        krev_oppfoelging(proeve)


def _finn(proeve: Proeve, seksjon: str, innslag_id: str) -> Innslagbilde[Any] | None:
    """The entry; None: not the kommune's, but maybe the regelmotor's."""
    bilde = proeve.mappe.innslag.get(seksjon, {}).get(innslag_id)
    if bilde is None or _er_regelmotorens_igjen(proeve, bilde):
        if seksjon == "avslutning":
            return None
        avvis(felles.INNSLAG_UKJENT)
    krev(bilde.slettet is None, felles.INNSLAG_SLETTET)
    return bilde


def _er_regelmotorens_igjen(proeve: Proeve, bilde: Innslagbilde[Any]) -> bool:
    """An edited row whose event Folkeregisteret has changed since."""
    return (
        bilde.kjede is not None and proeve.v.utfall.kommunerader.get(bilde.innhold.innslag_id) == "redigert"
    )
