"""Deaths, with their corrections and annulments."""

from regelverk.fakta.folkeregister import Doed

from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt, annuller, korriger_doedsfall


def doedsfall(kjent: Kjent, person: Person) -> list[Nytt]:
    """Compare the document's death with the log's.

    Folkeregisteret sends personErReaktivert both for an annulled death and for a corrected date, and may send
    a correction as an annulment and a new death. So the persondokument decides, not the event's type.

    Raises:
        UleseligDokument: the document says that the person is dead, the date is missing, and the log has no
            death.
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
