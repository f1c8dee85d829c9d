"""Runs reporting in the process of the tests, with an issuer of tokens, on real Kafka and Redis."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import httpx
from aiokafka import TopicPartition
from fastapi import FastAPI
from nir.innstillinger import MedToken
from nir.kafka import ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir.meldinger.vurderinger import les_hode
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import Noekkel, hent_noekkel
from nir.utsteder.utsted import utsted
from nir.web import betjent
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from pydantic import SecretStr
from reporting.oppstart.app import ny_app
from reporting.oppstart.innstillinger import Innstillinger
from stamina import retry_context

from services.reporting.tests.liv import Liv
from tests.stoette.klient import FRIST

IDAG = date(2024, 12, 1)


_TETT: dict[str, float] = {"wait_initial": 0.02, "wait_max": 0.1, "wait_jitter": 0.0}


class AnnetSvar(Exception):
    """The answer has another status than the expected one."""


async def fyll_hendelser(bootstrap: str, verdier: Iterable[bytes | None]) -> None:
    """Write to nir.hendelser until it has every position that one of these records names.

    Only the positions matter: no test reads what is written there.
    """
    posisjoner = dict(sorted(_posisjoner(verdier)))
    deler = {TopicPartition(emner.HENDELSER, p): offset for p, offset in posisjoner.items()}
    async with (
        ny_forbruker_uten_gruppe(bootstrap) as leser,
        ny_produsent(bootstrap, linger_ms=5) as produsent,
    ):
        sendt = [
            await produsent.send(emner.HENDELSER, b"{}", key=b"fyll/%d" % n, partition=del_.partition)
            for del_, slutt in (await leser.end_offsets(list(deler))).items()
            for n in range(slutt, deler[del_] + 1)
        ]
        await asyncio.gather(*sendt)


def _posisjoner(verdier: Iterable[bytes | None]) -> Iterator[tuple[int, int]]:
    for verdi in verdier:
        with suppress(ValueError):
            partisjon, offset = les_hode(verdi or b"").posisjon.split("-")
            yield int(partisjon), int(offset)


@dataclass
class Drift:
    """A running service. A test publishes records, sends requests, and waits for answers."""

    innstillinger: Innstillinger
    noekkel: Noekkel
    klient: httpx.AsyncClient
    app: FastAPI

    def token(
        self, *roller: str, kommune: str | None = "4204", bydel: str | None = None, utloeper: int = 3600
    ) -> dict[str, str]:
        token = utsted(
            self.noekkel,
            self.innstillinger,
            bruker="NIBO",
            roller=roller or ("leser",),
            kommunenummer=kommune,
            bydel=bydel,
            utloeper=utloeper,
        )
        return {"Authorization": f"Bearer {token}"}

    async def publiser(self, *liv: Liv) -> None:
        """Write the newest record of each life to nir.vurderinger, sorted by the offsets of the facts."""
        i_orden = sorted(liv, key=lambda en: en.offset)
        await self.skriv((en.noekkel, en.verdi) for en in i_orden)

    async def skriv(self, poster: Iterable[tuple[bytes | None, bytes | None]]) -> None:
        alle = list(poster)
        await fyll_hendelser(self.innstillinger.kafka_bootstrap, (verdi for _, verdi in alle))
        async with ny_produsent(self.innstillinger.kafka_bootstrap) as produsent:
            for noekkel, verdi in alle:
                await produsent.send(emner.VURDERINGER, verdi, key=noekkel)
            await produsent.flush()

    async def vis(self, *liv: Liv) -> None:
        """Publish the lives, and wait until the service shows each of them."""
        await self.publiser(*liv)
        for en in liv:
            await self.json("/v1/personsoek", q=en.duf, posisjon=en.posisjon)

    async def hent(
        self,
        sti: str,
        hode: Mapping[str, str | bytes] | None = None,
        posisjon: str | None = None,
        **valg: Any,
    ) -> httpx.Response:
        alle: dict[str, str | bytes] = {**(hode or self.token("imdi", "strengtFortrolig", kommune=None))}
        if posisjon:
            alle["X-NIR-Posisjon"] = posisjon
        raa = {navn: verdi if isinstance(verdi, bytes) else verdi.encode() for navn, verdi in alle.items()}
        return await self.klient.get(sti, params=valg, headers={n.encode(): v for n, v in raa.items()})

    async def json(self, sti: str, hode: dict[str, str] | None = None, **valg: Any) -> Any:
        return (await self.hent(sti, hode, **valg)).raise_for_status().json()

    async def dufer(self, sti: str, hode: dict[str, str] | None = None, **valg: Any) -> list[str]:
        svar = await self.json(sti, hode, **({"antall": 500} | valg))
        return [rad["dufNummer"] for rad in svar["rader"]]

    async def klar(self, sekunder: float = FRIST) -> None:
        """Wait until `/health/ready` answers 200, at most `sekunder`."""
        await self.til(200, "/health/ready", sekunder=sekunder)

    async def til(self, status: int, sti: str, *, sekunder: float = FRIST, **valg: Any) -> httpx.Response:
        """Send the request again and again until the answer has this status, at most `sekunder`."""
        async for forsoek in retry_context(on=AnnetSvar, timeout=sekunder, attempts=None, **_TETT):
            with forsoek:
                svar = await self.hent(sti, **valg)
                if svar.status_code != status:
                    raise AnnetSvar(svar.text)
        return svar


@asynccontextmanager
async def drift(
    kafka: Kafka, redis: Redis, mappe: Path, idag: date = IDAG, **mer: Any
) -> AsyncIterator[Drift]:
    """Run the service as long as the block lasts; it is ready when the block begins. `mer`: settings.

    The limit on failed look-ups is per hour and not per minute, since a test may take more than a minute.
    """
    noekkel = hent_noekkel(mappe)
    async with betjent(lag_utsteder(noekkel, MedToken()), "127.0.0.1", 0) as utsteder:
        innstillinger = Innstillinger(
            kafka_bootstrap=kafka.bootstrap,
            redis_url=redis.url,
            jwks_url=f"{utsteder}/.well-known/jwks.json",
            token_issuer=utsteder,
            abonnement_noekkel=SecretStr("bare-for-test" * 3),
            **{"grense_mislykkede": "60/hour;1000/day", **mer},
        )
        app = ny_app(innstillinger, lambda: idag)
        async with (
            betjent(app, "127.0.0.1", 0) as url,
            httpx.AsyncClient(base_url=url, timeout=FRIST) as klient,
        ):
            kjoerende = Drift(innstillinger, noekkel, klient, app)
            await kjoerende.klar()
            yield kjoerende
