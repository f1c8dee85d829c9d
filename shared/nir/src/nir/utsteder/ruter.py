"""The routes of the issuer: keys, description, login page, tokens, user, logout."""

from typing import Annotated

import jwt
from authlib.common.urls import add_params_to_uri
from authlib.oauth2 import OAuth2Error
from fastapi import APIRouter, Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from nir.utsteder import oppdagelse as sti
from nir.utsteder.demobrukere import Demobruker, demobrukere
from nir.utsteder.flyt import Flyt, brukeropplysninger
from nir.utsteder.forespoersel import Forespoersel
from nir.utsteder.innloggingsside import VALG, innloggingsside
from nir.utsteder.klient import KLIENTER
from nir.web import JsonSvar

_BEVIS = HTTPBearer(auto_error=False)
_FERDIG = "<!doctype html><html lang=nb><title>Logget ut</title><p>Du er logget ut.</p></html>"


def lag_ruter(flyt: Flyt, nettleseradresse: str) -> APIRouter:
    """The routes over this flow. `nettleseradresse`: where a browser reaches the issuer."""
    ruter = APIRouter(include_in_schema=True, tags=["innlogging"])

    @ruter.get(sti.JWKS, summary="Utstederens offentlige nøkler", response_class=JsonSvar)
    async def jwks() -> Response:
        return JsonSvar({"keys": [flyt.noekkel.jwk]})

    @ruter.get(sti.OPPDAGELSE, summary="Utstederens beskrivelse av seg selv", response_class=JsonSvar)
    async def beskrivelse() -> Response:
        return JsonSvar(sti.oppdagelse(flyt.innstillinger.token_issuer, nettleseradresse))

    @ruter.get(sti.AUTORISER, summary="Innloggingssiden", response_class=HTMLResponse)
    async def autoriser(request: Request) -> Response:
        return _autoriser(flyt, request)

    @ruter.post(sti.TOKEN, summary="Token for en kode, eller et nytt token", response_class=JsonSvar)
    async def token(request: Request) -> Response:
        skjema = await request.body()
        return await run_in_threadpool(_tokensvar, flyt, Forespoersel(request, skjema))

    @ruter.get(sti.BRUKER, summary="Hvem tokenet gjelder", response_class=JsonSvar)
    async def bruker(bevis: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEVIS)]) -> Response:
        funnet = _bruker(flyt, bevis.credentials if bevis else "")
        if funnet is None:
            return JsonSvar(
                {"error": "invalid_token"}, 401, {"WWW-Authenticate": 'Bearer error="invalid_token"'}
            )
        return JsonSvar(dict(brukeropplysninger(funnet)))

    @ruter.get(sti.UTLOGGING, summary="Logg ut", response_class=HTMLResponse)
    async def utlogging(
        client_id: str | None = None, post_logout_redirect_uri: str | None = None, state: str | None = None
    ) -> Response:
        return _utlogging(client_id, post_logout_redirect_uri, state)

    return ruter


def _autoriser(flyt: Flyt, request: Request) -> Response:
    forespoersel = Forespoersel(request)
    bruker = demobrukere().get(request.query_params.get(VALG, ""))
    try:
        flytvalg = flyt.get_consent_grant(forespoersel, bruker)
    except OAuth2Error as feil:
        return _svar(flyt.handle_error_response(forespoersel, feil))
    except ValueError:  # Authlib cannot write the sentence about an address with such characters.
        return JsonSvar({"error": "invalid_request"}, 400)
    if bruker is None:
        return HTMLResponse(innloggingsside(request))
    return _svar(flyt.create_authorization_response(forespoersel, bruker, flytvalg))


def _tokensvar(flyt: Flyt, forespoersel: Forespoersel) -> Response:
    return _svar(flyt.create_token_response(forespoersel))


def _svar(svar: Response) -> Response:
    """The answer that `Flyt.handle_response` made. Authlib passes it on without its type."""
    return svar


def _bruker(flyt: Flyt, token: str) -> Demobruker | None:
    krav = flyt.innstillinger
    try:
        claims = jwt.decode(
            token,
            flyt.noekkel.privat.public_key(),
            algorithms=["RS256"],
            issuer=krav.token_issuer,
            audience=krav.token_audience,
        )
    except jwt.PyJWTError:
        return None
    return demobrukere().get(claims.get("sub", ""))


def _utlogging(client_id: str | None, tilbake: str | None, state: str | None) -> Response:
    # There is no session to end: every login chooses the user again.
    klient = KLIENTER.get(client_id or "") or next(iter(KLIENTER.values()))
    if tilbake is None or not klient.check_redirect_uri(tilbake):
        return HTMLResponse(_FERDIG)
    return RedirectResponse(add_params_to_uri(tilbake, [("state", state)]) if state else tilbake, 302)
