"""The lists of persons (A 1.2 to A 1.6, B 3 to B 5), as rows and as files."""

from collections.abc import Mapping
from typing import Any, Literal

from nir_klient.generert_reporting.api.personlister import hent_personliste
from nir_klient.generert_reporting.api.rapporter import hent_avsluttede
from nir_klient.generert_reporting.models import Avsluttede, Personliste

from saksbehandler.api.filer import Fil, fil
from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir

Filtype = Literal["csv", "xlsx"]


async def personliste(nir: Nir, utvalg: Mapping[str, Any]) -> Personliste:
    """A page of the list. `utvalg` has the arguments of the generated `hent_personliste`.

    Raises:
        ApiFeil: a filter has no such value, or the API does not answer.
    """
    return await hent(hent_personliste.asyncio_detailed(client=nir.reporting, **utvalg), Personliste)


async def avsluttede(nir: Nir, utvalg: Mapping[str, Any]) -> Avsluttede:
    """A page of the report on ended programmes (B 3, B 4).

    Raises:
        ApiFeil: a filter has no such value, or the API does not answer.
    """
    return await hent(hent_avsluttede.asyncio_detailed(client=nir.reporting, **utvalg), Avsluttede)


async def listefil(nir: Nir, liste: str, type_: Filtype, parametre: Mapping[str, str]) -> Fil:
    """All rows of a list as a file. `liste` is the list's path after `/v1/`; `parametre` are parameters of
    the API.

    Raises:
        ApiFeil: a filter has no such value, or the API does not answer.
    """
    return await fil(nir.reporting.get_async_httpx_client(), f"/v1/{liste}.{type_}", parametre)
