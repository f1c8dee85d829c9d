import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.avsluttede import Avsluttede
from ...models.hent_avsluttede_avslutningsaarsak_type_0 import (
    HentAvsluttedeAvslutningsaarsakType0,
)
from ...models.hent_avsluttede_avslutningsaarsak_type_1_item import (
    HentAvsluttedeAvslutningsaarsakType1Item,
)
from ...models.hent_avsluttede_kategori_type_0 import (
    HentAvsluttedeKategoriType0,
)
from ...models.hent_avsluttede_kategori_type_1_item import (
    HentAvsluttedeKategoriType1Item,
)
from ...models.hent_avsluttede_lovverk import (
    HentAvsluttedeLovverk,
)
from ...models.hent_avsluttede_registrert_av_type_0 import (
    HentAvsluttedeRegistrertAvType0,
)
from ...models.hent_avsluttede_sorter import (
    HentAvsluttedeSorter,
)
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    sorter: HentAvsluttedeSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeAvslutningsaarsakType0
    | list[HentAvsluttedeAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeRegistrertAvType0 | None | Unset = UNSET,
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

    params["side"] = side

    params["antall"] = antall

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
        "url": "/v1/rapporter/avsluttede",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Avsluttede | Problem | None:
    if response.status_code == 200:
        response_200 = Avsluttede.from_dict(response.json())

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
) -> Response[Avsluttede | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    side: int | Unset = 1,
    antall: int | Unset = 25,
    sorter: HentAvsluttedeSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeAvslutningsaarsakType0
    | list[HentAvsluttedeAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Avsluttede | Problem]:
    """Deltakere som har avsluttet (A 9.6, B 2-3)

     The persons with an ending in force, a page at a time.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        sorter (HentAvsluttedeSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None |
            Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeAvslutningsaarsakType0 |
            list[HentAvsluttedeAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeRegistrertAvType0 | None | Unset):
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
        Response[Avsluttede | Problem]
    """

    kwargs = _get_kwargs(
        side=side,
        antall=antall,
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
    side: int | Unset = 1,
    antall: int | Unset = 25,
    sorter: HentAvsluttedeSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeAvslutningsaarsakType0
    | list[HentAvsluttedeAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Avsluttede | Problem | None:
    """Deltakere som har avsluttet (A 9.6, B 2-3)

     The persons with an ending in force, a page at a time.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        sorter (HentAvsluttedeSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None |
            Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeAvslutningsaarsakType0 |
            list[HentAvsluttedeAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeRegistrertAvType0 | None | Unset):
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
        Avsluttede | Problem
    """

    return sync_detailed(
        client=client,
        side=side,
        antall=antall,
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
    side: int | Unset = 1,
    antall: int | Unset = 25,
    sorter: HentAvsluttedeSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeAvslutningsaarsakType0
    | list[HentAvsluttedeAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Response[Avsluttede | Problem]:
    """Deltakere som har avsluttet (A 9.6, B 2-3)

     The persons with an ending in force, a page at a time.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        sorter (HentAvsluttedeSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None |
            Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeAvslutningsaarsakType0 |
            list[HentAvsluttedeAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeRegistrertAvType0 | None | Unset):
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
        Response[Avsluttede | Problem]
    """

    kwargs = _get_kwargs(
        side=side,
        antall=antall,
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
    side: int | Unset = 1,
    antall: int | Unset = 25,
    sorter: HentAvsluttedeSorter | Unset = "dufNummer",
    duf: None | str | Unset = UNSET,
    lovverk: HentAvsluttedeLovverk | Unset = "Integreringsloven",
    kategori: HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None | Unset = UNSET,
    avslutningsaarsak: HentAvsluttedeAvslutningsaarsakType0
    | list[HentAvsluttedeAvslutningsaarsakType1Item]
    | None
    | Unset = UNSET,
    avslutningsaar: int | None | Unset = UNSET,
    kommunenummer: None | str | Unset = UNSET,
    bydelsnummer: None | str | Unset = UNSET,
    registrert_av: HentAvsluttedeRegistrertAvType0 | None | Unset = UNSET,
    frist_fra: datetime.date | None | Unset = UNSET,
    frist_til: datetime.date | None | Unset = UNSET,
    navn: None | str | Unset = UNSET,
    x_nir_posisjon: None | str | Unset = UNSET,
    x_nir_formaal: None | str | Unset = UNSET,
) -> Avsluttede | Problem | None:
    """Deltakere som har avsluttet (A 9.6, B 2-3)

     The persons with an ending in force, a page at a time.

    Args:
        side (int | Unset): Hvilken side av listen, fra 1 Default: 1.
        antall (int | Unset): Rader på siden Default: 25.
        sorter (HentAvsluttedeSorter | Unset): Kolonnen det sorteres etter; - foran: synkende
            Default: 'dufNummer'.
        duf (None | str | Unset):
        lovverk (HentAvsluttedeLovverk | Unset): Loven personen følges opp etter Default:
            'Integreringsloven'.
        kategori (HentAvsluttedeKategoriType0 | list[HentAvsluttedeKategoriType1Item] | None |
            Unset): Bare personer i denne kategorien; gjentatt: i en av dem
        avslutningsaarsak (HentAvsluttedeAvslutningsaarsakType0 |
            list[HentAvsluttedeAvslutningsaarsakType1Item] | None | Unset): Bare avslutninger med
            denne årsaken; gjentatt: med en av dem
        avslutningsaar (int | None | Unset):
        kommunenummer (None | str | Unset):
        bydelsnummer (None | str | Unset):
        registrert_av (HentAvsluttedeRegistrertAvType0 | None | Unset):
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
        Avsluttede | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            side=side,
            antall=antall,
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
