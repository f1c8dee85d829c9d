"""The schedule is the same for the same seed, has every kind of fault, and never hits all brokers at once."""

from collections import Counter

import pytest

from tests.fault.feil.alle import FEIL
from tests.fault.klynge import MEGLERE
from tests.fault.plan import MELLOM_HVIL, SLAG, lag_plan


def test_a_seed_gives_the_same_schedule_and_another_seed_another() -> None:
    assert lag_plan(7, 100) == lag_plan(7, 100)
    assert lag_plan(7, 100) != lag_plan(8, 100)


def test_a_shorter_schedule_is_the_beginning_of_the_longer_one() -> None:
    assert lag_plan(7, 200)[:30] == lag_plan(7, 30)


def test_every_kind_can_be_planned_and_inflicted() -> None:
    assert {slag.navn for slag in SLAG} == FEIL.keys()
    assert Counter(planlagt.slag for planlagt in lag_plan(1, 400)).keys() == FEIL.keys()


@pytest.mark.parametrize("froe", range(5))
def test_faults_overlap_and_never_hurt_a_part_twice_or_all_brokers(froe: int) -> None:
    plan = lag_plan(froe, 200)
    flest = 0
    for planlagt in plan:
        hvil = planlagt.nummer - planlagt.nummer % MELLOM_HVIL
        varer = [p.maal for p in plan[hvil : planlagt.nummer] if p.nummer + p.varighet > planlagt.nummer]
        flest = max(flest, len(varer))
        assert planlagt.maal not in varer
        assert len({*varer, planlagt.maal} & {*MEGLERE}) < len(MEGLERE)
    assert flest >= 3
