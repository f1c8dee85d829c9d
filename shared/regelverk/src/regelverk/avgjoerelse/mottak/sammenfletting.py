"""Prepares a fact: merges a PATCH into the present entry, and spells each code as its code list does.

The guides spell some codes in a second way, which is accepted and never shown (kontrakt §5.8).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.avslutning.rader import er_utdatert
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG, Feltverdi, InnslagRettet
from regelverk.fakta.navn import til_camel
from regelverk.fakta.rettelse import rettelse
from regelverk.liv.spor import Spor
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe

_MED_SEKSJON = frozenset({*INNSLAG, InnslagRettet})


def klargjort(hendelse: Hendelse, mappe: Mappe, spor: Spor, p: Parametre) -> Hendelse:
    """The fact as it is decided and stored. An edit becomes an InnslagEndret with the whole entry.

    An edit of an entry that does not exist is returned unchanged, and `avgjoer` refuses it.
    """
    innhold: Any = hendelse.innhold
    if type(innhold) not in _MED_SEKSJON:
        return hendelse
    seksjon = SEKSJONER[innhold.seksjon]
    if (gitt := rettelse(hendelse)) is not None:
        innhold = _flettet(seksjon, _foer(seksjon, innhold, mappe, spor, p), gitt) or innhold
    if isinstance(innhold, InnslagRettet):
        return hendelse
    if seksjon.kode:
        innhold = seksjon.kode.stavet(innhold)
    if innhold is hendelse.innhold and hendelse.endret is None:
        return hendelse
    type_ = "InnslagEndret" if isinstance(hendelse.innhold, InnslagRettet) else hendelse.type
    return replace(hendelse, type=type_, innhold=innhold, endret=None)


def _flettet(seksjon: Seksjon[Any], foer: Any, gitt: Mapping[str, Feltverdi]) -> Any:
    return foer and seksjon.flettet(replace(foer, **gitt), tuple(map(til_camel, gitt)))


def _foer(seksjon: Seksjon[Any], n: Any, mappe: Mappe, spor: Spor, p: Parametre) -> Any:
    bilde = seksjon.i_mappen(mappe).get(n.innslag_id)
    if bilde is not None and not isinstance(n, InnslagRettet):
        # Only old logs hold an InnslagEndret that must be merged. Merge it as was done then, so that its
        # decision stays the same.
        return bilde.innhold
    if bilde is not None and not er_utdatert(mappe, n.innslag_id):
        return seksjon.arvet(seksjon.som_teller(bilde.innhold, p))
    rad = next((rad for rad in reversed(spor) if rad.innslag_id == n.innslag_id), None)
    return seksjon.regelmotorens.som_innslag(rad) if rad and seksjon.regelmotorens else None
