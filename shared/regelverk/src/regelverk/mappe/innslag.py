"""Adds entries to the file, and a kommune's changes to rows of the regelmotor."""

from dataclasses import replace
from typing import Any

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning, InnslagSlettet, Vedtak
from regelverk.mappe.innslagbilde import Innslagbilde
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.rader import ny_radversjon, oppfoelger


def legg_inn(mappe: Mappe, hendelse: Hendelse, innhold: Any) -> None:
    """Add or replace an entry under its section and its innslagId."""
    alle = mappe.innslag.setdefault(innhold.seksjon, {})
    foer = alle.get(innhold.innslag_id)
    alle[innhold.innslag_id] = (
        _nytt(mappe, hendelse, innhold) if foer is None else _endret(mappe, hendelse, foer, innhold)
    )
    if type(innhold) is Avslutning:
        ident, aarsak, dato = innhold.innslag_id, innhold.avslutningsaarsak, innhold.avslutningsdato
        ny_radversjon(mappe, hendelse, ident, aarsak, dato)


def _nytt(mappe: Mappe, hendelse: Hendelse, innhold: Any) -> Innslagbilde[Any]:
    bilde: Innslagbilde[Any] = Innslagbilde(innhold, hendelse, mappe.antall, hendelse)
    if type(innhold) is Vedtak:
        bilde.av_oppfoelger = _foelger_opp(mappe, hendelse)
    return bilde


def _endret(mappe: Mappe, hendelse: Hendelse, foer: Innslagbilde[Any], innhold: Any) -> Innslagbilde[Any]:
    tidligere = (*foer.tidligere, (foer.innhold, foer.sist))
    ny = replace(foer, innhold=innhold, sist=hendelse, tidligere=tidligere, slettet=None)
    if type(innhold) is Avslutning and innhold.gjenaapningsdato and not foer.innhold.gjenaapningsdato:
        ny.aapnet_nr = mappe.antall
    return ny


def slett(mappe: Mappe, hendelse: Hendelse, innhold: InnslagSlettet) -> None:
    """Mark an entry as deleted. It stays in the file, with the fact that deleted it."""
    alle = mappe.innslag.get(innhold.seksjon, {})
    foer = alle.get(innhold.innslag_id)
    if foer:
        alle[innhold.innslag_id] = replace(foer, slettet=hendelse)
    if innhold.seksjon == "avslutning":
        ny_radversjon(mappe, hendelse, innhold.innslag_id)


def _foelger_opp(mappe: Mappe, hendelse: Hendelse) -> bool:
    hvem = oppfoelger(mappe, hendelse)
    return hendelse.aktoer is None or hvem is None or hvem == hendelse.aktoer.kommunenummer
