"""The service as an app: everything is put together here."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from nir.innstillinger import avslutt_ved_feil, krev_innstillinger
from nir.logg import sett_opp
from nir.redis import ny_redis
from nir.web import kjoer, lag_app
from redis.asyncio import Redis
from starlette.middleware import Middleware

from saksbehandler.api.kodeverk import Kodeverk
from saksbehandler.api.nir import Adresser
from saksbehandler.innlogging.leverandoer import Leverandoer
from saksbehandler.innlogging.oektkontroll import Oektkontroll
from saksbehandler.innstillinger import Innstillinger
from saksbehandler.oekt.kake import Kake
from saksbehandler.oekt.lager import Oektlager
from saksbehandler.oppstart.feil import Feilfanger, sett_opp_feil
from saksbehandler.side.hoder import sidehoder
from saksbehandler.side.maler import lag_maler
from saksbehandler.side.sider import Sider
from saksbehandler.side.statisk import Statisk
from saksbehandler.skjermer.alle import SKJERMER

_FORSOEK_SEKUNDER = 900


def ny_app(innstillinger: Innstillinger) -> FastAPI:
    """The whole service.

    Raises:
        FileNotFoundError: the packages of npm are not installed (deploy/setup.sh).
    """
    statisk = Statisk(innstillinger.npm)
    redis = ny_redis(innstillinger.redis_url)
    adresser = Adresser.nye(innstillinger.registration_url, innstillinger.reporting_url)

    @asynccontextmanager
    async def levetid(_: FastAPI) -> AsyncIterator[None]:
        yield
        await adresser.lukk()
        await redis.aclose()

    app = lag_app(
        "saksbehandler",
        beskrivelse="Sider for saksbehandlere i kommunene.",
        ruter=[skjerm.ruter for skjerm in SKJERMER],
        beredskap={"redis": lambda: _sjekk_redis(redis)},
        levetid=levetid,
        verter=innstillinger.tillatte_verter,
        dokumentasjon=False,
    )
    app.router.routes.append(statisk.rute())
    _gi_rutene(app, innstillinger, redis, adresser, statisk)
    sett_opp_feil(app)
    app.user_middleware.append(Middleware(Feilfanger))
    return app


def kjoer_tjenesten() -> None:
    """Serve until SIGTERM."""
    innstillinger = krev_innstillinger(Innstillinger, "saksbehandler")
    sett_opp(innstillinger.logg_nivaa)
    with avslutt_ved_feil("saksbehandler"):
        app = ny_app(innstillinger)
    kjoer(
        app,
        innstillinger.host,
        innstillinger.port,
        nedtrapping_sekunder=innstillinger.nedtrapping,
        betrodde_proxyer=innstillinger.betrodde_proxyer,
    )


def _gi_rutene(
    app: FastAPI, innstillinger: Innstillinger, redis: Redis, adresser: Adresser, statisk: Statisk
) -> None:
    """Store in `app.state` what the dependencies of the routes read."""
    https = innstillinger.er_https
    app.state.innstillinger = innstillinger
    app.state.adresser = adresser
    app.state.kodeverk = Kodeverk()
    app.state.kake = Kake("nir_oekt", https)
    app.state.forsoekskake = Kake("nir_innlogging", https, _FORSOEK_SEKUNDER)
    app.state.oektlager = Oektlager(redis, innstillinger.oekt_sekunder, innstillinger.oekt_lengst_sekunder)
    app.state.leverandoer = Leverandoer(innstillinger)
    app.state.oektkontroll = Oektkontroll(app.state.oektlager, app.state.leverandoer, app.state.kake)
    app.state.sider = Sider(
        lag_maler(statisk), sidehoder([innstillinger.utsteder_nettleseradresse or innstillinger.token_issuer])
    )
    app.state.sider.legg_til(SKJERMER)


async def _sjekk_redis(redis: Redis) -> str | None:
    return None if await redis.ping() else "svarer ikke"
