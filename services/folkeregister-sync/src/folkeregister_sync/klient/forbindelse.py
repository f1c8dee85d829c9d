"""The connection to Folkeregisteret: token, pace of calls, attempts, and checks of the answers."""

import asyncio
import time
from typing import Any

import httpx
from aiolimiter import AsyncLimiter

from folkeregister_sync.kall.feil import Forbigaaende
from folkeregister_sync.kall.livstegn import Livstegn
from folkeregister_sync.kall.svar import Svar, kontroller, som_json, ventetid
from folkeregister_sync.kall.taalmodighet import Taalmodighet, med_taalmodighet
from folkeregister_sync.maaling import kall_gjort
from folkeregister_sync.maskinporten.token import Tokenkilde

_FOR_MANGE = 1.0
"""Seconds for which all calls wait after a 429 that does not say how long to wait."""


class Forbindelse:
    """A connection to the API at `url`. `takt` limits the pace of calls."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        url: str,
        token: Tokenkilde,
        takt: AsyncLimiter,
        taalmodighet: Taalmodighet,
        livstegn: Livstegn,
    ) -> None:
        self._http = http
        self._url = url
        self._token = token
        self._takt = takt
        self._taalmodighet = taalmodighet
        self._livstegn = livstegn
        self._venter_til = 0.0

    async def kall(self, hva: str, metode: str, sti: str, **felter: Any) -> Svar:
        """Call until there is an answer, or until the attempts are used up.

        `hva` is the call's name in the metrics.

        Raises:
            Klientfeil: there was no usable answer.
        """

        async def en_gang() -> Svar:
            svar = await self._med_token(hva, metode, sti, felter)
            kontroller(svar)
            data = som_json(svar) if svar.is_success else None
            self._livstegn.noter()
            return Svar(svar.status_code, svar.headers.get("ETag"), data)

        return await med_taalmodighet(en_gang, self._taalmodighet)

    async def _med_token(self, hva: str, metode: str, sti: str, felter: dict[str, Any]) -> httpx.Response:
        """Call once, and once more with a new token if the first token was refused (401)."""
        token = await self._token.token()
        svar = await self._send(hva, metode, sti, token, felter)
        if svar.status_code != 401:
            return svar
        self._token.forkast(token)
        return await self._send(hva, metode, sti, await self._token.token(), felter)

    async def _send(
        self, hva: str, metode: str, sti: str, token: str, felter: dict[str, Any]
    ) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        alle = felter | {"headers": felter.get("headers", {}) | headers}
        await self._til_sin_tur()
        try:
            async with asyncio.timeout(self._taalmodighet.svartid):
                svar = await self._http.request(metode, f"{self._url}{sti}", **alle)
        except (httpx.HTTPError, TimeoutError) as feil:
            kall_gjort(hva, type(feil).__name__)
            raise Forbigaaende(f"{hva}: {type(feil).__name__}") from None
        kall_gjort(hva, str(svar.status_code))
        if svar.status_code == httpx.codes.TOO_MANY_REQUESTS:
            self._hold_igjen(svar)
        return svar

    async def _til_sin_tur(self) -> None:
        await self._takt.acquire()
        await asyncio.sleep(max(0.0, self._venter_til - time.monotonic()))

    def _hold_igjen(self, svar: httpx.Response) -> None:
        """Make all calls wait, since Folkeregisteret counts all the calls from one IP address together."""
        vent = ventetid(svar.headers.get("Retry-After"))
        self._venter_til = max(self._venter_til, time.monotonic() + (_FOR_MANGE if vent is None else vent))
