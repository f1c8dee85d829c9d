"""The steps that the guide shows a caseworker before the programme: A 2.3, 3.6-3.7 and 4.1-4.4."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from nir.klokke import naa
from nir_klient import Avslag, svaret
from nir_klient.generert import AuthenticatedClient
from nir_klient.generert.api.kilderegistre import registrer_utdanning
from nir_klient.generert.models import (
    Integreringskontrakt,
    IntegreringskontraktEndring,
    Kontakt,
    KontaktEndring,
    Kvittering,
    Reservasjon,
    ReservasjonEndring,
    SluttmaalEndring,
    UtdanningRegistrert,
    Vedtak,
)

from tests.stoette.sak import ARBEID, Sak, start_program

NySak = Callable[..., Sak]
BOSATT, START = date(2024, 1, 5), date(2024, 1, 15)


@pytest.fixture
def sak(ny_sak: NySak) -> Sak:
    return ny_sak(BOSATT)


def test_a_2_3_a_reservasjon_against_research_is_registered_edited_and_deleted(sak: Sak) -> None:
    reservasjon = sak.legg_til(Reservasjon(date(2024, 2, 1)))
    sak.endre(reservasjon, ReservasjonEndring(date(2024, 2, 2)))
    assert sak.innslag(reservasjon)["felter"]["dato"] == "2024-02-02"
    sak.slett("reservasjon", reservasjon)
    assert sak.innslag(reservasjon)["status"] == "slettet"


def test_a_3_6_the_frist_is_computed_when_there_are_a_sluttmaal_and_a_vedtak(sak: Sak) -> None:
    sak.legg_til(ARBEID)
    assert sak.frist is not None
    assert sak.frist[0] == "Oppstart"
    vedtak = Vedtak("Deltakelse i introduksjonsprogram", "Innvilget", START, startdato=START)
    sak.legg_til(vedtak)
    assert sak.frist == ("Gjennomføring", date(2024, 7, 15))


def test_a_3_6_a_sluttmaal_that_does_not_fit_the_education_gives_a_warning(
    sak: Sak, imdi: AuthenticatedClient
) -> None:
    utdanning = UtdanningRegistrert(gjennomfoert_videregaaende=False)
    svaret(registrer_utdanning.sync_detailed(sak.duf, client=imdi, body=utdanning), Kvittering)
    sak.legg_til(ARBEID)
    assert len(sak.varsler) == 1


def test_a_3_7_a_new_sluttmaal_gives_a_new_frist_and_cannot_be_deleted(sak: Sak) -> None:
    start_program(sak, START)
    maal = next(i["innslagId"] for i in sak.vurdering["innslag"] if i["seksjon"] == "sluttmaal")
    sak.endre(maal, SluttmaalEndring("Arbeid - person har ikke utdanning på videregående nivå fra før"))
    assert sak.frist is not None
    assert sak.frist > ("Gjennomføring", date(2024, 7, 15))
    with pytest.raises(Avslag) as avslag:
        sak.slett("sluttmaal", maal)
    assert avslag.value.problem.status == 409


def test_a_4_1_any_number_of_kontakt_soeknad_and_krav_is_registered(ny_sak: NySak) -> None:
    i_dag = naa().registrert
    sak = ny_sak(i_dag - timedelta(days=30))
    for type_ in ("Kontakt", "Søknad", "Krav"):
        sak.legg_til(Kontakt(type_, i_dag))
    assert [i["felter"]["kontakttype"] for i in sak.vurdering["innslag"]] == ["Kontakt", "Søknad", "Krav"]
    assert sak.avslutning is None


def test_a_4_1_a_person_that_refuses_the_programme_is_ended_for_that_aarsak(sak: Sak) -> None:
    sak.legg_til(Kontakt("Person har avvist program", date(2024, 2, 1)))
    assert sak.avslutning == "Person avvist program"
    assert sak.vurdering["avslutning"]["registrertAv"] == "Regelmotor"


def test_a_4_2_a_kontakt_is_edited_and_deleted_and_then_shown_as_deleted(sak: Sak) -> None:
    kontakt = sak.legg_til(Kontakt("Kontakt", date(2024, 1, 10)))
    sak.endre(kontakt, KontaktEndring(kontakttype="Søknad"))
    assert sak.innslag(kontakt)["felter"] == {"kontakttype": "Søknad", "dato": "2024-01-10"}
    sak.slett("kontakt", kontakt)
    assert (sak.innslag(kontakt)["status"], sak.innslag(kontakt)["merknad"]) == ("slettet", "slettet")


@pytest.mark.parametrize("hjemmel", ["UTL_28", "UTL_34"])
def test_a_4_3_the_integreringskontrakt_is_registered_also_under_kapittel_6a(
    ny_sak: NySak, hjemmel: str
) -> None:
    sak = ny_sak(BOSATT, hjemmel=hjemmel)
    kontrakt = sak.legg_til(Integreringskontrakt(date(2024, 2, 1)))
    assert sak.innslag(kontrakt)["felter"] == {"dato": "2024-02-01"}


def test_a_4_4_the_integreringskontrakt_is_edited_and_deleted(sak: Sak) -> None:
    kontrakt = sak.legg_til(Integreringskontrakt(date(2024, 2, 1)))
    sak.endre(kontrakt, IntegreringskontraktEndring(date(2024, 2, 3)))
    assert sak.innslag(kontrakt)["felter"] == {"dato": "2024-02-03"}
    sak.slett("integreringskontrakt", kontrakt)
    assert sak.innslag(kontrakt)["status"] == "slettet"
