from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.etterregistrering import Etterregistrering
from ...models.paa_vei import PaaVei
from ...models.problem import Problem
from ...models.tilgang import Tilgang
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: Etterregistrering,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/etterregistrering",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PaaVei | Problem | Tilgang | None:
    if response.status_code == 201:
        response_201 = Tilgang.from_dict(response.json())

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

    if response.status_code == 408:
        response_408 = Problem.from_dict(response.json())

        return response_408

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

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
) -> Response[PaaVei | Problem | Tilgang]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: Etterregistrering,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[PaaVei | Problem | Tilgang]:
    """Gi tilgang til etterregistrering

     Give an access to register entries dated more than two months back.

    The answer comes when the access is in force for everyone whom it is for.

    Args:
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        body (Etterregistrering): An access to register entries dated more than two months back (A
            7.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PaaVei | Problem | Tilgang]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: Etterregistrering,
    idempotency_key: None | str | Unset = UNSET,
) -> PaaVei | Problem | Tilgang | None:
    """Gi tilgang til etterregistrering

     Give an access to register entries dated more than two months back.

    The answer comes when the access is in force for everyone whom it is for.

    Args:
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        body (Etterregistrering): An access to register entries dated more than two months back (A
            7.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PaaVei | Problem | Tilgang
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: Etterregistrering,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[PaaVei | Problem | Tilgang]:
    """Gi tilgang til etterregistrering

     Give an access to register entries dated more than two months back.

    The answer comes when the access is in force for everyone whom it is for.

    Args:
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        body (Etterregistrering): An access to register entries dated more than two months back (A
            7.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PaaVei | Problem | Tilgang]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: Etterregistrering,
    idempotency_key: None | str | Unset = UNSET,
) -> PaaVei | Problem | Tilgang | None:
    """Gi tilgang til etterregistrering

     Give an access to register entries dated more than two months back.

    The answer comes when the access is in force for everyone whom it is for.

    Args:
        idempotency_key (None | str | Unset): UUID. Samme nøkkel på nytt gir samme avgjørelse, og
            registrerer ikke en gang til.
        body (Etterregistrering): An access to register entries dated more than two months back (A
            7.3).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PaaVei | Problem | Tilgang
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
