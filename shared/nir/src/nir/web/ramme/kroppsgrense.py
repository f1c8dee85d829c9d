"""A body has a limit in size, and a limit in the time that it may take to arrive."""

import asyncio
from collections.abc import Collection

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nir.web.problem import problemer
from nir.web.problem.problemtype import ProblemFeil

MEBIBYTE = 1024 * 1024
_KAST = 128 * MEBIBYTE


class Kroppsgrense:
    """ASGI middleware: 413 over `storst` bytes, 408 if a piece of the body takes more than `sekunder`.

    The rest of a body that is too large is read and dropped (up to 128 MiB), so that a caller that is still
    sending gets the answer and no reset. Paths in `uten` have no limit.
    """

    def __init__(
        self, app: ASGIApp, *, storst: int = MEBIBYTE, sekunder: float = 30, uten: Collection[str] = ()
    ) -> None:
        self._app = app
        self._storst = storst
        self._sekunder = sekunder
        self._uten = frozenset(uten)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and count its body."""
        if scope["type"] != "http" or scope["path"] in self._uten:
            await self._app(scope, receive, send)
            return
        oppgitt = next((v for k, v in scope["headers"] if k == b"content-length"), b"0")
        if oppgitt.isdigit() and int(oppgitt) > self._storst:
            await self._kast(receive)
            await self._problem(ProblemFeil(problemer.FOR_STOR, self._setning()), scope, receive, send)
            return
        await self._app(scope, self._tellende(receive), send)

    def _tellende(self, receive: Receive) -> Receive:
        sett = 0
        ferdig = False

        async def ta_imot() -> Message:
            nonlocal sett, ferdig
            if ferdig:
                return await receive()
            melding = await self._i_tide(receive)
            sett += len(melding.get("body", b""))
            ferdig = not melding.get("more_body", False)
            if sett > self._storst:
                if not ferdig:  # After the last piece there is nothing more to read.
                    await self._kast(receive)
                ferdig = True
                raise ProblemFeil(problemer.FOR_STOR, self._setning(), headers={"Connection": "close"})
            return melding

        return ta_imot

    async def _i_tide(self, receive: Receive) -> Message:
        try:
            async with asyncio.timeout(self._sekunder):
                return await receive()
        except TimeoutError:
            raise ProblemFeil(problemer.FOR_TREG, headers={"Connection": "close"}) from None

    async def _kast(self, receive: Receive) -> None:
        kastet = 0
        while kastet < _KAST:
            melding = await self._i_tide(receive)
            kastet += len(melding.get("body", b""))
            if not melding.get("more_body", False):
                return

    async def _problem(self, feil: ProblemFeil, scope: Scope, receive: Receive, send: Send) -> None:
        svar = feil.svar()
        svar.headers["Connection"] = "close"
        await svar(scope, receive, send)

    def _setning(self) -> str:
        kib = self._storst // 1024
        return f"Innholdet er større enn {kib} KiB, som er det meste som tas imot. Send mindre om gangen."
