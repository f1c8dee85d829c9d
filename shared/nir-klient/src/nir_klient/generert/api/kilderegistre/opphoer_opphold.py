import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.kvittering import Kvittering
from ...models.paa_vei import PaaVei
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    duf: str,
    opphold_id: str,
    *,
    dato: datetime.date,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    params: dict[str, Any] = {}

    json_dato = dato.isoformat()
    params["dato"] = json_dato

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/personer/{duf}/opphold/{opphold_id}".format(
            duf=quote(str(duf), safe=""),
            opphold_id=quote(str(opphold_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Kvittering | PaaVei | Problem | None:
    if response.status_code == 201:
        response_201 = Kvittering.from_dict(response.json())

        return response_201

    if response.status_code == 202:
        response_202 = PaaVei.from_dict(response.json())

        return response_202

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

    if response.status_code == 412:
        response_412 = Problem.from_dict(response.json())

        return response_412

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
) -> Response[Kvittering | PaaVei | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    duf: str,
    opphold_id: str,
    *,
    client: AuthenticatedClient,
    dato: datetime.date,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Kvittering | PaaVei | Problem]:
    """Tillatelsen opphører

     End a permit (OppholdOpphoert). Nothing else ends a permit: `gyldigTil` is only information.

    Args:
        duf (str): DUF-nummer, 12 siffer
        opphold_id (str): Tillatelsens id hos UDI
        dato (datetime.date): Dagen tillatelsen opphører
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Personens versjon slik du har sett den, eller ETag fra
            personsiden. Er personen endret siden, er svaret 412.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Kvittering | PaaVei | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        opphold_id=opphold_id,
        dato=dato,
        idempotency_key=idempotency_key,
        if_match=if_match,
        x_nir_formaal=x_nir_formaal,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    duf: str,
    opphold_id: str,
    *,
    client: AuthenticatedClient,
    dato: datetime.date,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Kvittering | PaaVei | Problem | None:
    """Tillatelsen opphører

     End a permit (OppholdOpphoert). Nothing else ends a permit: `gyldigTil` is only information.

    Args:
        duf (str): DUF-nummer, 12 siffer
        opphold_id (str): Tillatelsens id hos UDI
        dato (datetime.date): Dagen tillatelsen opphører
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Personens versjon slik du har sett den, eller ETag fra
            personsiden. Er personen endret siden, er svaret 412.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Kvittering | PaaVei | Problem
    """

    return sync_detailed(
        duf=duf,
        opphold_id=opphold_id,
        client=client,
        dato=dato,
        idempotency_key=idempotency_key,
        if_match=if_match,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    duf: str,
    opphold_id: str,
    *,
    client: AuthenticatedClient,
    dato: datetime.date,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Kvittering | PaaVei | Problem]:
    """Tillatelsen opphører

     End a permit (OppholdOpphoert). Nothing else ends a permit: `gyldigTil` is only information.

    Args:
        duf (str): DUF-nummer, 12 siffer
        opphold_id (str): Tillatelsens id hos UDI
        dato (datetime.date): Dagen tillatelsen opphører
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Personens versjon slik du har sett den, eller ETag fra
            personsiden. Er personen endret siden, er svaret 412.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Kvittering | PaaVei | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        opphold_id=opphold_id,
        dato=dato,
        idempotency_key=idempotency_key,
        if_match=if_match,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    duf: str,
    opphold_id: str,
    *,
    client: AuthenticatedClient,
    dato: datetime.date,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Kvittering | PaaVei | Problem | None:
    """Tillatelsen opphører

     End a permit (OppholdOpphoert). Nothing else ends a permit: `gyldigTil` is only information.

    Args:
        duf (str): DUF-nummer, 12 siffer
        opphold_id (str): Tillatelsens id hos UDI
        dato (datetime.date): Dagen tillatelsen opphører
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Personens versjon slik du har sett den, eller ETag fra
            personsiden. Er personen endret siden, er svaret 412.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Kvittering | PaaVei | Problem
    """

    return (
        await asyncio_detailed(
            duf=duf,
            opphold_id=opphold_id,
            client=client,
            dato=dato,
            idempotency_key=idempotency_key,
            if_match=if_match,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
