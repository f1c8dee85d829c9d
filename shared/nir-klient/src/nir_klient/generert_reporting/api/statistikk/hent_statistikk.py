from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.deltakere_statistikk import DeltakereStatistikk
from ...models.fristbrudd_statistikk import FristbruddStatistikk
from ...models.hent_statistikk_kategori_type_0 import (
    HentStatistikkKategoriType0,
)
from ...models.hent_statistikk_kjoenn_type_0 import (
    HentStatistikkKjoennType0,
)
from ...models.hent_statistikk_lovverk_type_0 import (
    HentStatistikkLovverkType0,
)
from ...models.hent_statistikk_navn import (
    HentStatistikkNavn,
)
from ...models.maaloppnaaelse_statistikk import MaaloppnaaelseStatistikk
from ...models.oppstartstid_statistikk import OppstartstidStatistikk
from ...models.problem import Problem
from ...models.timer_statistikk import TimerStatistikk
from ...models.varighet_statistikk import VarighetStatistikk
from ...types import UNSET, Response, Unset


def _get_kwargs(
    navn: HentStatistikkNavn,
    *,
    fra_aar: int | None | Unset = UNSET,
    til_aar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    lovverk: HentStatistikkLovverkType0 | None | Unset = UNSET,
    kategori: HentStatistikkKategoriType0 | None | Unset = UNSET,
    kjoenn: HentStatistikkKjoennType0 | None | Unset = UNSET,
    skjermet: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_posisjon, Unset):
        headers["x-nir-posisjon"] = x_nir_posisjon

    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    params: dict[str, Any] = {}

    json_fra_aar: int | None | Unset
    if isinstance(fra_aar, Unset):
        json_fra_aar = UNSET
    else:
        json_fra_aar = fra_aar
    params["fraAar"] = json_fra_aar

    json_til_aar: int | None | Unset
    if isinstance(til_aar, Unset):
        json_til_aar = UNSET
    else:
        json_til_aar = til_aar
    params["tilAar"] = json_til_aar

    json_kommunenummer: None | str | Unset
    if isinstance(kommunenummer, Unset):
        json_kommunenummer = UNSET
    else:
        json_kommunenummer = kommunenummer
    params["kommunenummer"] = json_kommunenummer

    json_lovverk: None | str | Unset
    if isinstance(lovverk, Unset):
        json_lovverk = UNSET
    elif isinstance(lovverk, str):
        json_lovverk = lovverk
    else:
        json_lovverk = lovverk
    params["lovverk"] = json_lovverk

    json_kategori: None | str | Unset
    if isinstance(kategori, Unset):
        json_kategori = UNSET
    elif isinstance(kategori, str):
        json_kategori = kategori
    else:
        json_kategori = kategori
    params["kategori"] = json_kategori

    json_kjoenn: None | str | Unset
    if isinstance(kjoenn, Unset):
        json_kjoenn = UNSET
    elif isinstance(kjoenn, str):
        json_kjoenn = kjoenn
    else:
        json_kjoenn = kjoenn
    params["kjoenn"] = json_kjoenn

    params["skjermet"] = skjermet

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/statistikk/{navn}".format(
            navn=quote(str(navn), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    DeltakereStatistikk
    | FristbruddStatistikk
    | MaaloppnaaelseStatistikk
    | OppstartstidStatistikk
    | TimerStatistikk
    | VarighetStatistikk
    | Problem
    | None
):
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> (
            DeltakereStatistikk
            | FristbruddStatistikk
            | MaaloppnaaelseStatistikk
            | OppstartstidStatistikk
            | TimerStatistikk
            | VarighetStatistikk
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = DeltakereStatistikk.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_1 = MaaloppnaaelseStatistikk.from_dict(data)

                return response_200_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_2 = OppstartstidStatistikk.from_dict(data)

                return response_200_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_3 = VarighetStatistikk.from_dict(data)

                return response_200_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_4 = TimerStatistikk.from_dict(data)

                return response_200_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_5 = FristbruddStatistikk.from_dict(data)

            return response_200_type_5

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
) -> Response[
    DeltakereStatistikk
    | FristbruddStatistikk
    | MaaloppnaaelseStatistikk
    | OppstartstidStatistikk
    | TimerStatistikk
    | VarighetStatistikk
    | Problem
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    navn: HentStatistikkNavn,
    *,
    client: AuthenticatedClient,
    fra_aar: int | None | Unset = UNSET,
    til_aar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    lovverk: HentStatistikkLovverkType0 | None | Unset = UNSET,
    kategori: HentStatistikkKategoriType0 | None | Unset = UNSET,
    kjoenn: HentStatistikkKjoennType0 | None | Unset = UNSET,
    skjermet: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[
    DeltakereStatistikk
    | FristbruddStatistikk
    | MaaloppnaaelseStatistikk
    | OppstartstidStatistikk
    | TimerStatistikk
    | VarighetStatistikk
    | Problem
]:
    """Statistikk for kommuner og landet

     The numbers by kommune and year, and for the country.

    A kommune does not get small counts of other kommuner.

    Args:
        navn (HentStatistikkNavn): Hvilken statistikk
        fra_aar (int | None | Unset): Første år
        til_aar (int | None | Unset): Siste år
        kommunenummer (None | str | Unset):
        lovverk (HentStatistikkLovverkType0 | None | Unset):
        kategori (HentStatistikkKategoriType0 | None | Unset): Programkategorien, den siste
        kjoenn (HentStatistikkKjoennType0 | None | Unset): Bare dette kjønnet
        skjermet (bool | Unset): Slik alle får se tallene, også for egen kommune Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeltakereStatistikk | FristbruddStatistikk | MaaloppnaaelseStatistikk | OppstartstidStatistikk | TimerStatistikk | VarighetStatistikk | Problem]
    """

    kwargs = _get_kwargs(
        navn=navn,
        fra_aar=fra_aar,
        til_aar=til_aar,
        kommunenummer=kommunenummer,
        lovverk=lovverk,
        kategori=kategori,
        kjoenn=kjoenn,
        skjermet=skjermet,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    navn: HentStatistikkNavn,
    *,
    client: AuthenticatedClient,
    fra_aar: int | None | Unset = UNSET,
    til_aar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    lovverk: HentStatistikkLovverkType0 | None | Unset = UNSET,
    kategori: HentStatistikkKategoriType0 | None | Unset = UNSET,
    kjoenn: HentStatistikkKjoennType0 | None | Unset = UNSET,
    skjermet: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> (
    DeltakereStatistikk
    | FristbruddStatistikk
    | MaaloppnaaelseStatistikk
    | OppstartstidStatistikk
    | TimerStatistikk
    | VarighetStatistikk
    | Problem
    | None
):
    """Statistikk for kommuner og landet

     The numbers by kommune and year, and for the country.

    A kommune does not get small counts of other kommuner.

    Args:
        navn (HentStatistikkNavn): Hvilken statistikk
        fra_aar (int | None | Unset): Første år
        til_aar (int | None | Unset): Siste år
        kommunenummer (None | str | Unset):
        lovverk (HentStatistikkLovverkType0 | None | Unset):
        kategori (HentStatistikkKategoriType0 | None | Unset): Programkategorien, den siste
        kjoenn (HentStatistikkKjoennType0 | None | Unset): Bare dette kjønnet
        skjermet (bool | Unset): Slik alle får se tallene, også for egen kommune Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeltakereStatistikk | FristbruddStatistikk | MaaloppnaaelseStatistikk | OppstartstidStatistikk | TimerStatistikk | VarighetStatistikk | Problem
    """

    return sync_detailed(
        navn=navn,
        client=client,
        fra_aar=fra_aar,
        til_aar=til_aar,
        kommunenummer=kommunenummer,
        lovverk=lovverk,
        kategori=kategori,
        kjoenn=kjoenn,
        skjermet=skjermet,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    navn: HentStatistikkNavn,
    *,
    client: AuthenticatedClient,
    fra_aar: int | None | Unset = UNSET,
    til_aar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    lovverk: HentStatistikkLovverkType0 | None | Unset = UNSET,
    kategori: HentStatistikkKategoriType0 | None | Unset = UNSET,
    kjoenn: HentStatistikkKjoennType0 | None | Unset = UNSET,
    skjermet: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[
    DeltakereStatistikk
    | FristbruddStatistikk
    | MaaloppnaaelseStatistikk
    | OppstartstidStatistikk
    | TimerStatistikk
    | VarighetStatistikk
    | Problem
]:
    """Statistikk for kommuner og landet

     The numbers by kommune and year, and for the country.

    A kommune does not get small counts of other kommuner.

    Args:
        navn (HentStatistikkNavn): Hvilken statistikk
        fra_aar (int | None | Unset): Første år
        til_aar (int | None | Unset): Siste år
        kommunenummer (None | str | Unset):
        lovverk (HentStatistikkLovverkType0 | None | Unset):
        kategori (HentStatistikkKategoriType0 | None | Unset): Programkategorien, den siste
        kjoenn (HentStatistikkKjoennType0 | None | Unset): Bare dette kjønnet
        skjermet (bool | Unset): Slik alle får se tallene, også for egen kommune Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeltakereStatistikk | FristbruddStatistikk | MaaloppnaaelseStatistikk | OppstartstidStatistikk | TimerStatistikk | VarighetStatistikk | Problem]
    """

    kwargs = _get_kwargs(
        navn=navn,
        fra_aar=fra_aar,
        til_aar=til_aar,
        kommunenummer=kommunenummer,
        lovverk=lovverk,
        kategori=kategori,
        kjoenn=kjoenn,
        skjermet=skjermet,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    navn: HentStatistikkNavn,
    *,
    client: AuthenticatedClient,
    fra_aar: int | None | Unset = UNSET,
    til_aar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    lovverk: HentStatistikkLovverkType0 | None | Unset = UNSET,
    kategori: HentStatistikkKategoriType0 | None | Unset = UNSET,
    kjoenn: HentStatistikkKjoennType0 | None | Unset = UNSET,
    skjermet: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> (
    DeltakereStatistikk
    | FristbruddStatistikk
    | MaaloppnaaelseStatistikk
    | OppstartstidStatistikk
    | TimerStatistikk
    | VarighetStatistikk
    | Problem
    | None
):
    """Statistikk for kommuner og landet

     The numbers by kommune and year, and for the country.

    A kommune does not get small counts of other kommuner.

    Args:
        navn (HentStatistikkNavn): Hvilken statistikk
        fra_aar (int | None | Unset): Første år
        til_aar (int | None | Unset): Siste år
        kommunenummer (None | str | Unset):
        lovverk (HentStatistikkLovverkType0 | None | Unset):
        kategori (HentStatistikkKategoriType0 | None | Unset): Programkategorien, den siste
        kjoenn (HentStatistikkKjoennType0 | None | Unset): Bare dette kjønnet
        skjermet (bool | Unset): Slik alle får se tallene, også for egen kommune Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeltakereStatistikk | FristbruddStatistikk | MaaloppnaaelseStatistikk | OppstartstidStatistikk | TimerStatistikk | VarighetStatistikk | Problem
    """

    return (
        await asyncio_detailed(
            navn=navn,
            client=client,
            fra_aar=fra_aar,
            til_aar=til_aar,
            kommunenummer=kommunenummer,
            lovverk=lovverk,
            kategori=kategori,
            kjoenn=kjoenn,
            skjermet=skjermet,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
