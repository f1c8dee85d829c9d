"""Innsynsloggen has a reading for each answer that shows persons, under each of them (kontrakt §5.14)."""

from datetime import date
from pathlib import Path

import pytest
from nir.innsyn.oppslag import ANKER, les
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.projeksjon import innsynskopi
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.innsynslogg import lager
from stamina import retry_context

from services.reporting.tests.drift import AnnetSvar, Drift, drift
from services.reporting.tests.innsynsdrift import STI, NyttLiv, framme, i_loggen
from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")


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
        {"sorter": "etternavn", "fornavn": "ama"},
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
    async for forsoek in retry_context(on=AnnetSvar, timeout=FRIST, attempts=None, wait_max=0.1):
        with forsoek:
            rader = (await tjeneste.json(STI, imdi, duf=f"{liv.duf[:4]} {liv.duf[4:]}"))["rader"]
            if "1135" not in [rad["kommunenummer"] for rad in rader if rad["hva"] == "innsynslogg"]:
                raise AnnetSvar(rader)
    assert {rad["hva"] for rad in rader if rad["kommunenummer"] == "1144"} == {"mislykket"}


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


async def test_a_refused_look_up_is_noted_as_failed_and_an_empty_list_is_no_reading(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1146").er().bosatt()
    await tjeneste.publiser(liv)
    annen = tjeneste.token(kommune="1149")
    await tjeneste.hent(f"/v1/personer/{liv.duf}", annen, liv.posisjon)
    await tjeneste.hent("/v1/personsoek", annen, q="Ingen Med Dette Navnet")
    skrevet = [
        les(post.value) async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.INNSYN)
    ]
    om = [post for post in skrevet if liv.duf in post.personer]
    assert [(post.hva, post.antall, post.kommunenummer) for post in om] == [("mislykket", 0, "1149")]
    assert {post.hva for post in skrevet if not post.personer} <= {ANKER, "statistikk"}


async def test_a_statistic_is_a_reading_that_names_nobody_and_says_why(tjeneste: Drift) -> None:
    leser = tjeneste.token(kommune="1147") | {"X-NIR-Formaal": "Aarsrapport"}
    for endelse in ("", ".csv", ".svg"):
        svar = await tjeneste.hent(f"/v1/statistikk/deltakere{endelse}", leser, fraAar=2023)
        assert svar.status_code == 200
    poster = [
        les(post.value) async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.INNSYN)
    ]
    skrevet = [post for post in poster if post.hva == "statistikk" and post.kommunenummer == "1147"]
    assert sorted(post.format for post in skrevet) == ["csv", "json", "svg"]
    for post in skrevet:
        assert (post.bruker, post.antall, post.personer, post.formaal) == ("NIBO", 0, (), "Aarsrapport")
        assert post.utvalg == {"statistikk": "deltakere", "fraAar": 2023}


async def test_the_broker_has_the_reading_before_the_answer_is_sent(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1151").er().bosatt()
    await tjeneste.publiser(liv)
    leser = tjeneste.token(kommune="1151")
    for _ in range(3):
        await tjeneste.hent(f"/v1/personer/{liv.duf}", leser, liv.posisjon)
    bootstrap = tjeneste.innstillinger.kafka_bootstrap
    poster = {post.key: les(post.value) async for post in les_til_enden(bootstrap, emner.INNSYN)}
    assert len([lest for lest in poster.values() if lest.personer == (liv.duf,)]) == 3
    assert not [noekkel for noekkel in poster if liv.duf.encode() in noekkel]


async def test_the_purpose_of_a_reading_is_kept_and_shown(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1152").er().bosatt()
    await tjeneste.publiser(liv)
    leser, side = tjeneste.token(kommune="1152"), f"/v1/personer/{liv.duf}"
    hvorfor = "Forbereder samtale om sluttmål – «år 2»"
    for formaal in (
        hvorfor.encode(),
        "\u00a0kort ".encode() + b"!",
        "på".encode("latin-1"),
        "å".encode() * 200,
    ):
        hode: dict[str, str | bytes] = {**leser, "X-NIR-Formaal": formaal}
        assert (await tjeneste.hent(side, hode, liv.posisjon)).status_code == 200
    rader = await i_loggen(tjeneste, liv, 4, leser)
    assert [rad["formaal"] for rad in reversed(rader)] == [hvorfor, "kort !", "på", "å" * 200]


GALT = ["", "\u00a0", "å" * 201, "a\u202eb", "a\u2028b", "a\tb", "a\u0085b", "a\u200bb"]


@pytest.mark.parametrize("formaal", GALT, ids=ascii)
async def test_a_purpose_that_is_blank_too_long_or_invisible_is_refused(
    tjeneste: Drift, formaal: str
) -> None:
    hode: dict[str, str | bytes] = {**tjeneste.token(kommune="1152"), "X-NIR-Formaal": formaal.encode()}
    svar = await tjeneste.hent("/v1/personlister", hode)
    assert (svar.status_code, svar.json()["felt"]) == (422, "X-NIR-Formaal")


async def test_a_page_is_stored_once_with_ten_bytes_for_each_person(
    tjeneste: Drift, nytt_liv: NyttLiv, klient: Klient
) -> None:
    liv = [nytt_liv(kommune="1160").er().bosatt() for _ in range(12)]
    await tjeneste.vis(*liv)
    leser = tjeneste.token(kommune="1160")
    await i_loggen(tjeneste, liv[-1], 1)

    async def oppslag() -> int:
        return sum([int(await klient.xlen(innsynskopi.oppslagene(p))) for p in range(emner.PARTISJONER)])

    await framme(tjeneste, klient)
    foer, refs = await oppslag(), len(await klient.hget(innsynskopi.PERSONER, liv[0].duf) or b"")
    await tjeneste.json("/v1/personlister", leser, etternavn="haddad")
    await framme(tjeneste, klient)
    assert len(await klient.hget(innsynskopi.PERSONER, liv[0].duf) or b"") == refs + lager.REF
    assert await oppslag() == foer + 1


async def test_without_kafka_no_answer_about_persons_is_given_until_it_is_back(
    egen_kafka: Kafka, egen_redis: Redis, tmp_path: Path, nytt_liv: NyttLiv
) -> None:
    async with drift(egen_kafka, egen_redis, tmp_path) as tjeneste:
        liv = nytt_liv(kommune="1169").er().bosatt()
        await tjeneste.vis(liv)
        leser = tjeneste.token(kommune="1169")
        egen_kafka.drep()
        for sti in (f"/v1/personer/{liv.duf}", "/v1/personlister.csv", "/v1/statistikk/deltakere"):
            svar = await tjeneste.hent(sti, leser)
            assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-INNSYNSLOGG-BORTE")
            assert "retry-after" in svar.headers
        ingen = await tjeneste.hent("/v1/personlister", tjeneste.token(kommune="1151"))
        assert (ingen.status_code, ingen.json()["antall"]) == (200, 0)
        egen_kafka.start()
        await tjeneste.til(200, f"/v1/personer/{liv.duf}", hode=leser)
        assert [rad["hva"] for rad in await i_loggen(tjeneste, liv, 2, leser)][-1] == "personsoek"
