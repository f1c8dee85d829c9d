"""Runs reporting as a separate process, and waits for the records that it writes to Redis."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.projeksjon.noekler import Generasjon
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from redis.asyncio import Redis as Klient
from reporting.projeksjon.generasjon.last import les_gjeldende
from stamina import retry_context

from services.reporting.tests.drift import AnnetSvar, Drift

TETT: dict[str, float] = {"wait_initial": 0.02, "wait_max": 0.1, "wait_jitter": 0.0}
REPORTING = Path(os.environ.get("VIRTUAL_ENV", ".venv")) / "bin" / "reporting"


async def i_redis(lager: Klient, duf: str) -> bytes | None:
    generasjon = await les_gjeldende(lager)
    assert generasjon
    verdi = await lager.hget(generasjon.person(emner.partisjon(duf)), duf)
    assert verdi is None or isinstance(verdi, bytes)
    return verdi


def kommando(tjeneste: Drift, navn: str, mappe: Path, port: int = 0) -> Prosess:
    innstillinger = tjeneste.innstillinger
    miljoe = os.environ | {
        "NIR_KAFKA_BOOTSTRAP": innstillinger.kafka_bootstrap,
        "NIR_REDIS_URL": innstillinger.redis_url,
        "NIR_JWKS_URL": innstillinger.jwks_url,
        "NIR_TOKEN_ISSUER": innstillinger.token_issuer,
        "NIR_PORT": str(port),
    }
    return Prosess(f"reporting {navn}", [str(REPORTING), navn], mappe / f"{navn}.log", miljoe)


@asynccontextmanager
async def frittstaaende(tjeneste: Drift, mappe: Path) -> AsyncIterator[tuple[Prosess, str]]:
    """Run the service as a separate process as long as the block lasts. Gives the process and its address."""
    port = ledig_port()
    prosess, adresse = kommando(tjeneste, "run", mappe, port), f"http://127.0.0.1:{port}"
    prosess.start()
    try:
        await svarer(adresse)
        yield prosess, adresse
    finally:
        prosess.stopp()


async def svarer(adresse: str) -> None:
    async with httpx.AsyncClient() as klient:
        async for forsoek in retry_context(
            on=(AnnetSvar, httpx.TransportError), timeout=60, attempts=None, **TETT
        ):
            with forsoek:
                svar = await klient.get(f"{adresse}/health/ready")
                if svar.status_code != 200:
                    raise AnnetSvar(svar.text)


async def finnes(lager: Klient, generasjon: Generasjon | None) -> bool:
    return generasjon is not None and bool(await lager.exists(generasjon.posisjon))


async def alle_partisjoner_framme(tjeneste: Drift, lager: Klient) -> None:
    """Wait until the shown generation in Redis has every record that nir.vurderinger has now."""
    slutt: dict[int, int] = {}
    async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.VURDERINGER):
        slutt[post.partition] = post.offset + 1
    async for forsoek in retry_context(on=AnnetSvar, timeout=30, attempts=None, **TETT):
        with forsoek:
            generasjon = await les_gjeldende(lager)
            felter = await lager.hgetall(generasjon.posisjon) if generasjon else {}
            if any(int(felter.get(str(p).encode(), -1)) < n for p, n in slutt.items()):
                raise AnnetSvar("behind")
