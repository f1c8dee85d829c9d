"""The pages of a long feed, each fetched while the one before it is handled."""

import asyncio
from collections.abc import AsyncGenerator

from folkeregister_sync.dokumenter.feed import Side
from folkeregister_sync.kall.feil import Klientfeil
from folkeregister_sync.klient.folkeregister import Folkeregister

FULL = 1000
"""The entries of a full page. After a full page the next one is fetched ahead."""


async def sider_etter_hverandre(
    register: Folkeregister, fra: int, etag: str | None
) -> AsyncGenerator[Side | None, None]:
    """Page after page, without end. None where the first page is unchanged since `etag`.

    Raises:
        Klientfeil: the next page cannot be fetched.
    """
    side = await register.feed(fra, etag)
    while True:
        fra = side.oppfoeringer[-1].sekvensnummer + 1 if side is not None and side.oppfoeringer else fra
        full = side is not None and len(side.oppfoeringer) >= FULL
        neste = asyncio.create_task(_hent(register, fra)) if full else None
        try:
            yield side
            svar = await (neste or _hent(register, fra))
        finally:
            if neste is not None:
                neste.cancel()
        if isinstance(svar, Klientfeil):
            raise svar
        side = svar


async def _hent(register: Folkeregister, fra: int) -> Side | Klientfeil | None:
    # A failed fetch is raised when the page is needed, if it is needed at all.
    try:
        return await register.feed(fra)
    except Klientfeil as feil:
        return feil
