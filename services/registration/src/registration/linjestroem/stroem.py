"""The answer to a stream of facts: it is sent while the request is still being read."""

import asyncio
from collections.abc import AsyncIterator, Callable

from fastapi import Request
from nir.web import ProblemFeil, slutter
from regelverk.fakta.hendelse import Hendelse
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from registration import problemer
from registration.linjestroem.linjer import linjer
from registration.linjestroem.svarbuffer import Svarbuffer
from registration.linjestroem.uleselig import Uleselig
from registration.linjestroem.vindu import Lever, Vindu

NDJSON = "application/x-ndjson"
_STILLHET_SEKUNDER = 60
Tolk = Callable[[bytes], Hendelse | Uleselig]


def nummerert(nummer: int, felter: bytes) -> bytes:
    """The answer line: the fields, and the number of the input line, counted from 1."""
    return b'{"linje":%d,' % nummer + felter[1:] + b"\n"


class Stroem(Response):
    """Answers each input line with a line. Starlette's own response would first read the whole request."""

    media_type = NDJSON

    def __init__(
        self, request: Request, tolk: Tolk, lever: Lever, avvis: Callable[[Uleselig], bytes]
    ) -> None:
        """Prepare the answer.

        Args:
            request: the request whose body has the lines.
            tolk: reads a line as a fact.
            lever: appends the fact to the log and returns its answer line.
            avvis: makes the answer line for a line that is no fact.
        """
        super().__init__()
        del self.headers["content-length"]
        self._request, self._tolk, self._lever, self._avvis = request, tolk, lever, avvis

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read and answer at the same time, until the last line is answered."""
        svar = Svarbuffer()
        async with asyncio.TaskGroup() as gruppe:
            gruppe.create_task(self._ta_inn(svar))
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            async for bit in svar.les():
                await send({"type": "http.response.body", "body": bit, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _ta_inn(self, svar: Svarbuffer) -> None:
        try:
            vindu = Vindu(
                self._lever, self._avvis, lambda nummer, linje: svar.skriv(nummerert(nummer, linje))
            )
            await vindu.kjoer(self._fakta())
        finally:
            svar.ferdig()

    async def _fakta(self) -> AsyncIterator[tuple[int, Hendelse | Uleselig]]:
        nummer = 0
        try:
            async for linje in linjer(self._request.stream(), frist=_STILLHET_SEKUNDER):
                nummer += 1
                if linje.strip():
                    yield nummer, self._om_den_tas_imot(self._tolk(linje))
        except (ClientDisconnect, TimeoutError):
            # The lines that have come are still decided. A caller that sends them again gets their answers.
            return

    def _om_den_tas_imot(self, tolket: Hendelse | Uleselig) -> Hendelse | Uleselig:
        """The line as it was parsed. After SIGTERM, a refusal instead: every line gets an answer."""
        if not slutter(self._request.app):
            return tolket
        return Uleselig(tolket.hendelse_id, ProblemFeil(problemer.TJENESTEN_SLUTTER))
