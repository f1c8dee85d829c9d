from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.handlinger import Handlinger
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    duf: str,
    *,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/personer/{duf}/handlinger".format(
            duf=quote(str(duf), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Handlinger | Problem | None:
    if response.status_code == 200:
        response_200 = Handlinger.from_dict(response.json())

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
) -> Response[Handlinger | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    duf: str,
    *,
    client: AuthenticatedClient,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Handlinger | Problem]:
    """Hva kan gjøres nå?

     For each section: the codes that may be registered, with their fields.

    For each entry: what may be done with it. For a caller who only reads, everything is false.

    Args:
        duf (str): DUF-nummer, 12 siffer
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Handlinger | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        x_nir_formaal=x_nir_formaal,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    duf: str,
    *,
    client: AuthenticatedClient,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Handlinger | Problem | None:
    """Hva kan gjøres nå?

     For each section: the codes that may be registered, with their fields.

    For each entry: what may be done with it. For a caller who only reads, everything is false.

    Args:
        duf (str): DUF-nummer, 12 siffer
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Handlinger | Problem
    """

    return sync_detailed(
        duf=duf,
        client=client,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    duf: str,
    *,
    client: AuthenticatedClient,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Handlinger | Problem]:
    """Hva kan gjøres nå?

     For each section: the codes that may be registered, with their fields.

    For each entry: what may be done with it. For a caller who only reads, everything is false.

    Args:
        duf (str): DUF-nummer, 12 siffer
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Handlinger | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    duf: str,
    *,
    client: AuthenticatedClient,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Handlinger | Problem | None:
    """Hva kan gjøres nå?

     For each section: the codes that may be registered, with their fields.

    For each entry: what may be done with it. For a caller who only reads, everything is false.

    Args:
        duf (str): DUF-nummer, 12 siffer
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Handlinger | Problem
    """

    return (
        await asyncio_detailed(
            duf=duf,
            client=client,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
