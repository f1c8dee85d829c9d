"""Whether the engine trusts its machine's clock to say that days have passed."""

from datetime import date, timedelta

import pytest
from rule_engine.klokke.mistanke import mistanke

DAG = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("siden_siste", "meglers", "stolt_paa"),
    [
        (0, 0, True),
        (1, 0, True),
        (1, 1, True),
        (1, 2, False),
        (1, -2, False),
        (1, None, True),
        (3, None, True),
        (4, None, False),
        (4, 0, True),
        (366, 0, True),
        (367, 0, False),
        (-3, 0, True),
        (-4, 0, False),
    ],
)
def test_days_are_filled_in_where_the_broker_agrees_and_few_without_its_word(
    siden_siste: int, meglers: int | None, stolt_paa: bool
) -> None:
    """The parameters: days since the last Dagskifte, how many days the broker's clock is ahead of this
    machine's, and whether the clock is trusted.
    """
    siste = DAG - timedelta(siden_siste)
    andres = None if meglers is None else DAG + timedelta(meglers)
    assert (mistanke(DAG, siste, andres) is None) == stolt_paa


def test_a_log_without_a_day_begins_where_the_machine_says_unless_the_broker_disagrees() -> None:
    assert mistanke(DAG, None, None) is None
    assert mistanke(DAG, None, DAG) is None
    assert mistanke(DAG, None, DAG - timedelta(3652)) is not None
