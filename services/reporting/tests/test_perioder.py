"""Whether a day or a month lies in a period of a row."""

from datetime import date

import pytest
from reporting.projeksjon.rad.perioder import loeper


def mars(fra: int, til: int) -> tuple[date, date]:
    return date(2024, 3, fra), date(2024, 3, til)


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
