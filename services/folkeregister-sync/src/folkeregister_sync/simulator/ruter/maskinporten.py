"""The token endpoint, and the metadata that describes it to clients."""

from typing import Any
from urllib.parse import parse_qs

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from folkeregister_sync.simulator.oppsett import MASKINPORTEN, Oppsett
from folkeregister_sync.simulator.utsteder import GRANT, AvvistGrant, Utsteder


def maskinportenruter(utsteder: Utsteder, oppsett: Oppsett) -> APIRouter:
    ruter = APIRouter(prefix=MASKINPORTEN)

    def audience(request: Request) -> str:
        return oppsett.audience or f"{str(request.base_url).rstrip('/')}{MASKINPORTEN}/"

    @ruter.post("/token")
    async def token(request: Request) -> Response:
        skjema = parse_qs((await request.body()).decode(errors="replace"))
        grant, assertion = (skjema.get(felt, [""])[0] for felt in ("grant_type", "assertion"))
        try:
            return JSONResponse(utsteder.gi_token(grant, assertion, audience(request)))
        except AvvistGrant as feil:
            return JSONResponse({"error": feil.error, "error_description": feil.beskrivelse}, 400)

    @ruter.get("/.well-known/oauth-authorization-server")
    async def metadata(request: Request) -> dict[str, Any]:
        return {
            "issuer": audience(request),
            "token_endpoint": str(request.url_for("token")),
            "grant_types_supported": [GRANT],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
            "token_endpoint_auth_signing_alg_values_supported": ["RS256", "RS384", "RS512"],
        }

    return ruter
