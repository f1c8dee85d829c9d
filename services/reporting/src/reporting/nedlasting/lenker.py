"""Keeps in Redis the links that can still be used. Every instance knows them; each link works once."""

import secrets
import time
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec
from nir.token import Bruker
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reporting.nedlasting.adresse import Filadresse
from reporting.rammer.problemer import lager_borte

GYLDIG_SEKUNDER = 60
_BYTE = 32
_ROT = "nir:nedlasting"


class Nedlasting(msgspec.Struct, frozen=True, array_like=True):
    """What a link stands for: a file, and the user with whose rights it is read. The key is not included."""

    adresse: Filadresse
    bruker: Bruker
    formaal: str | None = None
    posisjon: str | None = None
    """`X-NIR-Formaal` and `X-NIR-Posisjon` of the request for the link. They apply to the file."""


@dataclass(frozen=True, slots=True)
class Bruk:
    """The use of a link. If the server fails, nobody has got the file, and the use is undone."""

    nedlasting: Nedlasting
    plass: str
    slutt: float = 0.0
    """When the link expires, by the monotonic clock of this process. 0: there is nothing to undo."""


@dataclass(frozen=True, slots=True)
class Lenker:
    """Stores what each link stands for (a `Nedlasting`), under the SHA-256 of the link's key, until the link
    is used or expires.
    """

    redis: Redis

    async def lag(self, nedlasting: Nedlasting, utloeper: float) -> str:
        """Store a new link. Returns its key, of 256 random bits. `utloeper`: when it expires (Unix seconds).

        Raises:
            ProblemFeil: 503 Redis does not answer.
        """
        noekkel = secrets.token_urlsafe(_BYTE)
        # Redis counts the time, since the clocks of two instances may differ.
        millisekunder = max(1, int((utloeper - time.time()) * 1000))
        try:
            await self.redis.set(_plass(noekkel), msgspec.msgpack.encode(nedlasting), px=millisekunder)
        except RedisError:
            raise lager_borte() from None
        return noekkel

    async def bruk(self, noekkel: str) -> Bruk | None:
        """Use up a key. Returns what its link stands for; None: the key is used, expired or unknown.

        Raises:
            ProblemFeil: 503 Redis does not answer. The link can be used up all the same.
        """
        plass = _plass(noekkel)
        try:
            async with self.redis.pipeline(transaction=True) as roer:
                roer.pttl(plass)
                roer.getdel(plass)
                millisekunder, verdi = await roer.execute()
        except RedisError:
            raise lager_borte() from None
        return _bruk(plass, verdi, time.monotonic() + millisekunder / 1000)

    async def angre(self, bruk: Bruk) -> None:
        """Let the key work again, until it expires. If Redis does not answer, the link stays used."""
        millisekunder = int((bruk.slutt - time.monotonic()) * 1000)
        if millisekunder > 0:
            with suppress(RedisError):
                await self.redis.set(bruk.plass, msgspec.msgpack.encode(bruk.nedlasting), px=millisekunder)

    async def se(self, noekkel: str) -> Bruk | None:
        """As `bruk`, but the key still works afterwards.

        Raises:
            ProblemFeil: 503 Redis does not answer.
        """
        plass = _plass(noekkel)
        try:
            return _bruk(plass, await self.redis.get(plass))
        except RedisError:
            raise lager_borte() from None


def utloep(bruker: Bruker, naa: float) -> float:
    """When a link that is made now expires: in a minute, or with the caller's token if that is earlier.

    Unix seconds.
    """
    return min(naa + GYLDIG_SEKUNDER, bruker.utloeper)


def _plass(noekkel: str) -> str:
    return f"{_ROT}:{sha256(noekkel.encode()).hexdigest()}"


def _bruk(plass: str, verdi: Any, slutt: float = 0.0) -> Bruk | None:
    return None if verdi is None else Bruk(msgspec.msgpack.decode(verdi, type=Nedlasting), plass, slutt)
