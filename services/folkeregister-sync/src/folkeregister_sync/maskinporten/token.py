"""Access tokens. They are fetched with a signed JWT, and each is used until shortly before it expires."""

import asyncio
import time
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from folkeregister_sync.kall.feil import Forbigaaende, Klientfeil, Stans
from folkeregister_sync.kall.svar import som_json

_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_GRANT_SEKUNDER = 100
_MARGIN = 20.0
_FORBIGAAENDE = {408, 425, 429}


@dataclass(frozen=True, slots=True, kw_only=True)
class Maskinporten:
    """The token endpoint, and the identity of the client."""

    token_url: str
    audience: str
    klient_id: str
    kid: str
    scope: str
    noekkel: RSAPrivateKey


class Tokenkilde:
    """Gives a valid token. If several callers need a new one at once, Maskinporten gets one request.

    `svartid`: the seconds from a request to the end of Maskinporten's answer.
    """

    def __init__(self, http: httpx.AsyncClient, maskinporten: Maskinporten, svartid: float = 20.0) -> None:
        self._http = http
        self._hos = maskinporten
        self._svartid = svartid
        self._laas = asyncio.Lock()
        self._token: str | None = None
        self._gyldig_til = 0.0

    async def token(self) -> str:
        """A token that is valid for 20 seconds more, or for a quarter of its lifetime if that is less.

        Raises:
            Forbigaaende: Maskinporten gave no token, and may give one later.
            Stans: Maskinporten refuses the client.
        """
        async with self._laas:
            if self._token is None or time.monotonic() >= self._gyldig_til:
                await self._hent()
            assert self._token is not None
            return self._token

    def forkast(self, token: str) -> None:
        """Drop the token that Folkeregisteret refused, so that the next caller gets a new one."""
        if token == self._token:
            self._token = None

    async def _hent(self) -> None:
        spurt = time.monotonic()
        data = {"grant_type": _GRANT, "assertion": self._grant()}
        try:
            async with asyncio.timeout(self._svartid):
                svar = await self._http.post(self._hos.token_url, data=data)
        except (httpx.HTTPError, TimeoutError) as feil:
            raise Forbigaaende(f"Maskinporten: {type(feil).__name__}") from None
        if not svar.is_success:
            raise _avslag(svar)
        kropp = som_json(svar)
        levetid = kropp.get("expires_in") if isinstance(kropp, dict) else None
        if not isinstance(levetid, (int, float)) or not isinstance(kropp.get("access_token"), str):
            raise Forbigaaende("Maskinporten: svaret har ikke access_token og expires_in")
        self._token = kropp["access_token"]
        self._gyldig_til = spurt + levetid - min(_MARGIN, levetid * 0.25)

    def _grant(self) -> str:
        naa = int(time.time())
        krav = {
            "aud": self._hos.audience,
            "iss": self._hos.klient_id,
            "scope": self._hos.scope,
            "iat": naa,
            "exp": naa + _GRANT_SEKUNDER,
            "jti": str(uuid4()),
        }
        return jwt.encode(krav, self._hos.noekkel, algorithm="RS256", headers={"kid": self._hos.kid})


def _avslag(svar: httpx.Response) -> Klientfeil:
    grunn = f"Maskinporten svarer {svar.status_code}: {_feilkode(svar)}"
    if svar.status_code >= 500 or svar.status_code in _FORBIGAAENDE:
        return Forbigaaende(grunn)
    return Stans(
        "NIR-MASKINPORTEN-AVVIST",
        f"{grunn}. Kontroller NIR_MASKINPORTEN_AUDIENCE, _CLIENT_ID, _KID og _KEY_FILE, "
        "NIR_FOLKEREGISTER_SCOPE, og at klokka går rett.",
    )


def _feilkode(svar: httpx.Response) -> str:
    try:
        kropp: Any = som_json(svar)
    except Forbigaaende:
        return "uten forklaring"
    felter = (kropp.get(felt) for felt in ("error", "error_description")) if isinstance(kropp, dict) else ()
    return " ".join(str(felt) for felt in felter if felt)[:200] or "uten forklaring"
