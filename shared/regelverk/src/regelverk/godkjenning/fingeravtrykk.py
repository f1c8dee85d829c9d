"""Whether a repeated hendelseId carries the same content."""

from hashlib import blake2b
from typing import Any

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.navn import til_camel


def fingeravtrykk(hendelse: Hendelse) -> str:
    """A digest of what the sender gave: type and content (of a PATCH the given fields), not when or who."""
    innhold = repr(hendelse.innhold) if hendelse.endret is None else _gitt(hendelse.innhold, hendelse.endret)
    return blake2b(f"{hendelse.type} {innhold}".encode(), digest_size=8).hexdigest()


def _gitt(innhold: Any, endret: tuple[str, ...]) -> str:
    styrende = ("innslag_id", "seksjon")
    navn = [n for n in type(innhold).__slots__ if n in styrende or til_camel(n) in endret]
    return repr([(n, getattr(innhold, n)) for n in navn])
