"""Only an instance that holds the lock and has not been frozen may write."""

import asyncio
import time
from typing import cast

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from folkeregister_sync.plass.laas import SESJON_SEKUNDER, IkkeVaarTur, Laas, StodStille
from nir.meldinger.emner import FOLKEREGISTER

DELER = [TopicPartition(FOLKEREGISTER, 0)]


class Gruppe:
    """The part of a consumer that the lock uses."""

    async def seek_to_end(self, *_: TopicPartition) -> None:
        """Do nothing. In the service the consumer skips earlier orders; another test checks that."""


class Klokke:
    """A clock that stands still until the test moves it."""

    def __init__(self) -> None:
        self.naa = 100.0

    def __call__(self) -> float:
        """The time in seconds."""
        return self.naa


@pytest.fixture
def klokke() -> Klokke:
    return Klokke()


@pytest.fixture
def laas(klokke: Klokke) -> Laas:
    return Laas(cast(AIOKafkaConsumer, Gruppe()), klokke)


async def test_the_lock_counts_the_time_in_which_the_machine_slept(monkeypatch: pytest.MonkeyPatch) -> None:
    sovet = 0.0

    def klokka(klokke: int) -> float:
        return 100.0 + (sovet if klokke == time.CLOCK_BOOTTIME else 0.0)

    monkeypatch.setattr(time, "clock_gettime", klokka)
    laas = Laas(cast(AIOKafkaConsumer, Gruppe()))
    laas.stemple()
    await laas.on_partitions_assigned(DELER)
    laas.krev()
    sovet = SESJON_SEKUNDER
    with pytest.raises(StodStille):
        laas.krev()


async def test_only_the_instance_that_has_the_partition_may_write(laas: Laas) -> None:
    laas.stemple()
    with pytest.raises(IkkeVaarTur):
        laas.krev()
    await laas.on_partitions_assigned(DELER)
    laas.krev()
    await laas.on_partitions_revoked(DELER)
    with pytest.raises(IkkeVaarTur):
        laas.krev()
    await laas.tapt()


async def test_a_member_without_the_partition_waits(laas: Laas) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(laas.avgjort(), 0.01)
    await laas.on_partitions_assigned([])
    await laas.avgjort()
    assert not laas.holdt


async def test_an_instance_that_stood_still_for_half_a_session_may_not_write_and_must_end(
    laas: Laas, klokke: Klokke
) -> None:
    laas.stemple()
    await laas.on_partitions_assigned(DELER)
    klokke.naa += SESJON_SEKUNDER / 2 + 0.1
    with pytest.raises(StodStille):
        laas.krev()
    with pytest.raises(StodStille):
        laas.stemple()


def test_joining_the_group_may_take_as_long_as_it_takes(laas: Laas, klokke: Klokke) -> None:
    klokke.naa += 60
    laas.stemple()
