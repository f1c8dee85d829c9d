"""The views of A 7.5 and 8.2, computed by hand."""

from datetime import date
from fractions import Fraction

import pytest
from reporting.person.fravaer_per_aar import fravaer_per_aar
from reporting.person.innslag import Fravaer, Tiltak
from reporting.person.tiltak_per_maaned import snitt_timer, tiltak_per_maaned

HELE_APRIL = ("2024-04-01", "2024-04-30")


def tiltak(fra: str, til: str, timer: float = 30, *, erstattende: bool = False) -> Tiltak:
    start, slutt = date.fromisoformat(fra), date.fromisoformat(til)
    return Tiltak(start, slutt, Fraction(str(timer)), erstattende, {"startdato": fra})


KORT = tiltak("2024-04-08", "2024-04-12", 30, erstattende=True)


@pytest.mark.parametrize(
    ("maaned", "alle", "snitt"),
    [
        ("2024-08-01", [tiltak("2024-08-01", "2024-08-31")], 30.0),
        ("2024-08-01", [tiltak("2024-08-19", "2025-01-31")], 12.6),  # 30 × 13/31 = 12.58
        ("2024-02-01", [tiltak("2024-02-15", "2024-02-29", 20)], 10.3),  # 20 × 15/29 = 10.34
        ("2024-04-01", [tiltak(*HELE_APRIL, 22.5), tiltak("2024-04-16", "2024-05-02", 7.5)], 26.3),
        ("2024-04-01", [tiltak(*HELE_APRIL, 20), KORT], 20.0),
        ("2024-04-01", [tiltak("2024-04-01", "2024-04-03", 0.5)], 0.1),  # 0.05: half a tenth goes up
        ("2024-04-01", [tiltak("2024-05-01", "2024-05-03")], 0.0),
    ],
)  # fmt: skip
def test_average_hours_of_a_month_are_hours_times_the_share_of_its_days(
    maaned: str, alle: list[Tiltak], snitt: float
) -> None:
    assert snitt_timer(date.fromisoformat(maaned), alle) == snitt


def test_a_tiltak_is_in_every_month_that_it_touches() -> None:
    uker = tiltak("2023-12-30", "2024-02-01")
    rader = tiltak_per_maaned([uker])
    assert [rad["maaned"] for rad in rader] == ["2023-12", "2024-01", "2024-02"]
    assert all(rad["tiltak"] == [uker.vist] for rad in rader)


def test_a_replacing_tiltak_is_shown_and_adds_no_hours() -> None:
    rader = tiltak_per_maaned([tiltak(*HELE_APRIL, 20), KORT])
    assert [(rad["timerPerUke"], len(rad["tiltak"])) for rad in rader] == [(20.0, 2)]  # fmt: skip


def test_absence_is_summed_by_month_and_year_where_it_begins() -> None:
    poster = [
        Fravaer(date(2024, 1, 30), 5, {"n": 1}),
        Fravaer(date(2023, 12, 28), 3, {"n": 2}),
        Fravaer(date(2024, 1, 2), 1, {"n": 3}),
        Fravaer(date(2024, 3, 1), 2, {"n": 4}),
    ]
    assert fravaer_per_aar(poster) == [
        {
            "aar": 2023,
            "virkedager": 3,
            "maaneder": [{"maaned": "2023-12", "virkedager": 3, "fravaer": [{"n": 2}]}],
        },
        {
            "aar": 2024,
            "virkedager": 8,
            "maaneder": [
                {"maaned": "2024-01", "virkedager": 6, "fravaer": [{"n": 3}, {"n": 1}]},
                {"maaned": "2024-03", "virkedager": 2, "fravaer": [{"n": 4}]},
            ],
        },
    ]
