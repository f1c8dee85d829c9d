"""The projection while parts fail: no answer is wrong or empty."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import httpx
import pytest
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.projeksjon.kontroll import kontroll_av, les_kontroll
from nir.projeksjon.noekler import Generasjon
from nir_lokal.kafka import Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.oppstart.redis import ny_redis
from reporting.projeksjon.generasjon import livsloep
from reporting.projeksjon.generasjon.bygg import byggelaas as byggelaasen
from reporting.projeksjon.generasjon.last import les_gjeldende
from stamina import retry_context

from services.reporting.tests.drift import AnnetSvar, Drift, drift
from services.reporting.tests.liv import Liv

NyttLiv = Callable[..., Liv]
TETT: dict[str, float] = {"wait_initial": 0.02, "wait_max": 0.1, "wait_jitter": 0.0}
REPORTING = Path(os.environ.get("VIRTUAL_ENV", ".venv")) / "bin" / "reporting"


@pytest.fixture
async def egen(kafka: Kafka, egen_redis: Redis, tmp_path: Path) -> AsyncIterator[Drift]:
    """A service whose Redis the test may empty."""
    async with drift(kafka, egen_redis, tmp_path) as kjoerende:
        yield kjoerende


@pytest.fixture
async def lager(egen_redis: Redis) -> AsyncIterator[Klient]:
    async with ny_redis(egen_redis.url) as klient:
        yield klient


async def i_redis(lager: Klient, duf: str) -> bytes | None:
    generasjon = await les_gjeldende(lager)
    assert generasjon
    verdi = await lager.hget(generasjon.person(emner.partisjon(duf)), duf)
    assert verdi is None or isinstance(verdi, bytes)
    return verdi


async def test_redis_holds_the_newest_record_with_its_versjon_and_digest(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv().er().bosatt()
    await egen.vis(liv)
    lagret = await i_redis(lager, liv.duf)
    assert lagret is not None
    assert liv.person is not None
    assert les_kontroll(lagret) == kontroll_av(liv.person.versjon, liv.verdi)


async def test_a_record_at_or_below_the_stored_versjon_is_dropped(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1801").er("Ny").bosatt()
    await egen.vis(liv)
    foer = await i_redis(lager, liv.duf)
    senere = nytt_liv(kommune="1801").er("Vitne").bosatt()
    await egen.skriv([(liv.noekkel, verdi) for verdi in (*liv.poster, liv.verdi, liv.poster[0])])
    await egen.vis(senere)
    await alle_partisjoner_framme(egen, lager)
    assert await i_redis(lager, liv.duf) == foer
    assert liv.duf in await egen.dufer("/v1/personlister", fornavn="ny", kommunenummer="1801")


async def test_a_batch_with_old_and_new_records_shows_the_newest(egen: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1804").er("Gammel").bosatt().er("Ny")
    await egen.skriv([(liv.noekkel, verdi) for verdi in (liv.verdi, *liv.poster)])
    rader = await egen.json("/v1/personlister", posisjon=liv.posisjon, duf=liv.duf)
    assert [rad["fornavn"] for rad in rader["rader"]] == ["Ny"]


async def test_an_erased_person_is_gone_everywhere(egen: Drift, lager: Klient, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1806").er().bosatt()
    await egen.vis(liv)
    await egen.skriv([(liv.noekkel, None)])
    await egen.til(404, f"/v1/personer/{liv.duf}")
    await alle_partisjoner_framme(egen, lager)
    assert await i_redis(lager, liv.duf) is None
    assert await egen.dufer("/v1/personlister", kommunenummer="1806") == []


async def test_an_innsynslogg_that_redis_lost_is_read_again_from_the_topic(
    egen: Drift, egen_redis: Redis, lager: Klient, nytt_liv: NyttLiv
) -> None:
    personer = [nytt_liv(kommune="1811").er(f"Navn{n}").bosatt() for n in range(20)]
    await egen.vis(*personer)
    foer = await egen.json("/v1/personlister", kommunenummer="1811")
    egen_redis.toem()
    sett = set[int]()
    while len(sett) < 2:
        svar = await egen.hent("/v1/personlister", kommunenummer="1811")
        sett.add(svar.status_code)
        if svar.status_code == 200:
            assert svar.json() == foer
        else:
            assert (svar.status_code, svar.headers["retry-after"]) == (503, "2")
    assert sett == {200, 503}
    assert await i_redis(lager, personer[0].duf) is not None


async def test_a_person_page_of_a_flushed_redis_is_503_and_not_404(
    egen: Drift, egen_redis: Redis, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv().er().bosatt()
    await egen.vis(liv)
    for _ in range(5):
        egen_redis.toem()
        statuser = {(await egen.hent(f"/v1/personer/{liv.duf}")).status_code for _ in range(5)}
        assert statuser <= {200, 503}
        await egen.til(200, f"/v1/personer/{liv.duf}")


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


async def test_while_redis_is_away_answers_are_503_and_later_everything_is_shown(
    egen: Drift, egen_redis: Redis, nytt_liv: NyttLiv
) -> None:
    foer, under = nytt_liv(kommune="1813").er().bosatt(), nytt_liv(kommune="1813").er().bosatt()
    await egen.vis(foer)
    egen_redis.drep()
    svar = await egen.hent("/v1/personlister")
    assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-LAGER-BORTE")
    assert "retry-after" in svar.headers
    assert (await egen.klient.get("/health/ready")).status_code == 503
    await egen.publiser(under)
    egen_redis.start()
    await egen.klar()
    assert await egen.dufer("/v1/personlister", kommunenummer="1813", posisjon=under.posisjon) == sorted(
        [foer.duf, under.duf]
    )


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
    async with asyncio.timeout(30):
        while await finnes(lager, gammel):
            assert await egen.json("/v1/personlister", kommunenummer="1816") == foer


async def test_an_older_version_beside_a_newer_one_goes_on_with_its_own_generation(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in an upgrade of one instance after the other: the newer instance has another format."""
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
        async with asyncio.timeout(1.5):  # Five looks at what is shown.
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
            prosess.vent(10)
            prosess.start()
        await svarer(adresse)
        leser = egen.token(kommune="1818")
        async with httpx.AsyncClient() as klient:
            svar = await klient.get(f"{adresse}/v1/personlister", headers=leser)
        assert sorted(rad["dufNummer"] for rad in svar.json()["rader"]) == sorted(liv.duf for liv in personer)


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
    """The service as a process of its own."""
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
    """Wait until Redis has reached the end of the topic."""
    slutt: dict[int, int] = {}
    async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.VURDERINGER):
        slutt[post.partition] = post.offset + 1
    async for forsoek in retry_context(on=AnnetSvar, timeout=30, attempts=None, **TETT):
        with forsoek:
            generasjon = await les_gjeldende(lager)
            felter = await lager.hgetall(generasjon.posisjon) if generasjon else {}
            if any(int(felter.get(str(p).encode(), -1)) < n for p, n in slutt.items()):
                raise AnnetSvar("behind")
