"""A fact made ready: a PATCH is laid over the entry as it now is, and codes get one spelling.

Another spelling that the guides use is taken in and never shown (kontrakt §5.8).
"""

from dataclasses import replace
from typing import Any

from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.flett import flett
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG
from regelverk.liv.spor import Spor
from regelverk.mappe.mappe import Mappe


def klargjort(hendelse: Hendelse, mappe: Mappe, spor: Spor) -> Hendelse:
    """The fact as it is to be decided and kept."""
    innhold: Any = hendelse.innhold
    if not isinstance(innhold, INNSLAG):
        return hendelse
    seksjon = SEKSJONER[innhold.seksjon]
    if hendelse.endret is not None and (foer := _foer(seksjon, innhold, mappe, spor)) is not None:
        innhold = seksjon.flettet(flett(foer, innhold, hendelse.endret), hendelse.endret)
    if seksjon.kode:
        innhold = seksjon.kode.stavet(innhold)
    if innhold is hendelse.innhold and hendelse.endret is None:
        return hendelse
    return replace(hendelse, innhold=innhold, endret=None)


def _foer(seksjon: Seksjon[Any], n: Any, mappe: Mappe, spor: Spor) -> Any:
    bilde = seksjon.i_mappen(mappe).get(n.innslag_id)
    if bilde is not None:
        return bilde.innhold
    rad = next((rad for rad in reversed(spor) if rad.innslag_id == n.innslag_id), None)
    return seksjon.regelmotorens.som_innslag(rad) if rad and seksjon.regelmotorens else None
