"""Verifies a token. The result is its `Bruker` or a 401."""

import time
from dataclasses import dataclass

import jwt
from pydantic import ValidationError

from nir.innstillinger import MedToken
from nir.token import problemer
from nir.token.bruker import Bruker, les_claims
from nir.token.noekkelring import Noekkelring, NoeklerUtilgjengelige
from nir.web import ProblemFeil

_ALGORITMER = ["RS256", "ES256"]
_HUSKET = 1000
_KLOKKEAVVIK_SEKUNDER = 60
"""Seconds by which the issuer's clock may differ from this one."""
_PAAKREVD = ["exp", "iss", "aud"]


class Tokenkontroll:
    """Verifies the tokens of one issuer for one audience."""

    def __init__(self, noekler: Noekkelring, *, issuer: str, audience: str) -> None:
        self.noekler = noekler
        self._issuer = issuer
        self._audience = audience
        self._kjente: dict[str, _Verifisert] = {}

    @classmethod
    def av(cls, innstillinger: MedToken) -> "Tokenkontroll":
        """A Tokenkontroll with the JWKS address, issuer and audience of the service's settings."""
        return cls(
            Noekkelring(innstillinger.jwks_url),
            issuer=innstillinger.token_issuer,
            audience=innstillinger.token_audience,
        )

    async def bruker(self, token: str) -> Bruker:
        """The caller that the token names.

        Raises:
            ProblemFeil: 401 the token is not valid here; 503 the issuer's keys cannot be fetched.
        """
        try:
            kjent = self._kjente.get(token)
            noekkel = await self.noekler.finn(kjent.kid if kjent else _kid(token))
            # A caller sends a token many times. Verify it again only if it has expired or its key is new.
            if kjent is None or kjent.noekkel is not noekkel or kjent.utloeper <= time.time():
                kjent = self._husk(token, self._verifisert(token, noekkel))
            return kjent.bruker
        except (jwt.PyJWTError, ValidationError):
            raise _ugyldig() from None
        except NoeklerUtilgjengelige:
            raise ProblemFeil(problemer.NOEKLER_UTILGJENGELIGE, headers={"Retry-After": "2"}) from None

    def _verifisert(self, token: str, noekkel: jwt.PyJWK | None) -> "_Verifisert":
        if noekkel is None:
            raise jwt.InvalidKeyError
        krav = jwt.decode(
            token,
            noekkel,
            algorithms=[noekkel.algorithm_name],
            audience=self._audience,
            issuer=self._issuer,
            leeway=_KLOKKEAVVIK_SEKUNDER,
            options={"require": _PAAKREVD, "strict_aud": False},
        )
        return _Verifisert(_kid(token), noekkel, float(krav["exp"]) + _KLOKKEAVVIK_SEKUNDER, les_claims(krav))

    def _husk(self, token: str, verifisert: "_Verifisert") -> "_Verifisert":
        if len(self._kjente) >= _HUSKET:
            self._kjente.clear()
        self._kjente[token] = verifisert
        return verifisert


@dataclass(frozen=True, slots=True)
class _Verifisert:
    kid: str
    noekkel: jwt.PyJWK
    utloeper: float
    bruker: Bruker


def _kid(token: str) -> str:
    hode = jwt.get_unverified_header(token)
    kid = hode.get("kid")
    if hode.get("alg") not in _ALGORITMER or not isinstance(kid, str):
        raise jwt.InvalidAlgorithmError
    return kid


def _ugyldig() -> ProblemFeil:
    return ProblemFeil(problemer.TOKEN_UGYLDIG, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
