"""Facts from Folkeregisteret (rules.md § 9, Avslutning, last paragraphs)."""

from typing import Any

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
"""Fields that hold a number, and its digits."""


def hendelse(proeve: Proeve, n: Any) -> None:
    """An event: not the same twice."""
    krev(n.folkeregister_hendelse_id not in proeve.mappe.rot, oppstroem.FREG_FINNES)
    for navn, siffer in _NUMRE.items():
        krev_siffer(getattr(n, navn, None), siffer, til_camel(navn))
    if isinstance(n, fr.IdentEndret):
        krev_siffer(n.folkeregisterident, 11, "folkeregisterident")


def venter(proeve: Proeve, gjelder: str) -> bool:
    """Whether the event that is corrected has not arrived."""
    return gjelder not in proeve.mappe.rot


def korrigert(proeve: Proeve, n: fr.FolkeregisterhendelseKorrigert) -> None:
    """Of an event that holds; `gjelder` may name any link of its chain."""
    hendelse(proeve, n)
    _krev_gjeldende(proeve, n.gjelder)
    krev(fra_korreksjon(n), felles.FELT_MANGLER, felt=_FELT[n.type])
    rettes = proeve.mappe.rot[n.gjelder] in proeve.mappe.kjeder
    krev(rettes, oppstroem.FREG_KAN_IKKE_RETTES, type=n.type)


_FELT = {
    "Flyttet": "flyttedato",
    "Utvandret": "utflyttingsdato",
    "Innvandret": "innflyttingsdato",
    "Doed": "doedsdato",
}


def annullert(proeve: Proeve, n: fr.FolkeregisterhendelseAnnullert) -> None:
    """Of an event that holds."""
    hendelse(proeve, n)
    _krev_gjeldende(proeve, n.gjelder)


def _krev_gjeldende(proeve: Proeve, gjelder: str) -> None:
    rot = proeve.mappe.rot[gjelder]
    kjede = proeve.mappe.kjeder.get(rot)
    if kjede:
        ledd = {en.innhold.folkeregister_hendelse_id for en in kjede.ledd}
        krev(gjelder in ledd and not kjede.er_annullert(gjelder), oppstroem.FREG_ANNULLERT)
    else:
        kjente = {getattr(e, "folkeregister_hendelse_id", None) for e, _ in proeve.mappe.personendringer}
        krev(gjelder in kjente, oppstroem.FREG_ANNULLERT)


def tilgang(proeve: Proeve, n: Any) -> None:
    """An access for this person is withdrawn only where it was given."""
    krev(n.tilgang_id in proeve.mappe.tilganger, oppstroem.TILGANG_UKJENT)
