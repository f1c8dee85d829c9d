"""The documents of an entry: the kind of change, and the person after it."""

from collections.abc import Mapping
from dataclasses import dataclass

from folkeregister_sync.dokumenter.feed import Feedhendelse
from folkeregister_sync.dokumenter.hendelsesdokument import Hendelsesdokument
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kall.feil import AvvistKall, Forbigaaende
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.tolkning.hendelsestyper import sier_alt


class ManglerDokument(Exception):
    """A document or the person of an entry is missing, and may come later."""

    def __init__(self, kode: str) -> None:
        super().__init__(kode)
        self.kode = kode


@dataclass(frozen=True, slots=True)
class Dokumenter:
    """An entry's documents. `hendelse`: None if the entry names no hendelsesdokument, or if the
    hendelsesdokument is too old or not needed.
    """

    person: Person
    hendelse: Hendelsesdokument | None = None
    sett: int = 0
    """The feed's last sequence number after the person was looked up as they are now; 0 if `person` is from
    the archive.
    """


Hentet = Dokumenter | ManglerDokument | UleseligDokument | Forbigaaende
"""The documents, or the reason why there are none."""


async def hent(
    register: Folkeregister, hendelse: Feedhendelse, ident: str, fra_bulk: Mapping[str, Person]
) -> Dokumenter:
    """Fetch the documents: the person from the archive, or as they are now if the archive has none.

    `fra_bulk`: document id → person, for documents of the archive that were fetched in one lookup.

    Raises:
        ManglerDokument: the hendelsesdokument or the person does not exist.
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
    except AvvistKall:
        # The archive keeps documents for three years. For an older entry, look the person up as they are now.
        return None


async def _naa(register: Folkeregister, ident: str) -> Person:
    try:
        person = await register.person(ident)
    except AvvistKall:
        raise UleseligDokument("NIR-AVVIK-AVVIST", "Folkeregisteret refuses the person's document") from None
    if person is None:
        raise ManglerDokument("NIR-AVVIK-PERSON-MANGLER")
    return person


async def _hva(register: Folkeregister, hendelse: Feedhendelse) -> Hendelsesdokument | None:
    if not hendelse.hendelsesdokument or sier_alt(hendelse.hendelsetype or ""):
        return None
    try:
        dokument = await register.hendelse(hendelse.hendelsesdokument)
    except AvvistKall:
        return None
    if dokument is None:
        raise ManglerDokument("NIR-AVVIK-HENDELSE-MANGLER")
    return dokument
