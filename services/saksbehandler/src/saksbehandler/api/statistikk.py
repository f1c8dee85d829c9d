"""The statistics by kommune and year, and their figures."""

from collections.abc import Mapping
from typing import Any, Literal, get_args

from nir_klient.generert_reporting.api.statistikk import hent_statistikk
from nir_klient.generert_reporting.models import (
    DeltakereStatistikk,
    FristbruddStatistikk,
    MaaloppnaaelseStatistikk,
    OppstartstidStatistikk,
    TimerStatistikk,
    VarighetStatistikk,
)

from saksbehandler.api.filer import Fil, fil
from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir

Statistikknavn = Literal["deltakere", "maaloppnaaelse", "oppstartstid", "varighet", "timer", "fristbrudd"]
Statistikk = (
    DeltakereStatistikk
    | FristbruddStatistikk
    | MaaloppnaaelseStatistikk
    | OppstartstidStatistikk
    | TimerStatistikk
    | VarighetStatistikk
)


async def statistikk(nir: Nir, navn: Statistikknavn, utvalg: Mapping[str, Any]) -> Statistikk:
    """The statistic. `utvalg` has the arguments of the generated `hent_statistikk`.

    Raises:
        ApiFeil: a filter has no such value, or the API does not answer.
    """
    svar: Statistikk = await hent(
        hent_statistikk.asyncio_detailed(navn, client=nir.reporting, **utvalg), *get_args(Statistikk)
    )
    return svar


async def statistikkfil(
    nir: Nir, navn: Statistikknavn, type_: Literal["csv", "svg"], parametre: Mapping[str, str]
) -> Fil:
    """The statistic as a file, or its figure. `parametre` are parameters of the API.

    Raises:
        ApiFeil: a filter has no such value, or the API does not answer.
    """
    return await fil(nir.reporting.get_async_httpx_client(), f"/v1/statistikk/{navn}.{type_}", parametre)
