"""Påminnelser, and what the kontroll of a year finds missing (kontrakt §6.9)."""

from collections.abc import Mapping
from typing import Any, Literal

from nir_klient.generert_reporting.api.påminnelser import hent_aarskontroll, hent_paaminnelser
from nir_klient.generert_reporting.models import Aarskontroll, Paaminnelser

from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir

Paaminnelsesnavn = Literal["frist", "uten-sluttmaal", "uten-tiltak", "avsluttet-av-regelmotor"]


async def paaminnelser(nir: Nir, navn: Paaminnelsesnavn, utvalg: Mapping[str, Any]) -> Paaminnelser:
    """A page of the persons whom the påminnelse `navn` finds, by date unless `utvalg` says otherwise.

    Raises:
        ApiFeil: the user may not read the list, a filter has no such value, or the API does not answer.
    """
    return await hent(hent_paaminnelser.asyncio_detailed(navn, client=nir.reporting, **utvalg), Paaminnelser)


async def aarskontroll(nir: Nir, utvalg: Mapping[str, Any]) -> Aarskontroll:
    """A page of the persons who lack something for the year `utvalg["aar"]`.

    Raises:
        ApiFeil: the user may not read it, a filter has no such value, or the API does not answer.
    """
    return await hent(hent_aarskontroll.asyncio_detailed(client=nir.reporting, **utvalg), Aarskontroll)
