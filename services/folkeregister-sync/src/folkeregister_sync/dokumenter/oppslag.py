"""Answers of the bulk lookups of persons."""

from typing import Any

from folkeregister_sync.dokumenter.modell import Flere, Kontekst, Modell, UleseligDokument, les
from folkeregister_sync.dokumenter.person import Person


class _Svar(Modell):
    oppslag: Flere[dict[str, Any]] = ()


def les_oppslag(
    data: object, noekkel: str, kontekst: Kontekst | None = None
) -> dict[str, Person | UleseligDokument]:
    """The value that was looked up (an ident or a document id) → the person, or why it cannot be read.

    `noekkel`: the field of each row that contains that value. Persons not found are absent.

    Raises:
        UleseligDokument: `data` is not the answer of a bulk lookup.
    """
    funnet: dict[str, Person | UleseligDokument] = {}
    for rad in les(_Svar, data).oppslag:
        spurt, person = rad.get(noekkel), rad.get("folkeregisterperson")
        if spurt is not None and person is not None:
            funnet[str(spurt)] = _les_person(person, kontekst)
    return funnet


def _les_person(data: object, kontekst: Kontekst | None) -> Person | UleseligDokument:
    try:
        return les(Person, data, kontekst)
    except UleseligDokument as feil:
        return feil
