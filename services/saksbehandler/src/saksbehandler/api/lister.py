"""The personlister (A 1.2 to A 1.6), as rows and as files."""

from collections.abc import Mapping
from typing import Any, Literal

from nir_klient.generert_reporting.api.personlister import hent_personliste
from nir_klient.generert_reporting.models import Personliste

from saksbehandler.api.filer import Fil, fil
from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir

Filtype = Literal["csv", "xlsx"]


async def personliste(nir: Nir, utvalg: Mapping[str, Any]) -> Personliste:
    """A page of the list. `utvalg` has the arguments of the generated `hent_personliste`.

    Raises:
        ApiFeil: a filter has no such value, or the API is away.
    """
    return await hent(hent_personliste.asyncio_detailed(client=nir.reporting, **utvalg), Personliste)


async def listefil(nir: Nir, type_: Filtype, parametre: Mapping[str, str]) -> Fil:
    """The list as a file. `parametre` are those of the API.

    Raises:
        ApiFeil: a filter has no such value, or the API is away.
    """
    return await fil(nir.reporting.get_async_httpx_client(), f"/v1/personlister.{type_}", parametre)
