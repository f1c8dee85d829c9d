"""Tiltak and fravær by month (A 7.5, 8.2), with expected numbers that are computed by hand."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from random import Random

import pytest
from nir.personside.fravaer_per_aar import fravaer_per_aar
from nir.personside.innslag import Fravaer, Tiltak
from nir.personside.tiltak_per_maaned import forklaring, maaneden, snitt_timer, tiltak_per_maaned

HELE_APRIL = ("2024-04-01", "2024-04-30")


def tiltak(fra: str, til: str, timer: float = 30, *, erstattende: bool = False) -> Tiltak:
    start, slutt = date.fromisoformat(fra), date.fromisoformat(til)
    return Tiltak(
        start, slutt, Fraction(str(timer)), erstattende, {"startdato": fra, "tiltakstype": "Norskopplæring"}
    )


KORT = tiltak("2024-04-08", "2024-04-12", 30, erstattende=True)


@pytest.mark.parametrize(
    ("maaned", "alle", "snitt"),
    [
        ("2024-08-01", [tiltak("2024-08-01", "2024-08-31")], 30.0),
        ("2024-08-01", [tiltak("2024-08-19", "2025-01-31")], 12.6),  # 30 × 13/31 = 12.58
        ("2024-02-01", [tiltak("2024-02-15", "2024-02-29", 20)], 10.3),  # 20 × 15/29 = 10.34
        ("2024-04-01", [tiltak(*HELE_APRIL, 22.5), tiltak("2024-04-16", "2024-05-02", 7.5)], 26.3),
        ("2024-04-01", [tiltak(*HELE_APRIL, 20), KORT], 20.0),
        ("2024-04-01", [tiltak("2024-04-01", "2024-04-03", 0.5)], 0.1),  # 0.5 × 3/30 = 0.05, rounded up
        ("2024-04-01", [tiltak("2024-05-01", "2024-05-03")], 0.0),
    ],
)  # fmt: skip
def test_average_hours_of_a_month_are_hours_times_the_share_of_its_days(
    maaned: str, alle: list[Tiltak], snitt: float
) -> None:
    assert float(snitt_timer(maaneden(date.fromisoformat(maaned), alle))) == snitt


def test_a_tiltak_is_in_every_month_that_it_touches() -> None:
    uker = tiltak("2023-12-30", "2024-02-01")
    rader = tiltak_per_maaned([uker])
    assert [rad["maaned"] for rad in rader] == ["2023-12", "2024-01", "2024-02"]
    assert all(rad["tiltak"] == [uker.vist] for rad in rader)


def test_a_replacing_tiltak_is_shown_and_adds_no_hours() -> None:
    rader = tiltak_per_maaned([tiltak(*HELE_APRIL, 20), KORT])
    assert [(rad["timerPerUke"], len(rad["tiltak"])) for rad in rader] == [(20.0, 2)]  # fmt: skip


def fravaer(fra: str, til: str, virkedager: int) -> Fravaer:
    return Fravaer(date.fromisoformat(fra), date.fromisoformat(til), virkedager, {"fra": fra})


def maaneder(*alle: Fravaer) -> dict[str, int]:
    rader = [rad for aar in fravaer_per_aar(alle) for rad in aar["maaneder"]]
    return {rad["maaned"]: rad["virkedager"] for rad in rader}


@pytest.mark.parametrize(
    ("fra", "til", "virkedager", "i_maanedene"),
    [
        ("2024-01-02", "2024-01-05", 4, {"2024-01": 4}),
        ("2024-01-30", "2024-02-05", 5, {"2024-01": 2, "2024-02": 3}),
        ("2023-12-28", "2024-01-03", 4, {"2023-12": 2, "2024-01": 2}),  # 1 January is a fridag
        ("2024-01-29", "2024-03-01", 25, {"2024-01": 3, "2024-02": 21, "2024-03": 1}),
        ("2024-01-30", "2024-02-05", 2, {"2024-01": 2}),  # the period has more: its first days count
        ("2024-01-30", "2024-02-05", 3, {"2024-01": 2, "2024-02": 1}),
        ("2024-03-30", "2024-04-02", 1, {"2024-04": 1}),  # easter: no virkedag in March
        ("2024-03-30", "2024-04-01", 0, {"2024-03": 0}),
    ],
)
def test_an_absence_over_a_months_or_years_end_counts_in_each_with_its_own_virkedager(
    fra: str, til: str, virkedager: int, i_maanedene: dict[str, int]
) -> None:
    assert maaneder(fravaer(fra, til, virkedager)) == i_maanedene


def test_each_year_sums_the_absence_of_its_months_and_shows_the_entry_in_each() -> None:
    over_nyttaar = fravaer("2023-12-28", "2024-01-03", 4)
    assert fravaer_per_aar([fravaer("2024-01-02", "2024-01-02", 1), over_nyttaar]) == [
        {
            "aar": 2023,
            "virkedager": 2,
            "maaneder": [
                {
                    "maaned": "2023-12",
                    "virkedager": 2,
                    "fravaer": [{"fra": "2023-12-28", "virkedagerIMaaneden": 2}],
                }
            ],
        },
        {
            "aar": 2024,
            "virkedager": 3,
            "maaneder": [
                {
                    "maaned": "2024-01",
                    "virkedager": 3,
                    "fravaer": [
                        {"fra": "2023-12-28", "virkedagerIMaaneden": 2},
                        {"fra": "2024-01-02", "virkedagerIMaaneden": 1},
                    ],
                }
            ],
        },
    ]


def forklart(alle: list[Tiltak]) -> str:
    april = maaneden(date(2024, 4, 1), alle)
    return forklaring(april, snitt_timer(april))


@pytest.mark.parametrize("froe", range(200))
def test_the_average_of_any_tiltak_is_the_exact_sum_rounded_half_up(froe: int) -> None:
    """The test computes the sum by its definition, with exact fractions and Decimal's rounding."""
    slump = Random(froe)
    alle = [
        tiltak(
            (start := date(2023, 1, 1) + timedelta(slump.randrange(700))).isoformat(),
            (start + timedelta(slump.choice((0, 3, 30, 200)))).isoformat(),
            slump.choice((0, 10, 37.5, 0.05, 12.25, 33.33, slump.randrange(4000) / 100)),
            erstattende=slump.random() < 0.2,
        )
        for _ in range(slump.randrange(1, 8))
    ]
    rader = tiltak_per_maaned(alle)
    assert rader
    for rad in rader:
        foerste = date.fromisoformat(f"{rad['maaned']}-01")
        dager = [foerste + timedelta(n) for n in range(31) if (foerste + timedelta(n)).month == foerste.month]
        timer = sum(
            (t.timer * sum(t.start <= dag <= t.slutt for dag in dager) for t in alle if not t.erstattende),
            Fraction(0),
        ) / len(dager)
        snitt = (Decimal(timer.numerator) / timer.denominator).quantize(Decimal("0.1"), ROUND_HALF_UP)
        assert rad["timerPerUke"] == float(snitt)
        assert f" = {snitt} timer per uke.".replace(".", ",", 1) in rad["forklaring"]


def test_the_average_is_explained_with_the_months_own_numbers() -> None:
    """A 7.5: the text behind the «?»."""
    disse = [tiltak(*HELE_APRIL, 22.5), tiltak("2024-04-16", "2024-05-02", 7.5), KORT]
    assert forklart(disse) == (
        "Timer per uke for hvert tiltak ganges med andelen av månedens dager som tiltaket varer, og legges "
        "sammen: 22,5 × 30/30 + 7,5 × 15/30 = 26,3 timer per uke. "
        "Erstattende tiltak regnes ikke med: «Norskopplæring»."
    )
    assert forklart([KORT]).startswith(
        "Timer per uke for hvert tiltak ganges med andelen av månedens dager som tiltaket varer, og legges "
        "sammen: 0 = 0,0 timer per uke."
    )
