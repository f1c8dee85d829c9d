from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hent_etterregistrering_gjelder_type_0 import (
    HentEtterregistreringGjelderType0,
)
from ...models.hent_etterregistrering_sorter import (
    HentEtterregistreringSorter,
)
from ...models.problem import Problem
from ...models.tilganger import Tilganger
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    gjelder: HentEtterregistreringGjelderType0 | None | Unset = UNSET,
    sorter: HentEtterregistreringSorter | Unset = "tilDato",
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

    json_gjelder: None | str | Unset
    if isinstance(gjelder, Unset):
        json_gjelder = UNSET
    elif isinstance(gjelder, str):
        json_gjelder = gjelder
    else:
        json_gjelder = gjelder
    params["gjelder"] = json_gjelder

    json_sorter: str | Unset = UNSET
    if not isinstance(sorter, Unset):
        json_sorter = sorter

    params["sorter"] = json_sorter

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/etterregistrering",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Tilganger | None:
    if response.status_code == 200:
        response_200 = Tilganger.from_dict(response.json())

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
) -> Response[Problem | Tilganger]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    gjelder: HentEtterregistreringGjelderType0 | None | Unset = UNSET,
    sorter: HentEtterregistreringSorter | Unset = "tilDato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Problem | Tilganger]:
    """Tilgangene til etterregistrering som står (A 7.3)

     The accesses that IMDi has given, that are not withdrawn, and whose last day has not passed.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        gjelder (HentEtterregistreringGjelderType0 | None | Unset): Bare tilganger av dette slaget
        sorter (HentEtterregistreringSorter | Unset): Kolonnen det sorteres etter; - foran:
            synkende Default: 'tilDato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Tilganger]
    """

    kwargs = _get_kwargs(
        side=side,
        antall=antall,
        gjelder=gjelder,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    gjelder: HentEtterregistreringGjelderType0 | None | Unset = UNSET,
    sorter: HentEtterregistreringSorter | Unset = "tilDato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Problem | Tilganger | None:
    """Tilgangene til etterregistrering som står (A 7.3)

     The accesses that IMDi has given, that are not withdrawn, and whose last day has not passed.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        gjelder (HentEtterregistreringGjelderType0 | None | Unset): Bare tilganger av dette slaget
        sorter (HentEtterregistreringSorter | Unset): Kolonnen det sorteres etter; - foran:
            synkende Default: 'tilDato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Tilganger
    """

    return sync_detailed(
        client=client,
        side=side,
        antall=antall,
        gjelder=gjelder,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    gjelder: HentEtterregistreringGjelderType0 | None | Unset = UNSET,
    sorter: HentEtterregistreringSorter | Unset = "tilDato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Problem | Tilganger]:
    """Tilgangene til etterregistrering som står (A 7.3)

     The accesses that IMDi has given, that are not withdrawn, and whose last day has not passed.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        gjelder (HentEtterregistreringGjelderType0 | None | Unset): Bare tilganger av dette slaget
        sorter (HentEtterregistreringSorter | Unset): Kolonnen det sorteres etter; - foran:
            synkende Default: 'tilDato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Tilganger]
    """

    kwargs = _get_kwargs(
        side=side,
        antall=antall,
        gjelder=gjelder,
        sorter=sorter,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    gjelder: HentEtterregistreringGjelderType0 | None | Unset = UNSET,
    sorter: HentEtterregistreringSorter | Unset = "tilDato",
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Problem | Tilganger | None:
    """Tilgangene til etterregistrering som står (A 7.3)

     The accesses that IMDi has given, that are not withdrawn, and whose last day has not passed.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        gjelder (HentEtterregistreringGjelderType0 | None | Unset): Bare tilganger av dette slaget
        sorter (HentEtterregistreringSorter | Unset): Kolonnen det sorteres etter; - foran:
            synkende Default: 'tilDato'.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Tilganger
    """

    return (
        await asyncio_detailed(
            client=client,
            side=side,
            antall=antall,
            gjelder=gjelder,
            sorter=sorter,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
