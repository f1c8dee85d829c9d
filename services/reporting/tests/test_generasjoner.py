"""Several instances and versions of reporting build, switch and read generations of the projection."""

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import httpx
import pytest
from nir.projeksjon.kontroll import kontroll_av, les_kontroll
from nir.projeksjon.noekler import Generasjon
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.projeksjon.generasjon import livsloep
from reporting.projeksjon.generasjon.bygg import byggelaas as byggelaasen
from reporting.projeksjon.generasjon.last import les_gjeldende

from services.reporting.tests.drift import Drift, drift
from services.reporting.tests.liv import Liv
from services.reporting.tests.prosess import (
    finnes,
    frittstaaende,
    i_redis,
    kommando,
    svarer,
)
from tests.stoette.klient import FRIST

NyttLiv = Callable[..., Liv]


async def test_a_rebuild_begins_again_when_redis_is_emptied(
    kafka: Kafka, egen_redis: Redis, tmp_path: Path, nytt_liv: NyttLiv
) -> None:
    async with drift(kafka, egen_redis, tmp_path) as tjeneste:
        liv = nytt_liv(kommune="1812").er().bosatt()
        await tjeneste.vis(liv)
        for _ in range(4):
            egen_redis.toem()
            await asyncio.sleep(0)
        await tjeneste.til(200, f"/v1/personer/{liv.duf}")
        assert await tjeneste.dufer("/v1/personlister", kommunenummer="1812") == [liv.duf]


async def test_two_instances_show_the_same_and_each_record_is_written_once(
    kafka: Kafka, egen_redis: Redis, tmp_path: Path, lager: Klient, nytt_liv: NyttLiv
) -> None:
    async with (
        drift(kafka, egen_redis, tmp_path) as en,
        drift(kafka, egen_redis, tmp_path) as annen,
    ):
        personer = [nytt_liv(kommune="1815").er(f"Navn{n}").bosatt() for n in range(30)]
        await en.publiser(*personer)
        for liv in personer:
            for instans in (en, annen):
                assert (await instans.hent("/v1/personsoek", q=liv.duf, posisjon=liv.posisjon)).json()[
                    "antall"
                ] == 1
        assert await en.json("/v1/personlister", kommunenummer="1815", antall=50) == await annen.json(
            "/v1/personlister", kommunenummer="1815", antall=50
        )
        for liv in personer:
            lagret = await i_redis(lager, liv.duf)
            assert lagret is not None
            assert liv.person is not None
            assert les_kontroll(lagret) == kontroll_av(liv.person.versjon, liv.verdi)


async def test_a_rebuild_beside_the_shown_one_is_switched_without_a_gap(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv, tmp_path: Path
) -> None:
    personer = [nytt_liv(kommune="1816").er(f"Navn{n}").bosatt() for n in range(20)]
    await egen.vis(*personer)
    foer, gammel = await egen.json("/v1/personlister", kommunenummer="1816"), await les_gjeldende(lager)
    rebuild = kommando(egen, "rebuild", tmp_path)
    rebuild.start()
    while rebuild.kjoerer or await les_gjeldende(lager) == gammel:
        svar = await egen.hent("/v1/personlister", kommunenummer="1816")
        assert (svar.status_code, svar.json()) == (200, foer)
    assert rebuild.kode == 0, rebuild.siste_linjer()
    async with asyncio.timeout(FRIST):
        while await finnes(lager, gammel):
            assert await egen.json("/v1/personlister", kommunenummer="1816") == foer


async def test_an_older_version_beside_a_newer_one_goes_on_with_its_own_generation(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    """During an upgrade an older instance runs beside a newer one, which has another format."""
    liv = nytt_liv(kommune="1817").er().bosatt()
    await egen.vis(liv)
    gammel = await les_gjeldende(lager)
    ny = Generasjon("enannenform")
    assert gammel
    felter = await lager.hgetall(gammel.posisjon)
    await lager.hset(ny.posisjon, mapping=felter | {b"format": b"99"})  # type: ignore[arg-type]
    await lager.hset(ny.lesere, "nyere", str(2**40))
    bygger, ekte = asyncio.Event(), byggelaasen

    def byggelaas(redis: Klient) -> AbstractAsyncContextManager[bool]:
        bygger.set()
        return ekte(redis)

    monkeypatch.setattr(livsloep, "byggelaas", byggelaas)
    await lager.set("nir:rapport:gjeldende", ny.id)
    with pytest.raises(TimeoutError):
        # In this time the instance checks five times which generation is shown.
        async with asyncio.timeout(1.5):
            await bygger.wait()
    senere = nytt_liv(kommune="1817").er().bosatt()
    await egen.vis(senere)
    assert await egen.dufer("/v1/personlister", kommunenummer="1817") == sorted([liv.duf, senere.duf])


async def test_an_instance_that_was_killed_goes_on_where_it_was(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv, tmp_path: Path
) -> None:
    async with frittstaaende(egen, tmp_path) as (prosess, adresse):
        personer = [nytt_liv(kommune="1818").er(f"Navn{n}").bosatt() for n in range(10)]
        for liv in personer:
            await egen.publiser(liv)
            os.kill(prosess.pid, signal.SIGKILL)
            prosess.vent(FRIST)
            prosess.start()
        await svarer(adresse)
        leser = egen.token(kommune="1818")
        async with httpx.AsyncClient(timeout=FRIST) as klient:
            svar = await klient.get(f"{adresse}/v1/personlister", headers=leser)
        assert sorted(rad["dufNummer"] for rad in svar.json()["rader"]) == sorted(liv.duf for liv in personer)
