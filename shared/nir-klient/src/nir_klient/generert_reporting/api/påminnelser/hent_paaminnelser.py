from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hent_paaminnelser_navn import (
    HentPaaminnelserNavn,
)
from ...models.paaminnelser import Paaminnelser
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    navn: HentPaaminnelserNavn,
    *,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    sorter: str | Unset = "dato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_posisjon, Unset):
        headers["x-nir-posisjon"] = x_nir_posisjon

    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    params: dict[str, Any] = {}

    params["side"] = side

    params["antall"] = antall

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

    json_duf: None | str | Unset
    if isinstance(duf, Unset):
        json_duf = UNSET
    else:
        json_duf = duf
    params["duf"] = json_duf

    json_fornavn: None | str | Unset
    if isinstance(fornavn, Unset):
        json_fornavn = UNSET
    else:
        json_fornavn = fornavn
    params["fornavn"] = json_fornavn

    json_etternavn: None | str | Unset
    if isinstance(etternavn, Unset):
        json_etternavn = UNSET
    else:
        json_etternavn = etternavn
    params["etternavn"] = json_etternavn

    params["sorter"] = sorter

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/paaminnelser/{navn}".format(
            navn=quote(str(navn), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Paaminnelser | Problem | None:
    if response.status_code == 200:
        response_200 = Paaminnelser.from_dict(response.json())

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
) -> Response[Paaminnelser | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    navn: HentPaaminnelserNavn,
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    sorter: str | Unset = "dato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Paaminnelser | Problem]:
    """De som en saksbehandler vil minnes om

     The persons whom this kind finds, a page at a time.

    Args:
        navn (HentPaaminnelserNavn): Hvilken påminnelse
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        sorter (str | Unset): Kolonnen det sorteres etter; - foran: synkende Default: 'dato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Paaminnelser | Problem]
    """

    kwargs = _get_kwargs(
        navn=navn,
        side=side,
        antall=antall,
        dager=dager,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        duf=duf,
        fornavn=fornavn,
        etternavn=etternavn,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    navn: HentPaaminnelserNavn,
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    sorter: str | Unset = "dato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Paaminnelser | Problem | None:
    """De som en saksbehandler vil minnes om

     The persons whom this kind finds, a page at a time.

    Args:
        navn (HentPaaminnelserNavn): Hvilken påminnelse
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        sorter (str | Unset): Kolonnen det sorteres etter; - foran: synkende Default: 'dato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Paaminnelser | Problem
    """

    return sync_detailed(
        navn=navn,
        client=client,
        side=side,
        antall=antall,
        dager=dager,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        duf=duf,
        fornavn=fornavn,
        etternavn=etternavn,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    navn: HentPaaminnelserNavn,
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    sorter: str | Unset = "dato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Paaminnelser | Problem]:
    """De som en saksbehandler vil minnes om

     The persons whom this kind finds, a page at a time.

    Args:
        navn (HentPaaminnelserNavn): Hvilken påminnelse
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        sorter (str | Unset): Kolonnen det sorteres etter; - foran: synkende Default: 'dato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Paaminnelser | Problem]
    """

    kwargs = _get_kwargs(
        navn=navn,
        side=side,
        antall=antall,
        dager=dager,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        duf=duf,
        fornavn=fornavn,
        etternavn=etternavn,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    navn: HentPaaminnelserNavn,
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    dager: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    sorter: str | Unset = "dato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Paaminnelser | Problem | None:
    """De som en saksbehandler vil minnes om

     The persons whom this kind finds, a page at a time.

    Args:
        navn (HentPaaminnelserNavn): Hvilken påminnelse
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        dager (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        sorter (str | Unset): Kolonnen det sorteres etter; - foran: synkende Default: 'dato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Paaminnelser | Problem
    """

    return (
        await asyncio_detailed(
            navn=navn,
            client=client,
            side=side,
            antall=antall,
            dager=dager,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            duf=duf,
            fornavn=fornavn,
            etternavn=etternavn,
            sorter=sorter,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
