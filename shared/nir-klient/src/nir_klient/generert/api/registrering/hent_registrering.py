from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.avgjoerelse import Avgjoerelse
from ...models.problem import Problem
from ...models.venter import Venter
from ...types import Response


def _get_kwargs(
    duf: str,
    hendelse_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/personer/{duf}/registreringer/{hendelse_id}".format(
            duf=quote(str(duf), safe=""),
            hendelse_id=quote(str(hendelse_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Avgjoerelse | Venter | Problem | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> Avgjoerelse | Venter:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = Avgjoerelse.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = Venter.from_dict(data)

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
) -> Response[Avgjoerelse | Venter | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    duf: str,
    hendelse_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Avgjoerelse | Venter | Problem]:
    """Hva ble det av registreringen?

     What the engine decided. `{status: venter}`: the engine has not decided yet; ask again.

    Args:
        duf (str): DUF-nummer, 12 siffer
        hendelse_id (str): hendelseId fra svaret, som er Idempotency-Key der en var gitt

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Avgjoerelse | Venter | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        hendelse_id=hendelse_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    duf: str,
    hendelse_id: str,
    *,
    client: AuthenticatedClient,
) -> Avgjoerelse | Venter | Problem | None:
    """Hva ble det av registreringen?

     What the engine decided. `{status: venter}`: the engine has not decided yet; ask again.

    Args:
        duf (str): DUF-nummer, 12 siffer
        hendelse_id (str): hendelseId fra svaret, som er Idempotency-Key der en var gitt

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Avgjoerelse | Venter | Problem
    """

    return sync_detailed(
        duf=duf,
        hendelse_id=hendelse_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    duf: str,
    hendelse_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Avgjoerelse | Venter | Problem]:
    """Hva ble det av registreringen?

     What the engine decided. `{status: venter}`: the engine has not decided yet; ask again.

    Args:
        duf (str): DUF-nummer, 12 siffer
        hendelse_id (str): hendelseId fra svaret, som er Idempotency-Key der en var gitt

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Avgjoerelse | Venter | Problem]
    """

    kwargs = _get_kwargs(
        duf=duf,
        hendelse_id=hendelse_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    duf: str,
    hendelse_id: str,
    *,
    client: AuthenticatedClient,
) -> Avgjoerelse | Venter | Problem | None:
    """Hva ble det av registreringen?

     What the engine decided. `{status: venter}`: the engine has not decided yet; ask again.

    Args:
        duf (str): DUF-nummer, 12 siffer
        hendelse_id (str): hendelseId fra svaret, som er Idempotency-Key der en var gitt

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Avgjoerelse | Venter | Problem
    """

    return (
        await asyncio_detailed(
            duf=duf,
            hendelse_id=hendelse_id,
            client=client,
        )
    ).parsed
