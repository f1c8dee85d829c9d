"""Keeps answers that the caller has not read yet: up to 1 MiB in memory, more in a file."""

import asyncio
from collections.abc import AsyncIterator
from tempfile import SpooledTemporaryFile

_MINNE = 1024 * 1024
_BIT = 64 * 1024


class Svarbuffer:
    """One task writes answers and another task reads them. The writer never waits for the reader."""

    def __init__(self) -> None:
        self._fil = SpooledTemporaryFile(max_size=_MINNE)  # noqa: SIM115  closed by `les`
        self._lest = 0
        self._skrevet = 0
        self._ferdig = False
        self._nytt = asyncio.Event()

    def skriv(self, svar: bytes) -> None:
        """Add an answer."""
        self._fil.seek(self._skrevet)
        self._skrevet += self._fil.write(svar)
        self._nytt.set()

    def ferdig(self) -> None:
        """Say that no more answers will come."""
        self._ferdig = True
        self._nytt.set()

    async def les(self) -> AsyncIterator[bytes]:
        """Yield the answers as they are written, in pieces of up to 64 KiB, and end after the last one."""
        with self._fil:
            while True:
                if self._lest < self._skrevet:
                    yield self._neste()
                elif self._ferdig:
                    return
                else:
                    self._nytt.clear()
                    await self._nytt.wait()

    def _neste(self) -> bytes:
        self._fil.seek(self._lest)
        bit = self._fil.read(_BIT)
        self._lest += len(bit)
        return bit
