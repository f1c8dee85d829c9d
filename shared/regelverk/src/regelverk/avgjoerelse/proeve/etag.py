"""The `etag` of an entry: it changes whenever the entry does (kontrakt §6.5)."""

from hashlib import blake2b
from typing import Any

from regelverk.beregning.avslutning.rader import er_utdatert
from regelverk.liv.spor import Spor, Sporrad
from regelverk.mappe.innslagbilde import Innslagbilde
from regelverk.mappe.mappe import Mappe


def etag(mappe: Mappe, spor: Spor, innslag_id: str) -> str | None:
    """The etag of an entry, or of a row of the regelmotor. None: the person has neither."""
    funnet = mappe.finn(innslag_id)
    if funnet is None or er_utdatert(mappe, innslag_id):
        rad = next((rad for rad in reversed(spor) if rad.innslag_id == innslag_id), None)
        if rad is not None:
            return _radens(rad)
    return None if funnet is None else _innslagets(funnet[1])


def _innslagets(bilde: Innslagbilde[Any]) -> str:
    """The etag of an entry of a kommune. It follows from the last fact about the entry."""
    sist = bilde.slettet or bilde.sist
    av = sist.aktoer.kommunenummer if sist.aktoer else ""
    return _merke(f"{bilde.innhold.innslag_id}/{av}/{sist.hendelse_id}")


def _radens(rad: Sporrad) -> str:
    """The etag of a row of the regelmotor, as the row now is."""
    return _merke(f"{rad.innslag_id}/{rad.aarsak}/{rad.dato}/{rad.status}/{rad.slettet_av}")


def _merke(tekst: str) -> str:
    return blake2b(tekst.encode(), digest_size=6).hexdigest()
