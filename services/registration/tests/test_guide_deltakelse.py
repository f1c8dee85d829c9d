"""The steps that the guide shows a caseworker for tiltak and fravær: A 7.1-8.3."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

import pytest
from nir.klokke import naa
from nir_klient import Avslag
from nir_klient.generert import AuthenticatedClient
from nir_klient.generert.api.kodeverk import hent_kodeverk
from nir_klient.generert.models import Fravaer, FravaerEndring, Kode, Tiltak, TiltakEndring
from regelverk.lov.parametre import les_parametre

from tests.stoette.sak import Sak, start_program

NySak = Callable[..., Sak]
I_DAG = naa().registrert
EN_DAG = timedelta(days=1)
FRA, TIL = I_DAG - 30 * EN_DAG, I_DAG + 30 * EN_DAG


@pytest.fixture
def sak(ny_sak: NySak) -> Sak:
    """A person who has been in a programme for two months."""
    sak = ny_sak(I_DAG - 90 * EN_DAG)
    start_program(sak, I_DAG - 60 * EN_DAG)
    return sak


def norsk(timer: float = 20) -> Tiltak:
    return Tiltak("Norskopplæring", FRA, TIL, timer_per_uke=timer)


def virkedager_fra(dag: date, antall: int) -> list[date]:
    dager: list[date] = []
    while len(dager) < antall:
        if les_parametre().kalender.er_virkedag(dag):
            dager.append(dag)
        dag += EN_DAG
    return dager


def koder(klient: AuthenticatedClient, navn: str, dag: date | None = None) -> dict[str, Kode]:
    svar = hent_kodeverk.sync(navn, client=klient, **({"gyldig_paa": dag.isoformat()} if dag else {}))
    assert isinstance(svar, list)
    return {kode.kode: kode for kode in svar}


def test_a_7_1_tiltak_and_fravaer_are_registered_for_one_participant(sak: Sak) -> None:
    [dag] = virkedager_fra(FRA, 1)
    tiltak = sak.legg_til(norsk())
    fravaer = sak.legg_til(Fravaer("Egenmelding", dag, dag, virkedager=1))
    assert {sak.innslag(id_)["seksjon"] for id_ in (tiltak, fravaer)} == {"tiltak", "fravaer"}


def test_a_7_2_a_tiltak_is_registered_with_hours_per_week(sak: Sak) -> None:
    tiltak = sak.legg_til(norsk(37.5))
    assert sak.innslag(tiltak)["felter"]["timerPerUke"] == 37.5
    with pytest.raises(Avslag) as avslag:
        sak.legg_til(Tiltak("Noe annet", FRA, TIL, timer_per_uke=1))  # type: ignore[arg-type]  # No such code.
    assert (avslag.value.problem.status, avslag.value.problem.felt) == (422, "tiltakstype")


def test_a_7_2_a_tilbud_in_omsorgspermisjon_has_no_hours_and_says_whether_it_was_accepted(sak: Sak) -> None:
    tilbud: Final = "Tilbud i omsorgspermisjon"
    with pytest.raises(Avslag, match="422"):
        sak.legg_til(Tiltak(tilbud, FRA, TIL, timer_per_uke=5))
    tiltak = sak.legg_til(Tiltak(tilbud, FRA, TIL, mottatt_tilbud=True))
    felter = sak.innslag(tiltak)["felter"]
    assert (felter["mottattTilbud"], felter.get("timerPerUke")) == (True, None)


@pytest.mark.parametrize("tiltakstype", ["Livsmestring", "Foreldreveiledning"])
def test_a_7_3_livsmestring_and_foreldreveiledning_are_registered_as_completed_later(
    sak: Sak, saksbehandler: AuthenticatedClient, tiltakstype: str
) -> None:
    kode = next(kode for kode in koder(saksbehandler, "tiltak", I_DAG) if tiltakstype.lower() in kode.lower())
    tiltak = sak.legg_til(Tiltak(kode, FRA, TIL, timer_per_uke=2))  # type: ignore[arg-type]  # From the list.
    sak.endre(tiltak, TiltakEndring(gjennomfoert=True))
    assert sak.innslag(tiltak)["felter"]["gjennomfoert"] is True


def test_a_7_4_a_replacing_tiltak_is_registered_for_a_shorter_period(sak: Sak) -> None:
    sak.legg_til(norsk())
    kort = Tiltak("Norskopplæring", I_DAG, I_DAG + 5 * EN_DAG, timer_per_uke=15, erstattende=True)
    assert sak.innslag(sak.legg_til(kort))["felter"]["erstattende"] is True


def test_a_7_5_a_tiltak_is_shown_with_its_whole_period(sak: Sak) -> None:
    felter = sak.innslag(sak.legg_til(norsk()))["felter"]
    assert (felter["startdato"], felter["sluttdato"]) == (FRA.isoformat(), TIL.isoformat())


def test_a_7_6_a_tiltak_is_edited_and_deleted_for_its_whole_period(sak: Sak) -> None:
    tiltak = sak.legg_til(norsk())
    sak.endre(tiltak, TiltakEndring(sluttdato=TIL + EN_DAG, timer_per_uke=10))
    felter = sak.innslag(tiltak)["felter"]
    assert (felter["sluttdato"], felter["timerPerUke"]) == ((TIL + EN_DAG).isoformat(), 10)
    sak.slett("tiltak", tiltak)
    with pytest.raises(Avslag) as avslag:
        sak.slett("tiltak", tiltak)
    assert (avslag.value.problem.status, avslag.value.problem.kode) == (409, "NIR-INNSLAG-SLETTET")


def test_a_7_7_a_deleted_tiltak_can_still_be_shown(sak: Sak) -> None:
    tiltak = sak.legg_til(norsk())
    sak.slett("tiltak", tiltak)
    assert (sak.innslag(tiltak)["status"], sak.innslag(tiltak)["merknad"]) == ("slettet", "slettet")


def test_a_7_8_the_tiltak_codes_have_guidance_group_and_the_changes_of_august_2024(
    saksbehandler: AuthenticatedClient,
) -> None:
    foer = koder(saksbehandler, "tiltak", date(2024, 7, 31))
    etter = koder(saksbehandler, "tiltak", date(2024, 8, 1))
    assert foer.keys() != etter.keys()
    assert all(kode.gruppe for kode in etter.values())
    assert etter["Norskopplæring"].veiledning


def test_a_8_1_valid_fravaer_of_over_ten_days_extends_the_frist_by_all_of_it(sak: Sak) -> None:
    foer = sak.frist
    dager = virkedager_fra(FRA, 11)
    sak.legg_til(Fravaer("Egenmelding", dager[0], dager[9], virkedager=10))
    assert sak.frist == foer
    sak.legg_til(Fravaer("Egenmelding", dager[10], dager[10], virkedager=1))
    assert foer is not None
    assert sak.frist == ("Gjennomføring", virkedager_fra(foer[1] + EN_DAG, 11)[-1])


def test_a_8_2_fravaer_is_edited_and_deleted_but_its_code_is_locked(sak: Sak) -> None:
    dager = virkedager_fra(FRA, 2)
    fravaer = sak.legg_til(Fravaer("Egenmelding", dager[0], dager[1], virkedager=2))
    sak.endre(fravaer, FravaerEndring(til=dager[0], virkedager=1))
    assert sak.innslag(fravaer)["felter"]["virkedager"] == 1
    with pytest.raises(Avslag) as avslag:
        sak.endre(fravaer, FravaerEndring(fravaerskode="Ugyldig fravær"))
    assert (avslag.value.problem.status, avslag.value.problem.felt) == (409, "fravaerskode")
    sak.slett("fravaer", fravaer)
    assert sak.innslag(fravaer)["status"] == "slettet"


def test_a_8_3_the_fravaer_codes_have_hjemmel_and_consequence(saksbehandler: AuthenticatedClient) -> None:
    alle = koder(saksbehandler, "fravaer")
    assert "Egenmelding" in alle
    assert all(kode.konsekvens for kode in alle.values())
    assert alle["Egenmelding"].hjemmel
