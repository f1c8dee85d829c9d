"""The periods of a row: which are joined into one, and whether a day or a month lies in one."""

from datetime import date

import pytest
from reporting.projeksjon.rad.perioder import loeper, sammenhengende


def mars(fra: int, til: int) -> tuple[date, date]:
    return date(2024, 3, fra), date(2024, 3, til)


@pytest.mark.parametrize(
    ("perioder", "ventet"),
    [
        ([], ()),
        ([mars(5, 9), mars(1, 3)], (mars(1, 3), mars(5, 9))),
        ([mars(1, 3), mars(4, 9)], (mars(1, 9),)),
        ([mars(1, 20), mars(4, 9), mars(20, 21)], (mars(1, 21),)),
    ],
)
def test_periods_that_touch_become_one(
    perioder: list[tuple[date, date]], ventet: tuple[tuple[date, date], ...]
) -> None:
    assert sammenhengende(perioder) == ventet


@pytest.mark.parametrize(
    ("fra", "til", "ventet"),
    [
        ((2024, 2, 1), (2024, 2, 29), False),
        ((2024, 2, 1), (2024, 3, 5), True),
        ((2024, 3, 10), (2024, 3, 31), False),
    ],
)
def test_a_period_includes_its_first_and_its_last_day(
    fra: tuple[int, int, int], til: tuple[int, int, int], ventet: bool
) -> None:
    assert loeper([mars(5, 9)], date(*fra), date(*til)) is ventet


def test_a_period_without_an_end_still_runs() -> None:
    assert loeper([(date(2024, 3, 5), None)], date(2030, 1, 1), date(2030, 1, 1))
