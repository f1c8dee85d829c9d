"""Whether a repeated hendelseId carries the same content."""

from hashlib import blake2b
from typing import Any

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.navn import til_camel
from regelverk.liv.lagring.posisjonell import koder

_STYRENDE = ("innslag_id", "seksjon")


def fingeravtrykk(hendelse: Hendelse) -> str:
    """A digest of what the sender gave: type and content (of a PATCH the given fields), not when or who.

    Of the content as it is packed: a field that a later version adds does not change it.
    """
    n, endret = hendelse.innhold, hendelse.endret
    innhold = koder(type(n)).skriv(n) if endret is None else _gitt(n, endret)
    return blake2b(f"{hendelse.type} {type(n).__name__} {innhold!r}".encode(), digest_size=8).hexdigest()


def _gitt(innhold: Any, endret: tuple[str, ...]) -> list[tuple[str, Any]]:
    navn = [n for n in type(innhold).__slots__ if n in _STYRENDE or til_camel(n) in endret]
    return [(n, getattr(innhold, n)) for n in navn]
