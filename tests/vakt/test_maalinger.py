"""The metrics of every running service: their names, and whether they show what an operator needs to see."""

from collections.abc import Callable

import pytest
from nir.meldinger import emner
from nir_lokal.demo.demokommune import les_demokommune
from nir_lokal.demo.lasting import last_inn
from nir_lokal.system.system import System
from stamina import retry_context

from tests.stoette.maalinger import familier, hent, mangler, verdi

LESERE = {
    "registration": {("svar", emner.SVAR)},
    "rule-engine": {("motor", emner.HENDELSER)},
    "reporting": {("projeksjon", emner.VURDERINGER), ("innsynslogg", emner.INNSYN)},
    "folkeregister-sync": {("folkeregister-sync", emner.HENDELSER), ("folkeregister-sync", emner.AVVIK)},
}
SEKS_AARSAKER = (
    "Avslutningsårsak ikke registrert",
    "Flyttet",
    "Person avvist program",
    "Utgått oppstartsfrist",
    "Utvandret",
    "Vedtak om permanent stans",
)


@pytest.fixture(scope="module")
def med_demo(system: System) -> System:
    """The system with the demo kommune."""
    last_inn(system, les_demokommune(), lambda _: None)
    return system


def maalt(system: System, navn: str) -> str:
    """The text of a service's metrics."""
    return hent(system.komponent(navn).adresse)


def blir(system: System, navn: str, sant: Callable[[str], bool]) -> None:
    """Wait until `sant` is true of the text of a service's metrics."""
    for forsoek in retry_context(on=AssertionError, attempts=None, timeout=240, wait_max=0.5):
        with forsoek:
            assert sant(maalt(system, navn))


@pytest.mark.parametrize("navn", LESERE)
def test_the_metrics_follow_the_conventions_of_prometheus(system: System, navn: str) -> None:
    assert mangler(maalt(system, navn)) == []


@pytest.mark.parametrize("navn", LESERE)
def test_every_service_says_its_version_and_each_of_its_readers(system: System, navn: str) -> None:
    tekst = maalt(system, navn)
    assert verdi(tekst, "nir_build_info", tjeneste=navn) == 1
    serier = [serie.labels for serie in familier(tekst)["nir_etterslep_poster"].samples]
    assert {(serie["leser"], serie["emne"]) for serie in serier} == LESERE[navn]
    assert len(serier) == len(LESERE[navn]) * emner.PARTISJONER


@pytest.mark.parametrize("navn", LESERE)
def test_a_service_that_nobody_has_called_has_its_counters_already(system: System, navn: str) -> None:
    tekst = maalt(system, navn)
    assert verdi(tekst, "nir_http_forespoersler_total", rute="/openapi.json", status="500") == 0


def test_the_engine_says_how_many_persons_it_holds_and_how_it_decided(med_demo: System) -> None:
    tekst = maalt(med_demo, "rule-engine")
    assert verdi(tekst, "nir_motor_personer") >= 6
    assert verdi(tekst, "nir_motor_fakta_total", utfall="godtatt") > 30
    assert verdi(tekst, "nir_motor_fakta_total", utfall="avvik") == 0
    for aarsak in SEKS_AARSAKER:
        assert verdi(tekst, "nir_motor_avslutninger_total", handling="avsluttet", aarsak=aarsak) >= 1


def test_the_engine_says_the_last_day_and_that_no_fact_waits(med_demo: System) -> None:
    blir(med_demo, "rule-engine", lambda tekst: verdi(tekst, "nir_motor_eldste_uavgjort_seconds") == 0)
    blir(med_demo, "rule-engine", lambda tekst: verdi(tekst, "nir_etterslep_poster", leser="motor") == 0)
    siste = "nir_motor_siste_dag_timestamp_seconds"
    blir(med_demo, "rule-engine", lambda tekst: verdi(tekst, siste) > 1_700_000_000)
    tekst = maalt(med_demo, "rule-engine")
    assert abs(verdi(tekst, "nir_motor_dager_bak")) <= 1


def test_the_engine_says_how_large_the_topics_are(med_demo: System) -> None:
    blir(med_demo, "rule-engine", lambda tekst: verdi(tekst, "nir_emne_poster", emne=emner.HENDELSER) > 30)


def test_registration_counts_the_facts_that_were_decided_and_those_that_were_not(med_demo: System) -> None:
    tekst = maalt(med_demo, "registration")
    assert verdi(tekst, "nir_logg_levert_total") > 30
    assert verdi(tekst, "nir_logg_levert_total", utfall="avgjort") > 0


def test_reporting_says_whom_it_shows_and_how_late_it_is(med_demo: System) -> None:
    blir(med_demo, "reporting", lambda tekst: verdi(tekst, "nir_etterslep_poster") == 0)
    tekst = maalt(med_demo, "reporting")
    assert verdi(tekst, "nir_projeksjon_vises") == verdi(tekst, "nir_projeksjon_bygget_ratio") == 1
    assert verdi(tekst, "nir_projeksjon_personer") == verdi(
        maalt(med_demo, "rule-engine"), "nir_motor_personer"
    )
    assert verdi(tekst, "nir_projeksjon_forsinkelse_seconds_count") > 0


def test_folkeregister_sync_says_where_the_feed_ends_and_how_far_it_is_away(med_demo: System) -> None:
    blir(med_demo, "folkeregister-sync", lambda tekst: verdi(tekst, "nir_folkeregister_leser") == 1)
    blir(med_demo, "folkeregister-sync", lambda tekst: verdi(tekst, "nir_folkeregister_etterslep") == 0)
    tekst = maalt(med_demo, "folkeregister-sync")
    assert verdi(tekst, "nir_folkeregister_siste_sekvensnummer") > 0
    assert verdi(tekst, "nir_folkeregister_kjente_personer") > 0
