from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.abonnement import Abonnement
from ...models.lag_abonnement_navn import LagAbonnementNavn
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    navn: LagAbonnementNavn,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/paaminnelser/{navn}/abonnement".format(
            navn=quote(str(navn), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Abonnement | Problem | None:
    if response.status_code == 201:
        response_201 = Abonnement.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 431:
        response_431 = Problem.from_dict(response.json())

        return response_431

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Abonnement | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    navn: LagAbonnementNavn,
    *,
    client: AuthenticatedClient,
) -> Response[Abonnement | Problem]:
    """En nøkkel til påminnelsens strømmer

     Addresses for programs that cannot send headers. Nothing is stored; the key expires by itself.

    Args:
        navn (LagAbonnementNavn): Hvilken påminnelse

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Abonnement | Problem]
    """

    kwargs = _get_kwargs(
        navn=navn,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    navn: LagAbonnementNavn,
    *,
    client: AuthenticatedClient,
) -> Abonnement | Problem | None:
    """En nøkkel til påminnelsens strømmer

     Addresses for programs that cannot send headers. Nothing is stored; the key expires by itself.

    Args:
        navn (LagAbonnementNavn): Hvilken påminnelse

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Abonnement | Problem
    """

    return sync_detailed(
        navn=navn,
        client=client,
    ).parsed


async def asyncio_detailed(
    navn: LagAbonnementNavn,
    *,
    client: AuthenticatedClient,
) -> Response[Abonnement | Problem]:
    """En nøkkel til påminnelsens strømmer

     Addresses for programs that cannot send headers. Nothing is stored; the key expires by itself.

    Args:
        navn (LagAbonnementNavn): Hvilken påminnelse

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Abonnement | Problem]
    """

    kwargs = _get_kwargs(
        navn=navn,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    navn: LagAbonnementNavn,
    *,
    client: AuthenticatedClient,
) -> Abonnement | Problem | None:
    """En nøkkel til påminnelsens strømmer

     Addresses for programs that cannot send headers. Nothing is stored; the key expires by itself.

    Args:
        navn (LagAbonnementNavn): Hvilken påminnelse

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Abonnement | Problem
    """

    return (
        await asyncio_detailed(
            navn=navn,
            client=client,
        )
    ).parsed
