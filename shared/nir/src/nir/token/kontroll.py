"""Verifies a token. The result is its `Bruker` or a 401."""

import time
from collections.abc import Iterable
from dataclasses import dataclass

import jwt
from pydantic import ValidationError

from nir.innstillinger import MedToken, UgyldigeInnstillinger
from nir.innstillinger.utstedere import Utsteder
from nir.token import problemer
from nir.token.bruker import ROLLER, Bruker, les_claims
from nir.token.kravkart import kontraktens_claims
from nir.token.noekkelring import Noekkelring, NoeklerUtilgjengelige
from nir.web import ProblemFeil

_ALGORITMER = ["RS256", "ES256"]
_HUSKET = 1000
_KLOKKEAVVIK_SEKUNDER = 60
"""Seconds by which the issuer's clock may differ from this one."""


@dataclass(frozen=True, slots=True)
class Godtatt:
    """An issuer whose tokens are accepted, and its keys."""

    utsteder: Utsteder
    noekler: Noekkelring


class Tokenkontroll:
    """Verifies the tokens of the accepted issuers."""

    def __init__(self, godtatte: Iterable[Godtatt]) -> None:
        self._godtatte = {en.utsteder.issuer: en for en in godtatte}
        self._kjente: dict[str, _Verifisert] = {}

    @classmethod
    def av(cls, innstillinger: MedToken) -> "Tokenkontroll":
        """A Tokenkontroll with the issuers of the service's settings.

        Raises:
            UgyldigeInnstillinger: the file of issuers gives a role that does not exist.
        """
        utstedere = innstillinger.godtatte_utstedere
        _krev_roller(utstedere)
        utvikling = innstillinger.miljoe == "utvikling"
        return cls(
            Godtatt(utsteder, Noekkelring(utsteder.jwks_url, utviklingsnoekler=utvikling))
            for utsteder in utstedere
        )

    async def klar(self) -> str | None:
        """The readiness check. None if the keys of at least one issuer are known: its users can be let in."""
        mangler = [await en.noekler.klar() for en in self._godtatte.values()]
        return None if None in mangler else mangler[0]

    async def bruker(self, token: str) -> Bruker:
        """The caller that the token names.

        Raises:
            ProblemFeil: 401 the token is not valid here; 503 the issuer's keys cannot be fetched.
        """
        try:
            kjent = self._kjente.get(token)
            kid, godtatt = (kjent.kid, kjent.godtatt) if kjent else (_kid(token), self._utsteder_av(token))
            noekkel = await godtatt.noekler.finn(kid)
            # A caller sends a token many times. Verify it again only if it has expired or its key is new.
            if kjent is None or kjent.noekkel is not noekkel or kjent.utloeper <= time.time():
                kjent = self._husk(token, _verifisert(token, kid, noekkel, godtatt))
            return kjent.bruker
        except (jwt.PyJWTError, ValidationError):
            raise _ugyldig() from None
        except NoeklerUtilgjengelige:
            raise ProblemFeil(problemer.NOEKLER_UTILGJENGELIGE, headers={"Retry-After": "2"}) from None

    def _utsteder_av(self, token: str) -> Godtatt:
        """The issuer that the token names. `_verifisert` then checks that this issuer signed it."""
        krav = jwt.decode(token, options={"verify_signature": False})
        navn = krav.get("iss")
        if not isinstance(navn, str) or navn not in self._godtatte:
            raise jwt.InvalidIssuerError
        return self._godtatte[navn]

    def _husk(self, token: str, verifisert: "_Verifisert") -> "_Verifisert":
        if len(self._kjente) >= _HUSKET:
            self._kjente.clear()
        self._kjente[token] = verifisert
        return verifisert


@dataclass(frozen=True, slots=True)
class _Verifisert:
    kid: str
    godtatt: Godtatt
    noekkel: jwt.PyJWK
    utloeper: float
    bruker: Bruker


def _verifisert(token: str, kid: str, noekkel: jwt.PyJWK | None, godtatt: Godtatt) -> _Verifisert:
    if noekkel is None:
        raise jwt.InvalidKeyError
    utsteder = godtatt.utsteder
    for_noen = utsteder.audience is not None
    krav = jwt.decode(
        token,
        noekkel,
        algorithms=[noekkel.algorithm_name],
        audience=utsteder.audience,
        issuer=utsteder.issuer,
        leeway=_KLOKKEAVVIK_SEKUNDER,
        options={
            "require": ["exp", "iss", "aud"] if for_noen else ["exp", "iss"],
            "verify_aud": for_noen,
            "strict_aud": False,
        },
    )
    bruker = les_claims(kontraktens_claims(krav, utsteder))
    return _Verifisert(kid, godtatt, noekkel, float(krav["exp"]) + _KLOKKEAVVIK_SEKUNDER, bruker)


def _krev_roller(utstedere: Iterable[Utsteder]) -> None:
    gitt = {rolle for en in utstedere for roller in (en.roller or {}).values() for rolle in roller}
    if ukjente := sorted(gitt - ROLLER):
        raise UgyldigeInnstillinger(f"NIR_UTSTEDERE gir roller som ikke finnes: {', '.join(ukjente)}.")


def _kid(token: str) -> str:
    hode = jwt.get_unverified_header(token)
    kid = hode.get("kid")
    if hode.get("alg") not in _ALGORITMER or not isinstance(kid, str):
        raise jwt.InvalidAlgorithmError
    return kid


def _ugyldig() -> ProblemFeil:
    return ProblemFeil(problemer.TOKEN_UGYLDIG, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
