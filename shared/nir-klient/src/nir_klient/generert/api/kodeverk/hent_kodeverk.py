from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.kode import Kode
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    navn: str,
    *,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    params: dict[str, Any] = {}

    json_gyldig_paa: None | str | Unset
    if isinstance(gyldig_paa, Unset):
        json_gyldig_paa = UNSET
    else:
        json_gyldig_paa = gyldig_paa
    params["gyldigPaa"] = json_gyldig_paa

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/kodeverk/{navn}".format(
            navn=quote(str(navn), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Problem | list[Kode] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = Kode.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 304:
        response_304 = cast(Any, None)
        return response_304

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
) -> Response[Any | Problem | list[Kode]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    navn: str,
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Response[Any | Problem | list[Kode]]:
    """Kodene i et kodeverk

     The codes in the guide's order; `gyldigTil` is the last day. A sluttmål has an entry for each frist.

    Args:
        navn (str): Kodeverkets navn, som i oversikten på /v1/kodeverk
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Problem | list[Kode]]
    """

    kwargs = _get_kwargs(
        navn=navn,
        gyldig_paa=gyldig_paa,
        if_none_match=if_none_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    navn: str,
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Any | Problem | list[Kode] | None:
    """Kodene i et kodeverk

     The codes in the guide's order; `gyldigTil` is the last day. A sluttmål has an entry for each frist.

    Args:
        navn (str): Kodeverkets navn, som i oversikten på /v1/kodeverk
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Problem | list[Kode]
    """

    return sync_detailed(
        navn=navn,
        client=client,
        gyldig_paa=gyldig_paa,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    navn: str,
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Response[Any | Problem | list[Kode]]:
    """Kodene i et kodeverk

     The codes in the guide's order; `gyldigTil` is the last day. A sluttmål has an entry for each frist.

    Args:
        navn (str): Kodeverkets navn, som i oversikten på /v1/kodeverk
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Problem | list[Kode]]
    """

    kwargs = _get_kwargs(
        navn=navn,
        gyldig_paa=gyldig_paa,
        if_none_match=if_none_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    navn: str,
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Any | Problem | list[Kode] | None:
    """Kodene i et kodeverk

     The codes in the guide's order; `gyldigTil` is the last day. A sluttmål has an entry for each frist.

    Args:
        navn (str): Kodeverkets navn, som i oversikten på /v1/kodeverk
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Problem | list[Kode]
    """

    return (
        await asyncio_detailed(
            navn=navn,
            client=client,
            gyldig_paa=gyldig_paa,
            if_none_match=if_none_match,
        )
    ).parsed
