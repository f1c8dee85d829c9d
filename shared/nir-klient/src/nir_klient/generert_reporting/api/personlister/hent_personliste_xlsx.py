import datetime
from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hent_personliste_xlsx_foreldreveiledning_type_0 import (
    HentPersonlisteXlsxForeldreveiledningType0,
)
from ...models.hent_personliste_xlsx_fulltid_vgo_type_0 import (
    HentPersonlisteXlsxFulltidVgoType0,
)
from ...models.hent_personliste_xlsx_kategori_type_0 import (
    HentPersonlisteXlsxKategoriType0,
)
from ...models.hent_personliste_xlsx_kategori_type_1_item import (
    HentPersonlisteXlsxKategoriType1Item,
)
from ...models.hent_personliste_xlsx_livsmestring_type_0 import (
    HentPersonlisteXlsxLivsmestringType0,
)
from ...models.hent_personliste_xlsx_lovverk_type_0 import (
    HentPersonlisteXlsxLovverkType0,
)
from ...models.hent_personliste_xlsx_ordning_type_0 import (
    HentPersonlisteXlsxOrdningType0,
)
from ...models.hent_personliste_xlsx_sluttmaal_type_0 import (
    HentPersonlisteXlsxSluttmaalType0,
)
from ...models.hent_personliste_xlsx_sorter import (
    HentPersonlisteXlsxSorter,
)
from ...models.hent_personliste_xlsx_tiltak_type_0 import (
    HentPersonlisteXlsxTiltakType0,
)
from ...models.hent_personliste_xlsx_vedtak_type_0 import (
    HentPersonlisteXlsxVedtakType0,
)
from ...models.problem import Problem
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    sorter: HentPersonlisteXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    lovverk: HentPersonlisteXlsxLovverkType0 | None | Unset = UNSET,
    kategori: HentPersonlisteXlsxKategoriType0
    | list[HentPersonlisteXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    ordning: HentPersonlisteXlsxOrdningType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    sluttmaal: HentPersonlisteXlsxSluttmaalType0 | None | Unset = UNSET,
    vedtak: HentPersonlisteXlsxVedtakType0 | None | Unset = UNSET,
    tiltak: HentPersonlisteXlsxTiltakType0 | None | Unset = UNSET,
    fulltid_vgo: HentPersonlisteXlsxFulltidVgoType0 | None | Unset = UNSET,
    livsmestring: HentPersonlisteXlsxLivsmestringType0 | None | Unset = UNSET,
    foreldreveiledning: HentPersonlisteXlsxForeldreveiledningType0 | None | Unset = UNSET,
    fratraadte: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_nir_posisjon, Unset):
        headers["x-nir-posisjon"] = x_nir_posisjon

    if not isinstance(x_nir_formaal, Unset):
        headers["x-nir-formaal"] = x_nir_formaal

    params: dict[str, Any] = {}

    json_sorter: str | Unset = UNSET
    if not isinstance(sorter, Unset):
        json_sorter = sorter

    params["sorter"] = json_sorter

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

    json_lovverk: None | str | Unset
    if isinstance(lovverk, Unset):
        json_lovverk = UNSET
    elif isinstance(lovverk, str):
        json_lovverk = lovverk
    else:
        json_lovverk = lovverk
    params["lovverk"] = json_lovverk

    json_kategori: list[str] | None | str | Unset
    if isinstance(kategori, Unset):
        json_kategori = UNSET
    elif isinstance(kategori, str):
        json_kategori = kategori
    elif isinstance(kategori, list):
        json_kategori = []
        for kategori_type_1_item_data in kategori:
            kategori_type_1_item: str = kategori_type_1_item_data
            json_kategori.append(kategori_type_1_item)

    else:
        json_kategori = kategori
    params["kategori"] = json_kategori

    json_ordning: None | str | Unset
    if isinstance(ordning, Unset):
        json_ordning = UNSET
    elif isinstance(ordning, str):
        json_ordning = ordning
    else:
        json_ordning = ordning
    params["ordning"] = json_ordning

    json_frist_fra: None | str | Unset
    if isinstance(frist_fra, Unset):
        json_frist_fra = UNSET
    elif isinstance(frist_fra, datetime.date):
        json_frist_fra = frist_fra.isoformat()
    else:
        json_frist_fra = frist_fra
    params["fristFra"] = json_frist_fra

    json_frist_til: None | str | Unset
    if isinstance(frist_til, Unset):
        json_frist_til = UNSET
    elif isinstance(frist_til, datetime.date):
        json_frist_til = frist_til.isoformat()
    else:
        json_frist_til = frist_til
    params["fristTil"] = json_frist_til

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

    json_sluttmaal: None | str | Unset
    if isinstance(sluttmaal, Unset):
        json_sluttmaal = UNSET
    elif isinstance(sluttmaal, str):
        json_sluttmaal = sluttmaal
    else:
        json_sluttmaal = sluttmaal
    params["sluttmaal"] = json_sluttmaal

    json_vedtak: None | str | Unset
    if isinstance(vedtak, Unset):
        json_vedtak = UNSET
    elif isinstance(vedtak, str):
        json_vedtak = vedtak
    else:
        json_vedtak = vedtak
    params["vedtak"] = json_vedtak

    json_tiltak: None | str | Unset
    if isinstance(tiltak, Unset):
        json_tiltak = UNSET
    elif isinstance(tiltak, str):
        json_tiltak = tiltak
    else:
        json_tiltak = tiltak
    params["tiltak"] = json_tiltak

    json_fulltid_vgo: None | str | Unset
    if isinstance(fulltid_vgo, Unset):
        json_fulltid_vgo = UNSET
    elif isinstance(fulltid_vgo, str):
        json_fulltid_vgo = fulltid_vgo
    else:
        json_fulltid_vgo = fulltid_vgo
    params["fulltidVgo"] = json_fulltid_vgo

    json_livsmestring: None | str | Unset
    if isinstance(livsmestring, Unset):
        json_livsmestring = UNSET
    elif isinstance(livsmestring, str):
        json_livsmestring = livsmestring
    else:
        json_livsmestring = livsmestring
    params["livsmestring"] = json_livsmestring

    json_foreldreveiledning: None | str | Unset
    if isinstance(foreldreveiledning, Unset):
        json_foreldreveiledning = UNSET
    elif isinstance(foreldreveiledning, str):
        json_foreldreveiledning = foreldreveiledning
    else:
        json_foreldreveiledning = foreldreveiledning
    params["foreldreveiledning"] = json_foreldreveiledning

    params["fratraadte"] = fratraadte

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/personlister.xlsx",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | Problem | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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
) -> Response[File | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    sorter: HentPersonlisteXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    lovverk: HentPersonlisteXlsxLovverkType0 | None | Unset = UNSET,
    kategori: HentPersonlisteXlsxKategoriType0
    | list[HentPersonlisteXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    ordning: HentPersonlisteXlsxOrdningType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    sluttmaal: HentPersonlisteXlsxSluttmaalType0 | None | Unset = UNSET,
    vedtak: HentPersonlisteXlsxVedtakType0 | None | Unset = UNSET,
    tiltak: HentPersonlisteXlsxTiltakType0 | None | Unset = UNSET,
    fulltid_vgo: HentPersonlisteXlsxFulltidVgoType0 | None | Unset = UNSET,
    livsmestring: HentPersonlisteXlsxLivsmestringType0 | None | Unset = UNSET,
    foreldreveiledning: HentPersonlisteXlsxForeldreveiledningType0 | None | Unset = UNSET,
    fratraadte: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[File | Problem]:
    """Listen som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentPersonlisteXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        lovverk (HentPersonlisteXlsxLovverkType0 | None | Unset):
        kategori (HentPersonlisteXlsxKategoriType0 | list[HentPersonlisteXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        ordning (HentPersonlisteXlsxOrdningType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        sluttmaal (HentPersonlisteXlsxSluttmaalType0 | None | Unset):
        vedtak (HentPersonlisteXlsxVedtakType0 | None | Unset):
        tiltak (HentPersonlisteXlsxTiltakType0 | None | Unset):
        fulltid_vgo (HentPersonlisteXlsxFulltidVgoType0 | None | Unset):
        livsmestring (HentPersonlisteXlsxLivsmestringType0 | None | Unset):
        foreldreveiledning (HentPersonlisteXlsxForeldreveiledningType0 | None | Unset):
        fratraadte (bool | Unset): De som ikke lenger følges opp av kommunen, slik de var da
            Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        sorter=sorter,
        duf=duf,
        fornavn=fornavn,
        etternavn=etternavn,
        lovverk=lovverk,
        kategori=kategori,
        ordning=ordning,
        frist_fra=frist_fra,
        frist_til=frist_til,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        sluttmaal=sluttmaal,
        vedtak=vedtak,
        tiltak=tiltak,
        fulltid_vgo=fulltid_vgo,
        livsmestring=livsmestring,
        foreldreveiledning=foreldreveiledning,
        fratraadte=fratraadte,
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
    sorter: HentPersonlisteXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    lovverk: HentPersonlisteXlsxLovverkType0 | None | Unset = UNSET,
    kategori: HentPersonlisteXlsxKategoriType0
    | list[HentPersonlisteXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    ordning: HentPersonlisteXlsxOrdningType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    sluttmaal: HentPersonlisteXlsxSluttmaalType0 | None | Unset = UNSET,
    vedtak: HentPersonlisteXlsxVedtakType0 | None | Unset = UNSET,
    tiltak: HentPersonlisteXlsxTiltakType0 | None | Unset = UNSET,
    fulltid_vgo: HentPersonlisteXlsxFulltidVgoType0 | None | Unset = UNSET,
    livsmestring: HentPersonlisteXlsxLivsmestringType0 | None | Unset = UNSET,
    foreldreveiledning: HentPersonlisteXlsxForeldreveiledningType0 | None | Unset = UNSET,
    fratraadte: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> File | Problem | None:
    """Listen som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentPersonlisteXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        lovverk (HentPersonlisteXlsxLovverkType0 | None | Unset):
        kategori (HentPersonlisteXlsxKategoriType0 | list[HentPersonlisteXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        ordning (HentPersonlisteXlsxOrdningType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        sluttmaal (HentPersonlisteXlsxSluttmaalType0 | None | Unset):
        vedtak (HentPersonlisteXlsxVedtakType0 | None | Unset):
        tiltak (HentPersonlisteXlsxTiltakType0 | None | Unset):
        fulltid_vgo (HentPersonlisteXlsxFulltidVgoType0 | None | Unset):
        livsmestring (HentPersonlisteXlsxLivsmestringType0 | None | Unset):
        foreldreveiledning (HentPersonlisteXlsxForeldreveiledningType0 | None | Unset):
        fratraadte (bool | Unset): De som ikke lenger følges opp av kommunen, slik de var da
            Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return sync_detailed(
        client=client,
        sorter=sorter,
        duf=duf,
        fornavn=fornavn,
        etternavn=etternavn,
        lovverk=lovverk,
        kategori=kategori,
        ordning=ordning,
        frist_fra=frist_fra,
        frist_til=frist_til,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        sluttmaal=sluttmaal,
        vedtak=vedtak,
        tiltak=tiltak,
        fulltid_vgo=fulltid_vgo,
        livsmestring=livsmestring,
        foreldreveiledning=foreldreveiledning,
        fratraadte=fratraadte,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    sorter: HentPersonlisteXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    lovverk: HentPersonlisteXlsxLovverkType0 | None | Unset = UNSET,
    kategori: HentPersonlisteXlsxKategoriType0
    | list[HentPersonlisteXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    ordning: HentPersonlisteXlsxOrdningType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    sluttmaal: HentPersonlisteXlsxSluttmaalType0 | None | Unset = UNSET,
    vedtak: HentPersonlisteXlsxVedtakType0 | None | Unset = UNSET,
    tiltak: HentPersonlisteXlsxTiltakType0 | None | Unset = UNSET,
    fulltid_vgo: HentPersonlisteXlsxFulltidVgoType0 | None | Unset = UNSET,
    livsmestring: HentPersonlisteXlsxLivsmestringType0 | None | Unset = UNSET,
    foreldreveiledning: HentPersonlisteXlsxForeldreveiledningType0 | None | Unset = UNSET,
    fratraadte: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[File | Problem]:
    """Listen som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentPersonlisteXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        lovverk (HentPersonlisteXlsxLovverkType0 | None | Unset):
        kategori (HentPersonlisteXlsxKategoriType0 | list[HentPersonlisteXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        ordning (HentPersonlisteXlsxOrdningType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        sluttmaal (HentPersonlisteXlsxSluttmaalType0 | None | Unset):
        vedtak (HentPersonlisteXlsxVedtakType0 | None | Unset):
        tiltak (HentPersonlisteXlsxTiltakType0 | None | Unset):
        fulltid_vgo (HentPersonlisteXlsxFulltidVgoType0 | None | Unset):
        livsmestring (HentPersonlisteXlsxLivsmestringType0 | None | Unset):
        foreldreveiledning (HentPersonlisteXlsxForeldreveiledningType0 | None | Unset):
        fratraadte (bool | Unset): De som ikke lenger følges opp av kommunen, slik de var da
            Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | Problem]
    """

    kwargs = _get_kwargs(
        sorter=sorter,
        duf=duf,
        fornavn=fornavn,
        etternavn=etternavn,
        lovverk=lovverk,
        kategori=kategori,
        ordning=ordning,
        frist_fra=frist_fra,
        frist_til=frist_til,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        sluttmaal=sluttmaal,
        vedtak=vedtak,
        tiltak=tiltak,
        fulltid_vgo=fulltid_vgo,
        livsmestring=livsmestring,
        foreldreveiledning=foreldreveiledning,
        fratraadte=fratraadte,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    sorter: HentPersonlisteXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    fornavn: None | str | Unset = UNSET,
    etternavn: None | str | Unset = UNSET,
    lovverk: HentPersonlisteXlsxLovverkType0 | None | Unset = UNSET,
    kategori: HentPersonlisteXlsxKategoriType0
    | list[HentPersonlisteXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    ordning: HentPersonlisteXlsxOrdningType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    sluttmaal: HentPersonlisteXlsxSluttmaalType0 | None | Unset = UNSET,
    vedtak: HentPersonlisteXlsxVedtakType0 | None | Unset = UNSET,
    tiltak: HentPersonlisteXlsxTiltakType0 | None | Unset = UNSET,
    fulltid_vgo: HentPersonlisteXlsxFulltidVgoType0 | None | Unset = UNSET,
    livsmestring: HentPersonlisteXlsxLivsmestringType0 | None | Unset = UNSET,
    foreldreveiledning: HentPersonlisteXlsxForeldreveiledningType0 | None | Unset = UNSET,
    fratraadte: bool | Unset = False,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> File | Problem | None:
    """Listen som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentPersonlisteXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        fornavn (None | str | Unset):
        etternavn (None | str | Unset):
        lovverk (HentPersonlisteXlsxLovverkType0 | None | Unset):
        kategori (HentPersonlisteXlsxKategoriType0 | list[HentPersonlisteXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        ordning (HentPersonlisteXlsxOrdningType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        sluttmaal (HentPersonlisteXlsxSluttmaalType0 | None | Unset):
        vedtak (HentPersonlisteXlsxVedtakType0 | None | Unset):
        tiltak (HentPersonlisteXlsxTiltakType0 | None | Unset):
        fulltid_vgo (HentPersonlisteXlsxFulltidVgoType0 | None | Unset):
        livsmestring (HentPersonlisteXlsxLivsmestringType0 | None | Unset):
        foreldreveiledning (HentPersonlisteXlsxForeldreveiledningType0 | None | Unset):
        fratraadte (bool | Unset): De som ikke lenger følges opp av kommunen, slik de var da
            Default: False.
        x_nir_posisjon (None | str | Unset): Vent til denne posisjonen vises (høyst 2 s)
        x_nir_formaal (None | str | Unset): Hvorfor du leser, i fritekst, høyst 200 tegn (UTF-8).
            Står i innsynsloggen.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            sorter=sorter,
            duf=duf,
            fornavn=fornavn,
            etternavn=etternavn,
            lovverk=lovverk,
            kategori=kategori,
            ordning=ordning,
            frist_fra=frist_fra,
            frist_til=frist_til,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            sluttmaal=sluttmaal,
            vedtak=vedtak,
            tiltak=tiltak,
            fulltid_vgo=fulltid_vgo,
            livsmestring=livsmestring,
            foreldreveiledning=foreldreveiledning,
            fratraadte=fratraadte,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
