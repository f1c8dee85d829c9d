"""The development issuer over HTTP. It serves its public key."""

from fastapi import APIRouter, FastAPI
from starlette.responses import Response

from nir.utsteder.noekkel import Noekkel
from nir.web import JsonSvar, lag_app


def lag_utsteder(noekkel: Noekkel) -> FastAPI:
    """The app: `/.well-known/jwks.json` and the health routes."""
    ruter = APIRouter()

    @ruter.get("/.well-known/jwks.json", summary="Utstederens offentlige nøkler", response_class=JsonSvar)
    async def jwks() -> Response:
        return JsonSvar({"keys": [noekkel.jwk]})

    return lag_app("utsteder", beskrivelse="Utsteder av tokener for utvikling.", ruter=[ruter])
