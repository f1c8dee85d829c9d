import datetime
from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.hent_avsluttede_xlsx_avslutningsaarsak_type_0 import (
    HentAvsluttedeXlsxAvslutningsaarsakType0,
)
from ...models.hent_avsluttede_xlsx_avslutningsaarsak_type_1_item import (
    HentAvsluttedeXlsxAvslutningsaarsakType1Item,
)
from ...models.hent_avsluttede_xlsx_kategori_type_0 import (
    HentAvsluttedeXlsxKategoriType0,
)
from ...models.hent_avsluttede_xlsx_kategori_type_1_item import (
    HentAvsluttedeXlsxKategoriType1Item,
)
from ...models.hent_avsluttede_xlsx_lovverk import (
    HentAvsluttedeXlsxLovverk,
)
from ...models.hent_avsluttede_xlsx_registrert_av_type_0 import (
    HentAvsluttedeXlsxRegistrertAvType0,
)
from ...models.hent_avsluttede_xlsx_sorter import (
    HentAvsluttedeXlsxSorter,
)
from ...models.problem import Problem
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    sorter: HentAvsluttedeXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeXlsxLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeXlsxKategoriType0
    | list[HentAvsluttedeXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeXlsxAvslutningsaarsakType0
    | list[HentAvsluttedeXlsxAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeXlsxRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
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

    json_lovverk: str | Unset = UNSET
    if not isinstance(lovverk, Unset):
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

    json_avslutningsaarsak: list[str] | None | str | Unset
    if isinstance(avslutningsaarsak, Unset):
        json_avslutningsaarsak = UNSET
    elif isinstance(avslutningsaarsak, str):
        json_avslutningsaarsak = avslutningsaarsak
    elif isinstance(avslutningsaarsak, list):
        json_avslutningsaarsak = []
        for avslutningsaarsak_type_1_item_data in avslutningsaarsak:
            avslutningsaarsak_type_1_item: str = avslutningsaarsak_type_1_item_data
            json_avslutningsaarsak.append(avslutningsaarsak_type_1_item)

    else:
        json_avslutningsaarsak = avslutningsaarsak
    params["avslutningsaarsak"] = json_avslutningsaarsak

    json_avslutningsaar: int | None | Unset
    if isinstance(avslutningsaar, Unset):
        json_avslutningsaar = UNSET
    else:
        json_avslutningsaar = avslutningsaar
    params["avslutningsaar"] = json_avslutningsaar

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

    json_registrert_av: None | str | Unset
    if isinstance(registrert_av, Unset):
        json_registrert_av = UNSET
    elif isinstance(registrert_av, str):
        json_registrert_av = registrert_av
    else:
        json_registrert_av = registrert_av
    params["registrertAv"] = json_registrert_av

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

    json_navn: None | str | Unset
    if isinstance(navn, Unset):
        json_navn = UNSET
    else:
        json_navn = navn
    params["navn"] = json_navn

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/rapporter/avsluttede.xlsx",
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
    sorter: HentAvsluttedeXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeXlsxLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeXlsxKategoriType0
    | list[HentAvsluttedeXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeXlsxAvslutningsaarsakType0
    | list[HentAvsluttedeXlsxAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeXlsxRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[File | Problem]:
    """Rapporten som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentAvsluttedeXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeXlsxLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeXlsxKategoriType0 | list[HentAvsluttedeXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeXlsxAvslutningsaarsakType0 |
            list[HentAvsluttedeXlsxAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeXlsxRegistrertAvType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        navn (None | str | Unset):
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
        lovverk=lovverk,
        kategori=kategori,
        avslutningsaarsak=avslutningsaarsak,
        avslutningsaar=avslutningsaar,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        registrert_av=registrert_av,
        frist_fra=frist_fra,
        frist_til=frist_til,
        navn=navn,
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
    sorter: HentAvsluttedeXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeXlsxLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeXlsxKategoriType0
    | list[HentAvsluttedeXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeXlsxAvslutningsaarsakType0
    | list[HentAvsluttedeXlsxAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeXlsxRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> File | Problem | None:
    """Rapporten som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentAvsluttedeXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeXlsxLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeXlsxKategoriType0 | list[HentAvsluttedeXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeXlsxAvslutningsaarsakType0 |
            list[HentAvsluttedeXlsxAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeXlsxRegistrertAvType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        navn (None | str | Unset):
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
        lovverk=lovverk,
        kategori=kategori,
        avslutningsaarsak=avslutningsaarsak,
        avslutningsaar=avslutningsaar,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        registrert_av=registrert_av,
        frist_fra=frist_fra,
        frist_til=frist_til,
        navn=navn,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    sorter: HentAvsluttedeXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeXlsxLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeXlsxKategoriType0
    | list[HentAvsluttedeXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeXlsxAvslutningsaarsakType0
    | list[HentAvsluttedeXlsxAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeXlsxRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[File | Problem]:
    """Rapporten som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentAvsluttedeXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeXlsxLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeXlsxKategoriType0 | list[HentAvsluttedeXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeXlsxAvslutningsaarsakType0 |
            list[HentAvsluttedeXlsxAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeXlsxRegistrertAvType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        navn (None | str | Unset):
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
        lovverk=lovverk,
        kategori=kategori,
        avslutningsaarsak=avslutningsaarsak,
        avslutningsaar=avslutningsaar,
        kommunenummer=kommunenummer,
        bydelsnummer=bydelsnummer,
        registrert_av=registrert_av,
        frist_fra=frist_fra,
        frist_til=frist_til,
        navn=navn,
        x_nir_posisjon=x_nir_posisjon,
        x_nir_formaal=x_nir_formaal,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    sorter: HentAvsluttedeXlsxSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeXlsxLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeXlsxKategoriType0
    | list[HentAvsluttedeXlsxKategoriType1Item]
    | None
    | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeXlsxAvslutningsaarsakType0
    | list[HentAvsluttedeXlsxAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeXlsxRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> File | Problem | None:
    """Rapporten som arbeidsbok

     The rows of the CSV file as a workbook (XLSX).

    Args:
        sorter (HentAvsluttedeXlsxSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeXlsxLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeXlsxKategoriType0 | list[HentAvsluttedeXlsxKategoriType1Item] |
            None | Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeXlsxAvslutningsaarsakType0 |
            list[HentAvsluttedeXlsxAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeXlsxRegistrertAvType0 | None | Unset):
        frist_fra (datetime.date | None | Unset):
        frist_til (datetime.date | None | Unset):
        navn (None | str | Unset):
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
            lovverk=lovverk,
            kategori=kategori,
            avslutningsaarsak=avslutningsaarsak,
            avslutningsaar=avslutningsaar,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            registrert_av=registrert_av,
            frist_fra=frist_fra,
            frist_til=frist_til,
            navn=navn,
            x_nir_posisjon=x_nir_posisjon,
            x_nir_formaal=x_nir_formaal,
        )
    ).parsed
