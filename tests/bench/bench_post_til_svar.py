"""The time from a POST to the engine's answer, at 1, 20 and 200 callers, beside two peers.

One peer is a request and reply with aiokafka alone (`registrering.bart`). The other is FastAPI with Postgres
and the same rules (`registrering.tjeneste`). The persons are in programme in the national register, with
about 30 facts each. All three take turns.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from nir_lokal.maskin.port import ledig_port
from nir_lokal.system.system import System

from tests.bench import postgres_motpart
from tests.bench.forbindelser import Forbindelser
from tests.bench.maaling import HURTIG, persentil
from tests.bench.nettprosess import aapen_for_lesing, som_prosess
from tests.bench.registrering import tjeneste
from tests.bench.registrering.bart import Kall, bart
from tests.bench.registrering.personer import Kjent, kjente
from tests.bench.registrering.system import KONTAKT, system_med
from tests.bench.resultat import skriv_resultat
from tests.nasjonalregister.omfang import Omfang

SAMTIDIGE = (1, 20, 200)
"""Callers at once."""
KALL, OPPVARMING = (400, 40) if HURTIG else (6_000, 400)
"""Measured calls and warm-up calls for each number of callers.

A single caller makes a sixth of the measured calls.
"""
OMGANGER = 2
PERSONER = 100 if HURTIG else 200
KRAV = {"one caller, p50": 2, "200 callers, p99": 5, "200 callers, calls a second": 0.2}
"""The goals, as ratios to the bare request and reply."""


class Maalt:
    """The milliseconds of each call, and the seconds that all took together."""

    def __init__(self) -> None:
        self.tider: list[float] = []
        self.sekunder = 0.0

    async def ta(self, kall: Kall, samtidige: int, antall: int) -> None:
        """Make `antall` calls, by `samtidige` callers at once."""
        fra = time.perf_counter()
        rekker = (range(nr, antall, samtidige) for nr in range(samtidige))
        for deler in await asyncio.gather(*(_en(kall, rekke) for rekke in rekker)):
            self.tider += deler
        self.sekunder += time.perf_counter() - fra

    def persentil(self, prosent: int) -> float:
        """A percentile, in milliseconds."""
        return persentil(self.tider, prosent)

    @property
    def takt(self) -> float:
        """Calls a second."""
        return len(self.tider) / self.sekunder


async def _en(kall: Kall, numre: range) -> list[float]:
    return [await _maal(kall, nummer) for nummer in numre]


async def _maal(kall: Kall, nummer: int) -> float:
    fra = time.perf_counter()
    await kall(nummer)
    return (time.perf_counter() - fra) * 1000


@asynccontextmanager
async def innsending(adresse: str, token: dict[str, str], personer: list[Kjent]) -> AsyncIterator[Kall]:
    """Yield a function that POSTs a contact on the person whose turn it is. The answer must be 201.

    `token`: kommune → its caseworker's token.
    """
    etter_kommune = {kommune: Forbindelser(adresse, ett) for kommune, ett in token.items()}
    kropp = json.dumps(KONTAKT).encode()

    async def kall(nummer: int) -> None:
        person = personer[nummer % len(personer)]
        svar = await etter_kommune[person.kommune].post(f"/v1/personer/{person.duf}/kontakt", kropp)
        assert b" 201 " in svar, svar

    yield kall
    for forbindelser in etter_kommune.values():
        await forbindelser.lukk()


@asynccontextmanager
async def i_postgres(mappe: Path, personer: list[Kjent]) -> AsyncIterator[Kall]:
    """Run the peer with Postgres, which has these persons. Yields the function that POSTs to it."""
    port = ledig_port()
    async with postgres_motpart.postgres(mappe / "postgres", ledig_port()) as dsn:
        await tjeneste.fyll(dsn, personer)
        kommando = [sys.executable, "-m", "tests.bench.registrering.tjeneste", dsn, str(port)]
        miljoe = os.environ | {"PYTHONPATH": str(Path.cwd())}
        async with som_prosess("tjeneste", kommando, port, mappe, miljoe, "/docs") as (klient, _):
            uten = dict.fromkeys((en.kommune for en in personer), "-")
            async with innsending(str(klient.base_url), uten, personer) as kall:
                yield kall


async def maal(parter: dict[str, Kall], samtidige: int) -> dict[str, Maalt]:
    """Measure the service and the peers in turn, each with `samtidige` callers at once."""
    maalt = {navn: Maalt() for navn in parter}
    antall = max(KALL // (6 if samtidige == 1 else 1) // OMGANGER, samtidige)
    for _ in range(OMGANGER):
        for navn, kall in parter.items():
            await Maalt().ta(kall, samtidige, max(OPPVARMING, samtidige))
            await maalt[navn].ta(kall, samtidige, antall)
    return maalt


async def kjoer(system: System, personer: list[Kjent], mappe: Path) -> None:
    """Measure the service and the peers, and print the results."""
    token = {k: system.token("saksbehandler", kommune=k) for k in {en.kommune for en in personer}}
    async with AsyncExitStack() as stabel:
        parter = {"ours": await stabel.enter_async_context(innsending(system.registration, token, personer))}
        parter["bare aiokafka request-reply"] = await stabel.enter_async_context(bart(system.kafka.bootstrap))
        if postgres_motpart.finnes():
            parter["FastAPI with Postgres"] = await stabel.enter_async_context(i_postgres(mappe, personer))
        for samtidige in SAMTIDIGE:
            skriv(samtidige, await maal(parter, samtidige))


def skriv(samtidige: int, maalt: dict[str, Maalt]) -> None:
    """Print the results with `samtidige` callers."""
    vaare, hvor_mange = maalt.pop("ours"), "one caller" if samtidige == 1 else f"{samtidige} callers"
    for motpart, deres in maalt.items():
        for hva, en, annen, enhet in (
            ("p50", vaare.persentil(50), deres.persentil(50), "ms"),
            ("p99", vaare.persentil(99), deres.persentil(99), "ms"),
            ("calls a second", vaare.takt, deres.takt, "per second"),
        ):
            navn = f"{hvor_mange}, {hva}"
            krav = KRAV.get(navn) if motpart.startswith("bare") else None
            hele = f"POST to answer, {navn}, beside {motpart}"
            skriv_resultat(hele, en, enhet, motpart=(motpart, annen), krav=krav)


def main() -> None:
    """Start the whole system on free ports, with the persons in its log, and measure it."""
    personer = kjente(PERSONER, Omfang())
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn:
        mappe = Path(navn)
        aapen_for_lesing(mappe)
        with system_med(personer, mappe / "hjem") as system:
            asyncio.run(kjoer(system, personer, mappe))


if __name__ == "__main__":
    main()
