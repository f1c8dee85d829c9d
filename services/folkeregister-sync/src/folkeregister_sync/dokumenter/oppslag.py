"""Answers of the bulk lookup of persons."""

from typing import Any

from folkeregister_sync.dokumenter.modell import Flere, Modell, UleseligDokument, les
from folkeregister_sync.dokumenter.person import Person


class _Svar(Modell):
    oppslag: Flere[dict[str, Any]] = ()


def les_oppslag(data: object) -> dict[str, Person | UleseligDokument]:
    """Person by the ident asked for; those that are expired or unknown are absent.

    Raises:
        UleseligDokument: not an answer of a bulk lookup.
    """
    funnet: dict[str, Person | UleseligDokument] = {}
    for rad in les(_Svar, data).oppslag:
        ident, person = rad.get("foedselsEllerDNummer"), rad.get("folkeregisterperson")
        if ident is not None and person is not None:
            funnet[str(ident)] = _les_person(person)
    return funnet


def _les_person(data: object) -> Person | UleseligDokument:
    try:
        return les(Person, data)
    except UleseligDokument as feil:
        return feil
