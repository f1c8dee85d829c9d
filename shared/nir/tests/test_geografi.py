"""Kommuner, fylker and bydeler that exist on a date. A reform does not count as a move."""

from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise

import pytest
from nir import geografi
from nir.geografi.regioner import Nivaa, les_csv

I_2019, I_2023, I_2024 = date(2019, 12, 31), date(2023, 12, 31), date(2024, 1, 1)


@pytest.mark.parametrize(
    ("dato", "kommuner", "fylker"),
    [
        (date(2019, 12, 31), 422, 18),
        (date(2020, 1, 1), 356, 11),
        (date(2023, 12, 31), 356, 11),
        (date(2024, 1, 1), 357, 15),
        (date(2026, 1, 1), 357, 15),
    ],
)
def test_the_country_has_its_known_number_of_kommuner_and_fylker(
    dato: date, kommuner: int, fylker: int
) -> None:
    assert (len(list(geografi.alle("kommune", dato))), len(list(geografi.alle("fylke", dato)))) == (
        kommuner,
        fylker,
    )


@pytest.mark.parametrize(
    ("nummer", "dato", "kommune", "fylke"),
    [
        ("0220", I_2019, "Asker", "Akershus"),
        ("3025", I_2023, "Asker", "Viken"),
        ("3203", I_2024, "Asker", "Akershus"),
        ("4204", date(2024, 9, 18), "Kristiansand", "Agder"),
        ("1507", I_2023, "Ålesund", "Møre og Romsdal"),
        ("0301", date(2024, 6, 1), "Oslo", "Oslo"),
        ("0137", I_2019, "Våler (Østfold)", "Østfold"),
    ],
)
def test_a_kommune_is_named_with_its_fylke_as_of_the_date(
    nummer: str, dato: date, kommune: str, fylke: str
) -> None:
    assert (geografi.kommunenavn(nummer, dato), geografi.fylkesnavn(nummer, dato)) == (kommune, fylke)


@pytest.mark.parametrize(
    ("nummer", "dato", "finnes"),
    [
        ("3025", I_2019, False),
        ("3025", date(2020, 1, 1), True),
        ("3025", I_2023, True),
        ("3025", I_2024, False),
        ("3203", I_2023, False),
        ("3203", I_2024, True),
        ("9999", I_2024, False),
        ("", I_2024, False),
    ],
)
def test_a_number_is_a_kommunes_until_the_day_before_the_reform(
    nummer: str, dato: date, finnes: bool
) -> None:
    assert geografi.er_kommune(nummer, dato) == finnes


def test_outside_its_time_a_number_is_shown_by_its_nearest_name() -> None:
    assert geografi.kommunenavn("3025", date(2025, 1, 1)) == "Asker"
    assert geografi.fylkesnavn("3025", date(2025, 1, 1)) == "Viken"
    assert geografi.kommunenavn("5501", date(2001, 1, 1)) == "Tromsø"
    assert geografi.kommunenavn("9999", I_2024) == "9999"


@pytest.mark.parametrize(
    ("gammelt", "nytt"),
    [
        ("5423", "5534"),
        ("5401", "5501"),
        ("3005", "3301"),
        ("0220", "3203"),
        ("0627", "3203"),
        ("3026", "3226"),
    ],
)
def test_a_new_number_after_a_reform_is_the_same_kommune(gammelt: str, nytt: str) -> None:
    assert geografi.samme_kommune(gammelt, nytt, I_2024)
    assert not geografi.samme_kommune(gammelt, nytt, I_2023)
    assert not geografi.samme_kommune(nytt, gammelt, I_2024)


def test_a_kommune_that_was_split_became_both_and_they_are_not_each_other() -> None:
    assert geografi.etterfoelgere("1507", I_2024) == {"1507", "1508", "1580"}
    assert geografi.etterfoelgere("1534", I_2024) == {"1534", "1507", "1508", "1580"}
    assert not geografi.samme_kommune("1508", "1580", I_2024)
    assert geografi.overgangsdato("1507", "1580") == I_2024
    assert geografi.overgangsdato("1508", "1580") is None


def test_every_number_that_ended_in_a_reform_has_a_successor_that_stood_that_day() -> None:
    overganger = les_csv("kommuneoverganger.csv")
    for rad in overganger:
        dato = date.fromisoformat(rad["dato"])
        assert geografi.er_kommune(rad["til"], dato), rad
        assert not geografi.er_kommune(rad["fra"], dato), rad
    fra = {(date.fromisoformat(rad["dato"]), rad["fra"]) for rad in overganger}
    til = {(date.fromisoformat(rad["dato"]), rad["til"]) for rad in overganger}
    for kommune in geografi.alle("kommune"):
        if date(2017, 1, 1) <= kommune.til < date.max and not geografi.er_kommune(
            kommune.nummer, kommune.til
        ):
            assert (kommune.til, kommune.nummer) in fra
        dagen_foer = kommune.fra - timedelta(days=1)
        if kommune.fra >= date(2017, 1, 1) and not geografi.er_kommune(kommune.nummer, dagen_foer):
            assert (kommune.fra, kommune.nummer) in til


def test_the_last_day_of_a_number_is_the_day_before_the_reform() -> None:
    viken, akershus = geografi.region("kommune", "3025", I_2023), geografi.region("kommune", "3203", I_2024)
    assert viken is not None
    assert akershus is not None
    assert (viken.siste_dag, akershus.siste_dag) == (I_2023, None)


def test_moving_back_and_forth_in_time_does_not_loop() -> None:
    for kommune in geografi.alle("kommune"):
        assert len(geografi.etterfoelgere(kommune.nummer, date(2100, 1, 1))) <= 6


@pytest.mark.parametrize("nivaa", ["kommune", "fylke"])
def test_no_number_has_two_names_on_one_day(nivaa: Nivaa) -> None:
    for foerste, andre in pairwise(geografi.alle(nivaa)):
        assert foerste.nummer != andre.nummer or foerste.til <= andre.fra


def test_a_bydel_belongs_to_its_city_and_sums_are_no_bydeler() -> None:
    assert geografi.bydelsnavn("030102") == "Grünerløkka"
    assert geografi.er_bydel("030102", "0301")
    assert not geografi.er_bydel("030102", "4601")
    assert not geografi.er_bydel("030100", "0301")
    assert {bydel.kommunenummer for bydel in geografi.bydeler().values()} == {"0301", "1103", "4601", "5001"}


def test_the_list_shows_the_bydel_where_there_is_one() -> None:
    assert geografi.oppfoelgingsnavn("0301", "030102", I_2024) == "Grünerløkka"
    assert geografi.oppfoelgingsnavn("4204", None, I_2024) == "Kristiansand"


def test_the_data_files_say_where_they_come_from() -> None:
    mappe = files("nir.geografi").joinpath("data")
    tekst = mappe.joinpath("README.md").read_text(encoding="utf-8")
    navn = [fil.name for fil in mappe.iterdir() if fil.name.endswith(".csv")]
    assert navn
    assert all(fil in tekst for fil in navn)
