"""A day from Monday to Friday is a virkedag, unless it is a fridag of FOR § 17 (regelbeskrivelse §4.7)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from regelverk.kalender.virkedager import NAVN, UtenforKalenderen, kalender
from regelverk.lov.parametre import les_parametre

virkedager = les_parametre().kalender
DATOER = st.dates(min_value=date(1900, 1, 1), max_value=date(2150, 12, 31))


@pytest.mark.parametrize(
    ("aar", "antall"),
    [(2021, 254), (2022, 253), (2023, 251), (2024, 252), (2025, 252), (2026, 253), (2027, 255)],
)
def test_the_year_has_its_known_number_of_virkedager(aar: int, antall: int) -> None:
    assert virkedager.antall(date(aar, 1, 1), date(aar + 1, 1, 1)) == antall


PAASKEDAG = {
    2021: date(2021, 4, 4),
    2024: date(2024, 3, 31),
    2025: date(2025, 4, 20),
    2038: date(2038, 4, 25),
}


def paragraf_17(aar: int) -> set[date]:
    paaske = PAASKEDAG[aar]
    faste = {date(aar, 1, 1), date(aar, 5, 1), date(aar, 5, 17), date(aar, 12, 25), date(aar, 12, 26)}
    return faste | {paaske + timedelta(days=dager) for dager in (-3, -2, 1, 39, 50)}


@pytest.mark.parametrize("aar", PAASKEDAG)
def test_the_fridager_are_those_of_forskriften_paragraph_17_and_no_others(aar: int) -> None:
    alle = [date(aar, 1, 1) + timedelta(days=n) for n in range(365)]
    fri_paa_hverdager = {dag for dag in alle if dag.weekday() < 5 and not virkedager.er_virkedag(dag)}
    assert fri_paa_hverdager == {dag for dag in paragraf_17(aar) if dag.weekday() < 5}


@pytest.mark.parametrize(
    "dag",
    [date(2024, 12, 24), date(2024, 12, 31), date(2024, 3, 27), date(2025, 5, 2)],
    ids=["julaften", "nyttårsaften", "onsdag før skjærtorsdag", "inneklemt fredag"],
)
def test_days_that_many_take_off_are_virkedager(dag: date) -> None:
    assert virkedager.er_virkedag(dag)


@pytest.mark.parametrize(
    ("fra", "til_og_med", "antall"),
    [
        (date(2024, 4, 2), date(2024, 4, 30), 21),
        (date(2024, 3, 25), date(2024, 4, 1), 3),
        (date(2024, 6, 10), date(2024, 9, 1), 60),
    ],
    ids=["permisjon i april", "påskeuken", "stans til dagen før klagen er avgjort"],
)
def test_the_worked_periods_hold_their_virkedager(fra: date, til_og_med: date, antall: int) -> None:
    assert virkedager.antall(fra, til_og_med + timedelta(days=1)) == antall


@pytest.mark.parametrize(
    ("dato", "n", "frist"),
    [
        (date(2024, 7, 15), 11, date(2024, 7, 30)),
        (date(2024, 7, 15), 21, date(2024, 8, 13)),
        (date(2024, 12, 20), 5, date(2024, 12, 31)),
        (date(2024, 5, 20), 12, date(2024, 6, 5)),
        (date(2024, 7, 13), 1, date(2024, 7, 15)),
        (date(2024, 7, 13), 0, date(2024, 7, 13)),
    ],
)
def test_stepping_n_virkedager_lands_on_the_nth_after(dato: date, n: int, frist: date) -> None:
    assert virkedager.legg_til(dato, n) == frist


@given(DATOER, st.integers(min_value=1, max_value=2000))
def test_between_a_date_and_its_nth_virkedag_lie_exactly_n(dato: date, n: int) -> None:
    ny = virkedager.legg_til(dato, n)
    assert virkedager.er_virkedag(ny)
    assert virkedager.antall(dato + timedelta(days=1), ny + timedelta(days=1)) == n


@given(DATOER, st.integers(min_value=0, max_value=4000))
def test_a_count_equals_the_count_day_by_day(fra: date, lengde: int) -> None:
    til = fra + timedelta(days=lengde)
    en_og_en = sum(virkedager.er_virkedag(fra + timedelta(days=n)) for n in range(lengde))
    assert virkedager.antall(fra, til) == en_og_en


def test_an_empty_or_reversed_period_holds_none() -> None:
    assert virkedager.antall(date(2024, 5, 6), date(2024, 5, 6)) == 0
    assert virkedager.antall(date(2024, 5, 7), date(2024, 5, 6)) == 0


@pytest.mark.parametrize("aar", [1900, 1946, 2100, 2200])
def test_the_ends_of_the_calendar_have_the_same_fridager(aar: int) -> None:
    assert not virkedager.er_virkedag(date(aar, 5, 17))
    assert not virkedager.er_virkedag(date(aar, 12, 25))
    assert 250 <= virkedager.antall(date(aar, 1, 1), date(aar, 12, 31)) + 1 <= 257


@pytest.mark.parametrize("dato", [date(1899, 12, 31), date(2201, 1, 1), date(1, 1, 1), date(9999, 12, 31)])
def test_a_date_outside_1900_to_2200_is_an_error(dato: date) -> None:
    with pytest.raises(UtenforKalenderen, match="1900-2200"):
        virkedager.er_virkedag(dato)


def test_stepping_out_of_the_calendar_is_an_error() -> None:
    with pytest.raises(UtenforKalenderen):
        virkedager.legg_til(date(2200, 12, 1), 40)


def test_a_negative_number_of_days_is_an_error() -> None:
    with pytest.raises(ValueError, match="negativt"):
        virkedager.legg_til(date(2024, 1, 1), -1)


def test_a_day_that_the_law_takes_away_is_a_virkedag_from_that_day_on() -> None:
    alle = les_parametre().fridager.verdier[0].verdi
    ny = kalender(((date(1900, 1, 1), alle), (date(2027, 5, 10), alle - {"Andre pinsedag", "Grunnlovsdag"})))
    assert [ny.er_virkedag(date(2027, 5, dag)) for dag in (6, 17)] == [False, True]
    assert not ny.er_virkedag(date(2026, 5, 25))
    assert (
        ny.antall(date(2027, 1, 1), date(2028, 1, 1))
        == virkedager.antall(date(2027, 1, 1), date(2028, 1, 1)) + 1
    )


def test_a_fixed_day_that_has_no_name_is_written_as_a_date() -> None:
    alle = les_parametre().fridager.verdier[0].verdi
    ny = kalender(((date(1900, 1, 1), alle | {"24.12", "29.02"}),))
    assert not ny.er_virkedag(date(2024, 12, 24))
    assert not ny.er_virkedag(date(2024, 2, 29))
    assert ny.er_virkedag(date(2023, 2, 28))


def test_every_name_is_a_day_of_the_package() -> None:
    for navn in NAVN:
        en = kalender(((date(1900, 1, 1), frozenset({navn})),))
        alle = [date(aar, 1, 1) + timedelta(days=n) for aar in range(2020, 2031) for n in range(365)]
        soendag = navn in ("Første påskedag", "Første pinsedag")
        assert any(dag.weekday() < 5 and not en.er_virkedag(dag) for dag in alle) != soendag
