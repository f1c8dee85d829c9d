"""A clock that jumps ahead or back, or a register that stood still, ends no programme wrongly."""

import asyncio
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from nir.kafka import les_til_enden
from nir.klokke import idag
from nir.meldinger import emner
from nir_lokal.kafka import Kafka
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Kontakt

from tests.stoette.fakta import faktum, i_program
from tests.stoette.falsk_klokke import FalskKlokke
from tests.stoette.klient import FRIST, KLIENT
from tests.stoette.logg import Logg, aapne_logg
from tests.stoette.motorprosess import Motorprosess

TI_AAR = 3652


def motor_med_klokke(megler: Kafka, mappe: Path, klokke: FalskKlokke) -> Motorprosess:
    miljoe = {"NIR_KLOKKE": "paa", "NIR_KLOKKE_INTERVALL": "0.1", **klokke.miljoe}
    return Motorprosess(megler, mappe, miljoe=miljoe)


def kontakt(duf: str, registrert: date, navn: str) -> Hendelse:
    innslag = Kontakt(innslag_id=navn, kontakttype="Kontakt", dato=date(2024, 2, 1))
    return faktum(duf, innslag, registrert, f"{duf}-{navn}")


def alarmer(motor: Motorprosess) -> dict[str, str]:
    svar = KLIENT.get(f"http://127.0.0.1:{motor.port}/health/ready")
    assert svar.status_code == 200, "an alarm does not stop the service"
    funnet: dict[str, str] = svar.json().get("alarmer", {})
    return funnet


def maalt(motor: Motorprosess, navn: str) -> float:
    tekst = KLIENT.get(f"http://127.0.0.1:{motor.port}/metrics").text
    return float(next(linje for linje in tekst.splitlines() if linje.startswith(f"{navn} ")).split()[1])


async def ventet_til(sant: Callable[[], Any], frist: float = FRIST) -> None:
    slutt = time.monotonic() + frist
    while not await asyncio.to_thread(sant):
        assert time.monotonic() < slutt, "it did not happen in time"
        await asyncio.sleep(0.05)


async def dager(megler: Kafka) -> set[date]:
    """The day of every Dagskifte in the log."""
    noekler = {post.key.decode() async for post in les_til_enden(megler.bootstrap, emner.HENDELSER)}
    return {date.fromisoformat(n.split("/dagskifte-")[1][:10]) for n in noekler if "/dagskifte-" in n}


async def ventet_paa_dag(megler: Kafka, dag: date) -> None:
    async with asyncio.timeout(FRIST):
        while dag not in await dager(megler):  # noqa: ASYNC110  another process writes it
            await asyncio.sleep(0.1)


async def test_a_clock_that_jumps_ahead_and_back_appends_no_day_and_raises_an_alarm(
    egen_kafka: Kafka, tmp_path: Path, nytt_duf: Callable[[], str]
) -> None:
    klokke, duf = FalskKlokke(tmp_path), nytt_duf()
    motor = motor_med_klokke(egen_kafka, tmp_path, klokke).start()
    try:
        await ventet_paa_dag(egen_kafka, idag())
        foer = await dager(egen_kafka)
        async with aapne_logg(egen_kafka.bootstrap) as logg:
            await logg.avgjoer(*i_program(duf))
            for dager_foran in (TI_AAR, -40, 5):
                klokke.still(dager_foran)
                await ventet_til(lambda: "klokke" in alarmer(motor))
                assert maalt(motor, "nir_motor_klokke_mistenkt") == 1
                [svar] = await logg.avgjoer(kontakt(duf, idag(), f"mens {dager_foran}"))
                assert svar["utfall"] == "godtatt"
                klokke.still(0)
                await ventet_til(lambda: not alarmer(motor))
        assert await dager(egen_kafka) == foer
        assert motor.kommando("verify", "--no-redis")[0] == 0
    finally:
        motor.prosess.stopp()


async def test_a_registration_ten_years_ahead_ends_no_programme_and_waits_for_its_day(
    egen_kafka: Kafka, tmp_path: Path, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    motor = motor_med_klokke(egen_kafka, tmp_path, FalskKlokke(tmp_path)).start()
    try:
        await ventet_paa_dag(egen_kafka, idag())
        async with aapne_logg(egen_kafka.bootstrap) as logg:
            await logg.avgjoer(*i_program(duf))
            foer = await logg.dokument(duf)
            await logg.skriv(kontakt(duf, idag() + timedelta(TI_AAR), "om ti år"))
            [svar] = await logg.avgjoer(kontakt(duf, idag(), "i dag"))
            [avvik] = await logg.poster(emner.AVVIK)
        assert foer is not None
        assert svar["vurdering"]["avslutning"] == foer["avslutning"]
        assert svar["vurdering"]["beregnetFor"] == idag().isoformat()
        assert avvik["kode"] == "NIR-AVVIK-DAG"
        assert duf not in str(avvik)
        assert "1 meldinger venter" in alarmer(motor)["dager"]
        assert maalt(motor, "nir_motor_venter_paa_dag") == 1
        assert maalt(motor, 'nir_motor_avvik_total{kode="NIR-AVVIK-DAG"}') == 1
        assert "1 wait for their day" in motor.kommando("replay")[1]
        assert motor.kommando("verify", "--no-redis")[0] == 0
    finally:
        motor.prosess.stopp()


async def test_a_register_that_stood_still_for_months_goes_on_by_itself(
    egen_kafka: Kafka, tmp_path: Path, nytt_duf: Callable[[], str]
) -> None:
    """In the log, facts that came while the engine was down stand before the Dagskifter that the engine
    appends when it starts.
    """
    duf = nytt_duf()
    async with aapne_logg(egen_kafka.bootstrap) as logg:
        await logg.dag(idag() - timedelta(90))
        await logg.skriv(*i_program(duf), kontakt(duf, idag(), "mens motoren var borte"))
        motor = motor_med_klokke(egen_kafka, tmp_path, FalskKlokke(tmp_path)).start()
        try:
            assert (await logg.svar(f"{duf}-mens motoren var borte"))["utfall"] == "godtatt"
            await ventet_paa_dag(egen_kafka, idag())
            assert await dager(egen_kafka) == {idag() - timedelta(n) for n in range(91)}
            assert not await logg.poster(emner.AVVIK)
            assert not alarmer(motor)
            assert motor.kommando("verify", "--no-redis")[0] == 0
        finally:
            motor.prosess.stopp()


async def test_after_more_than_a_year_an_operator_confirms_the_day(
    egen_kafka: Kafka, tmp_path: Path, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    async with aapne_logg(egen_kafka.bootstrap) as logg:
        await logg.dag(idag() - timedelta(400))
        await logg.skriv(*i_program(duf))
    motor = motor_med_klokke(egen_kafka, tmp_path, FalskKlokke(tmp_path)).start()
    try:
        await ventet_til(lambda: "for 400 dager siden" in alarmer(motor).get("klokke", ""))
        async with aapne_logg(egen_kafka.bootstrap) as logg:
            [svar] = await logg.avgjoer(kontakt(duf, idag(), "i dag"))
        assert svar["utfall"] == "godtatt", "the clocks agree on the day that the fact is of"
        kode, utskrift = motor.kommando("dagskifte", "--dato", idag().isoformat())
        assert kode == 2
        assert "400 days after the last Dagskifte" in utskrift
        assert await dager(egen_kafka) == {idag() - timedelta(400)}
        assert motor.kommando("dagskifte", "--dato", idag().isoformat(), "--bekreft")[0] == 0
        await ventet_til(lambda: not alarmer(motor))
        assert motor.kommando("verify", "--no-redis")[0] == 0
    finally:
        motor.prosess.stopp()


async def test_a_day_far_ahead_that_nobody_confirmed_is_set_aside_by_the_service(
    megler: Kafka, logg: Logg, motor: Motorprosess
) -> None:
    """Not the engine but another program writes the Dagskifte to nir.hendelser."""
    await logg.dag(date(2024, 5, 1))
    await logg.dag(date(2034, 5, 1), bekreftet=False)
    await ventet_til(lambda: "12 meldinger venter" in alarmer(motor).get("dager", ""))
    assert "12 wait for their day" in motor.kommando("replay")[1]
    for n in range(1, 4):
        await logg.dag(date(2024, 5, 1) + timedelta(n), bekreftet=False)
    assert motor.kommando("verify", "--no-redis")[0] == 0


async def test_replay_takes_a_fact_up_again_once_its_day_has_come(
    megler: Kafka, logg: Logg, motor: Motorprosess, nytt_duf: Callable[[], str]
) -> None:
    duf, dag = nytt_duf(), date(2024, 6, 1)
    await logg.avgjoer(*i_program(duf))
    await logg.dag(dag)
    foran = kontakt(duf, dag + timedelta(5), "foran")
    await logg.skriv(foran)
    await logg.avgjoer(kontakt(duf, dag, "i dag"))
    assert "put to the log again" not in motor.kommando("replay")[1]
    for n in range(1, 5):
        await logg.dag(dag + timedelta(n), bekreftet=False)
    await logg.avgjoer(kontakt(duf, dag + timedelta(4), "dagen før"))
    assert "1 put to the log again" in motor.kommando("replay")[1]
    assert (await logg.svar(foran.hendelse_id))["utfall"] == "godtatt"
    assert motor.kommando("verify", "--no-redis")[0] == 0
