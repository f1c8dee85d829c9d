"""The session of a request: found by its cookie, prolonged, and its access token renewed in time."""

import time
from dataclasses import dataclass

from starlette.requests import Request

from saksbehandler.innlogging.leverandoer import InnloggingFeilet, Leverandoer, LeverandoerBorte
from saksbehandler.oekt.kake import Kake
from saksbehandler.oekt.lager import Oektlager
from saksbehandler.oekt.oekt import Oekt

_FOER_UTLOEP = 60
"""The access token is renewed this many seconds before it expires."""


@dataclass(frozen=True, slots=True)
class Oektkontroll:
    """Finds sessions."""

    lager: Oektlager
    leverandoer: Leverandoer
    kake: Kake

    async def finn(self, request: Request) -> Oekt | None:
        """The session, which may have expired; None: there is none.

        Raises:
            redis.RedisError: the sessions cannot be read.
        """
        hemmelig = self.kake.les(request)
        oekt = await self.lager.hent(hemmelig) if hemmelig else None
        if hemmelig is None or oekt is None or not oekt.aktiv:
            return oekt
        if not _fersk(oekt):
            oekt = await self._forny(hemmelig, oekt)
        if oekt.aktiv:
            await self.lager.brukt(hemmelig, oekt)
        return oekt

    async def _forny(self, hemmelig: str, oekt: Oekt) -> Oekt:
        """Renew the token once, however many requests of the user come at the same time."""
        async with self.lager.alene(hemmelig):
            oekt = await self.lager.hent(hemmelig) or oekt
            if _fersk(oekt) or not oekt.aktiv:
                return oekt
            try:
                await self._nye_tokener(oekt)
            except LeverandoerBorte:
                return oekt  # The token may last until the provider answers again.
            except InnloggingFeilet:
                oekt.aktiv_til = 0  # From now on the session only tells who the user was.
            await self.lager.lagre(hemmelig, oekt)
            return oekt

    async def _nye_tokener(self, oekt: Oekt) -> None:
        if oekt.fornyelse is None:
            raise InnloggingFeilet
        nye = await self.leverandoer.forny(oekt.fornyelse)
        oekt.tilgang, oekt.tilgang_til = nye.tilgang, nye.tilgang_til
        oekt.fornyelse = nye.fornyelse


def _fersk(oekt: Oekt) -> bool:
    return time.time() < oekt.tilgang_til - _FOER_UTLOEP
