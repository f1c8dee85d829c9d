"""The time from a POST to the engine's answer, beside a request and reply with aiokafka alone.

There is one caller at a time, then 200 at once. The peer sends as many bytes as the POST to one topic, and
waits for another process that sends as many bytes as the answer back on a second topic. It uses the service's
broker, linger and acks.
"""

import asyncio
import json
import statistics
import sys
import tempfile
import time
import uuid
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from nir.kafka import ny_forbruker_uten_gruppe, ny_produsent
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.system import System

from tests.bench.forbindelser import Forbindelser
from tests.bench.resultat import skriv_resultat

ALENE, OPPVARMING = 1000, 200
SAMTIDIGE, HVER = 200, 50
PERSONER = 1000
_BOSETTER = 20
BYTE_UT, BYTE_INN = 450, 6000
KONTAKT = {"kontakttype": "Kontakt", "dato": "2024-01-10"}
PERSON = {
    "fornavn": "Prøve",
    "etternavn": "Person",
    "foedselsdato": "1990-01-01",
    "kjoenn": "Kvinne",
    "statsborgerskap": ["SYR"],
}
BOSETTING = {"bosettingsdato": "2024-01-05", "kommunenummer": "4204", "etterAvtale": True}
Kall = Callable[[int], Awaitable[None]]


async def alene(kall: Kall) -> list[float]:
    """The milliseconds of each call, one call at a time."""
    for nummer in range(OPPVARMING):
        await kall(nummer)
    return [await _maal(kall, nummer) for nummer in range(ALENE)]


async def samtidig(kall: Kall) -> tuple[list[float], float]:
    """The milliseconds of each call with many callers at once, and the calls per second."""

    async def en(nummer: int) -> list[float]:
        return [await _maal(kall, nummer + SAMTIDIGE * gang) for gang in range(HVER)]

    fra = time.perf_counter()
    tider = [tid for deler in await asyncio.gather(*map(en, range(SAMTIDIGE))) for tid in deler]
    return tider, len(tider) / (time.perf_counter() - fra)


async def _maal(kall: Kall, nummer: int) -> float:
    fra = time.perf_counter()
    await kall(nummer)
    return (time.perf_counter() - fra) * 1000


def persentil(tider: list[float], prosent: int) -> float:
    """A percentile, by the nearest rank."""
    return statistics.quantiles(tider, n=100, method="inclusive")[prosent - 1]


@asynccontextmanager
async def tjenesten(system: System) -> AsyncIterator[Kall]:
    """Send POSTs that register a contact on one of the persons. Each must be answered 201."""
    dufer = [syntetisk_duf(nummer, aar=9800) for nummer in range(PERSONER)]
    async with httpx.AsyncClient(base_url=system.registration, timeout=60) as http:
        await _bosett(http, system, dufer)
    token = system.token("saksbehandler", kommune="4204")
    forbindelser = Forbindelser(system.registration, token)
    kropp = json.dumps(KONTAKT).encode()

    async def kall(nummer: int) -> None:
        svar = await forbindelser.post(f"/v1/personer/{dufer[nummer % PERSONER]}/kontakt", kropp)
        assert b" 201 " in svar, svar

    yield kall
    await forbindelser.lukk()


async def _bosett(http: httpx.AsyncClient, system: System, dufer: list[str]) -> None:
    hode = {"Authorization": f"Bearer {system.token('imdi', kommune=None)}"}

    async def en(duf: str) -> None:
        (await http.put(f"/v1/personer/{duf}", json=PERSON, headers=hode)).raise_for_status()
        sti = f"/v1/personer/{duf}/bosetting"
        (await http.post(sti, json=BOSETTING, headers=hode)).raise_for_status()

    for fra in range(0, len(dufer), _BOSETTER):
        await asyncio.gather(*map(en, dufer[fra : fra + _BOSETTER]))


@asynccontextmanager
async def motparten(bootstrap: str) -> AsyncIterator[Kall]:
    """Send requests to the peer, and await its replies."""
    await _opprett(bootstrap)
    kommando = [sys.executable, "-m", "tests.bench.bench_post_til_svar", bootstrap]
    svarer = await asyncio.create_subprocess_exec(*kommando, stdout=PIPE)
    assert svarer.stdout is not None
    await svarer.stdout.readline()
    leser = ny_forbruker_uten_gruppe(bootstrap, "bench.svar", fra="latest")
    async with ny_produsent(bootstrap, linger_ms=0) as produsent, leser:
        await _still_til_enden(leser)
        ventende: dict[bytes, asyncio.Future[None]] = {}
        lesing = asyncio.create_task(_lever(leser, ventende))

        async def kall(nummer: int) -> None:
            noekkel = uuid.uuid4().bytes
            ventende[noekkel] = fremtid = asyncio.get_running_loop().create_future()
            skrevet = await produsent.send("bench.spoersmaal", bytes(BYTE_UT), noekkel, nummer % 12)
            await asyncio.gather(skrevet, fremtid)

        yield kall
        lesing.cancel()
        await asyncio.gather(lesing, return_exceptions=True)
    svarer.terminate()
    await svarer.wait()


async def _still_til_enden(leser: AIOKafkaConsumer) -> None:
    for del_ in leser.assignment():
        await leser.position(del_)


async def _lever(leser: AIOKafkaConsumer, ventende: dict[bytes, "asyncio.Future[None]"]) -> None:
    async for post in leser:
        ventende.pop(post.key).set_result(None)


async def _opprett(bootstrap: str) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(navn, 12, 1) for navn in ("bench.spoersmaal", "bench.svar")])
    await admin.close()


async def svar_paa_alt(bootstrap: str) -> None:
    """Answer every request of the peer. This runs in a process of its own."""
    leser = ny_forbruker_uten_gruppe(bootstrap, "bench.spoersmaal", fra="latest")
    async with ny_produsent(bootstrap, linger_ms=0) as produsent, leser:
        await _still_til_enden(leser)
        print("klar", flush=True)
        async for post in leser:
            await produsent.send("bench.svar", bytes(BYTE_INN), post.key, partition=post.partition)


async def kjoer(system: System) -> None:
    """Measure the service and the peer, and print the results."""
    async with motparten(system.kafka.bootstrap) as kall:
        bar = await alene(kall)
        bar_mange, bar_takt = await samtidig(kall)
    async with tjenesten(system) as kall:
        hel = await alene(kall)
        hel_mange, hel_takt = await samtidig(kall)
    for navn, vaare, deres, enhet, krav in (
        ("one caller, p50", persentil(hel, 50), persentil(bar, 50), "ms", 15),
        ("one caller, p99", persentil(hel, 99), persentil(bar, 99), "ms", 50),
        (f"{SAMTIDIGE} callers, p99", persentil(hel_mange, 99), persentil(bar_mange, 99), "ms", 250),
        (f"{SAMTIDIGE} callers", hel_takt, bar_takt, "per second", None),
    ):
        peer = ("bare aiokafka request-reply", deres)
        skriv_resultat(f"POST to answer, {navn}", vaare, enhet, motpart=peer, krav=krav)


def main() -> None:
    """Start the whole system on free ports and measure it."""
    if len(sys.argv) > 1:
        asyncio.run(svar_paa_alt(sys.argv[1]))
        return
    with (
        tempfile.TemporaryDirectory() as mappe,
        System(Innstillinger.paa_ledige_porter(Path(mappe))) as system,
    ):
        asyncio.run(kjoer(system))


if __name__ == "__main__":
    main()
