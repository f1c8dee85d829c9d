"""A digest of a fact's content. It shows whether two facts with the same hendelseId have the same content."""

from dataclasses import fields
from hashlib import blake2b
from typing import Any

from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import InnslagRettet
from regelverk.fakta.rettelse import rettelse
from regelverk.liv.lagring.posisjonell import koder


def fingeravtrykk(hendelse: Hendelse) -> str:
    """A digest of what the sender gave: the type and the content, or the given fields of an edit.

    It does not depend on the user or on the time of registration. The content is digested as the list in
    which it is stored. That list leaves out trailing defaults, so that a field that a later version of NIR
    adds does not change the digest.
    """
    type_, klasse, innhold = _sagt(hendelse)
    return blake2b(f"{type_} {klasse.__name__} {innhold!r}".encode(), digest_size=8).hexdigest()


def _sagt(hendelse: Hendelse) -> tuple[str, type, list[Any]]:
    n: Any = hendelse.innhold
    gitt = rettelse(hendelse)
    if gitt is None:
        return hendelse.type, type(n), koder(type(n)).skriv(n)
    type_, klasse = hendelse.type, type(n)
    if isinstance(n, InnslagRettet):
        # Older versions of NIR wrote a PATCH as an InnslagEndret. The digest names that type, so that a PATCH
        # sent again after an upgrade has the digest of its first attempt.
        type_, klasse = "InnslagEndret", SEKSJONER[n.seksjon].fakta
    alle = {"innslag_id": n.innslag_id, "seksjon": n.seksjon, **gitt}
    navn = [felt.name for felt in fields(klasse) if felt.name in alle]
    return type_, klasse, [(felt, alle[felt]) for felt in navn]
