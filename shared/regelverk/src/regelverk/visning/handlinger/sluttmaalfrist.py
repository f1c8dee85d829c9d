"""The gjennomføringsfrist that a sluttmål would give (A 3.6)."""

from dataclasses import replace
from datetime import date

from regelverk.beregning.frist.gjennomfoering import tilbudsdato
from regelverk.fakta.innslag import Sluttmaal
from regelverk.kalender.virkedager import UtenforKalenderen
from regelverk.visning.handlinger.utsikt import Utsikt


def frist_med(utsikt: Utsikt, nytt: Sluttmaal) -> date | None:
    """The frist with this sluttmål instead of the present one, if any. None: no frist can be computed."""
    foer = utsikt.mappe.sluttmaal
    innhold = nytt if foer is None else replace(nytt, innslag_id=foer.innhold.innslag_id)
    try:
        etter = utsikt.etter("InnslagRegistrert" if foer is None else "InnslagEndret", innhold)
    except UtenforKalenderen:
        return None
    return etter.gjennomfoeringsfrist


def gyldig_paa(utsikt: Utsikt) -> date:
    """The day on which a sluttmål's code must be valid: that of the offer, or today without an offer."""
    sak = utsikt.v.sak
    return tilbudsdato(sak.foerste) if sak and sak.foerste else utsikt.dag
