"""The answer to what a user may do now (kontrakt §6.3)."""

from datetime import date

from regelverk.fakta.hendelse import Aktoer
from regelverk.liv.person import Person, Vilkaar
from regelverk.visning.dokument.felter import Json
from regelverk.visning.handlinger.innslag import innslagene
from regelverk.visning.handlinger.seksjoner import seksjoner
from regelverk.visning.handlinger.utsikt import Utsikt


def handlinger(person: Person, aktoer: Aktoer, dag: date, vilkaar: Vilkaar) -> Json:
    """Per section what may be registered on `dag`, and per entry whether it may be edited and deleted.

    `True`: the rules would accept such a fact. `False`: they would refuse it for `grunn`.
    """
    utsikt = Utsikt.paa(person, aktoer, dag, vilkaar)
    return {"seksjoner": seksjoner(utsikt), "innslag": innslagene(utsikt)}
