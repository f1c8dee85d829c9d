"""Redirects an address with a trailing slash to the same path without it. `Location` names no host.

Starlette's own redirect is an absolute address with the host that the caller wrote in `Host`. A cache in
front of the service could give this redirect, with a host that an attacker chose, to other callers.
"""

from fastapi import FastAPI
from starlette.responses import RedirectResponse
from starlette.routing import Match
from starlette.types import Receive, Scope, Send


def sett_opp_skraastrek(app: FastAPI) -> None:
    """Answer `/v1/meg/` with 307 to `/v1/meg`. If neither address exists, the answer is 404."""
    ukjent = app.router.default

    async def uten_skraastrek(scope: Scope, receive: Receive, send: Send) -> None:
        sti = scope["path"].rstrip("/")
        if sti == scope["path"] or not _finnes(app, {**scope, "path": sti}):
            await ukjent(scope, receive, send)
            return
        spoersmaal = scope["query_string"]
        adresse: bytes = scope["raw_path"].rstrip(b"/") + (b"?" + spoersmaal if spoersmaal else b"")
        await RedirectResponse(adresse.decode("latin-1"))(scope, receive, send)

    app.router.redirect_slashes = False
    app.router.default = uten_skraastrek


def _finnes(app: FastAPI, scope: Scope) -> bool:
    return any(rute.matches(scope)[0] is not Match.NONE for rute in app.router.routes)
