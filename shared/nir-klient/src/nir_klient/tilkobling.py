"""Makes a client for one caller."""

import httpx

from nir_klient.generert import AuthenticatedClient
from nir_klient.generert_reporting import AuthenticatedClient as LesendeKlient

_FRIST_SEKUNDER = 60
"""Seconds until a request fails. The service answers every request in less time."""


def tilkoblet(adresse: str, token: str) -> AuthenticatedClient:
    """A client of registration at `adresse` (`http://…`, without path), with the token of the caller.

    An answer that is not in the API's description raises `nir_klient.generert.errors.UnexpectedStatus`.
    """
    return AuthenticatedClient(
        base_url=adresse,
        token=token,
        timeout=httpx.Timeout(_FRIST_SEKUNDER),
        raise_on_unexpected_status=True,
    )


def tilkoblet_reporting(adresse: str, token: str) -> LesendeKlient:
    """A client of reporting at `adresse`, as `tilkoblet` gives one of registration."""
    return LesendeKlient(
        base_url=adresse,
        token=token,
        timeout=httpx.Timeout(_FRIST_SEKUNDER),
        raise_on_unexpected_status=True,
    )
