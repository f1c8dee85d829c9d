"""The days on which a person is in programme, as the projection's row keeps them for statistics."""

from collections.abc import Callable
from datetime import date

import pytest
from reporting.projeksjon.rad.programloep import Programloep
from reporting.projeksjon.stroem.endring import les_endring

from services.reporting.tests.liv import VGO, Liv
from services.reporting.tests.register import moenstre

NyttLiv = Callable[..., Liv]


def loepet(liv: Liv) -> Programloep:
    rad = les_endring(liv.noekkel, liv.verdi).rad
    assert rad
    assert rad.programloep
    return rad.programloep


def dag(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)


def test_the_start_is_the_one_that_the_deadline_is_computed_from() -> None:
    sett = 0
    for liv in moenstre(150):
        frist = liv.dokument()["frist"]
        if frist and frist["beregnetFra"]:
            sett += 1
            assert dag(loepet(liv).start) == date.fromisoformat(frist["beregnetFra"])
    assert sett > 50


def test_a_person_without_a_category_or_a_decision_is_not_in_programme(nytt_liv: NyttLiv) -> None:
    uten_kategori = nytt_liv().er()
    rad = les_endring(uten_kategori.noekkel, uten_kategori.verdi).rad
    assert rad
    assert rad.programloep is None
    assert loepet(nytt_liv().er().bosatt()).start is None


def test_a_decision_that_was_overturned_does_not_begin_a_programme(nytt_liv: NyttLiv) -> None:
    liv = nytt_liv().er().bosatt().deltar(date(2024, 1, 2))
    vedtak = next(i["innslagId"] for i in liv.dokument()["innslag"] if i["seksjon"] == "vedtak")
    utfall = {"utfall": "Kommunens vedtak oppheves", "avgjortDato": liv.dag}
    liv.registrer("klage", vedtakId=vedtak, klagedato=liv.dag, **utfall)
    assert loepet(liv).start is None


def test_under_6a_a_decision_made_before_it_does_not_count(nytt_liv: NyttLiv) -> None:
    """A 5.2, NB: the person was settled before 15.06.2022, when the categories of kapittel 6A began."""
    liv = nytt_liv(dag=date(2022, 4, 1)).er(statsborgerskap=["UKR"]).bosatt(hjemmel="UTL_34")
    liv.til(date(2022, 5, 2)).deltar(date(2022, 5, 2))
    assert dag(loepet(liv).start) == date(2022, 5, 2)
    liv.til(date(2022, 8, 1)).deltar(date(2022, 8, 1), sluttmaal=None)
    frist = liv.dokument()["frist"]
    assert dag(loepet(liv).start) == date(2022, 8, 1) == date.fromisoformat(frist["beregnetFra"])


def test_the_time_between_an_ending_and_its_reopening_does_not_count(nytt_liv: NyttLiv) -> None:
    """The guide's person in kapittel 6A: the programme ended on 04.04.2023 and was reopened on 01.09.2023."""
    liv = nytt_liv(dag=date(2023, 1, 2)).er(statsborgerskap=["UKR"]).bosatt(hjemmel="UTL_34")
    liv.til(date(2023, 2, 1)).deltar(date(2023, 2, 1), VGO)
    liv.tiltak("Norskopplæring", date(2023, 2, 1), date(2023, 10, 1), 15.0)
    liv.til(date(2023, 4, 5))
    slutt = {"avslutningsaarsak": "Arbeid", "timerPerUke": 30.0, "avslutningsdato": date(2023, 4, 4)}
    rad = liv.registrer("avslutning", **slutt, bekreftet=True)
    assert loepet(liv).borte == ()
    liv.til(date(2023, 9, 4))
    liv.endre("avslutning", rad, **slutt, bekreftet=True, gjenaapningsdato=date(2023, 9, 1))
    ut, inn = date(2023, 4, 4).toordinal(), date(2023, 9, 1).toordinal()
    assert loepet(liv).borte == ((ut, inn - 1),)
    assert [(dag(a), dag(b)) for a, b, _ in loepet(liv).tiltak] == [
        (date(2023, 2, 1), date(2023, 4, 3)),
        (date(2023, 9, 1), date(2023, 10, 1)),
    ]


@pytest.mark.parametrize(("erstattende", "ventet"), [(False, 1), (True, 0)])
def test_a_replacing_tiltak_adds_no_hours(nytt_liv: NyttLiv, erstattende: bool, ventet: int) -> None:
    liv = nytt_liv().er().bosatt().deltar()
    liv.tiltak("Norskopplæring", liv.dag, date(2024, 5, 1), erstattende=erstattende)
    assert len(loepet(liv).tiltak) == ventet
