"""The worker: everything put together."""

import asyncio
from contextlib import AsyncExitStack

import structlog
from aiokafka import AIOKafkaProducer
from fastapi import APIRouter, FastAPI
from nir.kafka import ny_produsent
from nir.web import JsonSvar, betjent, lag_app
from starlette.responses import Response

from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.klient.kretsbryter import Kretsbryter
from folkeregister_sync.leser.leser import Leser
from folkeregister_sync.leser.oppfoering import Oppfoeringer
from folkeregister_sync.leser.parkering import Parkering
from folkeregister_sync.leser.sider import Sider
from folkeregister_sync.leser.skriver import Skriver
from folkeregister_sync.leser.tilstand import Tilstand
from folkeregister_sync.oppsett import folkeregister
from folkeregister_sync.plass.laas import Laas, i_koe
from folkeregister_sync.plass.lager import Lager, les_plass
from folkeregister_sync.plass.peker import Peker

_logg = structlog.get_logger("folkeregister_sync")


async def arbeid(innstillinger: Innstillinger) -> None:
    """Run until cancelled. Whatever goes wrong unforeseen ends it: the supervisor starts it again."""
    tilstand = Tilstand(Kretsbryter())
    foelger = Loggfoelger(innstillinger.kafka_bootstrap, Bok())
    async with AsyncExitStack() as stabel:
        app = _app(tilstand)
        await stabel.enter_async_context(betjent(app, innstillinger.host, innstillinger.port))
        register = await stabel.enter_async_context(folkeregister(innstillinger))
        produsent = await stabel.enter_async_context(ny_produsent(innstillinger.kafka_bootstrap, linger_ms=5))
        async with asyncio.TaskGroup() as gruppe:
            gruppe.create_task(foelger.foelg())
            await foelger.ajour()
            async with i_koe(innstillinger.kafka_bootstrap) as laas:
                await _les_etter_tur(innstillinger, register, foelger, produsent, laas, tilstand)


async def _les_etter_tur(
    innstillinger: Innstillinger,
    register: Folkeregister,
    foelger: Loggfoelger,
    produsent: AIOKafkaProducer,
    laas: Laas,
    tilstand: Tilstand,
) -> None:
    while True:
        tilstand.reserve()
        await laas.vent()
        tilstand.rolle = "leser"
        _logg.info("denne instansen leser hendelseslisten")
        leser = await _ny_leser(innstillinger, register, foelger, produsent, laas, tilstand)
        await leser.les()


async def _ny_leser(
    innstillinger: Innstillinger,
    register: Folkeregister,
    foelger: Loggfoelger,
    produsent: AIOKafkaProducer,
    laas: Laas,
    tilstand: Tilstand,
) -> Leser:
    plass = await les_plass(innstillinger.kafka_bootstrap)
    lager = Lager(produsent)
    skriver = Skriver(produsent, foelger.bok, laas.krev)
    parkering = Parkering(lager, plass.parkert)
    oppfoeringer = Oppfoeringer(register, foelger.bok, skriver, parkering)

    async def begynn() -> Sider:
        foer = plass.peker or await _foerste_peker(register, innstillinger.folkeregister_start)
        sider = Sider(
            oppfoeringer=oppfoeringer,
            skriver=skriver,
            lager=lager,
            laas=laas,
            tilstand=tilstand,
            peker=foer.model_copy(update={"epoke": foer.epoke + 1}),
        )
        await sider.flytt(sider.peker)
        return sider

    return Leser(
        register=register,
        foelger=foelger,
        skriver=skriver,
        lager=lager,
        laas=laas,
        tilstand=tilstand,
        parkering=parkering,
        oppfoeringer=oppfoeringer,
        begynn=begynn,
        logg=plass.logg,
        poll_sekunder=innstillinger.folkeregister_poll_seconds,
    )


async def _foerste_peker(register: Folkeregister, start: int | str) -> Peker:
    """Where a first start begins: at a number, or after the last event there is."""
    neste = start if isinstance(start, int) else await register.siste_sekvensnummer() + 1
    return Peker(neste=neste, epoke=0)


def _app(tilstand: Tilstand) -> FastAPI:
    ruter = APIRouter(tags=["drift"])

    @ruter.get("/health", summary="Hvor langt lesingen er kommet, og hva som hindrer den")
    async def health() -> Response:
        return JsonSvar(tilstand.som_json())

    return lag_app(
        "folkeregister-sync",
        beskrivelse="Leser Folkeregisterets hendelsesliste til NIRs logg.",
        ruter=[ruter],
        beredskap={"folkeregisteret": tilstand.sjekk_krets, "lesing": tilstand.sjekk_lesing},
    )
