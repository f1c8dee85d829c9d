"""The steps that the guides show a caseworker when a programme ends and opens again: A 9.1-10.4, B 6-10."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final
from uuid import NAMESPACE_DNS, uuid4, uuid5

import httpx
import pytest
from nir.klokke import naa
from nir_klient import Avslag
from nir_klient.generert import AuthenticatedClient
from nir_klient.generert.api.kodeverk import hent_kodeverk
from nir_klient.generert.models import Avslutning, AvslutningEndring, RadEndret, Tiltak, Vedtak
from regelverk.kalender.datoer import legg_til_maaneder

from tests.stoette.linje import Linje
from tests.stoette.sak import Sak, start_program

NySak = Callable[..., Sak]
START, FRIST = date(2024, 1, 15), date(2024, 7, 15)
SLUTT = date(2024, 6, 3)
IKKE_REGISTRERT = "Avslutningsårsak ikke registrert"
PERMANENT_STANS: Final = "Permanent stans"
FORTSETTER = (
    "Det er registrert vedtak/tiltak som fortsetter etter valgt avslutningsdato. "
    "Lagrer du denne avslutningsdatoen, vil tiltakene vises som ikke gjeldende."
)
ARBEID = Avslutning("Arbeid", SLUTT, timer_per_uke=30.0, bekreftet=True)


@pytest.fixture
def sak(ny_sak: NySak) -> Sak:
    """A person who started in January 2024, with the frist in July."""
    sak = ny_sak(date(2024, 1, 5))
    start_program(sak, START)
    return sak


def historikk(sak: Sak) -> dict[str, Any]:
    return {rad["aarsak"]: rad["status"] for rad in sak.vurdering["avslutningshistorikk"]}


def regelmotorens(sak: Sak, aarsak: str) -> str:
    rader = sak.vurdering["avslutningshistorikk"]
    return next(str(rad["innslagId"]) for rad in rader if rad["aarsak"] == aarsak)


def koder(klient: AuthenticatedClient, navn: str) -> dict[str, Any]:
    svar = hent_kodeverk.sync(navn, client=klient)
    assert isinstance(svar, list)
    return {kode.kode: kode for kode in svar}


def test_a_9_1_without_a_registered_avslutning_the_regelmotor_ends_at_the_frist(sak: Sak) -> None:
    vist = sak.vurdering["avslutning"]
    assert (vist["aarsak"], vist["dato"]) == (IKKE_REGISTRERT, FRIST.isoformat())
    assert vist["registrertAv"] == "Regelmotor"


def test_a_9_2_the_avslutning_must_be_within_the_frist(sak: Sak) -> None:
    with pytest.raises(Avslag) as avslag:
        sak.legg_til(Avslutning("Arbeid", FRIST + timedelta(days=1), timer_per_uke=30.0, bekreftet=True))
    assert avslag.value.problem.status == 409
    sak.legg_til(Avslutning("Arbeid", FRIST, timer_per_uke=30.0, bekreftet=True))
    assert sak.avslutning == "Arbeid"


def test_b_6_vedtak_and_tiltak_that_run_on_must_be_confirmed_and_are_no_longer_in_force(
    ny_sak: NySak,
) -> None:
    i_dag = naa().registrert
    sak = ny_sak(i_dag - timedelta(days=90))
    start_program(sak, i_dag - timedelta(days=60))
    tiltak = Tiltak("Norskopplæring", i_dag, i_dag + timedelta(days=60), timer_per_uke=10)
    tiltak_id = sak.legg_til(tiltak)
    avslutning = Avslutning("Høyere utdanning", i_dag + timedelta(days=30))
    with pytest.raises(Avslag) as avslag:
        sak.legg_til(avslutning)
    assert (avslag.value.problem.status, avslag.value.problem.detail) == (409, FORTSETTER)
    assert not isinstance(avslag.value.problem, RadEndret)
    fortsetter = avslag.value.problem.fortsetter or []
    assert [en.navn for en in fortsetter] == ["Deltakelse i introduksjonsprogram", "Norskopplæring"]
    avslutning.bekreftet = True
    sak.legg_til(avslutning)
    assert sak.innslag(tiltak_id)["status"] == "ikke gjeldende"


@pytest.mark.parametrize("guide", ["a_9_3", "b_7"])
def test_a_9_3_and_b_7_permanent_stans_gives_way_to_the_aarsak_that_is_registered(
    sak: Sak, guide: str
) -> None:
    sak.legg_til(Vedtak(PERMANENT_STANS, "Vedtak fattet", SLUTT, startdato=SLUTT))
    assert sak.avslutning == "Vedtak om permanent stans"
    sak.legg_til(ARBEID)
    assert sak.avslutning == "Arbeid"
    assert historikk(sak)["Vedtak om permanent stans"] == "slettet"


@pytest.mark.parametrize("guide", ["a_9_4", "b_8"])
def test_a_9_4_and_b_8_an_avslutning_of_the_kommune_is_edited_and_deleted(sak: Sak, guide: str) -> None:
    avslutning = sak.legg_til(ARBEID)
    sak.endre(avslutning, AvslutningEndring(avslutningsaarsak="Høyere utdanning", bekreftet=True))
    assert sak.avslutning == "Høyere utdanning"
    assert historikk(sak)["Arbeid"] == "redigert"
    sak.slett("avslutning", avslutning)
    assert historikk(sak)["Høyere utdanning"] == "slettet"
    assert sak.avslutning == IKKE_REGISTRERT


def test_b_8_flyttet_from_folkeregisteret_is_edited_by_the_kommune_that_the_person_has_left(
    sak: Sak, linje: Linje
) -> None:
    id_ = str(uuid4())
    innhold = {"folkeregisterHendelseId": id_, "flyttedato": "2024-06-20", "tilKommunenummer": "4203"}
    konvolutt = {"hendelseId": str(uuid4()), "dufNummer": sak.duf, "type": "Flyttet", "versjon": 1}
    with linje.register("folkeregisteret") as folkeregisteret:
        svar: httpx.Response = folkeregisteret.post(
            "/v1/innlesing", json=konvolutt | {"kilde": "folkeregisteret", "innhold": innhold}
        )
    assert svar.json()["utfall"] == "godtatt"
    flyttet = str(uuid5(NAMESPACE_DNS, f"{sak.duf}/Flyttet/{id_}"))
    with linje.kommune() as fratraadt:
        svar = fratraadt.patch(
            f"/v1/personer/{sak.duf}/avslutning/{flyttet}", json={"avslutningsdato": "2024-06-19"}
        )
    assert (svar.status_code, svar.json()["vurdering"]) == (200, None)
    assert linje.foer(sak.duf, "4203")["avslutning"]["dato"] == "2024-06-19"


def test_b_8_an_avslutning_that_only_the_regelmotor_computes_cannot_be_edited(sak: Sak) -> None:
    rad = regelmotorens(sak, IKKE_REGISTRERT)
    with pytest.raises(Avslag, match="409"):
        sak.endre(rad, AvslutningEndring(avslutningsdato=SLUTT))
    with pytest.raises(Avslag, match="409"):
        sak.slett("avslutning", rad)


@pytest.mark.parametrize("guide", ["a_9_5", "b_9"])
def test_a_9_5_and_b_9_a_new_avslutning_replaces_the_regelmotors_also_after_the_frist(
    sak: Sak, guide: str
) -> None:
    assert sak.avslutning == IKKE_REGISTRERT
    sak.legg_til(Avslutning("Arbeid", FRIST, timer_per_uke=30.0, bekreftet=True))
    assert sak.avslutning == "Arbeid"


@pytest.mark.parametrize("guide", ["a_9_5_1", "b_10"])
def test_a_9_5_1_and_b_10_the_history_also_shows_the_deleted_one(sak: Sak, guide: str) -> None:
    sak.legg_til(ARBEID)
    assert historikk(sak).items() >= {IKKE_REGISTRERT: "slettet", "Arbeid": "gjeldende"}.items()
    vist = sak.vurdering["avslutning"]
    assert (vist["registrertAv"], vist["timerPerUke"]) == ("4204-NIBO", 30.0)


def test_a_9_9_and_a_9_9_1_the_avslutning_codes_have_group_and_guidance(
    saksbehandler: AuthenticatedClient,
) -> None:
    alle = koder(saksbehandler, "avslutningsaarsaker")
    assert {"Arbeid", "Høyere utdanning", "Flyttet", "Utvandret", "Død"} <= alle.keys()
    assert all(kode.gruppe for kode in alle.values())
    assert all(kode.veiledning for kode in alle.values())


def test_a_9_9_2_the_codes_of_the_regelmotor_are_a_list_of_their_own(
    saksbehandler: AuthenticatedClient,
) -> None:
    alle = koder(saksbehandler, "avslutningsaarsakerRegelmotor")
    assert {IKKE_REGISTRERT, "Vedtak om permanent stans", "Person avvist program", "Flyttet"} <= alle.keys()


BOSATT_6A, START_6A, SLUTT_6A = date(2025, 12, 1), date(2026, 1, 15), date(2026, 3, 18)
GJENAAPNET = SLUTT_6A + timedelta(days=100)
kan_gjenaapnes = pytest.mark.skipif(
    naa().registrert >= legg_til_maaneder(BOSATT_6A, 24),
    reason="who was settled under kapittel 6A before 2026 may come back for two years, and then nobody may",
)


@pytest.fixture
def avsluttet(ny_sak: NySak) -> tuple[Sak, str]:
    """A person under kapittel 6A whose programme ended with work after 62 days, and the innslagId of the
    ending.
    """
    sak = ny_sak(BOSATT_6A, hjemmel="UTL_34")
    start_program(sak, START_6A)
    return sak, sak.legg_til(Avslutning("Arbeid", SLUTT_6A, timer_per_uke=30.0, bekreftet=True))


@kan_gjenaapnes
def test_a_10_1_ended_for_arbeid_shows_the_frist_for_gjenoppstart(avsluttet: tuple[Sak, str]) -> None:
    assert avsluttet[0].frist == ("Gjenoppstart", legg_til_maaneder(BOSATT_6A, 24))


@kan_gjenaapnes
def test_a_10_2_a_gjenaapning_is_registered_on_the_avslutning_and_shown_there(
    avsluttet: tuple[Sak, str],
) -> None:
    sak, avslutning = avsluttet
    sak.endre(avslutning, AvslutningEndring(gjenaapningsdato=GJENAAPNET))
    vist = sak.innslag(avslutning)
    assert (vist["status"], vist["merknad"]) == ("gjenåpnet", "ikke gjeldende – gjenåpnet")
    assert vist["felter"]["gjenaapningsdato"] == GJENAAPNET.isoformat()
    assert sak.avslutning is None


@kan_gjenaapnes
def test_a_10_3_the_active_time_is_shown_when_the_programme_has_ended(avsluttet: tuple[Sak, str]) -> None:
    assert avsluttet[0].vurdering["aktivTidDager"] == (SLUTT_6A - START_6A).days


@kan_gjenaapnes
def test_a_10_4_a_new_vedtak_gives_a_new_frist_with_the_time_away_added(avsluttet: tuple[Sak, str]) -> None:
    sak, avslutning = avsluttet
    foer = date.fromisoformat(sak.vurdering["gjennomfoeringsfrist"])
    sak.endre(avslutning, AvslutningEndring(gjenaapningsdato=GJENAAPNET))
    sak.legg_til(Vedtak("Deltakelse i introduksjonsprogram", "Innvilget", GJENAAPNET, startdato=GJENAAPNET))
    assert sak.frist == ("Gjennomføring", foer + (GJENAAPNET - SLUTT_6A))
    assert "GJF-8" in {linje["regel"] for linje in sak.vurdering["beregningslogg"]}
