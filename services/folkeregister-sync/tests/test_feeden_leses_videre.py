"""The service is killed, frozen, restarted or replaced by another instance. No entry is skipped, and no fact
counts twice.
"""

import json
import random
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from folkeregister_sync.skriving.skriver import FEED
from nir_lokal.kafka import Kafka
from rigg import BIN, STOD_STILLE, Simulator, Worker, avvik, bosett, hendelser, raa_logg, registrer

from tests.stoette.klient import FRIST

Ny = Callable[[], str]


async def doende(
    megler: Kafka, nytt_duf: Ny, ny_ident: Ny, antall: int
) -> tuple[list[str], list[dict[str, str]]]:
    """Persons of NIR, and a scenario in which all of them die."""
    dufnumre, steg = [], []
    for _ in range(antall):
        duf, ident = nytt_duf(), ny_ident()
        await registrer(megler, duf, ident)
        dufnumre.append(duf)
        steg += [
            {"hendelse": "person", "ident": ident, "fornavn": "A", "etternavn": "B"},
            {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"},
        ]
    return dufnumre, steg


def kommando(worker: Worker, *argumenter: str) -> str:
    """The output of a command with the worker's settings."""
    return subprocess.run(
        [BIN, *argumenter], env=worker.miljoe, capture_output=True, text=True, check=True
    ).stdout


async def hver_er_doed_en_gang(megler: Kafka, dufnumre: list[str]) -> None:
    for duf in dufnumre:
        assert [h.type for h in await hendelser(megler, duf)] == ["Doed"]


@pytest.mark.fault
async def test_a_service_that_is_killed_again_and_again_skips_no_entry_and_doubles_no_fact(
    megler: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, steg = await doende(megler, nytt_duf, ny_ident, 12)
    tilfeldig = random.Random(6)
    siste = simulator.fortell(*steg)
    simulator.feil("/personer/arkiv", "treg", sekunder=0.15, antall=40)
    for omgang in range(4):
        with Worker(megler, simulator, tmp_path / "worker.log", taalmodig=False) as worker:
            await worker.vent_til("rolle", "leser")
            if omgang < 3:
                await worker.pust(tilfeldig.uniform(0.05, 0.5))
                worker.prosess.drep()
            else:
                await worker.har_lest_til(siste)
    await hver_er_doed_en_gang(megler, dufnumre)


@pytest.mark.fault
async def test_a_second_instance_waits_and_takes_over_when_the_first_is_killed(
    megler: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, steg = await doende(megler, nytt_duf, ny_ident, 4)
    with (
        Worker(megler, simulator, tmp_path / "en.log", taalmodig=False) as en,
        Worker(megler, simulator, tmp_path / "to.log", taalmodig=False) as to,
    ):
        leser, reserve = await Worker.lest_av(en, to, simulator.fortell(*steg[:4]))
        leser.prosess.drep()
        await reserve.har_lest_til(simulator.fortell(*steg[4:]))
    await hver_er_doed_en_gang(megler, dufnumre)


@pytest.mark.fault
async def test_a_frozen_reader_that_wakes_up_after_the_takeover_ends_itself(
    megler: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, steg = await doende(megler, nytt_duf, ny_ident, 4)
    with (
        Worker(megler, simulator, tmp_path / "en.log", taalmodig=False) as en,
        Worker(megler, simulator, tmp_path / "to.log", taalmodig=False) as to,
    ):
        leser, reserve = await Worker.lest_av(en, to, simulator.fortell(*steg[:4]))
        leser.prosess.frys()
        await reserve.har_lest_til(simulator.fortell(*steg[4:]))
        leser.prosess.tin()
        assert leser.prosess.vent(FRIST) == 1
        assert STOD_STILLE in leser.prosess.siste_linjer()
        assert "Traceback" not in leser.prosess.siste_linjer()
        assert reserve.prosess.kjoerer
    await hver_er_doed_en_gang(megler, dufnumre)


async def test_a_restarted_service_reads_on_from_its_place_in_the_feed(
    megler: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, steg = await doende(megler, nytt_duf, ny_ident, 2)
    siste = simulator.fortell({"hendelse": "stoey", "antall": 2500}, *steg[:2])
    with Worker(megler, simulator, tmp_path / "worker.log") as worker:
        await worker.har_lest_til(siste)
    lest = simulator.tilstand["utlevert"]
    with Worker(megler, simulator, tmp_path / "worker.log") as worker:
        await worker.har_lest_til(simulator.fortell(*steg[2:]))
    assert simulator.tilstand["utlevert"] - lest < 20
    await hver_er_doed_en_gang(megler, dufnumre)


async def test_a_first_start_at_siste_skips_the_entries_so_far_and_looks_everybody_up(
    megler: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, steg = await doende(megler, nytt_duf, ny_ident, 2)
    siste = simulator.fortell({"hendelse": "stoey", "antall": 50}, *steg[:2])
    with Worker(megler, simulator, tmp_path / "worker.log", NIR_FOLKEREGISTER_START="siste") as worker:
        await worker.har_lest_til(siste)
        await worker.til_loggen_har(megler, dufnumre[0], 1)
        await worker.har_lest_til(simulator.fortell(*steg[2:]))
    await hver_er_doed_en_gang(megler, dufnumre)


async def test_the_reader_goes_on_after_gaps_and_reads_entries_that_come_late(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    (sen, andre), steg = await doende(megler, nytt_duf, ny_ident, 2)
    simulator.fortell({"hendelse": "stoey", "antall": 2}, *steg[:1], {"hendelse": "hull"}, *steg[2:])
    await worker.har_lest_til(4)
    assert [h.type for h in await hendelser(megler, andre)] == ["Doed"]
    assert (await worker.vent_til("hull", [3]))["nesteSekvensnummer"] == 5
    simulator.fortell(steg[1] | {"sekvensnummer": 3})
    await worker.til_loggen_har(megler, sen, 1)
    await worker.vent_til("hull", [])


async def test_a_feed_that_starts_over_stops_the_reading_with_a_message(
    megler: Kafka, simulator: Simulator, tmp_path: Path
) -> None:
    siste = simulator.fortell({"hendelse": "stoey", "antall": 20})
    with Worker(megler, simulator, tmp_path / "worker.log") as worker:
        await worker.har_lest_til(siste)
    (ny := tmp_path / "ny").mkdir()
    with Simulator(ny) as ny_feed:
        ny_feed.fortell({"hendelse": "stoey", "antall": 5})
        with Worker(megler, ny_feed, tmp_path / "worker.log") as worker:
            assert await worker.er_stoppet() == "NIR-FREG-LAVERE"
            assert worker.klar is False


async def test_after_the_feed_has_started_over_the_reading_begins_where_the_operator_says(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    (foer, etter), steg = await doende(megler, nytt_duf, ny_ident, 2)
    await worker.har_lest_til(simulator.fortell({"hendelse": "stoey", "antall": 20}, *steg[:2]))
    simulator.glem_feeden()
    siste = simulator.fortell({"hendelse": "stoey", "antall": 5}, *steg[2:])
    assert await worker.er_stoppet() == "NIR-FREG-LAVERE"
    assert "begynner på nytt fra 1" in kommando(worker, "plass", "--fra", "1")
    await worker.har_lest_til(siste)
    await worker.vent_til("stoppet", None)
    await worker.vent_til("vask", "ferdig")
    assert worker.klar is True
    await hver_er_doed_en_gang(megler, [foer, etter])
    assert json.loads(kommando(worker, "plass"))["nesteSekvensnummer"] == siste + 1


async def test_a_feed_that_starts_over_while_it_is_read_is_noticed(
    megler: Kafka, simulator: Simulator, worker: Worker
) -> None:
    await worker.har_lest_til(simulator.fortell({"hendelse": "stoey", "antall": 20}))
    simulator.glem_feeden()
    simulator.fortell({"hendelse": "stoey", "antall": 5})
    assert await worker.er_stoppet() == "NIR-FREG-LAVERE"


async def test_an_entry_that_was_written_over_stops_the_reading(
    megler: Kafka, simulator: Simulator, tmp_path: Path
) -> None:
    siste = simulator.fortell({"hendelse": "stoey", "antall": 20})
    with Worker(megler, simulator, tmp_path / "worker.log") as worker:
        await worker.har_lest_til(siste)
    simulator.fortell(
        {"hendelse": "raa", "sekvensnummer": siste, "oppfoering": {"hendelsetype": "personErDoed"}}
    )
    with Worker(megler, simulator, tmp_path / "worker.log") as worker:
        assert await worker.er_stoppet() == "NIR-FREG-ENDRET"


@pytest.mark.parametrize(("status", "kode"), [(403, "NIR-FREG-TILGANG"), (406, "NIR-FREG-FOR-GAMMELT")])
async def test_when_folkeregisteret_refuses_the_call_the_reading_stops_and_the_service_reports_it(
    megler: Kafka, simulator: Simulator, worker: Worker, status: int, kode: str
) -> None:
    simulator.feil("/hendelser/feed", "status", status=status)
    simulator.fortell({"hendelse": "stoey", "antall": 1})
    assert await worker.er_stoppet() == kode
    assert worker.prosess.kjoerer
    assert "nir_folkeregister_stoppet 1.0" in worker.maalinger
    # The fault has passed. The command makes the service try again at once; otherwise it would try once a
    # minute.
    kommando(worker, "vask")
    await worker.vent_til("stoppet", None)
    await worker.har_lest_til(1)
    assert "nir_folkeregister_stoppet 0.0" in worker.maalinger


async def test_a_document_that_cannot_be_read_is_a_deviation_and_the_feed_goes_on(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    foer = Counter(await avvik(megler, FEED))
    (duf, annen), steg = await doende(megler, nytt_duf, ny_ident, 2)
    ident = steg[0]["ident"]
    uleselig = {
        "hendelse": "raa",
        "oppfoering": {
            "folkeregisteridentifikator": ident,
            "hendelsetype": "personErDoed",
            "persondokument": "f" * 32,
        },
        "persondokument": {"identifikasjonsnummer": "hemmelig"},
    }
    nummer = simulator.fortell(uleselig)
    await worker.har_lest_til(simulator.fortell(*steg[2:]))
    assert [h.type for h in await hendelser(megler, annen)] == ["Doed"]
    (melding,) = (Counter(await avvik(megler, FEED)) - foer).elements()
    assert json.loads(melding)["offset"] == nummer
    assert b"NIR-AVVIK-DOKUMENT" in melding
    assert ident.encode() not in melding
    assert b"hemmelig" not in melding
    assert not await hendelser(megler, duf)


async def test_the_entries_of_a_person_wait_for_a_late_document_while_the_feed_goes_on(
    megler: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    (sen, annen), steg = await doende(megler, nytt_duf, ny_ident, 2)
    uten = {"hendelse": "raa", "ajourholdt": "2024-09-11T08:00:00+02:00"} | {
        "oppfoering": {
            "folkeregisteridentifikator": steg[0]["ident"],
            "hendelsetype": "personErDoed",
            "hendelsesdokument": "e" * 32,
        }
    }
    with Worker(megler, simulator, tmp_path / "worker.log") as worker:
        venter = simulator.fortell(steg[0], uten)
        await worker.vent_til("parkert", [venter])
        await worker.har_lest_til(simulator.fortell(steg[1], *steg[2:]))
        assert [h.type for h in await hendelser(megler, annen)] == ["Doed"]
        assert (await worker.vent_til("parkert", [venter, venter + 1]))["stoppet"] is None
        assert not await hendelser(megler, sen)
    dokument = {
        "hendelse": {"egenskapshendelse": [{"entitet": "doedsfall", "entitetsendring": "registrereNy"}]}
    }
    simulator.fortell(uten | {"sekvensnummer": venter, "hendelsesdokument": dokument})
    with Worker(megler, simulator, tmp_path / "worker.log") as worker:
        await worker.til_loggen_har(megler, sen, 1)
        await worker.vent_til("parkert", [])
    await hver_er_doed_en_gang(megler, [sen, annen])


async def test_when_folkeregisteret_does_not_answer_the_circuit_opens_and_later_closes_by_itself(
    megler: Kafka, simulator: Simulator, worker: Worker
) -> None:
    await worker.har_lest_til(simulator.fortell({"hendelse": "stoey", "antall": 1}))
    simulator.prosess.drep()
    await worker.krets_er("åpen")
    await worker.til(lambda: "nir_folkeregister_krets_aapen 1.0" in worker.maalinger)
    assert worker.klar is False
    with simulator:
        await worker.har_lest_til(simulator.fortell({"hendelse": "stoey", "antall": 1}))
        await worker.krets_er("lukket")
        assert worker.klar is True


async def test_a_move_of_a_person_who_becomes_strengt_fortrolig_later_in_the_feed_is_not_written(
    megler: Kafka, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    with Simulator(tmp_path, "--sidestoerrelse", "1") as simulator:
        siste = simulator.fortell(
            {"hendelse": "person", "ident": ident, "fornavn": "A", "etternavn": "B"},
            {"hendelse": "flytting", "ident": ident, "dato": "2024-08-16", "kommunenummer": "4203"},
            {"hendelse": "adressebeskyttelse", "ident": ident, "niva": "strengtFortrolig"},
        )
        with Worker(megler, simulator, tmp_path / "worker.log") as worker:
            await worker.har_lest_til(siste)
    assert [h.type for h in await hendelser(megler, duf)] == ["AdressebeskyttelseEndret"]


async def test_entries_dated_in_the_future_or_backwards_are_read_and_counted(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, steg = await doende(megler, nytt_duf, ny_ident, 2)
    steg[1] |= {"ajourholdt": "2999-01-01T00:00:00+01:00"}
    steg[3] |= {"ajourholdt": "1999-01-01T00:00:00+01:00"}
    await worker.har_lest_til(simulator.fortell(*steg))
    await hver_er_doed_en_gang(megler, dufnumre)
    for hva in ("framtidig", "bakvendt"):
        assert f'nir_folkeregister_merkverdige_total{{hva="{hva}"}} 1.0' in worker.maalinger


@pytest.mark.fault
async def test_when_the_broker_is_killed_and_comes_back_no_entry_is_skipped_and_no_fact_doubled(
    egen_kafka: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, steg = await doende(egen_kafka, nytt_duf, ny_ident, 6)
    with Worker(egen_kafka, simulator, tmp_path / "worker.log", taalmodig=False) as worker:
        await worker.har_lest_til(simulator.fortell(*steg[:4]))
        simulator.feil("/personer/arkiv", "treg", sekunder=0.3, antall=4)
        siste = simulator.fortell(*steg[4:])
        egen_kafka.drep()
        await worker.pust(3)
        egen_kafka.start()
        worker.gjenoppliv()
        await worker.har_lest_til(siste)
    await hver_er_doed_en_gang(egen_kafka, dufnumre)


async def test_entries_about_persons_outside_nir_give_no_fact(
    megler: Kafka, simulator: Simulator, worker: Worker
) -> None:
    foer = sorted(await raa_logg(megler))
    await worker.har_lest_til(simulator.fortell({"hendelse": "stoey", "antall": 1500}))
    assert sorted(await raa_logg(megler)) == foer
