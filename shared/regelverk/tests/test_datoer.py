"""How months and years are added to dates, and how an age is computed (regelbeskrivelse §4.6, §9.2.3)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from regelverk.kalender.datoer import fulle_aar, legg_til_maaneder

DATOER = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))


@pytest.mark.parametrize(
    ("dato", "maaneder", "frist"),
    [
        (date(2024, 1, 15), 6, date(2024, 7, 15)),
        (date(2022, 8, 31), 6, date(2023, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2023, 12, 20), 12, date(2024, 12, 20)),
        (date(2022, 9, 26), 24, date(2024, 9, 26)),
        (date(2024, 12, 31), -2, date(2024, 10, 31)),
        (date(2024, 4, 30), -2, date(2024, 2, 29)),
    ],
)
def test_a_month_keeps_the_day_number_or_ends_on_its_last_day(dato: date, maaneder: int, frist: date) -> None:
    assert legg_til_maaneder(dato, maaneder) == frist


@given(DATOER, st.integers(min_value=-1200, max_value=1200))
def test_n_months_on_lies_n_months_on_on_the_same_day_number_or_the_months_last(dato: date, n: int) -> None:
    ny = legg_til_maaneder(dato, n)
    assert (ny.year - dato.year) * 12 + ny.month - dato.month == n
    assert ny.day == dato.day or (ny.day < dato.day and (ny + timedelta(days=1)).day == 1)


def test_one_addition_of_all_months_differs_from_a_chain_at_the_end_of_a_month() -> None:
    assert legg_til_maaneder(date(2023, 8, 31), 12) == date(2024, 8, 31)
    assert legg_til_maaneder(legg_til_maaneder(date(2023, 8, 31), 6), 6) == date(2024, 8, 29)


def test_leaving_the_calendar_is_an_error_and_not_a_wrong_date() -> None:
    with pytest.raises(ValueError, match="utenfor kalenderen"):
        legg_til_maaneder(date(9999, 12, 1), 1)


@pytest.mark.parametrize(
    ("foedt", "paa", "alder"),
    [
        (date(2006, 3, 10), date(2024, 3, 9), 17),
        (date(2006, 3, 10), date(2024, 3, 10), 18),
        (date(1968, 6, 1), date(2024, 5, 31), 55),
        (date(1968, 6, 1), date(2024, 6, 1), 56),
        (date(2004, 2, 29), date(2022, 2, 28), 17),
        (date(2004, 2, 29), date(2022, 3, 1), 18),
        (date(2004, 2, 29), date(2024, 2, 28), 19),
        (date(2004, 2, 29), date(2024, 2, 29), 20),
    ],
)
def test_a_year_of_age_is_completed_on_the_birthday_and_on_1_march_for_29_february(
    foedt: date, paa: date, alder: int
) -> None:
    assert fulle_aar(foedt, paa) == alder
