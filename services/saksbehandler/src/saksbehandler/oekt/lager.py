"""Sessions in Redis. The keys are hashes, so that nobody who lists the keys has a cookie."""

import hashlib
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from pydantic import BaseModel
from redis.asyncio import Redis

from saksbehandler.oekt.oekt import Innloggingsforsoek, Oekt, Utfylt

_ROT = "nir:saksbehandler"
_ETTERTID = 12 * 3600
"""Seconds that an expired session is kept, so that a form of its user can be kept for the same user."""
_UTFYLT_SEKUNDER = 12 * 3600
_FORSOEK_SEKUNDER = 900
_LAAS_SEKUNDER = 20
M = TypeVar("M", bound=BaseModel)


class Oektlager:
    """All that the service stores: sessions, kept forms, and logins that have begun."""

    def __init__(self, redis: Redis, sekunder: float, lengst_sekunder: float) -> None:
        self.redis = redis
        self._sekunder = sekunder
        self._lengst = lengst_sekunder

    def frister(self) -> tuple[float, float]:
        """`aktiv_til` and `lengst_til` of a session that begins now."""
        naa = time.time()
        return naa + self._sekunder, naa + self._lengst

    async def ny(self, oekt: Oekt) -> str:
        """Store a session under a new secret, which is the value of the cookie."""
        hemmelig = secrets.token_urlsafe(32)
        await self.lagre(hemmelig, oekt)
        return hemmelig

    async def lagre(self, hemmelig: str, oekt: Oekt) -> None:
        """Store a session that has changed."""
        levetid = max(oekt.aktiv_til - time.time(), 0) + _ETTERTID
        await self._legg(_noekkel("oekt", hemmelig), oekt, levetid)

    async def hent(self, hemmelig: str) -> Oekt | None:
        """The session of a cookie, which may have expired; None: there is none."""
        return await self._finn(_noekkel("oekt", hemmelig), Oekt)

    async def brukt(self, hemmelig: str, oekt: Oekt) -> None:
        """Let the session last longer, since a request came.

        The session is stored again only if a minute, or a tenth of its length if that is shorter, has passed
        since it was last prolonged.
        """
        ny_frist, _ = self.frister()
        if ny_frist - oekt.aktiv_til > min(60, self._sekunder / 10):
            oekt.aktiv_til = ny_frist
            await self.lagre(hemmelig, oekt)

    async def avslutt(self, hemmelig: str) -> None:
        """Forget a session."""
        await self.redis.delete(_noekkel("oekt", hemmelig))

    @asynccontextmanager
    async def alene(self, hemmelig: str) -> AsyncIterator[None]:
        """Let only one request at a time renew the session, since a refresh token can be used only once."""
        async with self.redis.lock(_noekkel("laas", hemmelig), _LAAS_SEKUNDER):
            yield

    async def behold(self, utfylt: Utfylt) -> str:
        """Keep a form, and return the id by which its user gets it back."""
        return await self._legg_nytt("utfylt", utfylt, _UTFYLT_SEKUNDER)

    async def utfylt(self, id_: str) -> Utfylt | None:
        """A form that was kept; None: there is none."""
        return await self._finn(_noekkel("utfylt", id_), Utfylt)

    async def begynn(self, forsoek: Innloggingsforsoek) -> str:
        """Remember a login that begins, and return the value of its cookie."""
        return await self._legg_nytt("forsoek", forsoek, _FORSOEK_SEKUNDER)

    async def forsoek(self, id_: str) -> Innloggingsforsoek | None:
        """A login that has begun; None: there is none. It can be fetched only once."""
        innhold = await self.redis.getdel(_noekkel("forsoek", id_))
        return Innloggingsforsoek.model_validate_json(innhold) if innhold else None

    async def _legg_nytt(self, slag: str, verdi: BaseModel, sekunder: float) -> str:
        id_ = secrets.token_urlsafe(32)
        await self._legg(_noekkel(slag, id_), verdi, sekunder)
        return id_

    async def _legg(self, noekkel: str, verdi: BaseModel, sekunder: float) -> None:
        await self.redis.set(noekkel, verdi.model_dump_json(), px=max(int(sekunder * 1000), 1))

    async def _finn(self, noekkel: str, type_: type[M]) -> M | None:
        innhold = await self.redis.get(noekkel)
        return type_.model_validate_json(innhold) if innhold else None


def _noekkel(slag: str, hemmelig: str) -> str:
    return f"{_ROT}:{slag}:{hashlib.sha256(hemmelig.encode()).hexdigest()}"
