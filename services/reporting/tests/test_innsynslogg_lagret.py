"""How innsynsloggen is stored in Redis and in nir.innsyn: limits, erasing, faults (kontrakt §5.14)."""

import asyncio
import csv
import io
from pathlib import Path

import msgspec
import pytest
from nir.innsyn.oppslag import les, pakk
from nir.innsyn.segl import Seglring
from nir.innsyn.sletting import slett_i_loggen
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir.projeksjon import innsynskopi
from nir.redis import ny_redis
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.innsynslogg import lager
from reporting.innsynslogg.foelger import _stilling as les_stilling
from reporting.innsynslogg.utskrift import les_i_loggen, som_fil
from reporting.oppstart.kommandoer import app as kommandoer
from stamina import retry_context
from typer.testing import CliRunner

from services.reporting.tests.drift import AnnetSvar, Drift, drift
from services.reporting.tests.innsynsdrift import STI, NyttLiv, en_post, framme, i_loggen, skriv, vokst
from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_newest_readings_are_kept_and_avkortet_says_that_there_are_older_ones(
    tjeneste: Drift, nytt_liv: NyttLiv, klient: Klient
) -> None:
    liv = nytt_liv(kommune="1161").er().bosatt()
    await tjeneste.vis(liv)
    await i_loggen(tjeneste, liv, 1)
    mal = await en_post(tjeneste, liv)
    async with ny_produsent(tjeneste.innstillinger.kafka_bootstrap) as produsent:
        for n in range(lager.PER_PERSON + 10):
            post = msgspec.structs.replace(mal, innsyn_id=f"{n:032}", utvalg={"nr": n})
            await produsent.send(emner.INNSYN, pakk(post), key=f"{liv.duf}/{n:032}".encode())
    await vokst(klient, liv, lager.REF * lager.PER_PERSON)
    async for forsoek in retry_context(on=AnnetSvar, timeout=FRIST, attempts=None, wait_max=0.1):
        with forsoek:
            rader = await i_loggen(tjeneste, liv, lager.PER_PERSON - 1)
            if {"nr": lager.PER_PERSON + 9} not in [rad["utvalg"] for rad in rader]:
                raise AnnetSvar
    assert {"nr": 0} not in [rad["utvalg"] for rad in rader]
    assert (await tjeneste.json(STI, duf=liv.duf))["avkortet"]


async def test_a_record_written_twice_is_one_reading(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1164").er().bosatt()
    await tjeneste.vis(liv)
    mal = await en_post(tjeneste, liv)
    await skriv(
        tjeneste, (f"{liv.duf}/x".encode(), pakk(msgspec.structs.replace(mal, innsyn_id="x"))), ganger=3
    )
    await skriv(tjeneste, (f"{liv.duf}/y".encode(), pakk(msgspec.structs.replace(mal, innsyn_id="y"))))
    rader = await i_loggen(tjeneste, liv, 3)
    assert sorted(rad["innsynId"] for rad in rader if len(rad["innsynId"]) == 1) == ["x", "y"]


async def test_an_unreadable_record_goes_to_avvik_and_a_tombstone_is_skipped(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1165").er().bosatt()
    await tjeneste.vis(liv)
    await i_loggen(tjeneste, liv, 1)
    for verdi in (b"tull", b"", None):
        await skriv(tjeneste, (f"{liv.duf}/gift".encode(), verdi))
    await tjeneste.hent(f"/v1/personer/{liv.duf}")
    assert len(await i_loggen(tjeneste, liv, 2)) == 2
    avvik = [post async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.AVVIK)]
    assert [b"NIR-AVVIK-INNSYN" in post.value for post in avvik] == [True, True]
    assert not [post for post in avvik if liv.duf.encode() in post.value]


async def test_erasing_a_person_removes_the_references_to_readings(
    tjeneste: Drift, nytt_liv: NyttLiv, klient: Klient
) -> None:
    liv, neste = nytt_liv(kommune="1167").er().bosatt(), nytt_liv(kommune="1167").er().bosatt()
    await tjeneste.vis(liv)
    await i_loggen(tjeneste, liv, 1)
    assert await klient.hexists(innsynskopi.PERSONER, liv.duf)
    await framme(tjeneste, klient)
    await tjeneste.skriv([(liv.noekkel, None)])
    await tjeneste.vis(neste)
    # The test must not look the person up here: a failed look-up is also a reading, and would be kept.
    async with asyncio.timeout(FRIST):
        while await klient.hexists(innsynskopi.PERSONER, liv.duf):  # noqa: ASYNC110  Redis tells of no change
            await asyncio.sleep(0.05)


async def test_a_person_is_erased_from_the_topic_and_the_readings_of_others_stay(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv, annen, tredje = (nytt_liv(kommune="1170").er().bosatt() for _ in range(3))
    await tjeneste.vis(liv, annen, tredje)
    await tjeneste.json("/v1/personlister", tjeneste.token(kommune="1170"))
    bootstrap = tjeneste.innstillinger.kafka_bootstrap

    async def staar() -> list[set[str]]:
        """For the newest record of each key: which of the three persons it names, if any."""
        siste = {post.key: post.value async for post in les_til_enden(bootstrap, emner.INNSYN)}
        alle = {liv.duf, annen.duf, tredje.duf}
        lest = [
            alle.intersection(les(verdi).personer) for verdi in siste.values() if verdi and len(verdi) > 9
        ]
        return sorted(filter(None, lest), key=sorted)

    foer = await staar()
    for slettet in (liv.duf, annen.duf):
        assert await slett_i_loggen(bootstrap, {slettet}, "s", Seglring()) == 2
        assert await slett_i_loggen(bootstrap, {slettet}, "s", Seglring()) == 0
        foer = sorted(filter(None, (personer - {slettet} for personer in foer)), key=sorted)
        assert await staar() == foer
    assert foer == [{tredje.duf}, {tredje.duf}]


async def test_readings_that_redis_no_longer_has_are_read_from_the_topic(
    tjeneste: Drift, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lager, "PER_PERSON", 3)
    liv, annen = (nytt_liv(kommune="1171").er().bosatt() for _ in range(2))
    await tjeneste.vis(liv, annen)
    leser = tjeneste.token(kommune="1171")
    await tjeneste.hent("/v1/personlister", leser, kommunenummer="1171")
    for _ in range(4):
        await tjeneste.hent(f"/v1/personer/{liv.duf}", leser)
    await tjeneste.hent(f"/v1/personer/{annen.duf}", leser)
    bootstrap = tjeneste.innstillinger.kafka_bootstrap
    lest = await les_i_loggen(bootstrap, liv.duf)
    assert [ett.hva for ett in lest] == [*["personside"] * 4, "personliste", "personsoek"]
    assert [ett.tidspunkt for ett in lest] == sorted((ett.tidspunkt for ett in lest), reverse=True)
    titler, *rader = csv.reader(io.StringIO(som_fil(lest)), delimiter=";")
    assert ";".join(titler) == "tidspunkt;bruker;kommunenummer;hva;format;antall;utvalg;innsynId;formaal"
    assert rader[4][1:7] == ["NIBO", "1171", "personliste", "json", "2", '{"kommunenummer":"1171"}']
    assert await slett_i_loggen(bootstrap, {liv.duf}, "s", Seglring()) == 6
    assert await les_i_loggen(bootstrap, liv.duf) == []
    assert [ett.hva for ett in await les_i_loggen(bootstrap, annen.duf)] == [
        "personside", "personliste", "personsoek",
    ]  # fmt: skip


@pytest.mark.parametrize("kommando", ["les-innsyn", "slett-innsyn"])
async def test_an_invalid_duf_nummer_is_refused_before_anything_is_read(kommando: str) -> None:
    utfall = CliRunner().invoke(kommandoer, [kommando, "2012 123456 03"])
    assert (utfall.exit_code, "12 siffer" in utfall.output) == (2, True)


async def test_an_instance_that_starts_while_others_read_on_does_not_begin_the_log_again(
    tjeneste: Drift, klient: Klient, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    liv = nytt_liv(kommune="1172").er().bosatt()
    await tjeneste.vis(liv)
    await framme(tjeneste, klient)
    foer, ekte = await klient.hget(innsynskopi.POSISJON, "id"), lager.stilling

    async def mens_andre_leser(redis: Klient) -> lager.Stilling | None:
        monkeypatch.undo()
        await tjeneste.hent(f"/v1/personer/{liv.duf}")
        await framme(tjeneste, klient)
        return await ekte(redis)

    monkeypatch.setattr(lager, "stilling", mens_andre_leser)
    async with ny_forbruker_uten_gruppe(tjeneste.innstillinger.kafka_bootstrap) as forbruker:
        stilling, _ = await les_stilling(klient, forbruker)
    assert stilling.id.encode() == foer


async def test_an_emptied_redis_is_filled_from_the_log_and_until_then_answers_are_503(
    kafka: Kafka, egen_redis: Redis, tmp_path: Path, nytt_liv: NyttLiv
) -> None:
    async with (
        drift(kafka, egen_redis, tmp_path) as en,
        drift(kafka, egen_redis, tmp_path) as annen,
        ny_redis(egen_redis.url) as klient,
    ):
        liv = nytt_liv(kommune="1168").er().bosatt()
        await en.vis(liv)
        leser = en.token(kommune="1168")
        for instans in (en, annen):
            for navn in ("vedtak", "tiltak"):
                hode = instans.token(kommune="1168")
                await instans.hent(f"/v1/personer/{liv.duf}/{navn}", hode, liv.posisjon)
        foer = await i_loggen(en, liv, 5, leser)
        assert len({rad["innsynId"] for rad in foer}) == len(foer) == 5
        referanser = await klient.hget(innsynskopi.PERSONER, liv.duf) or b""
        assert len(set(zip(*[iter(referanser)] * lager.REF, strict=True))) == len(referanser) // lager.REF
        egen_redis.toem()
        statuser = {(await en.hent(STI, leser, duf=liv.duf)).status_code for _ in range(5)}
        assert statuser <= {200, 503}
        for instans in (en, annen):
            await instans.til(200, STI, hode=instans.token(kommune="1168"), duf=liv.duf)
        etter = await i_loggen(annen, liv, 5, annen.token(kommune="1168"))
        assert [rad["innsynId"] for rad in etter] == [rad["innsynId"] for rad in foer]
