"""The public keys of the issuer, refreshed in the background and fetched again for an unknown kid."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

import httpx
import structlog
from jwt import PyJWK, PyJWTError

_logg = structlog.get_logger("nir.token")
_ALGORITMER = {"RSA": "RS256", "EC": "ES256"}
_FRIST_SEKUNDER = 3
UTVIKLINGSMERKE = "nir_utvikling"
"""A member of the development issuer's key. Production accepts no key that has it."""


class NoeklerUtilgjengelige(Exception):
    """The JWKS address cannot be read, and either no keys are known or they are too old."""


class Noekkelring:
    """The keys by their kid.

    Args:
        url: the JWKS address.
        frisk_sekunder: the age at which the keys are fetched again before any of them is used, so that a key
            that the issuer has withdrawn is not accepted. At half this age they are fetched beside the
            requests, so that hardly any request waits. While the issuer does not answer, the known keys stay
            in use, and requests do not wait for it.
        hoeyst_sekunder: the age at which keys are no longer valid, so that a key that the issuer has
            withdrawn is not in use for ever.
        utviklingsnoekler: False: a key of the development issuer is left out.
        gulv_sekunder: the shortest time between two fetches, so that unknown kids cannot flood the issuer.
    """

    def __init__(
        self,
        url: str,
        *,
        frisk_sekunder: float = 600,
        hoeyst_sekunder: float = 6 * 3600,
        gulv_sekunder: float = 10,
        utviklingsnoekler: bool = True,
        naa: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._frisk = frisk_sekunder
        self._hoeyst = hoeyst_sekunder
        self._gulv = gulv_sekunder
        self._utviklingsnoekler = utviklingsnoekler
        self._naa = naa
        self._noekler: dict[str, PyJWK] = {}
        self._hentet: float | None = None
        self._forsoekt: float | None = None
        self._laas = asyncio.Lock()
        self._fornyer: asyncio.Task[None] | None = None

    async def finn(self, kid: str) -> PyJWK | None:
        """The key with this kid. None if the issuer has no such key.

        Raises:
            NoeklerUtilgjengelige: the keys have never been fetched, or not for `hoeyst_sekunder`.
        """
        if self._for_gamle():
            await self._hent_om_lov(ukjent=None)
            if self._for_gamle():
                raise NoeklerUtilgjengelige
        if kid in self._noekler:
            await self._forny()
        else:
            await self._hent_om_lov(ukjent=kid)
        if self._hentet is None:
            raise NoeklerUtilgjengelige
        return self._noekler.get(kid)

    async def klar(self) -> str | None:
        """The readiness check. None if keys are known. If they are unknown or too old, fetch them first."""
        if self._hentet is None or self._for_gamle():
            await self._hent_om_lov(ukjent=None)
        return "nøklene kan ikke hentes" if self._hentet is None or self._for_gamle() else None

    def _for_gamle(self) -> bool:
        return self._siden(self._hentet) > self._hoeyst

    async def _forny(self) -> None:
        """Fetch keys that are old.

        Wait for the answer only if the last attempt is older than `frisk_sekunder`.
        """
        if self._siden(self._forsoekt) > self._frisk:
            await self._hent_om_lov(ukjent=None)
        elif self._siden(self._hentet) > self._frisk / 2 and (self._fornyer is None or self._fornyer.done()):
            self._fornyer = asyncio.create_task(self._hent_om_lov(ukjent=None), name="nir-jwks")

    def _siden(self, da: float | None) -> float:
        return 0.0 if da is None else self._naa() - da

    async def _hent_om_lov(self, ukjent: str | None) -> None:
        async with self._laas:
            if ukjent in self._noekler:
                return
            # A first fetch that failed is tried again at once: without keys no caller is let in.
            if self._hentet is not None and self._forsoekt and self._naa() - self._forsoekt < self._gulv:
                return
            self._forsoekt = self._naa()
            await self._hent()

    async def _hent(self) -> None:
        try:
            async with httpx.AsyncClient(timeout=_FRIST_SEKUNDER) as http:
                svar = await http.get(self._url)
            svar.raise_for_status()
            noekler = _les(svar.json(), self._utviklingsnoekler)
        except (httpx.HTTPError, ValueError, KeyError, TypeError, AttributeError) as feil:
            _logg.warning("the JWKS cannot be fetched", feil=type(feil).__name__)
            return
        self._noekler = noekler
        self._hentet = self._naa()


def _les(jwks: Any, utviklingsnoekler: bool) -> dict[str, PyJWK]:
    noekler: dict[str, PyJWK] = {}
    for jwk in jwks["keys"]:
        algoritme = _ALGORITMER.get(jwk.get("kty", ""))
        if algoritme is None or "kid" not in jwk or jwk.get("use", "sig") != "sig":
            continue
        if UTVIKLINGSMERKE in jwk and not utviklingsnoekler:
            _logg.error("the issuer has a development key, which production does not accept")
            continue
        try:
            noekler[jwk["kid"]] = PyJWK(jwk, algorithm=algoritme)
        except PyJWTError as feil:
            _logg.warning("a key in the JWKS cannot be used", feil=type(feil).__name__)
    return noekler
