"""Issue a development token."""

import time
from collections.abc import Iterable

import jwt

from nir.innstillinger import MedToken
from nir.token.bruker import les_claims
from nir.utsteder.noekkel import Noekkel

_SLINGRING = 5
"""`nbf` lies this many seconds in the past, so that a token is valid at once."""


def utsted(
    noekkel: Noekkel,
    innstillinger: MedToken,
    *,
    bruker: str,
    roller: Iterable[str],
    kommunenummer: str | None = None,
    bydel: str | None = None,
    navn: str | None = None,
    utloeper: int = 8 * 3600,
) -> str:
    """A signed access token. `utloeper` is in seconds from now; negative for a token that has expired.

    Raises:
        pydantic.ValidationError: no service would accept the claims.
    """
    krav = {
        "bruker": bruker,
        "roller": sorted(set(roller)),
        "kommunenummer": kommunenummer,
        "bydelsnummer": bydel,
        "name": navn,
    }
    les_claims(krav)
    hvem = {"iss": innstillinger.token_issuer, "aud": innstillinger.token_audience, "sub": bruker}
    naa = int(time.time())
    tider = {"iat": naa, "nbf": naa - _SLINGRING, "exp": naa + utloeper}
    return jwt.encode(
        hvem | tider | {navn: verdi for navn, verdi in krav.items() if verdi is not None},
        noekkel.privat,
        algorithm="RS256",
        headers={"kid": noekkel.kid},
    )
