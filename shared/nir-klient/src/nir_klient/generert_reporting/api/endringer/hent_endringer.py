from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.endringssvar import Endringssvar
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    duf: None | str | Unset = UNSET,
    siden: None | str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(last_event_id, Unset):
        headers["last-event-id"] = last_event_id

    if not isinstance(x_nir_posisjon, Unset):
        headers["x-nir-posisjon"] = x_nir_posisjon

    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    params: dict[str, Any] = {}

    json_duf: None | str | Unset
    if isinstance(duf, Unset):
        json_duf = UNSET
    else:
        json_duf = duf
    params["duf"] = json_duf

    json_siden: None | str | Unset
    if isinstance(siden, Unset):
        json_siden = UNSET
    else:
        json_siden = siden
    params["siden"] = json_siden

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/endringer",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Endringssvar | Problem | None:
    if response.status_code == 200:
        response_200 = Endringssvar.from_dict(response.json())

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

    if response.status_code == 410:
        response_410 = Problem.from_dict(response.json())

        return response_410

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
) -> Response[Endringssvar | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    duf: None | str | Unset = UNSET,
    siden: None | str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Endringssvar | Problem]:
    """Hva som er endret hos personene som du kan se

     The changes after `siden`. With `Accept: text/event-stream` they come as events, as they happen.

    With `duf` they are the changes of one person. If the caller may not read the person's page, the
    answer
    is 404.

    Args:
        duf (None | str | Unset): Bare endringene til denne personen
        siden (None | str | Unset): `neste` fra forrige svar; uten: fra nå
        last_event_id (None | str | Unset): `id` til den siste hendelsen av en tidligere strøm
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Endringssvar | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        siden=siden,
        last_event_id=last_event_id,
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
    duf: None | str | Unset = UNSET,
    siden: None | str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Endringssvar | Problem | None:
    """Hva som er endret hos personene som du kan se

     The changes after `siden`. With `Accept: text/event-stream` they come as events, as they happen.

    With `duf` they are the changes of one person. If the caller may not read the person's page, the
    answer
    is 404.

    Args:
        duf (None | str | Unset): Bare endringene til denne personen
        siden (None | str | Unset): `neste` fra forrige svar; uten: fra nå
        last_event_id (None | str | Unset): `id` til den siste hendelsen av en tidligere strøm
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Endringssvar | Problem
    """

    return sync_detailed(
        client=client,
        duf=duf,
        siden=siden,
        last_event_id=last_event_id,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    duf: None | str | Unset = UNSET,
    siden: None | str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Endringssvar | Problem]:
    """Hva som er endret hos personene som du kan se

     The changes after `siden`. With `Accept: text/event-stream` they come as events, as they happen.

    With `duf` they are the changes of one person. If the caller may not read the person's page, the
    answer
    is 404.

    Args:
        duf (None | str | Unset): Bare endringene til denne personen
        siden (None | str | Unset): `neste` fra forrige svar; uten: fra nå
        last_event_id (None | str | Unset): `id` til den siste hendelsen av en tidligere strøm
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Endringssvar | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        siden=siden,
        last_event_id=last_event_id,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    duf: None | str | Unset = UNSET,
    siden: None | str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Endringssvar | Problem | None:
    """Hva som er endret hos personene som du kan se

     The changes after `siden`. With `Accept: text/event-stream` they come as events, as they happen.

    With `duf` they are the changes of one person. If the caller may not read the person's page, the
    answer
    is 404.

    Args:
        duf (None | str | Unset): Bare endringene til denne personen
        siden (None | str | Unset): `neste` fra forrige svar; uten: fra nå
        last_event_id (None | str | Unset): `id` til den siste hendelsen av en tidligere strøm
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Endringssvar | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            duf=duf,
            siden=siden,
            last_event_id=last_event_id,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
