"""Coming back: immigration after an emigration that was told.

The first immigration is what `BosettingRegistrert` is about, and no fact is made of it here.
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
    """What an event about immigration means; nothing where no kommune is given."""
    fortalt = kjent.siste("Innvandret")
    naar = innvandret(person)
    if fortalt is not None and endring != "registrereNy":
        if not _staar(fortalt.dato, person):
            return _rettet(kjent, fortalt, person, endring)
        if rettet := rettet_kommune(kjent, person):
            return rettet
    return [] if endring == "annullere" or naar is None else ny_innvandring(kjent, person, naar)


def _rettet(kjent: Kjent, fortalt: Fortalt, person: Person, endring: Endring | None) -> list[Nytt]:
    naar = innvandret(person) or _ufortalt(kjent, person)
    kommune = _kommune_da(person, naar) if naar is not None else None
    if naar is None or kommune is None or endring == "annullere":
        return [annuller(fortalt)]
    return [korriger_innvandring(fortalt, naar, kommune)]


def _ufortalt(kjent: Kjent, person: Person) -> date | None:
    """The day of an earlier immigration that was not told: the person has emigrated since."""
    fortalt = {hendelse.dato for hendelse in kjent.fortalt if hendelse.type == "Innvandret"}
    dager = {i.gyldig_fra for i in person.innflytting if i.gyldig_fra is not None} - fortalt
    return max((dag for dag in dager if dag >= (kjent.bosettingsdato or date.min)), default=None)


def rettet_kommune(kjent: Kjent, person: Person) -> list[Nytt]:
    """The return told last, to another kommune: its address was corrected. That is no move."""
    fortalt = kjent.siste("Innvandret")
    if fortalt is None or fortalt.kommune is None:
        return []
    fra, til = _oppholdet(kjent, fortalt)
    adresser = sorted(
        (a.flyttet, a.kommunenummer)
        for a in person.bosteder
        if a.flyttet and a.kommunenummer and fra <= a.flyttet < til
    )
    if any(tok_over(fortalt.kommune, kommune, date.max) for _, kommune in adresser):
        return []
    fra_da = [kommune for dag, kommune in adresser if dag >= fortalt.dato]
    return [korriger_innvandring(fortalt, fortalt.dato, fra_da[0])] if fra_da else []


def _oppholdet(kjent: Kjent, fortalt: Fortalt) -> tuple[date, date]:
    """From the emigration before a return to the first move or emigration after it, as they were told."""
    ute = [h.dato for h in kjent.fortalt if h.type == "Utvandret" and h.dato <= fortalt.dato]
    senere = [h.dato for h in kjent.fortalt if h.type in ("Flyttet", "Utvandret") and h.dato > fortalt.dato]
    return max(ute, default=date.min), min(senere, default=date.max)


def ny_innvandring(kjent: Kjent, person: Person, naar: date) -> list[Nytt]:
    """A return to a known kommune after the emigration told last, unless that was told before."""
    ute = kjent.siste("Utvandret")
    tilbake = kjent.siste("Innvandret")
    kommune = _kommune_da(person, naar)
    if ute is None or kommune is None or naar < ute.dato:
        return []
    if tilbake is not None and tilbake.dato >= ute.dato:
        return []
    return [Innvandret(folkeregister_hendelse_id=UTEN_ID, innflyttingsdato=naar, kommunenummer=kommune)]


def innvandret(person: Person) -> date | None:
    """The day of the current immigration; it bears none of its own, so the day from which it holds."""
    if any(utflytting.er_gjeldende for utflytting in person.utflytting):
        return None
    gjeldende = [i.gyldig_fra for i in person.innflytting if i.er_gjeldende and i.gyldig_fra]
    if gjeldende:
        return max(gjeldende)
    bor = person.bosted if person.personstatus == "bosatt" else None
    return bor.flyttet if bor is not None else None


def _kommune_da(person: Person, naar: date) -> str | None:
    """Where to: the first address from that day on, under the number that it has got since."""
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
