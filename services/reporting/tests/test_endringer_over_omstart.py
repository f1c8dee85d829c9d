"""Streams of changes over a restart and a rebuild, and many streams at once (kontrakt §6.4)."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date
from pathlib import Path

import httpx
import psutil
from nir.utsteder.utsted import utsted

from services.reporting.tests.drift import Drift
from services.reporting.tests.endringsstroem import STI, foelg
from services.reporting.tests.liv import Liv
from services.reporting.tests.prosess import frittstaaende, kommando
from tests.stoette.klient import FRIST

NyttLiv = Callable[..., Liv]
DAG = date(2024, 1, 2)
_SIDER = int(os.environ.get("NIR_AAPNE_SIDER", "200"))
"""The number of open pages. The test reads them all, and a loaded machine is too slow for many more."""


@asynccontextmanager
async def klient(adresse: str) -> AsyncIterator[httpx.AsyncClient]:
    grenser = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=adresse, limits=grenser, timeout=FRIST) as en:
        yield en


async def test_a_stream_goes_on_at_another_instance_after_a_restart_and_after_a_rebuild(
    egen: Drift, nytt_liv: NyttLiv, tmp_path: Path
) -> None:
    hode, liv = egen.token(kommune="1801"), nytt_liv(kommune="1801", dag=DAG).er().bosatt()
    async with (
        frittstaaende(egen, tmp_path) as (prosess, adresse),
        klient(adresse) as en,
        foelg(en, hode) as leser,
    ):
        await leser.neste()
        await egen.vis(liv)
        sett = await leser.om(liv.duf)
        await asyncio.to_thread(prosess.stopp)
        slutt = await leser.neste()
        assert slutt
        assert (slutt.navn, slutt.data) == ("slutt", {"grunn": "omstart"})
        assert await leser.neste() is None
    borte = nytt_liv(kommune="1801", dag=DAG).er().bosatt()
    await egen.vis(borte)
    bygger = kommando(egen, "rebuild", tmp_path)
    bygger.start()
    assert await asyncio.to_thread(bygger.vent, FRIST) == 0
    async with frittstaaende(egen, tmp_path) as (_, adresse), klient(adresse) as en:
        for der in (en, egen.klient):
            async with foelg(der, hode, gjenta=sett.id) as leser:
                assert (await leser.om(borte.duf)).dufer == [borte.duf]
            svar = await der.get(STI, params={"siden": sett.id}, headers=hode)
            assert [endring["dufNummer"] for endring in svar.json()["endringer"]] == [borte.duf]


async def test_a_person_who_came_back_after_an_erasure_is_told_by_an_instance_that_starts_later(
    egen: Drift, nytt_liv: NyttLiv, tmp_path: Path
) -> None:
    """After an erasure the versjon begins from the start again, and the changes before the erasure are
    gone.
    """
    hode, liv = egen.token(kommune="1805"), nytt_liv(kommune="1805", dag=DAG).er().bosatt().deltar()
    fra = (await egen.json(STI, hode))["neste"]
    await egen.vis(liv)
    await egen.skriv([(liv.noekkel, None)])
    await egen.til(404, f"/v1/personer/{liv.duf}")
    tilbake = Liv(liv.duf, dag=DAG, kommune="1805").er().bosatt()
    await egen.vis(tilbake)
    her = (await egen.json(STI, hode, siden=fra))["endringer"]
    assert [endring["versjon"] for endring in her] == [tilbake.dokument()["versjon"]]
    async with frittstaaende(egen, tmp_path) as (_, adresse), klient(adresse) as en:
        svar = await en.get(STI, params={"siden": fra}, headers=hode)
        assert svar.json()["endringer"] == her


async def test_many_open_pages_learn_of_a_change_in_bounded_memory(
    egen: Drift, nytt_liv: NyttLiv, tmp_path: Path
) -> None:
    """The open pages cost less than 20 MB plus 150 kB for each page. The last three of five events add less
    than 10 MB.
    """
    liv = nytt_liv(kommune="1803", dag=DAG).er().bosatt()
    await egen.vis(liv)
    async with frittstaaende(egen, tmp_path) as (prosess, adresse), klient(adresse) as en:
        tjenesten = psutil.Process(prosess.pid)
        foer = tjenesten.memory_info().rss
        async with AsyncExitStack() as aapnet:
            hoder = [_bruker(egen, nr // 10) for nr in range(_SIDER)]
            lesere = await asyncio.gather(*[aapnet.enter_async_context(foelg(en, hode)) for hode in hoder])
            await asyncio.gather(*[leser.neste() for leser in lesere])
            minne = []
            for _ in range(5):
                liv.registrer("kontakt", kontakttype="Søknad", dato="2024-01-02")
                fra = time.monotonic()
                await egen.publiser(liv)
                await asyncio.gather(*[leser.om(liv.duf) for leser in lesere])
                print(f"{_SIDER} pages after {time.monotonic() - fra:.2f} s")
                minne.append(tjenesten.memory_info().rss)
            print(f"{(minne[-1] - foer) / 1e6:.0f} MB for {_SIDER} pages; {[round(m / 1e6) for m in minne]}")
            assert minne[-1] - foer < 20e6 + _SIDER * 150e3
            assert minne[-1] - minne[1] < 10e6


def _bruker(tjeneste: Drift, nr: int) -> dict[str, str]:
    token = utsted(
        tjeneste.noekkel, tjeneste.innstillinger, bruker=f"B{nr}", roller=("leser",), kommunenummer="1803"
    )
    return {"Authorization": f"Bearer {token}"}
