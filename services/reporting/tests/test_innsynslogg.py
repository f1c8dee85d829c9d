"""Innsynsloggen: every answer leaves a reading, found under each person in the answer (kontrakt §5.14)."""

import csv
import io
from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
import pytest_asyncio
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.innsynslogg import lager
from reporting.innsynslogg.foelger import _stilling as les_stilling
from reporting.innsynslogg.oppslag import Innsynspost, les, les_oppslag, pakk
from reporting.innsynslogg.sletting import slett_i_loggen
from reporting.innsynslogg.utskrift import les_i_loggen, som_fil
from reporting.oppstart.kommandoer import app as kommandoer
from reporting.oppstart.redis import ny_redis
from stamina import retry_context
from typer.testing import CliRunner

from services.reporting.tests.drift import AnnetSvar, Drift, drift
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
STI = "/v1/innsynslogg"


@pytest_asyncio.fixture(loop_scope="module")
async def klient(tjeneste: Drift) -> AsyncIterator[Klient]:
    async with ny_redis(tjeneste.innstillinger.redis_url) as redis:
        yield redis


async def i_loggen(
    tjeneste: Drift, liv: Liv, antall: int, hode: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """The person's readings, except those of the log itself, once Redis has this many."""
    async with ny_redis(tjeneste.innstillinger.redis_url) as redis:
        async for forsoek in retry_context(on=AnnetSvar, timeout=20, attempts=None, wait_max=0.1):
            with forsoek:
                lest = await lager.personens(redis, liv.duf)
                oppslag = {o.innsyn_id: o.hva for o in map(les_oppslag, lest.oppslag)} if lest else {}
                if len([hva for hva in oppslag.values() if hva != "innsynslogg"]) < antall:
                    raise AnnetSvar(oppslag)
    svar = await tjeneste.json(STI, hode, duf=liv.duf, antall=500)
    return [rad for rad in svar["rader"] if rad["hva"] != "innsynslogg"]


async def test_a_person_s_page_and_its_tables_are_readings_of_that_person(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv, annen = nytt_liv(kommune="1130").er().bosatt(), nytt_liv(kommune="1130").er().bosatt()
    await tjeneste.publiser(liv, annen)
    leser = tjeneste.token("saksbehandler", kommune="1130")
    side = f"/v1/personer/{liv.duf}"
    for sti, valg in ((side, {"paaDato": "2024-02-01"}), (f"{side}/vedtak", {"alle": "true"})):
        assert (await tjeneste.hent(sti, leser, liv.posisjon, **valg)).status_code == 200
    tabell, hele = await i_loggen(tjeneste, liv, 2, leser)
    assert {
        felt: hele[felt] for felt in ("bruker", "kommunenummer", "hva", "format", "utvalg", "antall")
    } == {
        "bruker": "NIBO",
        "kommunenummer": "1130",
        "hva": "personside",
        "format": "json",
        "utvalg": {"paaDato": "2024-02-01"},
        "antall": 1,
    }
    assert (tabell["hva"], tabell["utvalg"]) == ("tabell", {"tabell": "vedtak", "alle": True})
    assert tabell["tidspunkt"] >= hele["tidspunkt"]
    await tjeneste.hent("/health/live", posisjon=annen.posisjon)
    assert await i_loggen(tjeneste, annen, 0, leser) == []


async def test_a_list_is_one_reading_of_each_person_on_the_page(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = [nytt_liv(kommune="1133").er("Amal", navn).bosatt() for navn in ("Berg", "Dahl", "Moe")]
    await tjeneste.vis(*liv)
    leser = tjeneste.token(kommune="1133")
    await tjeneste.json("/v1/personlister", leser, sorter="etternavn", antall=2, fornavn="ama")
    await tjeneste.hent("/v1/personlister.csv", leser, sorter="-etternavn")
    await tjeneste.hent("/v1/personlister.xlsx", leser)
    loggen = [[rad for rad in await i_loggen(tjeneste, en, n, leser) if rad["hva"] != "personsoek"]
              for en, n in zip(liv, (4, 4, 3), strict=True)]  # fmt: skip
    assert [[rad["format"] for rad in rader] for rader in loggen] == [
        ["xlsx", "csv", "json"],
        ["xlsx", "csv", "json"],
        ["xlsx", "csv"],
    ]
    side, fil = loggen[0][2], loggen[0][1]
    assert side == loggen[1][2]
    assert (side["utvalg"], side["antall"]) == (
        {"sorter": "etternavn", "antall": 2, "fornavn": "ama"},
        2,
    )
    assert (fil["utvalg"], fil["antall"], fil["hva"]) == ({"sorter": "-etternavn"}, 3, "personliste")


async def test_search_report_and_paaminnelse_are_readings_and_no_key_is_logged(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1134", dag=date(2024, 1, 2)).er("Åse", "Særnavn").bosatt().deltar()
    liv.til(date(2024, 8, 1))
    await tjeneste.publiser(liv)
    leser = tjeneste.token(kommune="1134")
    await tjeneste.hent("/v1/personsoek", leser, liv.posisjon, q="særnavn")
    for endelse in ("", ".csv"):
        await tjeneste.hent(f"/v1/rapporter/avsluttede{endelse}", leser)
        await tjeneste.hent(f"/v1/paaminnelser/avsluttet-av-regelmotor{endelse}", leser)
    abonnement = await tjeneste.klient.post(
        "/v1/paaminnelser/avsluttet-av-regelmotor/abonnement", headers=leser
    )
    await tjeneste.klient.get(abonnement.json()["ics"])
    rader = await i_loggen(tjeneste, liv, 6, leser)
    assert [(rad["hva"], rad["format"]) for rad in reversed(rader)] == [
        ("personsoek", "json"),
        ("rapport", "json"),
        ("paaminnelse", "json"),
        ("rapport", "csv"),
        ("paaminnelse", "csv"),
        ("paaminnelse", "ics"),
    ]
    assert rader[-1]["utvalg"] == {"q": "særnavn"}
    assert rader[0]["utvalg"] == {"navn": "avsluttet-av-regelmotor"}
    assert rader[0]["bruker"] == "NIBO"


async def test_the_log_is_for_imdi_and_the_person_s_kommune_and_logs_its_own_reading(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1135").er().bosatt()
    await tjeneste.vis(liv)
    imdi = tjeneste.token("imdi", kommune=None)
    egen, annen = tjeneste.token(kommune="1135"), tjeneste.token(kommune="1144")
    assert (await tjeneste.hent(STI, annen, duf=liv.duf)).status_code == 404
    assert (await tjeneste.hent(STI, imdi, duf="201212345603")).status_code == 404
    assert (await tjeneste.hent(STI, egen, duf=liv.duf)).status_code == 200
    async for forsoek in retry_context(on=AnnetSvar, timeout=20, attempts=None, wait_max=0.1):
        with forsoek:
            rader = (await tjeneste.json(STI, imdi, duf=f"{liv.duf[:4]} {liv.duf[4:]}"))["rader"]
            if "1135" not in [rad["kommunenummer"] for rad in rader if rad["hva"] == "innsynslogg"]:
                raise AnnetSvar(rader)
    assert not [rad for rad in rader if rad["kommunenummer"] == "1144"]


async def test_the_log_is_paged_and_sorted_as_other_lists(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1145").er().bosatt()
    await tjeneste.publiser(liv)
    leser = tjeneste.token(kommune="1145")
    for navn in ("vedtak", "tiltak", "fravaer"):
        await tjeneste.hent(f"/v1/personer/{liv.duf}/{navn}", leser, liv.posisjon)
    await i_loggen(tjeneste, liv, 3, leser)
    svar = await tjeneste.json(STI, leser, duf=liv.duf, sorter="tidspunkt", antall=2, side=1)
    assert [rad["utvalg"]["tabell"] for rad in svar["rader"]] == ["vedtak", "tiltak"]
    assert svar["viser"] == [1, 2]
    assert svar["antall"] == svar["totalt"] >= 3
    assert (await tjeneste.json(STI, leser, duf=liv.duf, side=1000))["viser"] == [0, 0]
    for valg in ({"duf": "123"}, {"duf": liv.duf, "sorter": "sko"}, {}, {"duf": liv.duf, "tull": 1}):
        assert (await tjeneste.hent(STI, leser, **valg)).status_code == 422


async def test_a_refused_or_empty_answer_is_no_reading(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1146").er().bosatt()
    await tjeneste.publiser(liv)
    annen = tjeneste.token(kommune="1149")
    await tjeneste.hent(f"/v1/personer/{liv.duf}", annen, liv.posisjon)
    await tjeneste.hent("/v1/personsoek", annen, q=liv.duf)
    skrevet = [
        les(post.value) async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.INNSYN)
    ]
    assert not [post for post in skrevet if liv.duf in post.personer]
    assert not [post for post in skrevet if not post.personer]


async def test_the_broker_has_the_reading_before_the_answer_is_sent(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1151").er().bosatt()
    await tjeneste.publiser(liv)
    leser = tjeneste.token(kommune="1151")
    for _ in range(3):
        await tjeneste.hent(f"/v1/personer/{liv.duf}", leser, liv.posisjon)
    bootstrap = tjeneste.innstillinger.kafka_bootstrap
    poster = [post async for post in les_til_enden(bootstrap, emner.INNSYN, [emner.partisjon(liv.duf)])]
    noekler = [post.key.decode() for post in poster if post.key.startswith(liv.duf.encode())]
    assert len(set(noekler)) == 3


async def test_a_page_is_stored_once_with_ten_bytes_for_each_person(
    tjeneste: Drift, nytt_liv: NyttLiv, klient: Klient
) -> None:
    liv = [nytt_liv(kommune="1160").er().bosatt() for _ in range(12)]
    await tjeneste.vis(*liv)
    leser = tjeneste.token(kommune="1160")
    await i_loggen(tjeneste, liv[-1], 1)

    async def oppslag() -> int:
        return sum([int(await klient.xlen(lager.oppslagene(p))) for p in range(emner.PARTISJONER)])

    await framme(tjeneste, klient)
    foer, refs = await oppslag(), len(await klient.hget(lager.PERSONER, liv[0].duf) or b"")
    await tjeneste.json("/v1/personlister", leser, etternavn="haddad")
    await framme(tjeneste, klient)
    assert len(await klient.hget(lager.PERSONER, liv[0].duf) or b"") == refs + lager.REF
    assert await oppslag() == foer + 1


async def framme(tjeneste: Drift, klient: Klient) -> None:
    """Wait until Redis has all readings that there are now."""
    slutt: dict[int, int] = {}
    async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.INNSYN):
        slutt[post.partition] = post.offset + 1
    async for forsoek in retry_context(on=AnnetSvar, timeout=20, attempts=None, wait_max=0.1):
        with forsoek:
            stilling = await lager.stilling(klient)
            if not stilling or any(stilling.posisjoner[p] < n for p, n in slutt.items()):
                raise AnnetSvar("behind")


async def vokst(klient: Klient, liv: Liv, til: int) -> None:
    """Wait until the person's references have this many bytes."""
    async for forsoek in retry_context(on=AnnetSvar, timeout=20, attempts=None, wait_max=0.1):
        with forsoek:
            if len(await klient.hget(lager.PERSONER, liv.duf) or b"") != til:
                raise AnnetSvar


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
    async for forsoek in retry_context(on=AnnetSvar, timeout=20, attempts=None, wait_max=0.1):
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
    assert await klient.hexists(lager.PERSONER, liv.duf)
    await tjeneste.skriv([(liv.noekkel, None)])
    await tjeneste.til(404, STI, duf=liv.duf)
    await tjeneste.vis(neste)
    await framme(tjeneste, klient)
    assert not await klient.hexists(lager.PERSONER, liv.duf)


async def test_a_person_is_erased_from_the_topic_and_the_readings_of_others_stay(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv, annen, tredje = (nytt_liv(kommune="1170").er().bosatt() for _ in range(3))
    await tjeneste.vis(liv, annen, tredje)
    await tjeneste.json("/v1/personlister", tjeneste.token(kommune="1170"))
    bootstrap = tjeneste.innstillinger.kafka_bootstrap

    async def staar() -> list[set[str]]:
        """Which of the three persons are in the newest record of each key."""
        siste = {post.key: post.value async for post in les_til_enden(bootstrap, emner.INNSYN)}
        alle = {liv.duf, annen.duf, tredje.duf}
        lest = [
            alle.intersection(les(verdi).personer) for verdi in siste.values() if verdi and len(verdi) > 9
        ]
        return sorted(filter(None, lest), key=sorted)

    foer = await staar()
    for slettet in (liv.duf, annen.duf):
        assert await slett_i_loggen(bootstrap, slettet) == 2
        assert await slett_i_loggen(bootstrap, slettet) == 0
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
    assert titler == ["tidspunkt", "bruker", "kommunenummer", "hva", "format", "antall", "utvalg", "innsynId"]
    assert rader[4][1:7] == ["NIBO", "1171", "personliste", "json", "2", '{"kommunenummer":"1171"}']
    assert await slett_i_loggen(bootstrap, liv.duf) == 6
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
    foer, ekte = await klient.hget(lager.POSISJON, "id"), lager.stilling

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
        referanser = await klient.hget(lager.PERSONER, liv.duf) or b""
        assert len(set(zip(*[iter(referanser)] * lager.REF, strict=True))) == len(referanser) // lager.REF
        egen_redis.toem()
        statuser = {(await en.hent(STI, leser, duf=liv.duf)).status_code for _ in range(5)}
        assert statuser <= {200, 503}
        await en.til(200, STI, hode=leser, duf=liv.duf)
        etter = await i_loggen(annen, liv, 5, annen.token(kommune="1168"))
        assert [rad["innsynId"] for rad in etter] == [rad["innsynId"] for rad in foer]


async def test_without_kafka_no_answer_about_persons_is_given_until_it_is_back(
    egen_kafka: Kafka, egen_redis: Redis, tmp_path: Path, nytt_liv: NyttLiv
) -> None:
    async with drift(egen_kafka, egen_redis, tmp_path) as tjeneste:
        liv = nytt_liv(kommune="1169").er().bosatt()
        await tjeneste.vis(liv)
        leser = tjeneste.token(kommune="1169")
        egen_kafka.drep()
        for sti in (f"/v1/personer/{liv.duf}", "/v1/personlister.csv"):
            svar = await tjeneste.hent(sti, leser)
            assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-INNSYNSLOGG-BORTE")
            assert "retry-after" in svar.headers
        ingen = await tjeneste.hent("/v1/personlister", tjeneste.token(kommune="1151"))
        assert (ingen.status_code, ingen.json()["antall"]) == (200, 0)
        egen_kafka.start()
        await tjeneste.til(200, f"/v1/personer/{liv.duf}", hode=leser)
        assert [rad["hva"] for rad in await i_loggen(tjeneste, liv, 2, leser)][-1] == "personsoek"


async def en_post(tjeneste: Drift, liv: Liv) -> Innsynspost:
    """A record of a reading of this person alone."""
    async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.INNSYN):
        if post.key.startswith(liv.duf.encode()) and post.value:
            return les(post.value)
    raise AssertionError("no record")


async def skriv(tjeneste: Drift, post: tuple[bytes, bytes | None], ganger: int = 1) -> None:
    async with ny_produsent(tjeneste.innstillinger.kafka_bootstrap) as produsent:
        for _ in range(ganger):
            await produsent.send_and_wait(emner.INNSYN, post[1], key=post[0])
