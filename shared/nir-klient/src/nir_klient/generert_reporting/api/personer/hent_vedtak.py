import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hent_vedtak_sorter_type_0 import (
    HentVedtakSorterType0,
)
from ...models.problem import Problem
from ...models.vedtaktabell import Vedtaktabell
from ...types import UNSET, Response, Unset


def _get_kwargs(
    duf: str,
    *,
    paa_dato: datetime.date | None | Unset = UNSET,
    kjent_per: datetime.date | None | Unset = UNSET,
    alle: bool | Unset = False,
    sorter: HentVedtakSorterType0 | None | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_posisjon, Unset):
        headers["x-nir-posisjon"] = x_nir_posisjon

    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    params: dict[str, Any] = {}

    json_paa_dato: None | str | Unset
    if isinstance(paa_dato, Unset):
        json_paa_dato = UNSET
    elif isinstance(paa_dato, datetime.date):
        json_paa_dato = paa_dato.isoformat()
    else:
        json_paa_dato = paa_dato
    params["paaDato"] = json_paa_dato

    json_kjent_per: None | str | Unset
    if isinstance(kjent_per, Unset):
        json_kjent_per = UNSET
    elif isinstance(kjent_per, datetime.date):
        json_kjent_per = kjent_per.isoformat()
    else:
        json_kjent_per = kjent_per
    params["kjentPer"] = json_kjent_per

    params["alle"] = alle

    json_sorter: None | str | Unset
    if isinstance(sorter, Unset):
        json_sorter = UNSET
    elif isinstance(sorter, str):
        json_sorter = sorter
    else:
        json_sorter = sorter
    params["sorter"] = json_sorter

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/personer/{duf}/vedtak".format(
            duf=quote(str(duf), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Vedtaktabell | None:
    if response.status_code == 200:
        response_200 = Vedtaktabell.from_dict(response.json())

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
) -> Response[Problem | Vedtaktabell]:
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
    paa_dato: datetime.date | None | Unset = UNSET,
    kjent_per: datetime.date | None | Unset = UNSET,
    alle: bool | Unset = False,
    sorter: HentVedtakSorterType0 | None | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Problem | Vedtaktabell]:
    """En tabell på personsiden: vedtak

     The rows that are in force; with `alle` also those that are not, and those that are deleted.

    Args:
        duf (str): DUF-nummer, 12 siffer
        paa_dato (datetime.date | None | Unset): Alle fakta kjent nå, vurdert per denne dagen
        kjent_per (datetime.date | None | Unset): Bare fakta registrert til og med denne dagen
        alle (bool | Unset): Også det som ikke er gjeldende eller er slettet Default: False.
        sorter (HentVedtakSorterType0 | None | Unset):
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Vedtaktabell]
    """

    kwargs = _get_kwargs(
        duf=duf,
        paa_dato=paa_dato,
        kjent_per=kjent_per,
        alle=alle,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
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
    paa_dato: datetime.date | None | Unset = UNSET,
    kjent_per: datetime.date | None | Unset = UNSET,
    alle: bool | Unset = False,
    sorter: HentVedtakSorterType0 | None | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Problem | Vedtaktabell | None:
    """En tabell på personsiden: vedtak

     The rows that are in force; with `alle` also those that are not, and those that are deleted.

    Args:
        duf (str): DUF-nummer, 12 siffer
        paa_dato (datetime.date | None | Unset): Alle fakta kjent nå, vurdert per denne dagen
        kjent_per (datetime.date | None | Unset): Bare fakta registrert til og med denne dagen
        alle (bool | Unset): Også det som ikke er gjeldende eller er slettet Default: False.
        sorter (HentVedtakSorterType0 | None | Unset):
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Vedtaktabell
    """

    return sync_detailed(
        duf=duf,
        client=client,
        paa_dato=paa_dato,
        kjent_per=kjent_per,
        alle=alle,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    duf: str,
    *,
    client: AuthenticatedClient,
    paa_dato: datetime.date | None | Unset = UNSET,
    kjent_per: datetime.date | None | Unset = UNSET,
    alle: bool | Unset = False,
    sorter: HentVedtakSorterType0 | None | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Problem | Vedtaktabell]:
    """En tabell på personsiden: vedtak

     The rows that are in force; with `alle` also those that are not, and those that are deleted.

    Args:
        duf (str): DUF-nummer, 12 siffer
        paa_dato (datetime.date | None | Unset): Alle fakta kjent nå, vurdert per denne dagen
        kjent_per (datetime.date | None | Unset): Bare fakta registrert til og med denne dagen
        alle (bool | Unset): Også det som ikke er gjeldende eller er slettet Default: False.
        sorter (HentVedtakSorterType0 | None | Unset):
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Vedtaktabell]
    """

    kwargs = _get_kwargs(
        duf=duf,
        paa_dato=paa_dato,
        kjent_per=kjent_per,
        alle=alle,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    duf: str,
    *,
    client: AuthenticatedClient,
    paa_dato: datetime.date | None | Unset = UNSET,
    kjent_per: datetime.date | None | Unset = UNSET,
    alle: bool | Unset = False,
    sorter: HentVedtakSorterType0 | None | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Problem | Vedtaktabell | None:
    """En tabell på personsiden: vedtak

     The rows that are in force; with `alle` also those that are not, and those that are deleted.

    Args:
        duf (str): DUF-nummer, 12 siffer
        paa_dato (datetime.date | None | Unset): Alle fakta kjent nå, vurdert per denne dagen
        kjent_per (datetime.date | None | Unset): Bare fakta registrert til og med denne dagen
        alle (bool | Unset): Også det som ikke er gjeldende eller er slettet Default: False.
        sorter (HentVedtakSorterType0 | None | Unset):
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Vedtaktabell
    """

    return (
        await asyncio_detailed(
            duf=duf,
            client=client,
            paa_dato=paa_dato,
            kjent_per=kjent_per,
            alle=alle,
            sorter=sorter,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
