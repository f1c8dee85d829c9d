"""The service. It queues for the lock, and reads the feed while it holds the lock."""

import asyncio

import structlog
from fastapi import APIRouter, FastAPI
from nir.maaling import etterslep
from nir.web import JsonSvar, betjent, lag_app
from starlette.responses import Response

from folkeregister_sync import maaling
from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kall.kretsbryter import Kretsbryter
from folkeregister_sync.kall.livstegn import Livstegn
from folkeregister_sync.oppstart.arbeidsplass import Arbeidsplass, arbeidsplass
from folkeregister_sync.oppstart.leseren import leser
from folkeregister_sync.plass.laas import Laas, i_koe
from folkeregister_sync.plass.lager import les_plass
from folkeregister_sync.tilstand import Tilstand

_logg = structlog.get_logger("folkeregister_sync")
_SVARTID = 15.0
"""Seconds that Folkeregisteret may take to answer after the pause between turns, before the service counts as
not ready."""


async def arbeid(innstillinger: Innstillinger) -> None:
    """Run until cancelled. An unexpected error ends the service, and the supervisor starts it again."""
    tilstand = Tilstand(
        Kretsbryter(),
        Livstegn(),
        lengst_uten_svar=innstillinger.folkeregister_poll_seconds + _SVARTID,
        har_bydelskart=innstillinger.folkeregister_bydeler is not None,
    )
    maaling.begynn()
    if not tilstand.har_bydelskart:
        _logg.warning(
            "bydeler are unknown, so moves inside a city are not seen; run folkeregister-sync bydeler"
        )
    async with betjent(_app(tilstand), innstillinger.host, innstillinger.port) as adresse:
        _logg.info("/health and /metrics are up", adresse=adresse)
        async with arbeidsplass(innstillinger, tilstand) as plass, asyncio.TaskGroup() as gruppe:
            gruppe.create_task(plass.foelger.foelg())
            await plass.foelger.ajour()
            async with i_koe(innstillinger.kafka_bootstrap, plass.bestillinger) as laas:
                await _les_etter_tur(plass, laas)


async def _les_etter_tur(a: Arbeidsplass, laas: Laas) -> None:
    await laas.avgjort()
    while True:
        a.tilstand.reserve()
        await laas.vent()
        a.tilstand.rolle = "leser"
        _logg.info("this instance reads the event feed")
        plass = await les_plass(a.innstillinger.kafka_bootstrap)
        await leser(a, laas, plass).les()


def _app(tilstand: Tilstand) -> FastAPI:
    ruter = APIRouter(tags=["drift"])

    @ruter.get("/health", summary="Hvor langt lesingen er kommet, og hva som hindrer den")
    async def health() -> Response:
        return JsonSvar(tilstand.som_json())

    return lag_app(
        "folkeregister-sync",
        beskrivelse="Leser Folkeregisterets hendelsesliste til NIRs logg.",
        ruter=[ruter],
        alarmer={"etterslep": etterslep.alarm},
        beredskap={"folkeregisteret": tilstand.sjekk_krets, "lesing": tilstand.sjekk_lesing},
    )
