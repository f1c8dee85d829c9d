"""Health. A service is alive if it answers, and ready if everything that it needs is there."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, NotRequired

import prometheus_client
from fastapi import APIRouter, Request
from starlette.responses import Response
from typing_extensions import TypedDict

from nir.web.ramme.json_svar import JsonSvar

Sjekk = Callable[[], Awaitable[str | None]]
"""Checks one thing that the service needs. None: it is there. Otherwise the reason, without personal data."""

KLAR = "klar"


class Helse(TypedDict):
    """The answer of `/health/ready`; `alarmer` is absent if there are none."""

    status: Literal["klar", "ikke klar"]
    deler: dict[str, str]
    alarmer: NotRequired[dict[str, str]]


_FRIST_SEKUNDER = 2


def helseruter(sjekker: Mapping[str, Sjekk], alarmer: Mapping[str, Sjekk]) -> APIRouter:
    """`/health/live`, `/health/ready` (503 until every check passes) and `/metrics`.

    The answer of `/health/ready` includes the `alarmer`; its status does not depend on them.
    """
    ruter = APIRouter(tags=["drift"])

    @ruter.get("/health/live", operation_id="live", summary="Lever tjenesten?", response_model=dict[str, str])
    async def live() -> Response:
        """Answer that the process runs."""
        return JsonSvar({"status": "lever"})

    @ruter.get(
        "/health/ready",
        operation_id="ready",
        summary="Er tjenesten klar til å ta imot?",
        response_model=Helse,
        responses={503: {"description": "Ikke klar", "model": Helse}},
    )
    async def ready(request: Request) -> Response:
        """Say whether each part that the service needs is there. The status is 503 until all of them are.

        After SIGTERM it is 503 too, so that new requests go to another instance.
        """
        deler, roper = await asyncio.gather(_svarene(sjekker), _svarene(alarmer))
        if getattr(request.app.state, "trapper_ned", False):
            deler["prosess"] = "avslutter"
        klar = all(svar == KLAR for svar in deler.values())
        funnet = {navn: svar for navn, svar in roper.items() if svar != KLAR}
        status: dict[str, Any] = {"status": KLAR if klar else "ikke klar", "deler": deler}
        return JsonSvar(status | ({"alarmer": funnet} if funnet else {}), 200 if klar else 503)

    @ruter.get(
        "/metrics",
        operation_id="metrics",
        summary="Målinger for Prometheus",
        response_class=Response,
        responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
    )
    async def metrics() -> Response:
        """Answer the metrics of the process in the text format of Prometheus."""
        return Response(prometheus_client.generate_latest(), media_type=prometheus_client.CONTENT_TYPE_LATEST)

    return ruter


async def _svarene(sjekker: Mapping[str, Sjekk]) -> dict[str, str]:
    return dict(zip(sjekker, await asyncio.gather(*map(_svar, sjekker.values())), strict=True))


async def _svar(sjekk: Sjekk) -> str:
    try:
        async with asyncio.timeout(_FRIST_SEKUNDER):
            return await sjekk() or KLAR
    except Exception as feil:  # If a check fails in any way, the service is not ready.
        return f"sjekken feilet: {type(feil).__name__}"
