"""The entries of all sections, with status, the note that the guide shows, and their history."""

from collections.abc import Mapping
from typing import Any

from regelverk.avgjoerelse.proeve.etag import etag
from regelverk.avgjoerelse.seksjon.avslutning.avslutning import merknad
from regelverk.avgjoerelse.seksjon.seksjon import Status
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Avslutning
from regelverk.fakta.registrator import registrert_av, slettet_av
from regelverk.liv.spor import Spor
from regelverk.mappe.innslagbilde import Innslagbilde
from regelverk.visning.dokument.felter import Json, felter
from regelverk.visning.dokument.radversjoner import kommunens_status


def innslag(v: Vurdering, spor: Spor, uroerte: Mapping[str, Json]) -> list[Json]:
    """Every entry ever registered, the deleted ones too, in order of registration.

    `uroerte`: innslagId → row of an earlier document, which can differ now only in its status and note.
    """
    if not v.mappe.innslag:
        return []
    alle = [(b, seksjon) for seksjon, biler in v.mappe.innslag.items() for b in biler.values()]
    alle.sort(key=lambda par: (par[0].hendelse.tidspunkt, par[0].innhold.innslag_id))
    return [
        _innslag(v, seksjon, bilde, spor)
        if (rad := uroerte.get(bilde.innhold.innslag_id)) is None
        else _med_status(rad, *_status(v, seksjon, bilde, spor)[0])
        for bilde, seksjon in alle
    ]


def _med_status(rad: Json, status: str, note: str | None) -> Json:
    """The row with this status and note: the same object, if it has them."""
    if rad["status"] == status and rad["merknad"] == note:
        return rad
    return rad | {"status": status, "merknad": note}


def _innslag(v: Vurdering, seksjon: str, bilde: Innslagbilde[Any], spor: Spor) -> Json:
    (status, note), av = _status(v, seksjon, bilde, spor)
    return {
        "innslagId": bilde.innhold.innslag_id,
        "seksjon": seksjon,
        "status": status,
        "merknad": note,
        "registrert": bilde.hendelse.registrert.isoformat(),
        "registrertAv": registrert_av(bilde.hendelse),
        "felter": _felter(v, seksjon, bilde.innhold),
        "endret": bilde.sist.registrert.isoformat() if bilde.tidligere else None,
        "endretAv": registrert_av(bilde.sist) if bilde.tidligere else None,
        "slettetAv": av,
        "etag": etag(v.mappe, spor, bilde.innhold.innslag_id),
        "historikk": _historikk(v, seksjon, bilde) if bilde.tidligere or bilde.slettet else [],
    }


def _felter(v: Vurdering, navn: str, innhold: Any) -> Json:
    seksjon = SEKSJONER[navn]
    return felter(seksjon.som_vist(seksjon.som_teller(innhold, v.p)))


def _historikk(v: Vurdering, seksjon: str, bilde: Innslagbilde[Any]) -> list[Json]:
    ut = [
        {
            "status": "redigert",
            "registrert": hendelse.registrert.isoformat(),
            "registrertAv": registrert_av(hendelse),
            "felter": _felter(v, seksjon, innhold),
        }
        for innhold, hendelse in bilde.tidligere
    ]
    if bilde.slettet:
        registrert, av = bilde.slettet.registrert.isoformat(), registrert_av(bilde.slettet)
        ut.append({"status": "slettet", "registrert": registrert, "registrertAv": av, "felter": {}})
    return ut


def _status(v: Vurdering, seksjon: str, bilde: Innslagbilde[Any], spor: Spor) -> tuple[Status, str | None]:
    """((status, note), slettetAv). An event of Folkeregisteret can delete a row of an ending."""
    if isinstance(bilde.innhold, Avslutning):
        radstatus, av = kommunens_status(v, bilde.innhold.innslag_id, spor)
        return (radstatus, merknad(radstatus)), av
    if bilde.slettet:
        return ("slettet", "slettet"), slettet_av(bilde.slettet)
    return SEKSJONER[seksjon].status(v, bilde), None
