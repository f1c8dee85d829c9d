"""The worker: everything put together."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from aiokafka import AIOKafkaProducer
from fastapi import APIRouter, FastAPI
from nir.kafka import ny_produsent
from nir.klokke import naa
from nir.web import JsonSvar, betjent, lag_app
from starlette.responses import Response

from folkeregister_sync.avstemming.uleste import Uleste
from folkeregister_sync.behandling.aapne import Aapne
from folkeregister_sync.behandling.oppfoeringer import Oppfoeringer
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.feed.feedvakt import foerste_nummer
from folkeregister_sync.feed.sider import Sider
from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kall.kretsbryter import Kretsbryter
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.klient.arkivbulk import Arkivbulk
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.lesing.lesing import Lesing
from folkeregister_sync.oppstart.klient import folkeregister
from folkeregister_sync.plass.bestillinger import Bestillinger
from folkeregister_sync.plass.laas import Laas, i_koe
from folkeregister_sync.plass.lager import Lager, Plass, les_plass
from folkeregister_sync.plass.peker import Peker, Vasket
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.tilstand import Tilstand
from folkeregister_sync.vask.vask import Vask

_logg = structlog.get_logger("folkeregister_sync")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arbeidsplass:
    """What lives as long as the process."""

    innstillinger: Innstillinger
    register: Folkeregister
    produsent: AIOKafkaProducer
    foelger: Loggfoelger
    tilstand: Tilstand
    bestillinger: Bestillinger
    nytt: asyncio.Event
    """Set when there is something to do before the next look at the feed."""


async def arbeid(innstillinger: Innstillinger) -> None:
    """Run until cancelled. Whatever goes wrong unforeseen ends it: the supervisor starts it again."""
    har_kart = innstillinger.folkeregister_bydeler is not None
    tilstand, nytt = Tilstand(Kretsbryter(), har_kart), asyncio.Event()
    if not har_kart:
        _logg.warning(
            "bydeler er ukjent, så flytting inne i en by blir ikke sett: folkeregister-sync bydeler"
        )
    async with AsyncExitStack() as stabel:
        app = _app(tilstand)
        adresse = await stabel.enter_async_context(betjent(app, innstillinger.host, innstillinger.port))
        _logg.info("svarer på /health og /metrics", adresse=adresse)
        plass = Arbeidsplass(
            innstillinger=innstillinger,
            register=await stabel.enter_async_context(folkeregister(innstillinger)),
            produsent=await stabel.enter_async_context(
                ny_produsent(innstillinger.kafka_bootstrap, linger_ms=5)
            ),
            foelger=Loggfoelger(innstillinger.kafka_bootstrap, Bok(), nytt),
            tilstand=tilstand,
            bestillinger=Bestillinger(nytt),
            nytt=nytt,
        )
        async with asyncio.TaskGroup() as gruppe:
            gruppe.create_task(plass.foelger.foelg())
            await plass.foelger.ajour()
            async with i_koe(innstillinger.kafka_bootstrap, plass.bestillinger) as laas:
                await _les_etter_tur(plass, laas)


async def _les_etter_tur(arbeidsplass: Arbeidsplass, laas: Laas) -> None:
    await laas.avgjort()
    while True:
        arbeidsplass.tilstand.reserve()
        await laas.vent()
        arbeidsplass.tilstand.rolle = "leser"
        _logg.info("denne instansen leser hendelseslisten")
        plass = await les_plass(arbeidsplass.innstillinger.kafka_bootstrap)
        await _leser(arbeidsplass, laas, plass).les()


def _leser(a: Arbeidsplass, laas: Laas, plass: Plass) -> Lesing:
    """A reader that goes on where the topic says."""
    lager = Lager(a.produsent)
    skriver = Skriver(a.produsent, a.foelger.bok, laas.krev)
    parkering, aapne = Parkering(lager, plass.parkert), Aapne(lager, plass.aapne)
    uleste = Uleste(a.foelger.bok)
    oppfoeringer = Oppfoeringer(a.register, a.foelger.bok, skriver, parkering, aapne)
    time_ = a.innstillinger.folkeregister_vask_time
    # A first start looks everybody up as newcomers: that is a washing.
    vasket = plass.vasket or Vasket(tidspunkt=datetime.now(UTC))
    vask = Vask(
        register=a.register,
        bok=a.foelger.bok,
        skriver=skriver,
        lager=lager,
        uleste=uleste,
        sist=vasket.tidspunkt,
        time_=time_ if isinstance(time_, int) else None,
    )
    vask.begynn_hvis_forfalt(bestilt=plass.bestilt is not None)

    async def begynn() -> Sider:
        foer = plass.peker or await _foerste_peker(a.register, a.innstillinger.folkeregister_start)
        sider = Sider(
            oppfoeringer=oppfoeringer,
            arkiv=Arkivbulk(a.register),
            skriver=skriver,
            lager=lager,
            laas=laas,
            tilstand=a.tilstand,
            peker=foer.model_copy(update={"epoke": foer.epoke + 1}),
        )
        if plass.vasket is None:
            # Written down, or who is stopped every night would be new every morning and never washed.
            await lager.skriv_vasket(vasket)
        await sider.flytt(sider.peker)
        return sider

    return Lesing(
        register=a.register,
        foelger=a.foelger,
        skriver=skriver,
        lager=lager,
        laas=laas,
        tilstand=a.tilstand,
        parkering=parkering,
        bestillinger=a.bestillinger,
        aapne=aapne,
        uleste=uleste,
        vask=vask,
        nytt=a.nytt,
        oppfoeringer=oppfoeringer,
        begynn=begynn,
        logg=plass.logg,
        ny_plass=plass.ny_plass,
        poll_sekunder=a.innstillinger.folkeregister_poll_seconds,
    )


async def _foerste_peker(register: Folkeregister, start: int | str) -> Peker:
    return Peker(serie=naa().tidspunkt, neste=await foerste_nummer(register, start), epoke=0)


def _app(tilstand: Tilstand) -> FastAPI:
    ruter = APIRouter(tags=["drift"])

    @ruter.get("/health", summary="Hvor langt lesingen er kommet, og hva som hindrer den")
    async def health() -> Response:
        return JsonSvar(tilstand.som_json())

    return lag_app(
        "folkeregister-sync",
        beskrivelse="Lesing Folkeregisterets hendelsesliste til NIRs logg.",
        ruter=[ruter],
        beredskap={"folkeregisteret": tilstand.sjekk_krets, "lesing": tilstand.sjekk_lesing},
    )
