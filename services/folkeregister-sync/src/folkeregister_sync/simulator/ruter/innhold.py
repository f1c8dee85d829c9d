"""The media types and bodies of requests, as Folkeregisteret accepts them."""

from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from folkeregister_sync.simulator.avslag import avslag

STORST = 1000
"""The largest number of idents or document ids in a bulk lookup."""


def aksepterer(request: Request, medietype: str) -> bool:
    """Whether `Accept` allows the media type. `*/*` means JSON."""
    oensket = [del_.partition(";")[0].strip() for del_ in request.headers.get("accept", "*/*").split(",")]
    return medietype in oensket or (medietype == "application/json" and "*/*" in oensket)


async def json_kropp(request: Request, felt: str) -> list[str] | None:
    """The list in the field `felt` of the JSON body. None if the body has another form, or if the list is too
    long.
    """
    if not request.headers.get("content-type", "").startswith("application/json"):
        return None
    try:
        kropp: Any = orjson.loads(await request.body())
    except orjson.JSONDecodeError:
        return None
    verdier = kropp.get(felt) if isinstance(kropp, dict) else None
    gyldig = isinstance(verdier, list) and len(verdier) <= STORST and all(isinstance(v, str) for v in verdier)
    return verdier if gyldig else None


def ugyldig() -> Response:
    """An answer of 400: the body has the wrong form."""
    return avslag(400, "FREG-001", "Ugyldig innhold")
