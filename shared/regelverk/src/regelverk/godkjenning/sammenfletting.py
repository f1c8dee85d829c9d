"""A PATCH laid over the entry as it is when it is decided, and codes under one spelling."""

from dataclasses import replace
from typing import Any, get_args

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Innslag
from regelverk.fakta.navn import til_camel
from regelverk.godkjenning.avslutning import som_avslutning
from regelverk.godkjenning.koder import med_kodeverkets_navn
from regelverk.historikk.spor import Spor
from regelverk.mappe.mappe import Mappe

_INNSLAG = get_args(Innslag)


def klargjort(hendelse: Hendelse, mappe: Mappe, spor: Spor) -> Hendelse:
    """The fact as it is to be decided and kept."""
    if not isinstance(hendelse.innhold, _INNSLAG):
        return hendelse
    innhold: Any = med_kodeverkets_navn(hendelse.innhold)
    if hendelse.endret is not None:
        innhold = _flettet(innhold, hendelse.endret, mappe, spor)
    if innhold is hendelse.innhold and hendelse.endret is None:
        return hendelse
    return replace(hendelse, innhold=innhold, endret=None)


def _flettet(n: Any, endret: tuple[str, ...], mappe: Mappe, spor: Spor) -> Any:
    foer = _foer(n, mappe, spor)
    if foer is None:
        return n
    gitt = {navn: getattr(n, navn) for navn in type(n).__slots__ if til_camel(navn) in endret}
    return replace(foer, **gitt)


def _foer(n: Any, mappe: Mappe, spor: Spor) -> Any:
    bilde = mappe.innslag.get(n.seksjon, {}).get(n.innslag_id)
    if bilde is not None:
        return bilde.innhold
    rad = next((rad for rad in reversed(spor) if rad.innslag_id == n.innslag_id), None)
    return som_avslutning(rad) if rad and n.seksjon == "avslutning" else None
