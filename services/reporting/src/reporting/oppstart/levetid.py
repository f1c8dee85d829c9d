"""Runs tasks for as long as the service runs, and ends the process if a task fails."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import structlog
from fastapi import FastAPI
from nir.oppgaver import avbryt

_logg = structlog.get_logger("reporting.levetid")
Oppgave = Callable[[], Coroutine[None, None, None]]
Lukking = Callable[[], Awaitable[None]]


def levetid_med(
    oppgaver: Sequence[Oppgave], lukkes: Sequence[Lukking]
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """A lifespan: runs `oppgaver` until the service stops, then cancels them and calls `lukkes` in order."""

    @asynccontextmanager
    async def levetid(_: FastAPI) -> AsyncIterator[None]:
        startet = [_start(oppgave) for oppgave in oppgaver]
        try:
            yield
        finally:
            await avbryt(*startet)
            for lukk in lukkes:
                await lukk()

    return levetid


def _start(oppgave: Oppgave) -> "asyncio.Task[None]":
    startet = asyncio.create_task(oppgave())
    startet.add_done_callback(_avslutt_ved_feil)
    return startet


def _avslutt_ved_feil(oppgave: "asyncio.Task[None]") -> None:
    """If the task has failed, end the process, so that the container or service manager starts it again.

    Otherwise the service would go on with lists that are never updated.
    """
    if oppgave.cancelled() or (feil := oppgave.exception()) is None:
        return
    _logg.critical("following the topics has stopped", exc_info=feil)
    os._exit(1)
