from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.kodeverkene import Kodeverkene
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
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
        "url": "/v1/kodeverk/alle",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Kodeverkene | Problem | None:
    if response.status_code == 200:
        response_200 = Kodeverkene.from_dict(response.json())

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
) -> Response[Any | Kodeverkene | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Response[Any | Kodeverkene | Problem]:
    """Alle kodeverkene i ett svar

     Every code list, for a screen that starts.

    The lists change only with a release, so a client may keep the answer for an hour.

    Args:
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Kodeverkene | Problem]
    """

    kwargs = _get_kwargs(
        gyldig_paa=gyldig_paa,
        if_none_match=if_none_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Any | Kodeverkene | Problem | None:
    """Alle kodeverkene i ett svar

     Every code list, for a screen that starts.

    The lists change only with a release, so a client may keep the answer for an hour.

    Args:
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Kodeverkene | Problem
    """

    return sync_detailed(
        client=client,
        gyldig_paa=gyldig_paa,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Response[Any | Kodeverkene | Problem]:
    """Alle kodeverkene i ett svar

     Every code list, for a screen that starts.

    The lists change only with a release, so a client may keep the answer for an hour.

    Args:
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Kodeverkene | Problem]
    """

    kwargs = _get_kwargs(
        gyldig_paa=gyldig_paa,
        if_none_match=if_none_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    gyldig_paa: None | str | Unset = UNSET,
    if_none_match: None | str | Unset = UNSET,
) -> Any | Kodeverkene | Problem | None:
    """Alle kodeverkene i ett svar

     Every code list, for a screen that starts.

    The lists change only with a release, so a client may keep the answer for an hour.

    Args:
        gyldig_paa (None | str | Unset): Bare koder som kan brukes den dagen
        if_none_match (None | str | Unset): ETag fra et tidligere svar: er det uendret, er svaret
            304

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Kodeverkene | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            gyldig_paa=gyldig_paa,
            if_none_match=if_none_match,
        )
    ).parsed
