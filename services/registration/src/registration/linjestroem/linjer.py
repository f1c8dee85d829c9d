"""Cuts a stream of bytes into lines."""

import asyncio
from collections.abc import AsyncIterator

from nir.web import ProblemFeil
from nir.web.problem.problemer import FOR_STOR

STORST = 64 * 1024
"""The longest line, in bytes. Of a longer line STORST + 1 bytes are kept, and `krev_lengde` refuses it."""
_FOR_LANG = f"Linjen er lengre enn {STORST // 1024} KiB, som er det meste som tas imot. Kort den ned."


def krev_lengde(linje: bytes) -> None:
    """Refuse a line that is longer than `STORST`.

    Raises:
        ProblemFeil: 413.
    """
    if len(linje) > STORST:
        raise ProblemFeil(FOR_STOR, _FOR_LANG)


async def linjer(biter: AsyncIterator[bytes], *, frist: float) -> AsyncIterator[bytes]:
    """Each line without its line break, blank lines included. At most one line is kept in memory.

    Raises:
        TimeoutError: no bytes came for `frist` seconds.
    """
    rest = bytearray()
    async for bit in _i_tide(biter, frist):
        foerste, *flere = bit.split(b"\n")
        _legg_til(rest, foerste)
        for neste in flere:
            yield bytes(rest)
            rest.clear()
            _legg_til(rest, neste)
    if rest:
        yield bytes(rest)


def _legg_til(rest: bytearray, bit: bytes) -> None:
    rest += bit[: max(0, STORST + 1 - len(rest))]


async def _i_tide(biter: AsyncIterator[bytes], frist: float) -> AsyncIterator[bytes]:
    while True:
        async with asyncio.timeout(frist):
            try:
                bit = await anext(biter)
            except StopAsyncIteration:
                return
        yield bit
