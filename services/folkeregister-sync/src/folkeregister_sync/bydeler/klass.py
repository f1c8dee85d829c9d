"""Fetches the map from SSB's Klass, which is open data of Statistisk sentralbyrå (CC BY 4.0)."""

import asyncio
from collections.abc import Mapping
from datetime import date

import httpx

from folkeregister_sync.bydeler.kart import kart_av
from folkeregister_sync.dokumenter.modell import Flere, Modell, UleseligDokument, les
from folkeregister_sync.kall.feil import AvvistKall, Forbigaaende
from folkeregister_sync.kall.svar import som_json
from folkeregister_sync.kall.taalmodighet import Taalmodighet, med_taalmodighet

_GRUNNKRETSER, _BYDELER = 1, 103
"""The numbers of the two classifications in Klass."""


class Par(Modell):
    """A pair of codes: a grunnkrets and its bydel, in either order."""

    source_code: str
    target_code: str


class Samsvar(Modell):
    """A correspondence table as Klass sends it."""

    correspondence_items: Flere[Par] = ()


async def hent_bydelskart(
    http: httpx.AsyncClient, url: str, dag: date, taalmodighet: Taalmodighet | None = None
) -> Mapping[str, str]:
    """Grunnkrets (eight digits) → bydel (six digits), as they were on the day `dag`.

    `url` is the address of Klass up to and including v1.

    Raises:
        Forbigaaende: every attempt got no answer from Klass, or an incomplete one.
        AvvistKall: Klass has no such table at this address.
    """
    taalmodig = taalmodighet or Taalmodighet()

    async def en_gang() -> Mapping[str, str]:
        svar = await _spoer(http, url, dag, taalmodig.svartid)
        try:
            samsvar = les(Samsvar, som_json(svar))
        except UleseligDokument as feil:
            raise AvvistKall(f"Klass svarer noe annet enn et samsvar ({feil.grunn}).") from None
        return kart_av((par.source_code, par.target_code) for par in samsvar.correspondence_items)

    return await med_taalmodighet(en_gang, taalmodig)


async def _spoer(http: httpx.AsyncClient, url: str, dag: date, svartid: float) -> httpx.Response:
    parametre = {"targetClassificationId": str(_BYDELER), "date": dag.isoformat()}
    try:
        async with asyncio.timeout(svartid):
            svar = await http.get(
                f"{url}/classifications/{_GRUNNKRETSER}/correspondsAt",
                params=parametre,
                headers={"Accept": "application/json"},
            )
    except (httpx.HTTPError, TimeoutError) as feil:
        raise Forbigaaende(f"Klass svarer ikke ({type(feil).__name__}).") from None
    if svar.status_code in (408, 429) or svar.is_server_error:
        raise Forbigaaende(f"Klass svarer {svar.status_code}.")
    if not svar.is_success:
        raise AvvistKall(f"Klass svarer {svar.status_code}. Kontroller NIR_KLASS_URL.")
    return svar
