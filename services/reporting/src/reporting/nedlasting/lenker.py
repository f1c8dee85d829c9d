"""The links that can still be followed, in Redis: any instance knows them, and each is followed once."""

import secrets
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from hashlib import sha256

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
    """What a link stands for: a file, and the rights with which it is read. The key is not in it."""

    adresse: Filadresse
    bruker: Bruker
    formaal: str | None = None
    posisjon: str | None = None
    """`X-NIR-Formaal` and `X-NIR-Posisjon` of the request for the link. They apply to the file."""


@dataclass(frozen=True, slots=True)
class Lenker:
    """Stores downloads under the SHA-256 of their keys, until they are followed or expire."""

    redis: Redis

    async def lag(self, nedlasting: Nedlasting, utloeper: float) -> str:
        """A new key, of 256 random bits. `utloeper`: Unix seconds.

        Raises:
            ProblemFeil: 503 Redis is away.
        """
        noekkel = secrets.token_urlsafe(_BYTE)
        # Redis counts the time, since the clocks of two instances may differ.
        millisekunder = max(1, int((utloeper - time.time()) * 1000))
        try:
            await self.redis.set(_plass(noekkel), msgspec.msgpack.encode(nedlasting), px=millisekunder)
        except RedisError:
            raise lager_borte() from None
        return noekkel

    async def bruk(self, noekkel: str) -> Nedlasting | None:
        """The download of a key. The key does not work again. None: the key is used, expired or unknown.

        Raises:
            ProblemFeil: 503 Redis is away. The link may be used up all the same.
        """
        return await _les(self.redis.getdel(_plass(noekkel)))

    async def se(self, noekkel: str) -> Nedlasting | None:
        """As `bruk`, but the key still works afterwards.

        Raises:
            ProblemFeil: 503 Redis is away.
        """
        return await _les(self.redis.get(_plass(noekkel)))


def utloep(bruker: Bruker, naa: float) -> float:
    """When a link that is made now expires: in a minute, and with the caller's token. Unix seconds."""
    return min(naa + GYLDIG_SEKUNDER, bruker.utloeper)


def _plass(noekkel: str) -> str:
    return f"{_ROT}:{sha256(noekkel.encode()).hexdigest()}"


async def _les(svar: Awaitable[bytes | str | None]) -> Nedlasting | None:
    try:
        verdi = await svar
    except RedisError:
        raise lager_borte() from None
    return None if verdi is None else msgspec.msgpack.decode(verdi, type=Nedlasting)  # type: ignore[arg-type]
