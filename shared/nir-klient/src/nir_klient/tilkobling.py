"""A client for one caller."""

import httpx

from nir_klient.generert import AuthenticatedClient

_FRIST_SEKUNDER = 60
"""Longer than the service lets anybody wait."""


def tilkoblet(adresse: str, token: str) -> AuthenticatedClient:
    """A client of the service at `adresse` (`http://…`, without path) in the name of the token's bearer.

    One answer that the description does not know raises `nir_klient.generert.errors.UnexpectedStatus`.
    """
    return AuthenticatedClient(
        base_url=adresse,
        token=token,
        timeout=httpx.Timeout(_FRIST_SEKUNDER),
        raise_on_unexpected_status=True,
    )
