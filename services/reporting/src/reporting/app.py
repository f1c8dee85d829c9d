"""The service: projection and HTTP in one process."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial

import structlog
from fastapi import FastAPI
from nir.klokke import idag
from nir.logg import sett_opp
from nir.token import sett_opp_token
from nir.web import Sjekk, kjoer, lag_app
from redis.asyncio import Redis

from reporting.avsluttede.ruter import ruter as avsluttede
from reporting.hendelseslogg import Hendelseslogg
from reporting.innsynslogg.foelger import foelg_innsyn
from reporting.innsynslogg.ruter import ruter as innsynslogg
from reporting.innsynslogg.skriver import Innsynsskriver
from reporting.klokke import Klokke
from reporting.konfigurasjon import Konfigurasjon, konfigurasjon
from reporting.paaminnelse.hemmelighet import stroemmer
from reporting.paaminnelse.ruter import ruter as paaminnelse
from reporting.person.ruter import ruter as person
from reporting.personliste.ruter import ruter as personliste
from reporting.personsoek import ruter as personsoek
from reporting.projeksjon.avvik import Avvikskriver
from reporting.projeksjon.livsloep import Livsloep
from reporting.statistikk.ruter import ruter as statistikk
from reporting.tjeneste import Tjeneste

_BESKRIVELSE = (
    "Lister, rapporter, personsider og filer. Alt leses fra en projeksjon av `nir.vurderinger`; "
    "send `X-NIR-Posisjon` fra svaret på en registrering for å se den."
)
_logg = structlog.get_logger("reporting.app")


def ny_redis(url: str) -> Redis:
    """A client that answers within seconds, or tells that Redis is away."""
    return Redis.from_url(url, socket_timeout=5, socket_connect_timeout=2)


def ny_app(konfig: Konfigurasjon, klokke: Klokke = idag) -> FastAPI:
    """The whole service as an app; `klokke` gives the day on which things are read."""
    redis = ny_redis(konfig.redis_url)
    avvik = Avvikskriver(konfig.kafka_bootstrap)
    livsloep = Livsloep(redis, konfig.kafka_bootstrap, avvik)
    skriver = Innsynsskriver(konfig.kafka_bootstrap)
    logg = Hendelseslogg(konfig.kafka_bootstrap)
    innsyn = partial(foelg_innsyn, redis, konfig.kafka_bootstrap, avvik, livsloep)
    app = lag_app(
        "reporting",
        beskrivelse=_BESKRIVELSE,
        ruter=[personliste, avsluttede, paaminnelse, statistikk, personsoek, innsynslogg, person],
        beredskap={"projeksjon": _projeksjonen(livsloep, redis)},
        levetid=_levetid([livsloep.kjoer, innsyn], [skriver.lukk, logg.lukk, avvik.lukk, redis.aclose]),
        cors_origins=konfig.cors_origins,
    )
    app.state.reporting = Tjeneste(
        livsloep=livsloep,
        redis=redis,
        idag=klokke,
        hendelseslogg=logg,
        innsynsskriver=skriver,
        stroemmer=stroemmer(konfig.abonnement_noekkel, konfig.abonnement_sperret),
        kartlegging_url=str(konfig.kartlegging_url),
    )
    sett_opp_token(app, konfig)
    return app


def kjoer_api() -> None:
    """Serve until SIGTERM."""
    konfig = konfigurasjon()
    sett_opp(konfig.logg_nivaa)
    kjoer(ny_app(konfig), konfig.host, konfig.port)


def _levetid(
    oppgaver: Sequence[Callable[[], Coroutine[None, None, None]]],
    lukk: Sequence[Callable[[], Awaitable[None]]],
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def levetid(_: FastAPI) -> AsyncIterator[None]:
        startet = [asyncio.create_task(oppgave()) for oppgave in oppgaver]
        for oppgave in startet:
            oppgave.add_done_callback(_avslutt_ved_feil)
        try:
            yield
        finally:
            for oppgave in startet:
                oppgave.cancel()
            await asyncio.gather(*startet, return_exceptions=True)
            for en in lukk:
                await en()

    return levetid


def _avslutt_ved_feil(oppgave: "asyncio.Task[None]") -> None:
    """Lists that are no longer followed go stale unseen: better to end, and be started again."""
    if oppgave.cancelled() or (feil := oppgave.exception()) is None:
        return
    _logg.critical("følgingen stanset", exc_info=feil)
    os._exit(1)


def _projeksjonen(livsloep: Livsloep, redis: Redis) -> Sjekk:
    async def sjekk() -> str | None:
        visning, framdrift = livsloep.visning, livsloep.framdrift
        if visning and await redis.exists(visning.generasjon.posisjon):
            return None
        return f"bygges: {framdrift.lest} av {framdrift.totalt}" if framdrift else "lastes"

    return sjekk
