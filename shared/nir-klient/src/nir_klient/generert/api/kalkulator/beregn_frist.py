from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.regnestykke import Regnestykke
from ...models.utregning import Utregning
from ...types import Response


def _get_kwargs(
    *,
    body: Regnestykke,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/kalkulator",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Utregning | None:
    if response.status_code == 200:
        response_200 = Utregning.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

    if response.status_code == 408:
        response_408 = Problem.from_dict(response.json())

        return response_408

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

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
) -> Response[Problem | Utregning]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Regnestykke,
) -> Response[Problem | Utregning]:
    """Regn ut frist, kategori og avslutning; ingenting lagres, og ingen token trengs

     What the regelmotor would say of a person with these data, computed by the same rules.

    Args:
        body (Regnestykke): Det fristen regnes ut av. Ingenting her sier hvem personen er, og
            ingenting lagres.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Utregning]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: Regnestykke,
) -> Problem | Utregning | None:
    """Regn ut frist, kategori og avslutning; ingenting lagres, og ingen token trengs

     What the regelmotor would say of a person with these data, computed by the same rules.

    Args:
        body (Regnestykke): Det fristen regnes ut av. Ingenting her sier hvem personen er, og
            ingenting lagres.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Utregning
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Regnestykke,
) -> Response[Problem | Utregning]:
    """Regn ut frist, kategori og avslutning; ingenting lagres, og ingen token trengs

     What the regelmotor would say of a person with these data, computed by the same rules.

    Args:
        body (Regnestykke): Det fristen regnes ut av. Ingenting her sier hvem personen er, og
            ingenting lagres.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Utregning]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: Regnestykke,
) -> Problem | Utregning | None:
    """Regn ut frist, kategori og avslutning; ingenting lagres, og ingen token trengs

     What the regelmotor would say of a person with these data, computed by the same rules.

    Args:
        body (Regnestykke): Det fristen regnes ut av. Ingenting her sier hvem personen er, og
            ingenting lagres.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Utregning
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
