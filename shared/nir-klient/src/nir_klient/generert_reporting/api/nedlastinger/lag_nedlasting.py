from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.nedlastingslenke import Nedlastingslenke
from ...models.nedlastingsoenske import Nedlastingsoenske
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: Nedlastingsoenske,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_posisjon, Unset):
        headers["X-NIR-Posisjon"] = x_nir_posisjon

    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/nedlastinger",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Nedlastingslenke | Problem | None:
    if response.status_code == 201:
        response_201 = Nedlastingslenke.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

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
) -> Response[Nedlastingslenke | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: Nedlastingsoenske,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Nedlastingslenke | Problem]:
    """En lenke som en nettleser henter én fil med, én gang

     The link reads with the rights of this request's token. Nobody else may see it.

    Args:
        x_nir_posisjon (None | str | Unset): Gjelder når filen hentes
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (Nedlastingsoenske): The body: the file that the browser will fetch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Nedlastingslenke | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
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
    body: Nedlastingsoenske,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Nedlastingslenke | Problem | None:
    """En lenke som en nettleser henter én fil med, én gang

     The link reads with the rights of this request's token. Nobody else may see it.

    Args:
        x_nir_posisjon (None | str | Unset): Gjelder når filen hentes
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (Nedlastingsoenske): The body: the file that the browser will fetch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Nedlastingslenke | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: Nedlastingsoenske,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Nedlastingslenke | Problem]:
    """En lenke som en nettleser henter én fil med, én gang

     The link reads with the rights of this request's token. Nobody else may see it.

    Args:
        x_nir_posisjon (None | str | Unset): Gjelder når filen hentes
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (Nedlastingsoenske): The body: the file that the browser will fetch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Nedlastingslenke | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: Nedlastingsoenske,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Nedlastingslenke | Problem | None:
    """En lenke som en nettleser henter én fil med, én gang

     The link reads with the rights of this request's token. Nobody else may see it.

    Args:
        x_nir_posisjon (None | str | Unset): Gjelder når filen hentes
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.
        body (Nedlastingsoenske): The body: the file that the browser will fetch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Nedlastingslenke | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
