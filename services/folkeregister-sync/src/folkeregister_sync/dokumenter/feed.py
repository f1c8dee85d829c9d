"""Pages of the event feed. In the feed the type is spelt `hendelsetype`, without s."""

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import orjson

from folkeregister_sync.dokumenter.modell import Modell, UleseligDokument, les


class Feedhendelse(Modell):
    """The event that an entry is about. Every field can be missing."""

    folkeregisteridentifikator: str | None = None
    hendelsetype: str | None = None
    hendelsesdokument: str | None = None
    persondokument: str | None = None
    ajourholdstidspunkt: str | None = None


@dataclass(frozen=True, slots=True)
class Oppfoering:
    """An entry of the feed. `hendelse` is None if the event cannot be read: `feil` then says why."""

    sekvensnummer: int
    raa: object = field(repr=False)
    hendelse: Feedhendelse | None
    feil: UleseligDokument | None = None

    @property
    def fingeravtrykk(self) -> str:
        """A digest of the whole entry, which shows whether the feed was rewritten."""
        return blake2b(orjson.dumps(self.raa, option=orjson.OPT_SORT_KEYS), digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class Side:
    """A page. Its entries are in the order of their sequence numbers.

    `uten_nummer`: how many further entries of the page have no valid sequence number.
    """

    oppfoeringer: tuple[Oppfoering, ...]
    etag: str | None = None
    uten_nummer: int = 0


def les_side(data: object, etag: str | None = None) -> Side:
    """Read the page in a response. If one of its entries cannot be read, the others are still read.

    Raises:
        UleseligDokument: the response is not a list.
    """
    if not isinstance(data, list):
        raise UleseligDokument("NIR-AVVIK-FEED", "the page is not a list")
    leste = [_les_oppfoering(post) for post in data]
    unike = {oppfoering.sekvensnummer: oppfoering for oppfoering in leste if oppfoering is not None}
    return Side(tuple(unike[nummer] for nummer in sorted(unike)), etag, leste.count(None))


def _les_oppfoering(post: Any) -> Oppfoering | None:
    nummer = post.get("sekvensnummer") if isinstance(post, dict) else None
    if type(nummer) is not int or nummer < 0:
        return None
    try:
        return Oppfoering(nummer, post, les(Feedhendelse, post.get("hendelse") or {}))
    except UleseligDokument as feil:
        return Oppfoering(nummer, post, None, feil)
