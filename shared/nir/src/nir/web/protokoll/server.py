"""Serve an app as the whole process, or beside a stream worker in the same event loop."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from types import FrameType

import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp

from nir.gc import sjeldnere_gc
from nir.web.protokoll.headergrense import HeadergrensetProtokoll

SLIPP_SEKUNDER = 25
"""How long an answer may take after SIGTERM. Kubernetes kills the process after 30 s."""
_HODEFRIST_SEKUNDER = 30
_BLIKK_SEKUNDER = 0.1


def kjoer(
    app: Starlette,
    host: str,
    port: int,
    *,
    slipp_sekunder: int = SLIPP_SEKUNDER,
    nedtrapping_sekunder: float = 0,
    betrodde_proxyer: Sequence[str] = (),
) -> None:
    """Serve until SIGTERM or SIGINT. The process ends with exit code 0.

    After the signal `trapper_ned(app)` is true, so that the service is no longer ready. For
    `nedtrapping_sekunder` the service still takes every request, and asks each caller to close its
    connection. Then `slutter(app)` is true too, which a request that reads for a long time checks. From then
    on the service takes no more requests. It waits up to `slipp_sekunder` for the answers that are not
    finished. A second signal ends the wait.

    Args:
        betrodde_proxyer: addresses and networks whose `X-Forwarded-For` says who the caller is.
    """
    oppsett = _oppsett(app, host, port, slipp_sekunder, betrodde_proxyer=betrodde_proxyer)
    _Prosessens(oppsett, nedtrapping_sekunder).run()


def slutter(app: Starlette) -> bool:
    """Whether the process takes no more requests."""
    return getattr(app.state, "slutter", False)


def trapper_ned(app: Starlette) -> bool:
    """Whether the process has got SIGTERM or SIGINT, and new requests should go to another instance."""
    return getattr(app.state, "trapper_ned", False)


def ved_slutt(app: Starlette, kall: Callable[[], None]) -> None:
    """Let the server call `kall` when it stops, before it waits for the answers that are not finished."""
    app.state.ved_slutt = [*getattr(app.state, "ved_slutt", ()), kall]


@asynccontextmanager
async def betjent(
    app: ASGIApp, host: str, port: int, *, hodefrist_sekunder: float = _HODEFRIST_SEKUNDER
) -> AsyncIterator[str]:
    """Serve while the block runs, and give the base address. `port` may be 0.

    The head of a request must come within `hodefrist_sekunder`; `lag_app` limits the body.

    Raises:
        OSError: the address cannot be listened on.
    """
    server = _UtenSignaler(_oppsett(app, host, port, 5, hodefrist_sekunder))
    oppgave = asyncio.create_task(server.serve(), name="nir-web")
    try:
        await server.oppe(oppgave)
        yield server.adresse()
    finally:
        server.should_exit = True
        await asyncio.gather(oppgave, return_exceptions=True)


class _Server(uvicorn.Server):
    """A server that tells the app when it stops."""

    async def shutdown(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        if isinstance(self.config.app, Starlette):
            for kall in getattr(self.config.app.state, "ved_slutt", ()):
                kall()
        await super().shutdown(sockets)  # type: ignore[arg-type]


class _Prosessens(_Server):
    """Ends normally on a signal. uvicorn's own server raises the signal again, which looks like a crash."""

    def __init__(self, oppsett: uvicorn.Config, nedtrapping_sekunder: float) -> None:
        super().__init__(oppsett)
        self._nedtrapping = nedtrapping_sekunder

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        await super().startup(sockets)  # type: ignore[arg-type]
        sjeldnere_gc()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        foer = {nummer: signal.signal(nummer, self.handle_exit) for nummer in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for nummer, behandler in foer.items():
                signal.signal(nummer, behandler)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._merk("trapper_ned")
        if self.should_exit or not self._nedtrapping:
            self._merk("slutter")
        super().handle_exit(sig, frame)

    async def main_loop(self) -> None:
        await super().main_loop()
        if self._nedtrapping and not self.force_exit:
            await self._trapp_ned()
        self._merk("slutter")

    async def _trapp_ned(self) -> None:
        # Only uvicorn's main loop sets the default headers, and it has ended.
        self.server_state.default_headers = [*self.server_state.default_headers, (b"connection", b"close")]
        slutt = time.monotonic() + self._nedtrapping
        while time.monotonic() < slutt and not self.force_exit:  # noqa: ASYNC110  a signal handler sets it
            await asyncio.sleep(_BLIKK_SEKUNDER)

    def _merk(self, hva: str) -> None:
        if isinstance(self.config.app, Starlette):
            setattr(self.config.app.state, hva, True)


class _UtenSignaler(_Server):
    """Leaves signals to the owner of the process, and tells `oppe` when the server listens."""

    def __init__(self, oppsett: uvicorn.Config) -> None:
        super().__init__(oppsett)
        self._lytter = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        await super().startup(sockets)  # type: ignore[arg-type]
        self._lytter.set()

    async def oppe(self, oppgave: asyncio.Task[None]) -> None:
        venter = asyncio.create_task(self._lytter.wait())
        await asyncio.wait({venter, oppgave}, return_when=asyncio.FIRST_COMPLETED)
        venter.cancel()
        if not self.started:
            raise OSError(f"cannot listen on {self.config.host}:{self.config.port}")

    def adresse(self) -> str:
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        return f"http://{host}:{port}"


def _oppsett(
    app: ASGIApp,
    host: str,
    port: int,
    slipp_sekunder: int,
    hodefrist_sekunder: float = _HODEFRIST_SEKUNDER,
    betrodde_proxyer: Sequence[str] = (),
) -> uvicorn.Config:
    protokoll = partial(HeadergrensetProtokoll, frist_sekunder=hodefrist_sekunder)
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        loop="uvloop",
        http=protokoll,  # type: ignore[arg-type]  # uvicorn only calls it
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        # Anybody can send these headers: they count only from the proxies that the operator names.
        proxy_headers=bool(betrodde_proxyer),
        forwarded_allow_ips=list(betrodde_proxyer),
        timeout_graceful_shutdown=slipp_sekunder,
    )
