"""The entries of all sections, with status, the note that the guide shows, and their history."""

from typing import Any

from regelverk.beregning.gjeldende import fortsetter_etter_avslutning, ikke_i_tid
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.registrator import registrert_av
from regelverk.mappe.innslagbilde import Innslagbilde, Vedtaksbilde
from regelverk.visning.dokument.felter import Json, felter

MERKNAD_GJENAAPNET = "ikke gjeldende – gjenåpnet"
Status = tuple[str, str | None]


def innslag(v: Vurdering) -> list[Json]:
    """Every entry ever registered, the deleted ones too, in order of registration."""
    if not v.mappe.innslag:
        return []
    klager = _siste_klager(v)
    alle = [(b, seksjon) for seksjon, biler in v.mappe.innslag.items() for b in biler.values()]
    alle.sort(key=lambda par: (par[0].hendelse.tidspunkt, par[0].innhold.innslag_id))
    return [_innslag(v, seksjon, bilde, klager) for bilde, seksjon in alle]


def _innslag(v: Vurdering, seksjon: str, bilde: Innslagbilde[Any], klager: dict[str, str]) -> Json:
    status, merknad = _status(v, seksjon, bilde, klager)
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


def _status(v: Vurdering, seksjon: str, bilde: Innslagbilde[Any], klager: dict[str, str]) -> Status:
    if bilde.slettet:
        return "slettet", "slettet"
    if seksjon == "vedtak":
        return _vedtaksstatus(v, bilde, klager.get(bilde.innhold.innslag_id))
    if seksjon == "tiltak" and fortsetter_etter_avslutning(v, bilde):
        return "ikke gjeldende", "ikke gjeldende"
    if seksjon == "avslutning":
        status = v.utfall.kommunerader.get(bilde.innhold.innslag_id, "gjeldende")
        return status, merknad(status)
    return "gjeldende", None


def _vedtaksstatus(v: Vurdering, bilde: Vedtaksbilde, klage: str | None) -> Status:
    opphevet = bilde.innhold.innslag_id in v.bok.opphevet
    if opphevet or ikke_i_tid(bilde.innhold, v.dag) or fortsetter_etter_avslutning(v, bilde):
        return "ikke gjeldende", klage or "ikke gjeldende"
    return "gjeldende", klage


def _siste_klager(v: Vurdering) -> dict[str, str]:
    """By decision: `klage registrert`, or the outcome once it is there (A 6.1, 6.2)."""
    return {
        b.innhold.vedtak_id: b.innhold.utfall or "klage registrert"
        for b in v.mappe.klager.values()
        if not b.slettet
    }


def merknad(status: str) -> str | None:
    """The note of an ending's row."""
    if status == "gjenåpnet":
        return MERKNAD_GJENAAPNET
    return None if status == "gjeldende" else status
