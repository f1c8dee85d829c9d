"""Idents: a D-nummer replaced by a fødselsnummer, a new number, merges and splittings."""

from regelverk.fakta.folkeregister import IdentEndret

from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt


def ident(kjent: Kjent, person: Person) -> list[Nytt]:
    """A fact with the document's current ident, if it differs from the log's current ident."""
    if person.ident is None or person.ident == kjent.ident:
        return []
    return [IdentEndret(folkeregister_hendelse_id=UTEN_ID, folkeregisterident=person.ident)]


def er_samme_person(kjent: Kjent, person: Person, hendelsens_ident: str, *, splittet: bool) -> bool:
    """Whether a document is about the person of the log.

    It is, if the document has the log's current ident. After a splitting (`splittet`) a person who got an
    earlier ident back no longer has the ident that is current in the log. Then it is enough that both the
    event's ident and the document's current ident are among the log's idents.
    """
    if not person.identer:
        return hendelsens_ident == kjent.ident
    if kjent.ident in person.identer:
        return True
    return splittet and hendelsens_ident in kjent.identer and person.ident in kjent.identer
