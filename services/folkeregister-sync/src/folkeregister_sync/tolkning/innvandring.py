"""Returns: immigration after an emigration that is in the log.

No fact is made of the first immigration: the log has a `BosettingRegistrert` from the kommune instead.
"""

from datetime import date

from regelverk.fakta.folkeregister import Innvandret

from folkeregister_sync.dokumenter.hendelsesdokument import Endring
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.fortalt import Fortalt
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt, annuller, korriger_innvandring
from folkeregister_sync.tolkning.reform import tok_over


def innvandring(kjent: Kjent, person: Person, endring: Endring | None) -> list[Nytt]:
    """Compare the document's returns with the log's. A return to an unknown kommune gives no fact."""
    rettet = [] if endring == "registrereNy" else _rettet(kjent, person, endring)
    if rettet:
        return rettet
    naar = innvandret(person)
    return [] if endring == "annullere" or naar is None else ny_innvandring(kjent, person, naar)


def _rettet(kjent: Kjent, person: Person, endring: Endring | None) -> list[Nytt]:
    """For each return that the document no longer has: a correction or an annulment.

    The corrections of `rettet_kommune` are added.
    """
    ledige = [] if endring == "annullere" else _ufortalte(kjent, person)
    nye: list[Nytt] = []
    for fortalt in _fortalte(kjent):
        if _staar(fortalt.dato, person):
            continue
        naar = min(ledige, key=lambda dag: abs(dag - fortalt.dato), default=None)
        kommune = _kommune_da(person, naar) if naar is not None else None
        if naar is None or kommune is None:
            nye.append(annuller(fortalt))
        else:
            ledige.remove(naar)
            nye.append(korriger_innvandring(fortalt, naar, kommune))
    return nye + rettet_kommune(kjent, person)


def _fortalte(kjent: Kjent) -> list[Fortalt]:
    return [hendelse for hendelse in kjent.fortalt if hendelse.type == "Innvandret"]


def _ufortalte(kjent: Kjent, person: Person) -> list[date]:
    """The days, since the settlement, of immigrations that the document has and the log lacks."""
    fortalt = {hendelse.dato for hendelse in _fortalte(kjent)}
    naa = innvandret(person)
    dager = {i.gyldig_fra for i in person.innflytting} | {naa}
    fra = kjent.bosettingsdato or date.min
    return sorted(dag for dag in dager - fortalt if dag is not None and dag >= fra)


def rettet_kommune(kjent: Kjent, person: Person) -> list[Nytt]:
    """Correct the kommune of each return whose address now has another kommune without a move."""
    staar = [fortalt for fortalt in _fortalte(kjent) if _staar(fortalt.dato, person)]
    return [
        korriger_innvandring(fortalt, fortalt.dato, kommune)
        for fortalt in staar
        if (kommune := _annen_kommune(kjent, fortalt, person)) is not None
    ]


def _annen_kommune(kjent: Kjent, fortalt: Fortalt, person: Person) -> str | None:
    """The kommune that a return is corrected to, by the addresses of `_oppholdet`. None: no correction."""
    fra, til = _oppholdet(kjent, fortalt)
    alle = ((a.flyttet, a.kommunenummer) for a in person.bosteder if a.flyttet and a.kommunenummer)
    adresser = sorted((dag, kommune) for dag, kommune in alle if fra <= dag < til)
    if any(tok_over(fortalt.kommune or kommune, kommune, date.max) for _, kommune in adresser):
        return None
    return next((kommune for dag, kommune in adresser if dag >= fortalt.dato), None)


def _oppholdet(kjent: Kjent, fortalt: Fortalt) -> tuple[date, date]:
    """The period whose addresses belong to a return: from the last emigration in the log before the return,
    to the first move or emigration after the return. The last day is not included.

    An open beginning or end is date.min or date.max.
    """
    ute = [h.dato for h in kjent.fortalt if h.type == "Utvandret" and h.dato <= fortalt.dato]
    senere = [h.dato for h in kjent.fortalt if h.type in ("Flyttet", "Utvandret") and h.dato > fortalt.dato]
    return max(ute, default=date.min), min(senere, default=date.max)


def ny_innvandring(kjent: Kjent, person: Person, naar: date) -> list[Nytt]:
    """The fact of a return on the day `naar`, if the log has an emigration and no return since.

    There is no fact if the kommune is unknown, or if the day is before the emigration.
    """
    ute = kjent.siste("Utvandret")
    tilbake = kjent.siste("Innvandret")
    kommune = _kommune_da(person, naar)
    if ute is None or kommune is None or naar < ute.dato:
        return []
    if tilbake is not None and tilbake.dato >= ute.dato:
        return []
    return [Innvandret(folkeregister_hendelse_id=UTEN_ID, innflyttingsdato=naar, kommunenummer=kommune)]


def innvandret(person: Person) -> date | None:
    """The day of the current immigration: the day from which it is valid, or else the address's first day.

    None if the person has emigrated, or if the day is unknown.
    """
    if any(utflytting.er_gjeldende for utflytting in person.utflytting):
        return None
    gjeldende = [i.gyldig_fra for i in person.innflytting if i.er_gjeldende and i.gyldig_fra]
    if gjeldende:
        return max(gjeldende)
    bor = person.bosted if person.personstatus == "bosatt" else None
    return bor.flyttet if bor is not None else None


def _kommune_da(person: Person, naar: date) -> str | None:
    """The kommune of the first address on or after `naar`; without such an address, `person.kommune`.

    Of several addresses with the same first day, the current address counts.
    """
    siden = [
        (adresse.flyttet, not adresse.er_gjeldende, adresse.kommunenummer) for adresse in person.bosteder
    ]
    mulige = [
        (dag, historisk, kommune) for dag, historisk, kommune in siden if dag and dag >= naar and kommune
    ]
    return min(mulige)[-1] if mulige else person.kommune


def _staar(naar: date, person: Person) -> bool:
    if any(i.gyldig_fra == naar for i in person.innflytting):
        return True
    return not person.innflytting and any(adresse.flyttet == naar for adresse in person.bosteder)
