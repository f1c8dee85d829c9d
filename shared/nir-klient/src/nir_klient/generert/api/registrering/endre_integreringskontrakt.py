from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.integreringskontrakt_endring import IntegreringskontraktEndring
from ...models.paa_vei import PaaVei
from ...models.problem import Problem
from ...models.rad_endret import RadEndret
from ...models.registrert import Registrert
from ...types import UNSET, Response, Unset


def _get_kwargs(
    duf: str,
    innslag_id: str,
    *,
    body: IntegreringskontraktEndring,
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

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/personer/{duf}/integreringskontrakt/{innslag_id}".format(
            duf=quote(str(duf), safe=""),
            innslag_id=quote(str(innslag_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PaaVei | Problem | RadEndret | Registrert | None:
    if response.status_code == 200:
        response_200 = Registrert.from_dict(response.json())

        return response_200

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

    if response.status_code == 408:
        response_408 = Problem.from_dict(response.json())

        return response_408

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 412:
        response_412 = RadEndret.from_dict(response.json())

        return response_412

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
) -> Response[PaaVei | Problem | RadEndret | Registrert]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    duf: str,
    innslag_id: str,
    *,
    client: AuthenticatedClient,
    body: IntegreringskontraktEndring,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[PaaVei | Problem | RadEndret | Registrert]:
    """Endre: integreringskontrakt

     Bare feltene som er gitt, endres. null tømmer et felt. Send radens etag i If-Match, så kan du ikke
    skrive over en kollegas endring.

    Args:
        duf (str): DUF-nummer, 12 siffer
        innslag_id (str): Radens innslagId, fra svaret på registreringen eller fra personsiden
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Radens etag slik du har sett den. Er raden endret siden, er
            svaret 412 med raden.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (IntegreringskontraktEndring): An integreringskontrakt. Only its date is registered
            (A 4.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PaaVei | Problem | RadEndret | Registrert]
    """

    kwargs = _get_kwargs(
        duf=duf,
        innslag_id=innslag_id,
        body=body,
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
    innslag_id: str,
    *,
    client: AuthenticatedClient,
    body: IntegreringskontraktEndring,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> PaaVei | Problem | RadEndret | Registrert | None:
    """Endre: integreringskontrakt

     Bare feltene som er gitt, endres. null tømmer et felt. Send radens etag i If-Match, så kan du ikke
    skrive over en kollegas endring.

    Args:
        duf (str): DUF-nummer, 12 siffer
        innslag_id (str): Radens innslagId, fra svaret på registreringen eller fra personsiden
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Radens etag slik du har sett den. Er raden endret siden, er
            svaret 412 med raden.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (IntegreringskontraktEndring): An integreringskontrakt. Only its date is registered
            (A 4.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PaaVei | Problem | RadEndret | Registrert
    """

    return sync_detailed(
        duf=duf,
        innslag_id=innslag_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        if_match=if_match,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    duf: str,
    innslag_id: str,
    *,
    client: AuthenticatedClient,
    body: IntegreringskontraktEndring,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[PaaVei | Problem | RadEndret | Registrert]:
    """Endre: integreringskontrakt

     Bare feltene som er gitt, endres. null tømmer et felt. Send radens etag i If-Match, så kan du ikke
    skrive over en kollegas endring.

    Args:
        duf (str): DUF-nummer, 12 siffer
        innslag_id (str): Radens innslagId, fra svaret på registreringen eller fra personsiden
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Radens etag slik du har sett den. Er raden endret siden, er
            svaret 412 med raden.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (IntegreringskontraktEndring): An integreringskontrakt. Only its date is registered
            (A 4.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PaaVei | Problem | RadEndret | Registrert]
    """

    kwargs = _get_kwargs(
        duf=duf,
        innslag_id=innslag_id,
        body=body,
        idempotency_key=idempotency_key,
        if_match=if_match,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    duf: str,
    innslag_id: str,
    *,
    client: AuthenticatedClient,
    body: IntegreringskontraktEndring,
    idempotency_key: None | str | Unset = UNSET,
    if_match: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> PaaVei | Problem | RadEndret | Registrert | None:
    """Endre: integreringskontrakt

     Bare feltene som er gitt, endres. null tømmer et felt. Send radens etag i If-Match, så kan du ikke
    skrive over en kollegas endring.

    Args:
        duf (str): DUF-nummer, 12 siffer
        innslag_id (str): Radens innslagId, fra svaret på registreringen eller fra personsiden
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        if_match (None | str | Unset): Radens etag slik du har sett den. Er raden endret siden, er
            svaret 412 med raden.
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (IntegreringskontraktEndring): An integreringskontrakt. Only its date is registered
            (A 4.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PaaVei | Problem | RadEndret | Registrert
    """

    return (
        await asyncio_detailed(
            duf=duf,
            innslag_id=innslag_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            if_match=if_match,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
