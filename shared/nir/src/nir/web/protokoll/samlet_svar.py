"""The head and the body of an answer in one write.

uvicorn writes them separately, which costs two system calls and two packets and wakes the caller twice.
"""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_STORST = 64 * 1024
"""The largest number of bytes that are held back. A longer stream is written at its reader's pace."""


class SamletProtokoll(HttpToolsProtocol):
    """uvicorn's HTTP/1.1 on a transport that gathers writes."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A caller has connected."""
        super().connection_made(_Samler(transport))  # type: ignore[arg-type]  # it has what uvicorn calls


class _Samler:
    """A transport that joins the writes of one turn of the event loop."""

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
