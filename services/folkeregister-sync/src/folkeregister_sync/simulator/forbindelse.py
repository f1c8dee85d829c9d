"""Gives a fault access to the connection of a request, so that it can break the connection."""

import asyncio
import socket
import struct

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_NOEKKEL = "simulator.forbindelse"
_STRAKS = struct.pack("ii", 1, 0)


class MedForbindelse(HttpToolsProtocol):
    """Gives the app the connection's transport, in the ASGI scope of each request."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wrap the app, so that each request on this connection has the transport in its scope."""
        super().connection_made(transport)
        app: ASGIApp = self.app

        async def med(scope: Scope, receive: Receive, send: Send) -> None:
            scope[_NOEKKEL] = transport
            await app(scope, receive, send)

        self.app = med


def bryt(scope: Scope, *, skyll: bool = False) -> None:
    """Reset the connection. With `skyll`: send the bytes already written, and close it normally."""
    transport: asyncio.Transport = scope[_NOEKKEL]
    if skyll:
        transport.close()
        return
    kontakt: socket.socket = transport.get_extra_info("socket")
    kontakt.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _STRAKS)
    transport.abort()
