"""What callers accept and send. The default of a POST is XML, so JSON must be said."""

from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from folkeregister_sync.simulator.avslag import avslag

STORST = 1000
"""The most that a bulk lookup takes."""


def aksepterer(request: Request, medietype: str) -> bool:
    """Whether `Accept` names it; JSON is what an open `Accept` gets."""
    oensket = [del_.partition(";")[0].strip() for del_ in request.headers.get("accept", "*/*").split(",")]
    return medietype in oensket or (medietype == "application/json" and "*/*" in oensket)


async def json_kropp(request: Request, felt: str) -> list[str] | None:
    """The list in the body's only field; None where the body is not that, or too long."""
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
    """400: the body is not what it should be."""
    return avslag(400, "FREG-001", "Ugyldig innhold")
