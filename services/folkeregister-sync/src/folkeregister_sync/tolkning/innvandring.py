"""Coming back: immigration after an emigration that was told.

The first immigration is what `BosettingRegistrert` is about, and no fact is made of it here.
"""

from datetime import date

from regelverk.fakta.folkeregister import Innvandret

from folkeregister_sync.dokumenter.hendelsesdokument import Endring
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt, annuller, korriger_innvandring


def innvandring(kjent: Kjent, person: Person, endring: Endring | None) -> list[Nytt]:
    """What an event about immigration means; nothing where no kommune is given."""
    fortalt = kjent.siste("Innvandret")
    naar = innvandret(person)
    if fortalt is not None and endring != "registrereNy" and not _staar(fortalt.dato, person):
        kommune = _kommune_da(person, naar) if naar is not None else None
        if naar is None or kommune is None or endring == "annullere":
            return [annuller(fortalt)]
        return [korriger_innvandring(fortalt, naar, kommune)]
    return [] if endring == "annullere" or naar is None else ny_innvandring(kjent, person, naar)


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
