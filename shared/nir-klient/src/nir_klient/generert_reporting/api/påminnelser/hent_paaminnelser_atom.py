from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hent_paaminnelser_atom_navn import (
    HentPaaminnelserAtomNavn,
)
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    navn: HentPaaminnelserAtomNavn,
    *,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    noekkel: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_posisjon, Unset):
        headers["x-nir-posisjon"] = x_nir_posisjon

    params: dict[str, Any] = {}

    json_dager: int | None | Unset
    if isinstance(dager, Unset):
        json_dager = UNSET
    else:
        json_dager = dager
    params["dager"] = json_dager

    json_kommunenummer: None | str | Unset
    if isinstance(kommunenummer, Unset):
        json_kommunenummer = UNSET
    else:
        json_kommunenummer = kommunenummer
    params["kommunenummer"] = json_kommunenummer

    json_bydelsnummer: None | str | Unset
    if isinstance(bydelsnummer, Unset):
        json_bydelsnummer = UNSET
    else:
        json_bydelsnummer = bydelsnummer
    params["bydelsnummer"] = json_bydelsnummer

    json_noekkel: None | str | Unset
    if isinstance(noekkel, Unset):
        json_noekkel = UNSET
    else:
        json_noekkel = noekkel
    params["noekkel"] = json_noekkel

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/paaminnelser/{navn}.atom".format(
            navn=quote(str(navn), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | str | None:
    if response.status_code == 200:
        response_200 = response.text
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

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

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
) -> Response[Problem | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    navn: HentPaaminnelserAtomNavn,
    *,
    client: AuthenticatedClient,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    noekkel: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
) -> Response[Problem | str]:
    """Påminnelsen som Atom

     The feed for a feed reader. Its entries say what and where, but not who.

    Args:
        navn (HentPaaminnelserAtomNavn): Hvilken påminnelse
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        noekkel (None | str | Unset): I stedet for Authorization; gis av …/abonnement
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | str]
    """

    kwargs = _get_kwargs(
        navn=navn,
        dager=dager,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        noekkel=noekkel,
        x_nir_posisjon=x_nir_posisjon,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    navn: HentPaaminnelserAtomNavn,
    *,
    client: AuthenticatedClient,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    noekkel: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
) -> Problem | str | None:
    """Påminnelsen som Atom

     The feed for a feed reader. Its entries say what and where, but not who.

    Args:
        navn (HentPaaminnelserAtomNavn): Hvilken påminnelse
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        noekkel (None | str | Unset): I stedet for Authorization; gis av …/abonnement
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | str
    """

    return sync_detailed(
        navn=navn,
        client=client,
        dager=dager,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        noekkel=noekkel,
        x_nir_posisjon=x_nir_posisjon,
    ).parsed


async def asyncio_detailed(
    navn: HentPaaminnelserAtomNavn,
    *,
    client: AuthenticatedClient,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    noekkel: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
) -> Response[Problem | str]:
    """Påminnelsen som Atom

     The feed for a feed reader. Its entries say what and where, but not who.

    Args:
        navn (HentPaaminnelserAtomNavn): Hvilken påminnelse
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        noekkel (None | str | Unset): I stedet for Authorization; gis av …/abonnement
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | str]
    """

    kwargs = _get_kwargs(
        navn=navn,
        dager=dager,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        noekkel=noekkel,
        x_nir_posisjon=x_nir_posisjon,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    navn: HentPaaminnelserAtomNavn,
    *,
    client: AuthenticatedClient,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    noekkel: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
) -> Problem | str | None:
    """Påminnelsen som Atom

     The feed for a feed reader. Its entries say what and where, but not who.

    Args:
        navn (HentPaaminnelserAtomNavn): Hvilken påminnelse
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        noekkel (None | str | Unset): I stedet for Authorization; gis av …/abonnement
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | str
    """

    return (
        await asyncio_detailed(
            navn=navn,
            client=client,
            dager=dager,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            noekkel=noekkel,
            x_nir_posisjon=x_nir_posisjon,
        )
    ).parsed
