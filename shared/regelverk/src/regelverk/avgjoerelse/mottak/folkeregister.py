"""Decides facts from Folkeregisteret (regelbeskrivelse §9.4.6, §9.4.7), and withdrawals of an access."""

from typing import Any

from regelverk.avgjoerelse.mottak.steder import varsle_om_hendelsens_sted
from regelverk.avgjoerelse.problemer import felles, oppstroem
from regelverk.avgjoerelse.proeve.form import krev_siffer
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.fakta import folkeregister as fr
from regelverk.fakta.navn import til_camel
from regelverk.mappe.kjede import fra_korreksjon

_NUMRE = {
    "kommunenummer": 4,
    "fra_kommunenummer": 4,
    "til_kommunenummer": 4,
    "bydelsnummer": 6,
    "til_bydelsnummer": 6,
}
"""Field → the number of digits that it must have."""


def hendelse(proeve: Proeve, n: Any) -> None:
    """Decide an event. Refuse a second fact of one hendelsesdokument and type (regelbeskrivelse §9.7).

    A number with the wrong count of digits is refused too. An unknown place only gives a warning.
    """
    krev(not _er_mottatt(proeve, n), oppstroem.FREG_FINNES)
    for navn, siffer in _NUMRE.items():
        krev_siffer(getattr(n, navn, None), siffer, til_camel(navn))
    if isinstance(n, fr.IdentEndret):
        krev_siffer(n.folkeregisterident, 11, "folkeregisterident")
    varsle_om_hendelsens_sted(proeve, n)


def _er_mottatt(proeve: Proeve, n: Any) -> bool:
    foer = proeve.mappe.mottatt.get(n.folkeregister_hendelse_id, ())
    ny = type(n).__name__, getattr(n, "gjelder", None)
    return any((m.type, m.gjelder) == ny for m in foer)


def korrigert(proeve: Proeve, n: fr.FolkeregisterhendelseKorrigert) -> None:
    """Decide a correction. The corrected event must be in force.

    `n.gjelder`: the folkeregisterHendelseId of the event itself or of an earlier correction of it.
    """
    hendelse(proeve, n)
    _krev_gjeldende(proeve, n.gjelder)
    krev(fra_korreksjon(n), felles.FELT_MANGLER, felt=_FELT[n.type])
    krev(proeve.mappe.kjeder_med(n.gjelder), oppstroem.FREG_KAN_IKKE_RETTES, type=n.type)
    varsle_om_hendelsens_sted(proeve, fra_korreksjon(n))


_FELT = {
    "Flyttet": "flyttedato",
    "Utvandret": "utflyttingsdato",
    "Innvandret": "innflyttingsdato",
    "Doed": "doedsdato",
}


def annullert(proeve: Proeve, n: fr.FolkeregisterhendelseAnnullert) -> None:
    """Decide an annulment. The annulled event must be in force."""
    hendelse(proeve, n)
    _krev_gjeldende(proeve, n.gjelder)


def _krev_gjeldende(proeve: Proeve, gjelder: str) -> None:
    if any(m.kjede is not None for m in proeve.mappe.mottatt[gjelder]):
        krev(proeve.mappe.kjeder_med(gjelder), oppstroem.FREG_ANNULLERT)
        return
    kjente = {getattr(e, "folkeregister_hendelse_id", None) for e, _ in proeve.mappe.personendringer}
    krev(gjelder in kjente, oppstroem.FREG_ANNULLERT)


def tilgang(proeve: Proeve, n: Any) -> None:
    """Decide the withdrawal of an etterregistreringstilgang. The person must have that tilgang."""
    krev(n.tilgang_id in proeve.mappe.tilganger, oppstroem.TILGANG_UKJENT)
