from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...types import File, Response


def _get_kwargs(
    noekkel: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/nedlastinger/{noekkel}".format(
            noekkel=quote(str(noekkel), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | Problem | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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
) -> Response[File | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    noekkel: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[File | Problem]:
    """Filen som lenken gjelder

     The link works once, within a minute. HEAD gives the head of the file's answer.

    HEAD does not use the link up, and neither does an answer with status 5xx.

    Args:
        noekkel (str): Fra lenken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        noekkel=noekkel,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    noekkel: str,
    *,
    client: AuthenticatedClient | Client,
) -> File | Problem | None:
    """Filen som lenken gjelder

     The link works once, within a minute. HEAD gives the head of the file's answer.

    HEAD does not use the link up, and neither does an answer with status 5xx.

    Args:
        noekkel (str): Fra lenken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return sync_detailed(
        noekkel=noekkel,
        client=client,
    ).parsed


async def asyncio_detailed(
    noekkel: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[File | Problem]:
    """Filen som lenken gjelder

     The link works once, within a minute. HEAD gives the head of the file's answer.

    HEAD does not use the link up, and neither does an answer with status 5xx.

    Args:
        noekkel (str): Fra lenken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        noekkel=noekkel,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    noekkel: str,
    *,
    client: AuthenticatedClient | Client,
) -> File | Problem | None:
    """Filen som lenken gjelder

     The link works once, within a minute. HEAD gives the head of the file's answer.

    HEAD does not use the link up, and neither does an answer with status 5xx.

    Args:
        noekkel (str): Fra lenken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return (
        await asyncio_detailed(
            noekkel=noekkel,
            client=client,
        )
    ).parsed
