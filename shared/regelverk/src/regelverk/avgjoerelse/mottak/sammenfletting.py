"""A PATCH laid over the entry as it is when it is decided, and codes under one spelling."""

from dataclasses import replace
from typing import Any, get_args

from regelverk.avgjoerelse.mottak.koder import med_kodeverkets_navn
from regelverk.avgjoerelse.seksjon.avslutning import som_avslutning
from regelverk.fakta.flett import flett
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Innslag, Sluttmaal
from regelverk.liv.spor import Spor
from regelverk.lov.kodeverk.sluttmaalkoder import trenger_utdanning
from regelverk.mappe.mappe import Mappe

_INNSLAG = get_args(Innslag)


def klargjort(hendelse: Hendelse, mappe: Mappe, spor: Spor) -> Hendelse:
    """The fact as it is to be decided and kept."""
    innhold: Any = hendelse.innhold
    if not isinstance(innhold, _INNSLAG):
        return hendelse
    if hendelse.endret is not None and (foer := _foer(innhold, mappe, spor)) is not None:
        innhold = _uten_gammel_utdanning(flett(foer, innhold, hendelse.endret), hendelse.endret)
    innhold = med_kodeverkets_navn(innhold)
    if innhold is hendelse.innhold and hendelse.endret is None:
        return hendelse
    return replace(hendelse, innhold=innhold, endret=None)


def _foer(n: Any, mappe: Mappe, spor: Spor) -> Any:
    bilde = mappe.innslag.get(n.seksjon, {}).get(n.innslag_id)
    if bilde is not None:
        return bilde.innhold
    rad = next((rad for rad in reversed(spor) if rad.innslag_id == n.innslag_id), None)
    return som_avslutning(rad) if rad and n.seksjon == "avslutning" else None


def _uten_gammel_utdanning(n: Any, endret: tuple[str, ...]) -> Any:
    """A new sluttmål that tells its education by itself is not held to the one of the goal before."""
    if isinstance(n, Sluttmaal) and "sluttmaal" in endret and "utdanning" not in endret:
        return n if trenger_utdanning(n.sluttmaal) else replace(n, utdanning=None)
    return n
