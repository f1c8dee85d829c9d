"""The simulated Maskinporten. It checks a signed grant, accepts it only once, and gives an access token."""

import time
from typing import Any
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from folkeregister_sync.simulator.oppsett import Klient

GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_LENGST = 120
_SKJEVT = 10


class AvvistGrant(Exception):
    """Maskinporten refuses the grant. `error` is a code of RFC 6749; `beskrivelse` is Maskinporten's text."""

    def __init__(self, error: str, beskrivelse: str) -> None:
        super().__init__(beskrivelse)
        self.error = error
        self.beskrivelse = beskrivelse


class Utsteder:
    """Issues access tokens to one client, and checks them when the client uses them. `levetid`: seconds."""

    def __init__(self, klient: Klient, levetid: int) -> None:
        self._klient = klient
        self._levetid = levetid
        self._noekkel = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self._brukte: dict[str, float] = {}
        self.utstedte = 0
        self.avviste = 0
        """The number of calls that were refused because of their access token."""

    def gi_token(self, grant_type: str, assertion: str, audience: str) -> dict[str, Any]:
        """The body of the token endpoint's answer.

        Raises:
            AvvistGrant: the grant does not meet a requirement.
        """
        if grant_type != GRANT:
            raise AvvistGrant("unsupported_grant_type", "MP-011: grant_type")
        krav = self._kontroller(assertion, audience)
        self.utstedte += 1
        return {
            "access_token": self._token(krav["scope"]),
            "token_type": "Bearer",
            "expires_in": self._levetid,
            "scope": krav["scope"],
        }

    def _kontroller(self, assertion: str, audience: str) -> dict[str, Any]:
        krav = self._dekod(assertion, audience)
        if krav["iss"] != self._klient.klient_id:
            raise AvvistGrant("invalid_client", "MP-100: client not found")
        if krav["exp"] - krav["iat"] > _LENGST:
            raise AvvistGrant("invalid_grant", "MP-130: exp - iat is more than 120 s")
        if abs(krav["iat"] - time.time()) > _SKJEVT:
            raise AvvistGrant("invalid_grant", "MP-130: iat is not now")
        if "resource" in krav:
            raise AvvistGrant("invalid_grant", "MP-011: resource is not to be set")
        if krav.get("scope") != self._klient.scope:
            raise AvvistGrant("invalid_scope", "MP-200: scope")
        self._bruk_opp(krav["jti"])
        return krav

    def _dekod(self, assertion: str, audience: str) -> dict[str, Any]:
        try:
            if jwt.get_unverified_header(assertion).get("kid") != self._klient.kid:
                raise AvvistGrant("invalid_client", "MP-100: kid is not known")
            krav: dict[str, Any] = jwt.decode(
                assertion,
                self._klient.noekkel,
                algorithms=["RS256", "RS384", "RS512"],
                audience=audience,
                leeway=_SKJEVT,
                options={"require": ["aud", "iss", "iat", "exp", "jti", "scope"]},
            )
        except jwt.InvalidAudienceError:
            raise AvvistGrant("invalid_grant", "MP-110: aud") from None
        except jwt.ExpiredSignatureError:
            raise AvvistGrant("invalid_grant", "MP-130: the grant has expired") from None
        except jwt.InvalidTokenError as feil:
            raise AvvistGrant("invalid_grant", f"MP-011: {feil}") from None
        return krav

    def _bruk_opp(self, jti: str) -> None:
        naa = time.time()
        self._brukte = {j: til for j, til in self._brukte.items() if til > naa}
        if jti in self._brukte:
            raise AvvistGrant("invalid_grant", "MP-012: the grant was used before")
        self._brukte[jti] = naa + _LENGST + 2 * _SKJEVT

    def _token(self, scope: str) -> str:
        naa = int(time.time())
        krav = {
            "iss": "simulator",
            "client_id": self._klient.klient_id,
            "consumer": {"authority": "iso6523-actorid-upis", "ID": "0192:999999999"},
            "scope": scope,
            "token_type": "Bearer",
            "iat": naa,
            # `naa` is rounded down, so add a second: the token is valid for at least `expires_in`.
            "exp": naa + self._levetid + 1,
            "jti": uuid4().hex,
        }
        return jwt.encode(krav, self._noekkel, algorithm="RS256")

    def har_tilgang(self, token: str) -> bool:
        """Whether the scope of a token gives access to Folkeregisteret.

        Raises:
            jwt.InvalidTokenError: this issuer did not issue the token, or the token has expired.
        """
        try:
            krav = jwt.decode(token, self._noekkel.public_key(), algorithms=["RS256"])
        except jwt.InvalidTokenError:
            self.avviste += 1
            raise
        return bool(krav["scope"] == self._klient.scope)
