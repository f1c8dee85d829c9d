"""The time of the person page, beside a bare FastAPI route that sends the same bytes.

There are 35 000 persons with an open category; NIR_BENCH_AAPNE sets another number. The service and the route
take turns, so that other load on the machine slows both equally.
"""

import asyncio
import os
import pickle
import sys
import time
from collections.abc import Awaitable
from pathlib import Path

import httpx
from nir_lokal.maskin.port import ledig_port

from tests.bench import baer_side
from tests.bench.bench_lister import BIN, bygg
from tests.bench.forbindelser import Forbindelser
from tests.bench.leseoppsett import leseoppsett
from tests.bench.maaling import HURTIG, persentil
from tests.bench.nettprosess import som_prosess
from tests.bench.personposter import AAPNE
from tests.bench.resultat import skriv_resultat

GANGER = int(os.environ.get("NIR_BENCH_GANGER", "300" if HURTIG else "3000"))
OPPVARMING, SIDER = GANGER // 10, 1000
KRAV = 3.0
"""The goal: the highest ratio of the service's p99 to the p99 of the bare route."""


async def hent_sider(klient: httpx.AsyncClient) -> dict[str, bytes]:
    """The pages of some persons, by their DUF-numre."""
    dufer: list[str] = []
    while len(dufer) < min(SIDER, AAPNE):
        valg = {"antall": "500", "side": str(len(dufer) // 500 + 1)}
        svar = (await klient.get("/v1/personlister", params=valg)).raise_for_status().json()
        if not svar["rader"]:
            break
        dufer += [rad["dufNummer"] for rad in svar["rader"]]
    return {duf: (await klient.get(f"/v1/personer/{duf}")).raise_for_status().content for duf in dufer}


async def maal(vi: Forbindelser, de: Forbindelser, dufer: list[str]) -> None:
    """Measure the service and the peer, and print the ratios."""
    vaare: list[float] = []
    deres: list[float] = []
    for nummer in range(OPPVARMING + GANGER):
        sti = f"/v1/personer/{dufer[nummer * 7 % len(dufer)]}"
        vaare.append(await _tid(vi.get(sti)))
        deres.append(await _tid(de.get(sti)))
    for prosent in (50, 99):
        peer = ("bare FastAPI route", persentil(deres[OPPVARMING:], prosent))
        skriv_resultat(f"person page, p{prosent}", persentil(vaare[OPPVARMING:], prosent), "ms", motpart=peer)
    if persentil(vaare[OPPVARMING:], 99) > KRAV * persentil(deres[OPPVARMING:], 99):
        sys.exit(f"person page: p99 is more than {KRAV:g} times that of a bare route")


async def _tid(svar: Awaitable[bytes]) -> float:
    fra = time.perf_counter()
    linje = await svar
    assert b" 200 " in linje, linje
    return (time.perf_counter() - fra) * 1000


async def kjoer(mappe: Path, miljoe: dict[str, str], token: str) -> None:
    """Start the service and the peer, and measure both."""
    await bygg(miljoe, mappe)
    vaar, port = [str(BIN / "reporting"), "run"], ledig_port()
    async with som_prosess("reporting", vaar, int(miljoe["NIR_PORT"]), mappe, miljoe, "/health/ready") as (
        klient,
        _,
    ):
        klient.headers["Authorization"] = f"Bearer {token}"
        sider = await hent_sider(klient)
        skriv_resultat(
            "person page, mean size", sum(map(len, sider.values())) / len(sider), "byte", desimaler=0
        )
        fil = mappe / "sider"
        fil.write_bytes(pickle.dumps(sider))
        deres = [sys.executable, baer_side.__file__, str(fil), str(port)]
        async with som_prosess("motpart", deres, port, mappe, dict(os.environ), "/docs"):
            vi, de = (
                Forbindelser(str(klient.base_url), token),
                Forbindelser(f"http://127.0.0.1:{port}", token),
            )
            await maal(vi, de, list(sider))
            await vi.lukk()
            await de.lukk()


async def main() -> None:
    """Write the persons to a broker of their own, and measure."""
    async with leseoppsett("512m", NIR_GRENSE_KALL="") as oppsett:
        token = oppsett.token("bench", ["imdi", "strengtFortrolig"])
        await kjoer(oppsett.mappe, oppsett.miljoe, token)


if __name__ == "__main__":
    asyncio.run(main())
