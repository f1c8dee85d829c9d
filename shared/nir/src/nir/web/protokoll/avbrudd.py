"""Breaks a connection from within an ASGI app. A normal close waits until the caller has read everything."""

from starlette.types import Receive, Scope

AVBRYT = "nir.avbryt"
"""The ASGI extension by which the server gives the app a function that aborts the connection."""


async def bryt_forbindelsen(scope: Scope, receive: Receive) -> None:
    """Abort the connection and drop what is not sent, and return when it is gone.

    Under a server without the extension this does nothing.
    """
    avbryt = scope.get("extensions", {}).get(AVBRYT)
    if avbryt is None:
        return
    avbryt["kall"]()
    while (await receive())["type"] != "http.disconnect":
        pass
