"""The answer to what a user may do now (kontrakt §6.3)."""

from datetime import date

from regelverk.avgjoerelse.mottak.innsyn import ser_personen
from regelverk.avgjoerelse.mottak.reform import som_mappen_kjenner
from regelverk.fakta.hendelse import Aktoer
from regelverk.liv.person import Person, Vilkaar
from regelverk.visning.dokument.felter import Json
from regelverk.visning.handlinger.fratraadt import fratraadt_handlinger, fratredelsen
from regelverk.visning.handlinger.innslag import innslagene
from regelverk.visning.handlinger.seksjoner import seksjoner
from regelverk.visning.handlinger.utsikt import Utsikt


def handlinger(person: Person, aktoer: Aktoer, dag: date, vilkaar: Vilkaar) -> Json | None:
    """Per section what may be registered on `dag`, and per entry whether it may be edited and deleted.

    `True`: the rules would accept such a fact. `False`: they would refuse it for `grunn`. An `aktoer` of no
    kommune sees all kommuner, and may do nothing. None: the person is unknown to the user.
    """
    aktoer = som_mappen_kjenner(person, aktoer, vilkaar.parametre)
    utsikt = Utsikt.paa(person, aktoer, dag, vilkaar)
    if _ser(utsikt):
        return {"seksjoner": seksjoner(utsikt), "innslag": innslagene(utsikt)}
    fratredelse = fratredelsen(utsikt)
    return None if fratredelse is None else fratraadt_handlinger(utsikt, fratredelse)


def _ser(utsikt: Utsikt) -> bool:
    aktoer, vilkaar = utsikt.aktoer, utsikt.vilkaar
    hvor = aktoer.kommunenummer or None, aktoer.bydelsnummer
    return not vilkaar.sjekk_tilgang or ser_personen(utsikt.person, *hvor, aktoer.ser, vilkaar.parametre)
