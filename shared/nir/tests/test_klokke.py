"""The date of a fact is the date in Oslo, not in UTC."""

from datetime import UTC, date, datetime

import pytest
from nir.klokke import tidspunkt


@pytest.mark.parametrize(
    ("utc", "registrert"),
    [
        (datetime(2024, 1, 10, 22, 59, 59, tzinfo=UTC), date(2024, 1, 10)),
        (datetime(2024, 1, 10, 23, 0, 0, tzinfo=UTC), date(2024, 1, 11)),
        (datetime(2024, 7, 10, 21, 59, 59, tzinfo=UTC), date(2024, 7, 10)),
        (datetime(2024, 7, 10, 22, 0, 0, tzinfo=UTC), date(2024, 7, 11)),
    ],
)
def test_registrert_is_the_date_in_oslo(utc: datetime, registrert: date) -> None:
    assert tidspunkt(utc) == (f"{utc:%Y-%m-%dT%H:%M:%S}.000Z", registrert)
