"""Put an entry of a section into the file, and what a kommune did to a row of the regelmotor."""

from dataclasses import replace
from typing import Any

from regelverk.fakta.folkeregister import Doed, Flyttet, Utvandret
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning, InnslagSlettet, Vedtak
from regelverk.mappe.innslagbilde import Innslagbilde
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import oppfoelging, skifter
from regelverk.mappe.rad_id import rad_id


def legg_inn(mappe: Mappe, hendelse: Hendelse, innhold: Any) -> None:
    """InnslagRegistrert and InnslagEndret: the entry lies under its section and its innslagId."""
    alle = mappe.innslag.setdefault(innhold.seksjon, {})
    foer = alle.get(innhold.innslag_id)
    alle[innhold.innslag_id] = (
        _nytt(mappe, hendelse, innhold) if foer is None else _endret(mappe, hendelse, foer, innhold)
    )


def _nytt(mappe: Mappe, hendelse: Hendelse, innhold: Any) -> Innslagbilde[Any]:
    nr = mappe.antall
    bilde: Innslagbilde[Any] = Innslagbilde(innhold, hendelse, nr, hendelse, nr)
    if type(innhold) is Vedtak:
        bilde.av_oppfoelger = _foelger_opp(mappe, hendelse)
    elif hendelse.type == "InnslagEndret":
        bilde.kjede = _kjede_bak(mappe, innhold.innslag_id)
    return bilde


def _endret(mappe: Mappe, hendelse: Hendelse, foer: Innslagbilde[Any], innhold: Any) -> Innslagbilde[Any]:
    tidligere = (*foer.tidligere, (foer.innhold, foer.sist))
    ny = replace(foer, innhold=innhold, sist=hendelse, sist_nr=mappe.antall, tidligere=tidligere)
    if type(innhold) is Avslutning:
        if foer.kjede:
            ny.kjede = _kjede_bak(mappe, innhold.innslag_id)
        if innhold.gjenaapningsdato and not foer.innhold.gjenaapningsdato:
            ny.aapnet_nr = mappe.antall
    return ny


def slett(mappe: Mappe, hendelse: Hendelse, innhold: InnslagSlettet) -> None:
    """InnslagSlettet: the entry stays, with the fact that deleted it."""
    alle = mappe.innslag.get(innhold.seksjon, {})
    foer = alle.get(innhold.innslag_id)
    if foer:
        alle[innhold.innslag_id] = replace(foer, slettet=hendelse)
    if innhold.seksjon == "avslutning" and (kjede := _kjede_bak(mappe, innhold.innslag_id)):
        mappe.fjernet[innhold.innslag_id] = kjede


def _foelger_opp(mappe: Mappe, hendelse: Hendelse) -> bool:
    hvem = oppfoelging(skifter(mappe), hendelse.registrert)
    return hendelse.aktoer is None or hvem is None or hvem.kommunenummer == hendelse.aktoer.kommunenummer


def _kjede_bak(mappe: Mappe, innslag_id: str) -> tuple[str, int] | None:
    for rot, kjede in mappe.kjeder.items():
        for type_, aarsak in _AARSAK.items():
            if kjede.har_vaert(type_) and rad_id(mappe.duf_nummer, aarsak, kjede.hendelse_id) == innslag_id:
                return rot, kjede.tilstand
    return None


_AARSAK: dict[type, str] = {Flyttet: "Flyttet", Utvandret: "Utvandret", Doed: "Død"}
"""The regelmotor's row that an event may give."""
