"""Turns the claims of an issuer into those of kontrakt §3.6, as the issuer's entry says."""

from collections.abc import Mapping
from typing import Any

from nir.innstillinger.utstedere import Claim, Utsteder


def kontraktens_claims(krav: Mapping[str, Any], utsteder: Utsteder) -> dict[str, Any]:
    """The claims of the contract, `name` and `exp`, as far as the token has them."""
    claims = utsteder.claims
    funnet = {
        "bruker": _hent(krav, claims.bruker),
        "roller": _roller(_hent(krav, claims.roller), utsteder),
        "kommunenummer": _kommune(_hent(krav, claims.kommunenummer), utsteder),
        "bydelsnummer": _hent(krav, claims.bydelsnummer),
        "name": _hent(krav, claims.navn),
        "exp": krav.get("exp"),
    }
    return {navn: verdi for navn, verdi in funnet.items() if verdi is not None}


def _hent(krav: Mapping[str, Any], claim: Claim) -> Any:
    sted: Any = krav
    for ledd in (claim,) if isinstance(claim, str) else claim:
        if not isinstance(sted, Mapping):
            return None
        sted = sted.get(ledd)
    return sted


def _roller(verdi: Any, utsteder: Utsteder) -> Any:
    """The roles. If the issuer's entry maps values to roles, a string is split at spaces, like `scope`."""
    if utsteder.roller is None:
        return verdi
    verdier = verdi.split() if isinstance(verdi, str) else verdi
    if not isinstance(verdier, list):
        return verdier
    kjente = [en for en in verdier if isinstance(en, str) and en in utsteder.roller]
    return [rolle for en in kjente for rolle in utsteder.roller[en]]


def _kommune(verdi: Any, utsteder: Utsteder) -> Any:
    if utsteder.kommuner is None or not isinstance(verdi, str):
        return verdi
    return utsteder.kommuner.get(verdi)
