"""The development issuer over HTTP: an OpenID Connect provider whose users need no password."""

from fastapi import FastAPI

from nir.innstillinger import MedToken
from nir.utsteder.flyt import Flyt
from nir.utsteder.noekkel import Noekkel
from nir.utsteder.ruter import lag_ruter
from nir.web import lag_app


def lag_utsteder(noekkel: Noekkel, innstillinger: MedToken, nettleseradresse: str | None = None) -> FastAPI:
    """The app. `nettleseradresse`: where a browser reaches the issuer, if not at NIR_TOKEN_ISSUER."""
    flyt = Flyt(noekkel, innstillinger)
    ruter = lag_ruter(flyt, nettleseradresse or innstillinger.token_issuer)
    return lag_app(
        "utsteder",
        beskrivelse="Utsteder av tokener for utvikling (OpenID Connect).",
        ruter=[ruter],
        cors_origins=["*"],
    )
