"""No person is in logs, metrics, nir.avvik, temporary folders, or files besides those of Kafka and Redis."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.system.system import System

from tests.personvern.leting import MED_PERSONER, funnet, i_emnene, i_filene
from tests.personvern.personer import AAPEN
from tests.personvern.scenario import Scenario
from tests.stoette.sporingsmottaker import Sporingsmottaker, sporingsmottaker

pytestmark = [pytest.mark.fault, pytest.mark.timeout(600)]
MAALT = ("registration", "reporting", "rule-engine", "folkeregister-sync")


@dataclass(frozen=True, slots=True)
class Etterpaa:
    """What the system has left behind when it has stopped."""

    hjem: Path
    temp: Path
    svar: dict[int, int]
    maalinger: dict[str, bytes]
    i_emnene: list[str]
    grenser: dict[str, str]
    spor: Sporingsmottaker


@pytest.fixture(scope="module")
def etterpaa(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Etterpaa]:
    """What the scenario has left behind.

    The log level is DEBUG, so that every line that can be logged is searched.
    """
    hjem, temp = tmp_path_factory.mktemp("hjem"), tmp_path_factory.mktemp("temp")
    with pytest.MonkeyPatch.context() as miljoe, sporingsmottaker() as mottaker:
        miljoe.setenv("NIR_SPORING_URL", mottaker.adresse)
        miljoe.setenv(
            "OTEL_BSP_SCHEDULE_DELAY", "100"
        )  # Milliseconds: a part that is killed has sent its spans.
        miljoe.setenv("TMPDIR", str(temp))
        miljoe.setenv("NIR_LOGG_NIVAA", "DEBUG")
        with System(Innstillinger.paa_ledige_porter(hjem), kortlivet=True) as system:
            svar = Scenario(system).kjoer()
            maalinger = {
                navn: httpx.get(f"{system.komponent(navn).adresse}/metrics", timeout=10).content
                for navn in MAALT
            }
            grenser = {
                del_.navn: Path(f"/proc/{del_.prosess.pid}/limits").read_text() for del_ in system.komponenter
            }
            emnene = asyncio.run(i_emnene(system.kafka.bootstrap))
        yield Etterpaa(hjem, temp, svar, maalinger, emnene, grenser, mottaker)


def test_the_scenario_met_success_refusals_and_errors(etterpaa: Etterpaa) -> None:
    assert {200, 201, 401, 404, 409, 413, 422} <= etterpaa.svar.keys()
    avvik = etterpaa.hjem / "kafka" / "data"
    assert any(AAPEN.fornavn.encode() in fil.read_bytes() for fil in avvik.rglob("*.log"))


def test_no_log_and_no_other_file_names_a_person(etterpaa: Etterpaa) -> None:
    logger = {fil.name for fil in (etterpaa.hjem / "logg").iterdir()}
    assert {f"{navn}.log" for navn in MAALT} <= logger
    assert [*i_filene(etterpaa.hjem, MED_PERSONER)] == []


def test_the_output_of_kafka_and_redis_names_no_person(etterpaa: Etterpaa) -> None:
    utskrifter = [fil for fil in etterpaa.hjem.rglob("*.log") if fil.name in {"kafka.log", "redis.log"}]
    assert {fil.name for fil in utskrifter} == {"kafka.log", "redis.log"}
    assert [spor for fil in utskrifter for spor in funnet(fil.name, fil.read_bytes())] == []


def test_no_temporary_file_is_left_with_a_person_in_it(etterpaa: Etterpaa) -> None:
    assert [*i_filene(etterpaa.temp)] == []


def test_no_metric_names_a_person(etterpaa: Etterpaa) -> None:
    assert all(etterpaa.maalinger.values())
    assert [spor for navn, tekst in etterpaa.maalinger.items() for spor in funnet(navn, tekst)] == []


def test_no_span_names_a_person(etterpaa: Etterpaa) -> None:
    assert len(etterpaa.spor.spenn()) > 20
    assert [spor for sendt in etterpaa.spor.sendt for spor in funnet("spans", sendt)] == []


def test_a_request_can_be_followed_to_the_lists_in_a_trace(etterpaa: Etterpaa) -> None:
    spenn = {ett.id: ett for ett in etterpaa.spor.spenn()}
    ledd = [
        (spenn[avgjort.forelder], avgjort, vist)
        for vist in spenn.values()
        if vist.navn == "vis" and (avgjort := spenn.get(vist.forelder)) and avgjort.forelder in spenn
    ]
    assert ledd
    for trinn in ledd:
        assert [ett.tjeneste for ett in trinn] == ["registration", "rule-engine", "reporting"]
        assert len({ett.sporing for ett in trinn}) == 1
        assert trinn[0].navn.split()[0] in {"POST", "PATCH", "DELETE", "PUT"}


def test_a_request_can_be_followed_through_the_logs_by_its_id(etterpaa: Etterpaa) -> None:
    def linjer(tjeneste: str, hendelse: str) -> dict[str, dict[str, str]]:
        logg = (etterpaa.hjem / "logg" / f"{tjeneste}.log").read_text().splitlines()
        lest = [json.loads(linje) for linje in logg if linje.startswith("{") and hendelse in linje]
        assert {linje["tjeneste"] for linje in lest} == {tjeneste}
        return {linje["request_id"]: linje for linje in lest if "request_id" in linje}

    besvart = linjer("registration", '"answered"')
    avgjort, vist = linjer("rule-engine", '"decided"'), linjer("reporting", '"shown"')
    felles = besvart.keys() & avgjort.keys() & vist.keys()
    assert felles
    assert any(besvart[id_].get("hendelseId") == avgjort[id_]["hendelseId"] for id_ in felles)


def test_no_topic_without_persons_names_a_person(etterpaa: Etterpaa) -> None:
    assert etterpaa.i_emnene == []


def test_no_part_may_write_a_core_dump(etterpaa: Etterpaa) -> None:
    for navn, grenser in etterpaa.grenser.items():
        (linje,) = [linje for linje in grenser.splitlines() if linje.startswith("Max core file size")]
        assert int(linje.split()[4]) <= 1, navn
    assert not [fil for fil in Path.cwd().iterdir() if fil.name.startswith(("core", "hs_err"))]


@pytest.mark.parametrize(
    "skrevet",
    [
        b"GET /v1/personer/201955443322",
        b"2019 554433 22",
        b"?q=2019%20554433%2022",
        b"QVAXBJORG",
        b"{zwyxenfjord}",
    ],
)
def test_the_search_finds_a_person_as_a_number_is_grouped_and_in_any_case(skrevet: bytes) -> None:
    assert len([*funnet("x", b"before " + skrevet + b" after")]) == 1
