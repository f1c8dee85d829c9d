"""The documents of an entry: what kind of change it was, and the person after it."""

from collections.abc import Mapping
from dataclasses import dataclass

from folkeregister_sync.dokumenter.feed import Feedhendelse
from folkeregister_sync.dokumenter.hendelsesdokument import Hendelsesdokument
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kall.feil import Avvist, Forbigaaende
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.tolkning.hendelsestyper import sier_alt


class ManglerDokument(Exception):
    """A document that the entry names, or the person, is not there: it may come."""

    def __init__(self, kode: str) -> None:
        super().__init__(kode)
        self.kode = kode


@dataclass(frozen=True, slots=True)
class Dokumenter:
    """`hendelse` is None where the entry names none, it is too old, or it would tell nothing more."""

    person: Person
    hendelse: Hendelsesdokument | None = None
    sett: int = 0
    """Where the feed ended after the person was looked up as they are; 0 for one as after the event."""


Hentet = Dokumenter | ManglerDokument | UleseligDokument | Forbigaaende
"""The documents, or why there are none."""


async def hent(
    register: Folkeregister, hendelse: Feedhendelse, ident: str, fra_bulk: Mapping[str, Person]
) -> Dokumenter:
    """Fetch them: the person from the archive, or as they are now where that is gone.

    `fra_bulk` are documents of the archive that were fetched together.

    Raises:
        ManglerDokument: there is no such hendelsesdokument, or no such person.
        UleseligDokument: one of them cannot be understood.
    """
    da = fra_bulk.get(hendelse.persondokument or "") or await _fra_arkiv(register, hendelse.persondokument)
    person = da or await _naa(register, ident)
    sett = 0 if da else await register.siste_sekvensnummer() or 0
    return Dokumenter(person, await _hva(register, hendelse), sett)


async def _fra_arkiv(register: Folkeregister, id_: str | None) -> Person | None:
    if not id_:
        return None
    try:
        return await register.arkiv(id_)
    except Avvist:
        return None  # Older than three years: only the person as they are now is left.


async def _naa(register: Folkeregister, ident: str) -> Person:
    try:
        person = await register.person(ident)
    except Avvist:
        raise UleseligDokument("NIR-AVVIK-AVVIST", "Folkeregisteret refuses the person's document") from None
    if person is None:
        raise ManglerDokument("NIR-AVVIK-PERSON-MANGLER")
    return person


async def _hva(register: Folkeregister, hendelse: Feedhendelse) -> Hendelsesdokument | None:
    if not hendelse.hendelsesdokument or sier_alt(hendelse.hendelsetype or ""):
        return None
    try:
        dokument = await register.hendelse(hendelse.hendelsesdokument)
    except Avvist:
        return None
    if dokument is None:
        raise ManglerDokument("NIR-AVVIK-HENDELSE-MANGLER")
    return dokument
