"""The entries of all sections, with status, the note that the guide shows, and their history."""

from typing import Any

from regelverk.avgjoerelse.seksjon.seksjon import Status
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.registrator import registrert_av
from regelverk.mappe.innslagbilde import Innslagbilde
from regelverk.visning.dokument.felter import Json, felter


def innslag(v: Vurdering) -> list[Json]:
    """Every entry ever registered, the deleted ones too, in order of registration."""
    if not v.mappe.innslag:
        return []
    alle = [(b, seksjon) for seksjon, biler in v.mappe.innslag.items() for b in biler.values()]
    alle.sort(key=lambda par: (par[0].hendelse.tidspunkt, par[0].innhold.innslag_id))
    return [_innslag(v, seksjon, bilde) for bilde, seksjon in alle]


def _innslag(v: Vurdering, seksjon: str, bilde: Innslagbilde[Any]) -> Json:
    status, merknad = _status(v, seksjon, bilde)
    return {
        "innslagId": bilde.innhold.innslag_id,
        "seksjon": seksjon,
        "status": status,
        "merknad": merknad,
        "registrert": bilde.hendelse.registrert.isoformat(),
        "registrertAv": registrert_av(bilde.hendelse),
        "felter": felter(bilde.innhold),
        "endret": bilde.sist.registrert.isoformat() if bilde.tidligere else None,
        "endretAv": registrert_av(bilde.sist) if bilde.tidligere else None,
        "historikk": _historikk(bilde) if bilde.tidligere or bilde.slettet else [],
    }


def _historikk(bilde: Innslagbilde[Any]) -> list[Json]:
    ut = [
        {
            "status": "redigert",
            "registrert": hendelse.registrert.isoformat(),
            "registrertAv": registrert_av(hendelse),
            "felter": felter(innhold),
        }
        for innhold, hendelse in bilde.tidligere
    ]
    if bilde.slettet:
        registrert, av = bilde.slettet.registrert.isoformat(), registrert_av(bilde.slettet)
        ut.append({"status": "slettet", "registrert": registrert, "registrertAv": av, "felter": {}})
    return ut


def _status(v: Vurdering, seksjon: str, bilde: Innslagbilde[Any]) -> Status:
    return ("slettet", "slettet") if bilde.slettet else SEKSJONER[seksjon].status(v, bilde)
