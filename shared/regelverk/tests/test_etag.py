"""An edit of an entry that has changed since the sender saw it is refused (kontrakt §6.5)."""

from datetime import date
from typing import Any

from regelverk.fakta.innslag import InnslagRettet, InnslagSlettet

from tests.stoette.innslag import DAG, Liv, i_program, slutt, tiltak
from tests.stoette.mottak import KONTAKT

ENDRET = ("NIR-INNSLAG-ENDRET", 412)


def etag(en: Any, innslag_id: str) -> str:
    rader = (*en.dokument["innslag"], *en.dokument["avslutningshistorikk"])
    funnet: str = next(r["etag"] for r in rader if r["innslagId"] == innslag_id and r["etag"])
    return funnet


def rett(en: Any, innslag_id: str, hvis_etag: str | None, **felter: Any) -> Any:
    n = InnslagRettet(innslag_id=innslag_id, seksjon="tiltak", felter=felter)
    return en.proev(DAG, n, type_="InnslagRettet", hvis_etag=hvis_etag)


def test_of_two_edits_with_the_same_etag_only_the_first_wins(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    sett = etag(en, "T1")
    assert rett(en, "T1", sett, timer_per_uke=12.0).utfall == "godtatt"
    problem = rett(en, "T1", sett, timer_per_uke=14.0).problem
    assert (problem.kode, problem.status) == ENDRET
    assert rett(en, "T1", etag(en, "T1"), timer_per_uke=14.0).utfall == "godtatt"
    slett = InnslagSlettet(innslag_id="T1", seksjon="tiltak")
    assert en.proev(DAG, slett, type_="InnslagSlettet", hvis_etag=sett).problem.status == 412


def test_what_is_registered_elsewhere_and_days_that_pass_leave_the_etag(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    sett = etag(en, "T1")
    en.ta(DAG, KONTAKT)
    en.til(date(2024, 5, 1))
    assert etag(en, "T1") == sett


def test_without_an_etag_the_last_edit_wins_as_before(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    assert rett(en, "T1", None, timer_per_uke=12.0).utfall == "godtatt"
    assert rett(en, "T1", None, timer_per_uke=14.0).utfall == "godtatt"


def test_a_retry_gets_its_first_decision_whatever_the_entry_has_become(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    n = InnslagRettet(innslag_id="T1", seksjon="tiltak", felter={"timer_per_uke": 12.0})
    sendt = en.hendelse(DAG, n, type_="InnslagRettet", hvis_etag=etag(en, "T1"))
    foerst = en.send(sendt)
    rett(en, "T1", None, timer_per_uke=14.0)
    assert en.send(sendt) == foerst


def test_an_unknown_entry_is_unknown_and_a_stranger_learns_nothing(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    assert rett(en, "T9", "x", timer_per_uke=1.0).problem.kode == "NIR-INNSLAG-UKJENT"
    n = InnslagRettet(innslag_id="T1", seksjon="tiltak", felter={"timer_per_uke": 12.0})
    fremmed = en.proev(DAG, n, type_="InnslagRettet", hvis_etag="x", kommune="0301")
    assert fremmed.problem.kode == "NIR-PERSON-UKJENT"


def test_a_row_of_the_regelmotor_has_an_etag_that_changes_with_the_row(liv: Liv) -> None:
    en = i_program(liv)
    dok = en.til(date(2026, 12, 1))
    rad = dok["avslutning"]["innslagId"]
    foer = etag(en, rad)
    en.ta(date(2026, 12, 1), slutt())
    assert etag(en, rad) != foer
