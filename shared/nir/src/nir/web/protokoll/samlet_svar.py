"""Writes head and body of an answer together.

uvicorn writes each separately, which takes two system calls and two packets, and wakes the caller twice.
"""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_STORST = 64 * 1024
"""Bytes that are held back at most. A stream is written as it comes, so that a slow reader slows it down."""


class SamletProtokoll(HttpToolsProtocol):
    """uvicorn's protocol on a transport that gathers writes."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A caller has connected."""
        super().connection_made(_Samler(transport))  # type: ignore[arg-type]  # as much of one as is asked for


class _Samler:
    """Gathers the writes of one turn of the event loop into one write."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._loekke = asyncio.get_running_loop()
        self._deler: list[bytes] = []
        self._lengde = 0

    def __getattr__(self, navn: str) -> Any:
        return getattr(self._transport, navn)

    def write(self, data: bytes) -> None:
        if not self._deler:
            self._loekke.call_soon(self._skriv)
        self._deler.append(data)
        self._lengde += len(data)
        if self._lengde >= _STORST:
            self._skriv()

    def write_eof(self) -> None:
        self._skriv()
        self._transport.write_eof()

    def close(self) -> None:
        self._skriv()
        self._transport.close()

    def _skriv(self) -> None:
        if self._deler:
            self._transport.write(b"".join(self._deler))
            self._deler, self._lengde = [], 0
