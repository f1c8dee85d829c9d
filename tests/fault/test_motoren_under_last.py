"""Each fact is decided exactly once and answered, whatever happens to the engine while facts come in."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest
from nir_lokal.kafka import Kafka
from nir_lokal.system.komponent import Komponent
from rule_engine.prosess.slutt import KODE

from tests.stoette.klient import FRIST
from tests.stoette.livsstroem import Livsstroem, avgjoerelser, besvart
from tests.stoette.logg import aapne_logg
from tests.stoette.motorprosess import Motorprosess

pytestmark = pytest.mark.fault
LagMotor = Callable[[str], tuple[Motorprosess, Komponent]]
_ANLOEP = 3.0
"""Seconds for which facts come in before the engine is disturbed, and again after that."""


async def _under_last(megler: Kafka, feil: Callable[[], Awaitable[None]]) -> dict[str, list[str]]:
    async with aapne_logg(megler.bootstrap) as logg:
        stroem = Livsstroem(logg)
        slutt = asyncio.Event()
        skriving = asyncio.create_task(stroem.skriv(slutt))
        await asyncio.sleep(_ANLOEP)
        await feil()
        await asyncio.sleep(_ANLOEP)
        slutt.set()
        await skriving
        return stroem.skrevet


async def _alt_er_avgjort_en_gang(megler: Kafka, motor: Motorprosess, skrevet: dict[str, list[str]]) -> None:
    kode, utskrift = await asyncio.to_thread(motor.kommando, "verify", "--no-redis")
    assert kode == 0, utskrift
    assert await avgjoerelser(megler.bootstrap) == {duf: Counter(ider) for duf, ider in skrevet.items()}
    alle = {hendelse_id for ider in skrevet.values() for hendelse_id in ider}
    assert alle <= await besvart(megler.bootstrap)


async def _ventet_til(sant: Callable[[], bool], sekunder: float = FRIST) -> None:
    def vent() -> None:
        slutt = time.monotonic() + sekunder
        while not sant():
            assert time.monotonic() < slutt, "it did not come to be so in time"
            time.sleep(0.05)

    await asyncio.to_thread(vent)


async def test_each_fact_is_decided_once_when_the_engine_is_killed_at_random_moments(
    megler: Kafka, lag_motor: LagMotor
) -> None:
    motor, _ = lag_motor("rule-engine")
    slumpen = random.Random(9)

    async def drep_tre_ganger() -> None:
        for _ in range(3):
            foer = motor.prosess.pid
            motor.prosess.drep()
            await _ventet_til(lambda foer=foer: motor.prosess.pid != foer and motor.klar())  # type: ignore[misc]
            await asyncio.sleep(slumpen.uniform(0, 2))

    skrevet = await _under_last(megler, drep_tre_ganger)
    await _alt_er_avgjort_en_gang(megler, motor, skrevet)


async def test_each_fact_is_decided_once_when_the_broker_is_away_for_a_while(
    megler: Kafka, lag_motor: LagMotor
) -> None:
    motor, _ = lag_motor("rule-engine")

    async def ta_megleren() -> None:
        await asyncio.to_thread(megler.drep)
        await asyncio.sleep(15)
        await asyncio.to_thread(megler.start)

    skrevet = await _under_last(megler, ta_megleren)
    await _alt_er_avgjort_en_gang(megler, motor, skrevet)


async def test_each_fact_is_decided_once_when_a_second_engine_joins_and_the_first_leaves(
    megler: Kafka, lag_motor: LagMotor
) -> None:
    foerste, foerste_komponent = lag_motor("rule-engine")

    async def bytt() -> None:
        andre, _ = await asyncio.to_thread(lag_motor, "rule-engine-2")
        await asyncio.sleep(2)
        foerste_komponent.oensket = False
        await asyncio.to_thread(foerste.prosess.stopp)
        await _ventet_til(lambda: andre.klar() and andre.partisjoner() == 12)

    skrevet = await _under_last(megler, bytt)
    await _alt_er_avgjort_en_gang(megler, foerste, skrevet)


async def test_an_engine_frozen_past_its_session_ends_itself_and_does_not_overwrite_its_successor(
    megler: Kafka, lag_motor: LagMotor
) -> None:
    frosset, komponent = lag_motor("rule-engine")
    andre, _ = lag_motor("rule-engine-2")
    await _ventet_til(lambda: frosset.partisjoner() == andre.partisjoner() == 6)
    koder: list[int | None] = []

    async def frys() -> None:
        komponent.oensket = False
        frosset.prosess.frys()
        await _ventet_til(lambda: andre.klar() and andre.partisjoner() == 12)
        await asyncio.sleep(1)
        frosset.prosess.tin()
        koder.append(await asyncio.to_thread(frosset.prosess.vent, FRIST))
        komponent.oensket = True
        await _ventet_til(lambda: frosset.klar() and frosset.partisjoner() == 6)

    skrevet = await _under_last(megler, frys)
    assert koder == [KODE]
    assert "lease" in frosset.prosess.siste_linjer(200)
    await _alt_er_avgjort_en_gang(megler, andre, skrevet)
