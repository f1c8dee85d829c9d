"""A link to a download works once, within a minute, with the rights of its creator (kontrakt §6.13)."""

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock

import httpx
import prometheus_client
import pytest
import pytest_asyncio
from nir.innsyn.skriver import Innsynsskriver
from nir.logg import sett_opp
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.nedlasting.adresse import LENGST
from reporting.rammer.problemer import lager_borte

from services.reporting.tests.adresser import avsluttet, i_program
from services.reporting.tests.drift import Drift, drift
from services.reporting.tests.innsynsdrift import NyttLiv, i_loggen
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
STI = "/v1/nedlastinger"
KOMMUNE = "4601"
FILER = (
    "/v1/personlister.csv?sorter=-etternavn&kommunenummer=4601",
    "/v1/personlister.xlsx",
    "/v1/rapporter/avsluttede.csv?avslutningsaar=2024",
    "/v1/rapporter/avsluttede.xlsx",
    "/v1/paaminnelser/uten-tiltak.csv?etternavn=Pers%C3%B8n",
    "/v1/statistikk/deltakere.csv?fraAar=2023",
    "/v1/statistikk/deltakere.svg",
)
LIKE = ("content-type", "content-disposition", "cache-control", "referrer-policy", "accept-ranges", "vary")
IKKE_FILER = (
    "",
    "/",
    "/v1",
    "/v1/personlister",
    "/v1/personlister.atom",
    "/v1/paaminnelser/frist.ics",
    "/v1/personer/201212345603",
    "/v1/personer/201212345603/kompetanse.csv",
    "/v1/nedlastinger/a.csv",
    "/health/live",
    "/metrics",
    "/openapi.json",
    "/docs/favicon.png",
    "v1/personlister.csv",
    "//evil.example/v1/personlister.csv",
    "/\\evil.example/v1/personlister.csv",
    "https://evil.example/v1/personlister.csv",
    "http://127.0.0.1:8001/v1/personlister.csv",
    "/v1/../v1/personlister.csv",
    "/v1/./personlister.csv",
    "/v1//personlister.csv",
    "/v1/personlister%2Ecsv",
    "/v1/%70ersonlister.csv",
    "/v1/personlister.csv/",
    "/v1/personlister.csv;a=b",
    "/v1/personlister.csv#a",
    "/v1/personlister.csv?sorter=duf#a",
    "/v1/personlister.csv HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "/v1/personlister.csv?etternavn=a\r\nX-NIR-Formaal: b",
    "/v1/personlister.csv\n",
    "/v1/personlister.csv?etternavn=\x00",
    "/v1/personlister.csv?etternavn=Å",
    "/v1/personlister.csv?etternavn=%FF",
    "/v1/personlister.csv?etternavn",
    "/v1/personlister.csv?" + "&".join(["etternavn=a"] * 300),
)


async def _lenke(tjeneste: Drift, sti: str, hode: dict[str, str] | None = None) -> str:
    svar = await _be_om(tjeneste, sti, hode)
    assert svar.status_code == 201, svar.text
    return str(svar.json()["lenke"])


async def _be_om(tjeneste: Drift, sti: Any, hode: dict[str, str] | None = None) -> httpx.Response:
    hoder = tjeneste.token(kommune=KOMMUNE) if hode is None else hode
    raa = {navn.encode(): verdi.encode() for navn, verdi in hoder.items()}
    return await tjeneste.klient.post(STI, json={"sti": sti}, headers=raa)


@pytest_asyncio.fixture(loop_scope="module")
async def personene(tjeneste: Drift, nytt_liv: NyttLiv) -> list[Liv]:
    lag: list[Callable[..., Liv]] = [i_program, avsluttet]
    liv = [en(nytt_liv(kommune=KOMMUNE, dag=date(2024, 1, 2)), "ugradert") for en in lag]
    await tjeneste.vis(*liv)
    return liv


@pytest.mark.parametrize("sti", FILER)
async def test_a_link_gives_once_what_the_route_of_the_file_gives(
    tjeneste: Drift, personene: list[Liv], sti: str
) -> None:
    direkte = await tjeneste.klient.get(sti, headers=tjeneste.token(kommune=KOMMUNE))
    assert direkte.status_code == 200
    lenke = await _lenke(tjeneste, sti)
    med_lenke = await tjeneste.klient.get(lenke)
    assert [med_lenke.headers.get(navn) for navn in LIKE] == [direkte.headers.get(navn) for navn in LIKE]
    assert med_lenke.headers["referrer-policy"] == "no-referrer"
    assert med_lenke.status_code == 200
    if not sti.endswith(".xlsx"):  # A workbook contains the time at which it was written.
        assert med_lenke.content == direkte.content
    assert abs(len(med_lenke.content) - len(direkte.content)) < 50
    assert (await tjeneste.klient.get(lenke)).status_code == 404


async def test_the_answer_says_when_the_link_ends_and_names_no_host(tjeneste: Drift) -> None:
    foer = time.time()
    svar = await _be_om(tjeneste, FILER[0], tjeneste.token() | {"Host": "evil.example"})
    assert svar.headers["content-type"] == "application/json"
    assert svar.json().keys() == {"lenke", "utloeper"}
    assert svar.json()["lenke"].startswith(f"{STI}/")
    assert len(svar.json()["lenke"].rpartition("/")[2]) == 43  # 32 bytes as base64
    utloeper = datetime.fromisoformat(svar.json()["utloeper"]).timestamp()
    assert foer + 59 <= utloeper <= time.time() + 60


async def test_of_many_at_the_same_instant_on_two_instances_one_gets_the_file(
    kafka: Kafka, tmp_path: Path
) -> None:
    with Redis(tmp_path / "redis") as redis:
        async with drift(kafka, redis, tmp_path) as en, drift(kafka, redis, tmp_path / "annen") as annen:
            assert (await annen.klient.get(await _lenke(en, FILER[0]))).status_code == 200
            for _ in range(5):
                lenke = await _lenke(en, FILER[0])
                svar = await asyncio.gather(*(instans.klient.get(lenke) for instans in [en, annen] * 5))
                assert sorted(ett.status_code for ett in svar) == [200] + [404] * 9


async def test_used_expired_unknown_and_malformed_keys_are_the_same_problem_to_the_byte(
    tjeneste: Drift, klient: Klient
) -> None:
    brukt, utloept = await _lenke(tjeneste, FILER[0]), await _lenke(tjeneste, FILER[0])
    assert (await tjeneste.klient.get(brukt)).status_code == 200
    for noekkel in await klient.keys("nir:nedlasting:*"):
        await klient.pexpire(noekkel, 1)
    await asyncio.sleep(0.05)
    svar = [
        await tjeneste.klient.get(en)
        for en in (brukt, utloept, f"{STI}/{'A' * 43}", f"{STI}/a", f"{STI}/%FF")
    ]
    assert {ett.status_code for ett in svar} == {404}
    assert svar[0].json()["kode"] == "NIR-NEDLASTING-UKJENT"
    assert len({ett.content for ett in svar}) == 1
    hoder = [{n: v for n, v in ett.headers.items() if n not in ("x-request-id", "date")} for ett in svar]
    assert all(en == hoder[0] for en in hoder)


async def test_a_link_ends_within_a_minute_and_with_its_token(tjeneste: Drift, klient: Klient) -> None:
    await klient.delete(*(await klient.keys("nir:nedlasting:*") or [b"ingen"]))
    for levetid, hode in ((60, tjeneste.token(kommune=KOMMUNE)), (40, None)):
        foer = time.time()
        lenke = await _lenke(tjeneste, FILER[0], hode or tjeneste.token(kommune=KOMMUNE, utloeper=levetid))
        (noekkel,) = await klient.keys("nir:nedlasting:*")
        igjen = await klient.pttl(noekkel) / 1000
        assert igjen <= levetid
        assert time.time() + igjen >= foer + levetid - 1
        await klient.pexpire(noekkel, 1)
        await asyncio.sleep(0.05)
        assert (await tjeneste.klient.get(lenke)).status_code == 404


async def test_a_token_that_is_accepted_only_because_clocks_differ_gets_no_link(tjeneste: Drift) -> None:
    svar = await _be_om(tjeneste, FILER[0], tjeneste.token(kommune=KOMMUNE, utloeper=-5))
    assert (svar.status_code, svar.json()["kode"]) == (401, "NIR-TOKEN-UGYLDIG")


async def test_redis_has_neither_the_key_nor_the_token(tjeneste: Drift, klient: Klient) -> None:
    hode = tjeneste.token(kommune=KOMMUNE)
    noekkel = (await _lenke(tjeneste, FILER[0], hode)).rpartition("/")[2]
    steder = await klient.keys("nir:nedlasting:*")
    verdier = [await klient.get(sted) for sted in steder]
    assert verdier
    for tekst in map(str, (*steder, *verdier)):
        assert noekkel not in tekst
        assert hode["Authorization"].split()[1] not in tekst


@pytest.mark.parametrize("vern", ["fortrolig", "strengtFortrolig"])
async def test_a_link_shows_a_hidden_person_to_those_only_who_may_see_the_person(
    tjeneste: Drift, nytt_liv: NyttLiv, vern: str
) -> None:
    liv = [lag(nytt_liv(kommune=KOMMUNE, dag=date(2024, 1, 2)), vern) for lag in (i_program, avsluttet)]
    annen = i_program(nytt_liv(kommune="4204", dag=date(2024, 1, 2)), "ugradert")
    await tjeneste.vis(*liv, annen)
    for sti, en in zip((FILER[0], "/v1/rapporter/avsluttede.csv"), liv, strict=True):
        for roller, ser in (((), False), (("strengtFortrolig",), True)):
            lenke = await _lenke(tjeneste, sti, tjeneste.token("leser", *roller, kommune=KOMMUNE))
            # A token that the browser happens to send changes nothing.
            imdi = tjeneste.token("imdi", "strengtFortrolig", kommune=None)
            svar = await tjeneste.klient.get(lenke, headers=imdi)
            assert svar.status_code == 200
            assert (_som_i_fil(en.duf) in svar.text) is ser
            assert _som_i_fil(annen.duf) not in svar.text


async def test_a_person_who_becomes_hidden_after_the_link_was_made_is_not_in_the_file(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = i_program(nytt_liv(kommune=KOMMUNE, dag=date(2024, 1, 2)), "ugradert")
    await tjeneste.vis(liv)
    foer, etter = await _lenke(tjeneste, FILER[0]), await _lenke(tjeneste, FILER[0])
    assert _som_i_fil(liv.duf) in (await tjeneste.klient.get(foer)).text
    vern = {"folkeregisterHendelseId": f"{liv.duf}-v", "adressebeskyttelse": "strengtFortrolig"}
    liv.fakt("AdressebeskyttelseEndret", vern, "folkeregisteret")
    await tjeneste.vis(liv)
    assert _som_i_fil(liv.duf) not in (await tjeneste.klient.get(etter)).text


async def test_the_reading_is_the_file_s_with_its_reader_and_why(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = i_program(nytt_liv(kommune="5001", dag=date(2024, 1, 2)), "ugradert")
    await tjeneste.publiser(liv)
    leser = tjeneste.token("saksbehandler", kommune="5001")
    hode = leser | {"X-NIR-Formaal": "Møte om språk", "X-NIR-Posisjon": liv.posisjon}
    lenke = await _lenke(tjeneste, "/v1/personlister.csv?sorter=-etternavn", hode)
    svar = await tjeneste.klient.get(lenke, headers={"X-NIR-Formaal": "noe annet"})
    assert _som_i_fil(liv.duf) in svar.text
    (rad,) = await i_loggen(tjeneste, liv, 1, leser)
    assert {navn: rad[navn] for navn in ("bruker", "kommunenummer", "hva", "format", "formaal")} == {
        "bruker": "NIBO",
        "kommunenummer": "5001",
        "hva": "personliste",
        "format": "csv",
        "formaal": "Møte om språk",
    }
    assert rad["utvalg"]["sorter"] == "-etternavn"
    assert lenke.rpartition("/")[2] not in str(rad)


async def test_head_leaves_the_link_and_a_range_is_answered_as_on_the_route(tjeneste: Drift) -> None:
    for sti in (FILER[0], FILER[1]):
        lenke = await _lenke(tjeneste, sti)
        for _ in range(2):
            hode = await tjeneste.klient.head(lenke)
            assert (hode.status_code, hode.content) == (200, b"")
            assert hode.headers["content-disposition"].startswith("attachment; filename=")
        rekke = {"Range": "bytes=0-9"}
        direkte = await tjeneste.klient.get(sti, headers=tjeneste.token(kommune=KOMMUNE) | rekke)
        assert (await tjeneste.klient.get(lenke, headers=rekke)).status_code == direkte.status_code
        assert (await tjeneste.klient.head(lenke)).status_code == 404


@pytest.mark.parametrize("sti", [*IKKE_FILER, "/v1/personlister.csv?etternavn=" + "a" * LENGST])
async def test_an_address_that_is_no_file_of_this_service_is_refused(tjeneste: Drift, sti: str) -> None:
    svar = await _be_om(tjeneste, sti)
    assert svar.status_code == 422
    assert svar.json()["felt"] == "sti"
    if len(sti) <= LENGST:
        assert svar.json()["kode"] == "NIR-NEDLASTING-STI"


@pytest.mark.parametrize(
    ("sti", "felt"),
    [
        ("/v1/personlister.csv?skostoerrelse=43", "skostoerrelse"),
        ("/v1/personlister.csv?etternavn=a&etternavn=b", "etternavn"),
        ("/v1/personlister.csv?noekkel=a", "noekkel"),
        ("/v1/statistikk/ukjent.csv", "navn"),
    ],
)
async def test_what_the_file_s_route_refuses_is_refused_when_the_link_is_made(
    tjeneste: Drift, sti: str, felt: str
) -> None:
    svar = await _be_om(tjeneste, sti)
    direkte = await tjeneste.klient.get(sti, headers=tjeneste.token(kommune=KOMMUNE))
    assert (svar.status_code, svar.json()) == (direkte.status_code, direkte.json())
    assert svar.json()["felt"] == felt


async def test_a_link_needs_a_token_that_may_read(tjeneste: Drift) -> None:
    assert (await _be_om(tjeneste, FILER[0], {})).status_code == 401
    for rolle in ("udi", "folkeregisteret", "drift", "fortrolig"):
        svar = await _be_om(tjeneste, FILER[0], tjeneste.token(rolle, kommune=None))
        assert svar.status_code == 403


async def test_requests_by_a_link_count_for_the_user_who_made_it(kafka: Kafka, tmp_path: Path) -> None:
    with Redis(tmp_path / "redis") as redis:
        async with drift(kafka, redis, tmp_path, grense_kall="4/year") as tjeneste:
            lenker = [await _lenke(tjeneste, "/v1/statistikk/deltakere.csv") for _ in range(3)]
            svar = [await tjeneste.klient.get(lenke) for lenke in lenker]
            assert [ett.status_code for ett in svar] == [200, 429, 429]
            assert svar[1].json()["kode"] == "NIR-FOR-MANGE-KALL"


async def test_a_failure_of_the_server_leaves_the_link(
    tjeneste: Drift, personene: list[Liv], monkeypatch: pytest.MonkeyPatch, klient: Klient
) -> None:
    """The reading cannot be recorded (503), or the program has an error (500).

    After the failure the link still works once.
    """
    for feil, status in ((lager_borte(), 503), (ValueError(), 500)):
        lenke = await _lenke(tjeneste, FILER[0])
        with monkeypatch.context() as bytte:
            bytte.setattr(Innsynsskriver, "skriv", AsyncMock(side_effect=feil))
            svar = [(await tjeneste.klient.get(lenke)).status_code for _ in range(2)]
        assert svar == [status, status]
        noekkel = lenke.rpartition("/")[2]
        assert 0 < await klient.pttl(f"nir:nedlasting:{sha256(noekkel.encode()).hexdigest()}") <= 60_000
        assert [(await tjeneste.klient.get(lenke)).status_code for _ in range(2)] == [200, 404]


async def test_without_redis_the_answer_is_503_and_no_404(kafka: Kafka, tmp_path: Path) -> None:
    with Redis(tmp_path / "redis") as redis:
        async with drift(kafka, redis, tmp_path) as tjeneste:
            lenke = await _lenke(tjeneste, FILER[0])
            redis.stopp()
            for svar in (await tjeneste.klient.get(lenke), await _be_om(tjeneste, FILER[0])):
                assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-LAGER-BORTE")


async def test_the_key_is_in_no_log_and_no_metric(
    tjeneste: Drift, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rot = logging.getLogger()
    monkeypatch.setattr(rot, "handlers", rot.handlers)
    monkeypatch.setattr(rot, "level", rot.level)
    sett_opp("DEBUG")
    rot.setLevel(logging.DEBUG)
    lenke = await _lenke(tjeneste, FILER[0])
    for _ in range(2):
        await tjeneste.klient.head(lenke)
        await tjeneste.klient.get(lenke)
    ut = capfd.readouterr()
    tekst = ut.out + ut.err
    noekkel = lenke.rpartition("/")[2]
    assert "/v1/nedlastinger/{noekkel}" in tekst
    tjenestens = [linje for linje in tekst.splitlines() if "httpx" not in linje and "httpcore" not in linje]
    assert not [linje for linje in tjenestens if noekkel in linje]
    maalt = prometheus_client.generate_latest().decode()
    assert 'rute="/v1/nedlastinger/{noekkel}"' in maalt
    assert noekkel not in maalt


def _som_i_fil(duf: str) -> str:
    return f"{duf[:4]} {duf[4:10]} {duf[10:]}"
