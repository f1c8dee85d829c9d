"""Deaths, with their corrections and annulments."""

from regelverk.fakta.folkeregister import Doed

from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt, annuller, korriger_doedsfall


def doedsfall(kjent: Kjent, person: Person) -> list[Nytt]:
    """Compare the document's death with the log's.

    personErReaktivert comes both for an annulled death and for a corrected date; a correction may be an
    annulment followed by a new death. So the document decides each time.

    Raises:
        UleseligDokument: the person is dead, and the date is missing.
    """
    fortalt = kjent.siste("Doed")
    if not _er_doed(person):
        return [annuller(fortalt)] if fortalt else []
    dato = person.doedsdato
    if dato is None:
        if fortalt is not None:
            return []
        raise UleseligDokument("NIR-AVVIK-DOEDSDATO", "dead, but without a date")
    if fortalt is None:
        return [Doed(folkeregister_hendelse_id=UTEN_ID, doedsdato=dato)]
    return [korriger_doedsfall(fortalt, dato)] if fortalt.dato != dato else []


def _er_doed(person: Person) -> bool:
    if person.doedsfall is not None:
        return person.doedsfall.er_gjeldende
    return person.personstatus == "doed"
