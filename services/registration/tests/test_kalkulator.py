"""The open calculator (kontrakt §6.14). The tests call the app without a token, an engine or a broker."""

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import suppress
from datetime import date
from functools import cache
from typing import Any

import httpx
import orjson
import pytest
import structlog
from fastapi import FastAPI
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nir.grense.kallgrense import Kallgrense
from nir.klokke import idag
from nir.web import ProblemFeil
from nir.web.innhold.json_kropp import JsonKropp
from regelverk.lov import kodeverk
from registration.innstillinger import Innstillinger
from registration.kalkulator.skjema import FLEST_FRAVAER, FLEST_VEDTAK, Regnestykke
from registration.kalkulator.svar import svaret
from registration.openapi.eksempler import eksempel
from registration.tjeneste import lag_tjeneste

STI = "/v1/kalkulator"
START = date(2024, 1, 15)
DELTAKELSE = {
    "vedtakstype": "Deltakelse i introduksjonsprogram",
    "resultat": "Innvilget",
    "vedtaksdato": "2024-01-10",
    "startdato": "2024-01-15",
}
UTVIDET = {"vedtakstype": "Vedtak om utvidet program", "resultat": "Innvilget", "vedtaksdato": "2024-03-01"}
PERMISJON = {
    "vedtakstype": "Permisjon pga. velferd",
    "resultat": "Innvilget",
    "vedtaksdato": "2024-03-20",
    "startdato": "2024-04-02",
    "sluttdato": "2024-04-30",
    "dagtype": "virkedager",
}
STANS = {
    "vedtakstype": "Midlertidig stans",
    "resultat": "Vedtak fattet",
    "vedtaksdato": "2024-06-10",
    "startdato": "2024-06-10",
    "klage": {
        "klagedato": "2024-06-12",
        "utfall": "Kommunens vedtak oppheves",
        "avgjortDato": "2024-09-02",
    },
}
STYKKE: dict[str, Any] = {
    "innvilget": "2024-01-05",
    "sluttmaal": "Arbeid - person har utdanning på videregående nivå fra før",
    "vedtak": [DELTAKELSE],
    "paaDato": "2024-06-30",
}


def fravaer(virkedager: int) -> dict[str, Any]:
    return {
        "fravaerskode": "Gyldig fravær",
        "fra": "2024-02-05",
        "til": "2024-02-23",
        "virkedager": virkedager,
    }


@cache
def app() -> FastAPI:
    return lag_tjeneste(Innstillinger())


@pytest.fixture(autouse=True)
def _egen_grense() -> None:
    """Give the app new call counters, since the counters belong to an event loop and each test has a loop of
    its own.
    """
    app().state.kalkulatorgrense = Kallgrense("600/minute", "")


async def svar(kropp: dict[str, Any], sti: str = STI, tjeneste: FastAPI | None = None) -> httpx.Response:
    transport = httpx.ASGITransport(tjeneste or app())
    async with httpx.AsyncClient(transport=transport, base_url="http://nir") as http:
        return await http.post(sti, json=kropp)


@pytest.mark.parametrize(
    ("endring", "frist"),
    [
        ({}, "2024-07-15"),
        ({"fravaer": [fravaer(10)]}, "2024-07-15"),
        ({"fravaer": [fravaer(11)]}, "2024-07-30"),
        ({"vedtak": [DELTAKELSE, PERMISJON]}, "2024-08-13"),
        ({"vedtak": [DELTAKELSE, UTVIDET]}, "2025-01-15"),
        ({"vedtak": [DELTAKELSE, STANS], "paaDato": "2024-09-02"}, "2024-10-07"),
    ],
)
async def test_the_worked_examples_of_the_rules_get_their_deadlines(
    endring: dict[str, Any], frist: str
) -> None:
    """The examples of regelbeskrivelse §4.13 with their deadlines."""
    ut = (await svar(STYKKE | endring)).raise_for_status().json()
    assert ut["gjennomfoeringsfrist"] == frist
    assert ut["oppstartsfrist"] == "2026-01-05"
    assert all(linje["hjemmel"] and linje["tekst"] for linje in ut["beregningslogg"])


async def test_the_law_and_the_category_follow_from_the_permit() -> None:
    gammel = await svar({"innvilget": "2020-05-01", "paaDato": "2020-06-01"})
    assert gammel.json()["lovverk"] == "Introduksjonsloven"
    kollektiv = await svar({"innvilget": "2023-05-01", "hjemmel": "UTL_34", "paaDato": "2023-06-01"})
    kategorier = {en["kategori"] for en in kollektiv.json()["kategorier"]}
    assert kategorier == {"Rett til introduksjonsprogram", "Rett til norsk"}


@pytest.mark.parametrize(
    ("gruppe", "kategorier"),
    [
        ("under 18", []),
        ("18-55", ["Rett og plikt til introduksjonsprogram"]),
        ("56-67", ["Kan tilbys introduksjonsprogram"]),
        ("over 67", ["Kan tilbys introduksjonsprogram"]),
    ],
)
async def test_an_age_group_is_enough(gruppe: str, kategorier: list[str]) -> None:
    ut = (await svar({"innvilget": "2024-02-29", "aldersgruppe": gruppe, "paaDato": "2024-03-01"})).json()
    assert [en["kategori"] for en in ut["kategorier"]] == kategorier
    assert any(linje["regel"] == "KAT-2" and linje["forutsatt"] for linje in ut["beregningslogg"])


async def test_a_deadline_that_has_passed_ends_the_programme() -> None:
    ut = (await svar(STYKKE | {"paaDato": "2024-07-16"})).json()
    assert ut["avslutning"] == {
        "avslutningsaarsak": "Avslutningsårsak ikke registrert",
        "avslutningsdato": "2024-07-15",
        "gruppe": "Annet",
        "registrertAv": "regelmotoren",
    }


async def test_a_goal_against_the_education_is_warned_of() -> None:
    ut = (await svar(STYKKE | {"utdanning": "gjennomført vgo"})).json()
    assert ut["varsler"] == []
    avvist = await svar(STYKKE | {"utdanning": "ikke vgo"})
    assert (avvist.status_code, avvist.json()["kode"]) == (422, "NIR-SLUTTMAAL-UTDANNING")


async def test_every_error_of_the_form_is_named_at_once() -> None:
    feil = (
        await svar({"vedtak": [{"vedtakstype": "Tull", "klage": {}}], "sluttmaal": "Tull", "navn": "X"})
    ).json()
    steder = {en["felt"]: en["kode"] for en in feil["feil"]}
    assert steder == {
        "innvilget": "NIR-FELT-MANGLER",
        "vedtak.0.resultat": "NIR-FELT-MANGLER",
        "vedtak.0.vedtaksdato": "NIR-FELT-MANGLER",
        "vedtak.0.klage.klagedato": "NIR-FELT-MANGLER",
        "navn": "NIR-FELT-UKJENT",
        "sluttmaal": "NIR-KODE-UKJENT",
        "vedtak.0.vedtakstype": "NIR-KODE-UKJENT",
    }


async def test_every_refusal_of_the_rules_is_named_at_once() -> None:
    vedtak = [DELTAKELSE, PERMISJON | {"dagtype": None}, UTVIDET | {"vedtaksdato": "2024-07-01"}]
    feil = await svar(STYKKE | {"vedtak": vedtak, "fravaer": [fravaer(99)]})
    assert feil.status_code == 422
    steder = {en["felt"]: en["kode"] for en in feil.json()["feil"]}
    assert steder == {
        "fravaer.0.virkedager": "NIR-FRAVAER-FOR-MANGE-DAGER",
        "vedtak.1.dagtype": "NIR-FELT-PAAKREVD",
        "vedtak.2.vedtaksdato": "NIR-DATO-I-FRAMTIDEN",
    }


@pytest.fixture
def logg() -> Iterator[list[MutableMapping[str, Any]]]:
    """The log lines of the test, of all levels, whatever an earlier test of this process has set up."""
    foer = structlog.get_config()
    structlog.reset_defaults()
    with structlog.testing.capture_logs() as linjer:
        yield linjer
    structlog.configure(**foer)


async def test_nothing_that_was_given_is_logged_or_needs_a_token(
    logg: list[MutableMapping[str, Any]],
) -> None:
    (await svar(STYKKE | {"foedselsdato": "1971-03-04"})).raise_for_status()
    assert [post["rute"] for post in logg] == [STI]
    assert "1971" not in str(logg)
    assert "2024-01" not in str(logg)


async def test_the_calculator_can_be_turned_off() -> None:
    uten = lag_tjeneste(Innstillinger(kalkulator=False))
    borte = await svar(STYKKE, tjeneste=uten)
    assert (borte.status_code, borte.json()["kode"]) == (404, "NIR-RUTE-UKJENT")
    assert STI not in {rute.path for rute in uten.routes if isinstance(rute, APIRoute)}


async def test_an_ip_address_has_a_limit_of_calls() -> None:
    app().state.kalkulatorgrense = Kallgrense("2/day", "")
    svarene = [await svar(STYKKE) for _ in range(3)]
    assert [en.status_code for en in svarene] == [200, 200, 429]
    assert (svarene[2].json()["kode"], "Retry-After" in svarene[2].headers) == ("NIR-FOR-MANGE-KALL", True)


@pytest.mark.parametrize(
    ("navn", "antall", "lag"),
    [("vedtak", FLEST_VEDTAK, lambda: PERMISJON), ("fravaer", FLEST_FRAVAER, lambda: fravaer(1))],
)
async def test_a_body_with_too_many_entries_is_refused(
    navn: str, antall: int, lag: Callable[[], dict[str, Any]]
) -> None:
    for_mange = await svar(STYKKE | {navn: [lag()] * (antall + 1)})
    assert (for_mange.status_code, for_mange.json()["felt"]) == (422, navn)


async def test_a_parameter_in_the_address_is_refused() -> None:
    feil = await svar(STYKKE, f"{STI}?paaDato=2024-01-01")
    assert (feil.status_code, feil.json()["kode"]) == (422, "NIR-PARAMETER-UKJENT")


async def test_the_example_works_and_today_is_the_day_unless_another_is_given() -> None:
    stykke = eksempel("Regnestykke")
    assert (await svar(stykke)).json()["gjennomfoeringsfrist"] == "2024-07-30"
    del stykke["paaDato"]
    assert (await svar(stykke)).json()["beregnetFor"] == f"{idag()}"


_dager = st.one_of(
    st.dates(date(2019, 1, 1), date(2028, 1, 1)), st.sampled_from([date(1900, 1, 1), date(2100, 12, 31)])
).map(str)
_valgfri = st.one_of(st.none(), _dager)


def _koder(liste: str) -> st.SearchStrategy[str]:
    return st.sampled_from([kode.kode for kode in kodeverk.liste(liste)])


_klage = st.fixed_dictionaries(
    {"klagedato": _dager, "utfall": st.one_of(st.none(), _koder("klageutfall")), "avgjortDato": _valgfri}
)
_vedtak = st.fixed_dictionaries(
    {
        "vedtakstype": _koder("vedtakstyper"),
        "resultat": st.sampled_from(["Innvilget", "Avslag", "Vedtak fattet"]),
        "vedtaksdato": _dager,
        "startdato": _valgfri,
        "sluttdato": _valgfri,
        "dagtype": st.sampled_from([None, "virkedager", "kalenderdager"]),
        "klage": st.one_of(st.none(), _klage),
    }
)
_fravaer = st.fixed_dictionaries(
    {"fravaerskode": _koder("fravaer"), "fra": _dager, "til": _dager, "virkedager": st.integers(0, 1000)}
)
_avslutning = st.fixed_dictionaries(
    {
        "avslutningsaarsak": _koder("avslutningsaarsaker"),
        "avslutningsdato": _dager,
        "gjenaapningsdato": _valgfri,
    }
)
_stykker = st.fixed_dictionaries(
    {
        "innvilget": _dager,
        "hjemmel": st.sampled_from(["UTL_28", "UTL_34", "UTL_KAP6", "ANNEN"]),
        "bosettingsdato": _valgfri,
        "foedselsdato": _valgfri,
        "sluttmaal": st.one_of(st.none(), _koder("sluttmaal")),
        "vedtak": st.lists(_vedtak, max_size=5),
        "fravaer": st.lists(_fravaer, max_size=3),
        "avslutninger": st.lists(_avslutning, max_size=2),
        "paaDato": _valgfri,
    }
)


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(_stykker)
def test_whatever_is_given_is_computed_or_refused(stykke: dict[str, Any]) -> None:
    """Any exception other than ProblemFeil would be an error of the service."""
    with suppress(ProblemFeil):
        assert svaret(JsonKropp(Regnestykke).les(orjson.dumps(stykke)))["beregningslogg"]
