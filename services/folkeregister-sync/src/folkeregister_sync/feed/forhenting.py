"""The pages of the feed. In a long backlog each page is fetched while the one before it is handled."""

import asyncio
from collections.abc import AsyncGenerator

from folkeregister_sync.dokumenter.feed import Side
from folkeregister_sync.kall.feil import Klientfeil
from folkeregister_sync.klient.folkeregister import Folkeregister

FULL = 1000
"""The number of entries in a full page. While a full page is handled, the next page is fetched."""


async def sider_etter_hverandre(
    register: Folkeregister, fra: int, etag: str | None
) -> AsyncGenerator[Side | None, None]:
    """Page after page, without end, from the number `fra` on. None: the first page is unchanged since `etag`.

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
    # An error is returned: the caller raises it when it needs the page, and the page may never be needed.
    try:
        return await register.feed(fra)
    except Klientfeil as feil:
        return feil
