"""The personlister (A 1.2 to A 1.6), as rows and as files."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import httpx
from nir_klient.generert_reporting.api.personlister import hent_personliste
from nir_klient.generert_reporting.models import Personliste
from nir_klient.generert_reporting.models.problem import Problem

from saksbehandler.api.feil import NETTET_BORTE, UVENTET, ApiFeil
from saksbehandler.api.kall import feil_av_problem, hent
from saksbehandler.api.nir import Nir

Filtype = Literal["csv", "xlsx"]
_OK = 200


@dataclass(frozen=True, slots=True)
class Fil:
    """A file while it is being read from the API."""

    headers: Mapping[str, str]
    biter: AsyncIterator[bytes]


async def personliste(nir: Nir, utvalg: Mapping[str, Any]) -> Personliste:
    """A page of the list. `utvalg` has the arguments of the generated `hent_personliste`.

    Raises:
        ApiFeil: a filter has no such value, or the API is away.
    """
    return await hent(hent_personliste.asyncio_detailed(client=nir.reporting, **utvalg), Personliste)


async def fil(nir: Nir, sti: str, parametre: Mapping[str, Any]) -> Fil:
    """A file of the API, in pieces as they arrive. `sti`: its path, for example `/v1/personlister.csv`.

    Raises:
        ApiFeil: the API refuses, or is away.
    """
    http = nir.reporting.get_async_httpx_client()
    try:
        svar = await http.send(http.build_request("GET", sti, params=dict(parametre)), stream=True)
        if svar.status_code == _OK:
            return Fil(svar.headers, svar.aiter_bytes())
        await svar.aread()
    except httpx.HTTPError:
        raise ApiFeil(NETTET_BORTE, 503) from None
    if svar.headers.get("Content-Type") == "application/problem+json":
        raise feil_av_problem(Problem.from_dict(svar.json()).to_dict(), svar.headers)
    raise ApiFeil(UVENTET, 502)
