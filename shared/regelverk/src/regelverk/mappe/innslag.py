"""Adds entries to the file, and a kommune's changes to rows of the regelmotor."""

from dataclasses import replace
from typing import Any

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning, InnslagSlettet, Vedtak
from regelverk.mappe.innslagbilde import Innslagbilde
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.rader import ny_radversjon, oppfoelger


def legg_inn(mappe: Mappe, hendelse: Hendelse, innhold: Any) -> Innslagbilde[Any]:
    """Add or replace an entry under its section and its innslagId."""
    alle = mappe.innslag.setdefault(innhold.seksjon, {})
    foer = alle.get(innhold.innslag_id)
    ny: Innslagbilde[Any] = (
        Innslagbilde(innhold, hendelse, mappe.antall, hendelse)
        if foer is None
        else _endret(hendelse, foer, innhold)
    )
    alle[innhold.innslag_id] = ny
    return ny


def _endret(hendelse: Hendelse, foer: Innslagbilde[Any], innhold: Any) -> Innslagbilde[Any]:
    tidligere = (*foer.tidligere, (foer.innhold, foer.sist))
    return replace(foer, innhold=innhold, sist=hendelse, tidligere=tidligere, slettet=None)


def legg_inn_vedtak(mappe: Mappe, hendelse: Hendelse, n: Vedtak) -> None:
    """As `legg_inn`. For a new decision, record also whether its kommune follows the person up."""
    ny = legg_inn(mappe, hendelse, n)
    if not ny.tidligere:
        ny.av_oppfoelger = _foelger_opp(mappe, hendelse)


def legg_inn_avslutning(mappe: Mappe, hendelse: Hendelse, n: Avslutning) -> None:
    """As `legg_inn`. Record also the place of the fact that reopened the ending, and a version of its row."""
    ny = legg_inn(mappe, hendelse, n)
    if n.gjenaapningsdato and ny.tidligere and not ny.tidligere[-1][0].gjenaapningsdato:
        ny.aapnet_nr = mappe.antall
    ny_radversjon(mappe, hendelse, n.innslag_id, n.avslutningsaarsak, n.avslutningsdato)


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
