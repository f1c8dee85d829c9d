from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.alternativ import Alternativ
from ...models.problem import Problem
from ...models.simuler_avslutning import SimulerAvslutning
from ...models.simuler_avslutning_endring import SimulerAvslutningEndring
from ...models.simuler_fravaer import SimulerFravaer
from ...models.simuler_fravaer_endring import SimulerFravaerEndring
from ...models.simuler_integreringskontrakt import SimulerIntegreringskontrakt
from ...models.simuler_integreringskontrakt_endring import (
    SimulerIntegreringskontraktEndring,
)
from ...models.simuler_klage import SimulerKlage
from ...models.simuler_klage_endring import SimulerKlageEndring
from ...models.simuler_kontakt import SimulerKontakt
from ...models.simuler_kontakt_endring import SimulerKontaktEndring
from ...models.simuler_reservasjon import SimulerReservasjon
from ...models.simuler_reservasjon_endring import SimulerReservasjonEndring
from ...models.simuler_slett import SimulerSlett
from ...models.simuler_sluttmaal import SimulerSluttmaal
from ...models.simuler_sluttmaal_endring import SimulerSluttmaalEndring
from ...models.simuler_tiltak import SimulerTiltak
from ...models.simuler_tiltak_endring import SimulerTiltakEndring
from ...models.simuler_vedtak import SimulerVedtak
from ...models.simuler_vedtak_endring import SimulerVedtakEndring
from ...models.simulering import Simulering
from ...types import UNSET, Response, Unset


def _get_kwargs(
    duf: str,
    *,
    body: list[
        SimulerAvslutning
        | SimulerAvslutningEndring
        | SimulerFravaer
        | SimulerFravaerEndring
        | SimulerIntegreringskontrakt
        | SimulerIntegreringskontraktEndring
        | SimulerKlage
        | SimulerKlageEndring
        | SimulerKontakt
        | SimulerKontaktEndring
        | SimulerReservasjon
        | SimulerReservasjonEndring
        | SimulerSlett
        | SimulerSluttmaal
        | SimulerSluttmaalEndring
        | SimulerTiltak
        | SimulerTiltakEndring
        | SimulerVedtak
        | SimulerVedtakEndring
    ],
    alternativer: bool | Unset = False,
    paa_dato: None | str | Unset = UNSET,
    felt: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    params: dict[str, Any] = {}

    params["alternativer"] = alternativer

    json_paa_dato: None | str | Unset
    if isinstance(paa_dato, Unset):
        json_paa_dato = UNSET
    else:
        json_paa_dato = paa_dato
    params["paaDato"] = json_paa_dato

    json_felt: None | str | Unset
    if isinstance(felt, Unset):
        json_felt = UNSET
    else:
        json_felt = felt
    params["felt"] = json_felt

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/personer/{duf}/simuler".format(
            duf=quote(str(duf), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = []
    for body_item_data in body:
        body_item: dict[str, Any]
        if (
            isinstance(body_item_data, SimulerKontakt)
            or isinstance(body_item_data, SimulerIntegreringskontrakt)
            or isinstance(body_item_data, SimulerReservasjon)
            or isinstance(body_item_data, SimulerSluttmaal)
            or isinstance(body_item_data, SimulerVedtak)
            or isinstance(body_item_data, SimulerKlage)
            or isinstance(body_item_data, SimulerTiltak)
            or isinstance(body_item_data, SimulerFravaer)
            or isinstance(body_item_data, SimulerAvslutning)
            or isinstance(body_item_data, SimulerKontaktEndring)
            or isinstance(body_item_data, SimulerIntegreringskontraktEndring)
            or isinstance(body_item_data, SimulerReservasjonEndring)
            or isinstance(body_item_data, SimulerSluttmaalEndring)
            or isinstance(body_item_data, SimulerVedtakEndring)
            or isinstance(body_item_data, SimulerKlageEndring)
            or isinstance(body_item_data, SimulerTiltakEndring)
            or isinstance(body_item_data, SimulerFravaerEndring)
            or isinstance(body_item_data, SimulerAvslutningEndring)
        ):
            body_item = body_item_data.to_dict()
        else:
            body_item = body_item_data.to_dict()

        _kwargs["json"].append(body_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | list[Alternativ] | Simulering | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> list[Alternativ] | Simulering:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = Simulering.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            response_200_type_1 = []
            _response_200_type_1 = data
            for response_200_type_1_item_data in _response_200_type_1:
                response_200_type_1_item = Alternativ.from_dict(response_200_type_1_item_data)

                response_200_type_1.append(response_200_type_1_item)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

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

    if response.status_code == 408:
        response_408 = Problem.from_dict(response.json())

        return response_408

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
) -> Response[Problem | list[Alternativ] | Simulering]:
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
    body: list[
        SimulerAvslutning
        | SimulerAvslutningEndring
        | SimulerFravaer
        | SimulerFravaerEndring
        | SimulerIntegreringskontrakt
        | SimulerIntegreringskontraktEndring
        | SimulerKlage
        | SimulerKlageEndring
        | SimulerKontakt
        | SimulerKontaktEndring
        | SimulerReservasjon
        | SimulerReservasjonEndring
        | SimulerSlett
        | SimulerSluttmaal
        | SimulerSluttmaalEndring
        | SimulerTiltak
        | SimulerTiltakEndring
        | SimulerVedtak
        | SimulerVedtakEndring
    ],
    alternativer: bool | Unset = False,
    paa_dato: None | str | Unset = UNSET,
    felt: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Problem | list[Alternativ] | Simulering]:
    """Hva ville skje? Ingenting registreres

     Decide the proposals in order, as if they were registered now.

    With `alternativer`, decide each proposal by itself. A proposal that is refused is in `avvist`, and
    the
    answer is still 200.

    Args:
        duf (str): DUF-nummer, 12 siffer
        alternativer (bool | Unset): Hvert forslag for seg, ikke etter hverandre Default: False.
        paa_dato (None | str | Unset): Reglene slik de er den dagen
        felt (None | str | Unset): Bare disse feltene av vurderingen, med komma mellom
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (list[SimulerAvslutning | SimulerAvslutningEndring | SimulerFravaer |
            SimulerFravaerEndring | SimulerIntegreringskontrakt | SimulerIntegreringskontraktEndring |
            SimulerKlage | SimulerKlageEndring | SimulerKontakt | SimulerKontaktEndring |
            SimulerReservasjon | SimulerReservasjonEndring | SimulerSlett | SimulerSluttmaal |
            SimulerSluttmaalEndring | SimulerTiltak | SimulerTiltakEndring | SimulerVedtak |
            SimulerVedtakEndring]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | list[Alternativ] | Simulering]
    """

    kwargs = _get_kwargs(
        duf=duf,
        body=body,
        alternativer=alternativer,
        paa_dato=paa_dato,
        felt=felt,
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
    body: list[
        SimulerAvslutning
        | SimulerAvslutningEndring
        | SimulerFravaer
        | SimulerFravaerEndring
        | SimulerIntegreringskontrakt
        | SimulerIntegreringskontraktEndring
        | SimulerKlage
        | SimulerKlageEndring
        | SimulerKontakt
        | SimulerKontaktEndring
        | SimulerReservasjon
        | SimulerReservasjonEndring
        | SimulerSlett
        | SimulerSluttmaal
        | SimulerSluttmaalEndring
        | SimulerTiltak
        | SimulerTiltakEndring
        | SimulerVedtak
        | SimulerVedtakEndring
    ],
    alternativer: bool | Unset = False,
    paa_dato: None | str | Unset = UNSET,
    felt: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Problem | list[Alternativ] | Simulering | None:
    """Hva ville skje? Ingenting registreres

     Decide the proposals in order, as if they were registered now.

    With `alternativer`, decide each proposal by itself. A proposal that is refused is in `avvist`, and
    the
    answer is still 200.

    Args:
        duf (str): DUF-nummer, 12 siffer
        alternativer (bool | Unset): Hvert forslag for seg, ikke etter hverandre Default: False.
        paa_dato (None | str | Unset): Reglene slik de er den dagen
        felt (None | str | Unset): Bare disse feltene av vurderingen, med komma mellom
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (list[SimulerAvslutning | SimulerAvslutningEndring | SimulerFravaer |
            SimulerFravaerEndring | SimulerIntegreringskontrakt | SimulerIntegreringskontraktEndring |
            SimulerKlage | SimulerKlageEndring | SimulerKontakt | SimulerKontaktEndring |
            SimulerReservasjon | SimulerReservasjonEndring | SimulerSlett | SimulerSluttmaal |
            SimulerSluttmaalEndring | SimulerTiltak | SimulerTiltakEndring | SimulerVedtak |
            SimulerVedtakEndring]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | list[Alternativ] | Simulering
    """

    return sync_detailed(
        duf=duf,
        client=client,
        body=body,
        alternativer=alternativer,
        paa_dato=paa_dato,
        felt=felt,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    duf: str,
    *,
    client: AuthenticatedClient,
    body: list[
        SimulerAvslutning
        | SimulerAvslutningEndring
        | SimulerFravaer
        | SimulerFravaerEndring
        | SimulerIntegreringskontrakt
        | SimulerIntegreringskontraktEndring
        | SimulerKlage
        | SimulerKlageEndring
        | SimulerKontakt
        | SimulerKontaktEndring
        | SimulerReservasjon
        | SimulerReservasjonEndring
        | SimulerSlett
        | SimulerSluttmaal
        | SimulerSluttmaalEndring
        | SimulerTiltak
        | SimulerTiltakEndring
        | SimulerVedtak
        | SimulerVedtakEndring
    ],
    alternativer: bool | Unset = False,
    paa_dato: None | str | Unset = UNSET,
    felt: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Problem | list[Alternativ] | Simulering]:
    """Hva ville skje? Ingenting registreres

     Decide the proposals in order, as if they were registered now.

    With `alternativer`, decide each proposal by itself. A proposal that is refused is in `avvist`, and
    the
    answer is still 200.

    Args:
        duf (str): DUF-nummer, 12 siffer
        alternativer (bool | Unset): Hvert forslag for seg, ikke etter hverandre Default: False.
        paa_dato (None | str | Unset): Reglene slik de er den dagen
        felt (None | str | Unset): Bare disse feltene av vurderingen, med komma mellom
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (list[SimulerAvslutning | SimulerAvslutningEndring | SimulerFravaer |
            SimulerFravaerEndring | SimulerIntegreringskontrakt | SimulerIntegreringskontraktEndring |
            SimulerKlage | SimulerKlageEndring | SimulerKontakt | SimulerKontaktEndring |
            SimulerReservasjon | SimulerReservasjonEndring | SimulerSlett | SimulerSluttmaal |
            SimulerSluttmaalEndring | SimulerTiltak | SimulerTiltakEndring | SimulerVedtak |
            SimulerVedtakEndring]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | list[Alternativ] | Simulering]
    """

    kwargs = _get_kwargs(
        duf=duf,
        body=body,
        alternativer=alternativer,
        paa_dato=paa_dato,
        felt=felt,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    duf: str,
    *,
    client: AuthenticatedClient,
    body: list[
        SimulerAvslutning
        | SimulerAvslutningEndring
        | SimulerFravaer
        | SimulerFravaerEndring
        | SimulerIntegreringskontrakt
        | SimulerIntegreringskontraktEndring
        | SimulerKlage
        | SimulerKlageEndring
        | SimulerKontakt
        | SimulerKontaktEndring
        | SimulerReservasjon
        | SimulerReservasjonEndring
        | SimulerSlett
        | SimulerSluttmaal
        | SimulerSluttmaalEndring
        | SimulerTiltak
        | SimulerTiltakEndring
        | SimulerVedtak
        | SimulerVedtakEndring
    ],
    alternativer: bool | Unset = False,
    paa_dato: None | str | Unset = UNSET,
    felt: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Problem | list[Alternativ] | Simulering | None:
    """Hva ville skje? Ingenting registreres

     Decide the proposals in order, as if they were registered now.

    With `alternativer`, decide each proposal by itself. A proposal that is refused is in `avvist`, and
    the
    answer is still 200.

    Args:
        duf (str): DUF-nummer, 12 siffer
        alternativer (bool | Unset): Hvert forslag for seg, ikke etter hverandre Default: False.
        paa_dato (None | str | Unset): Reglene slik de er den dagen
        felt (None | str | Unset): Bare disse feltene av vurderingen, med komma mellom
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (list[SimulerAvslutning | SimulerAvslutningEndring | SimulerFravaer |
            SimulerFravaerEndring | SimulerIntegreringskontrakt | SimulerIntegreringskontraktEndring |
            SimulerKlage | SimulerKlageEndring | SimulerKontakt | SimulerKontaktEndring |
            SimulerReservasjon | SimulerReservasjonEndring | SimulerSlett | SimulerSluttmaal |
            SimulerSluttmaalEndring | SimulerTiltak | SimulerTiltakEndring | SimulerVedtak |
            SimulerVedtakEndring]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | list[Alternativ] | Simulering
    """

    return (
        await asyncio_detailed(
            duf=duf,
            client=client,
            body=body,
            alternativer=alternativer,
            paa_dato=paa_dato,
            felt=felt,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
