"""The main task of the register from end to end (B 3).

Facts are sent over HTTP, and the report and its file show the guide's six endings.
"""

import csv
import io
from collections.abc import Iterator

import httpx
import pytest
from nir_lokal.demo.demokommune import les_demokommune
from nir_lokal.demo.lasting import last_inn
from nir_lokal.system.system import System

KRISTIANSAND = {"kommunenummer": "4204", "registrertAv": "regelmotor"}
RETT = "Rett til introduksjonsprogram"
PLIKT = "Rett og plikt til introduksjonsprogram"
KAN = "Kan tilbys introduksjonsprogram"
ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"
# The table of B 3. The codes are spelled as in the code lists.
B3 = {
    "9924 000022 00": ("FORNØYDE", "GRANITT", RETT, ARBEID, "Avslutningsårsak ikke registrert", "18.09.2024"),
    "9924 000010 09": ("LEVENDE", "LØFT", KAN, ARBEID, "Flyttet", "16.08.2024"),
    "9888 220311 77": ("VANNKLARE", "GAMLEBY", RETT, ARBEID, "Person avvist program", "22.03.2024"),
    "9888 180111 99": ("PLIKTOPPFYLLENDE", "MYSTIKK", PLIKT, "", "Utgått oppstartsfrist", "26.09.2024"),
    "9777 220311 33": ("GLADE", "MELKEVEIEN", RETT, ARBEID, "Utvandret", "27.08.2024"),
    "9777 220311 04": ("VENNLIGE", "MAJESTET", RETT, ARBEID, "Vedtak om permanent stans", "02.09.2024"),
}
KOLONNER = (
    "DUF-nummer;Fornavn;Etternavn;Kjønn;Alder;Kategori;Sluttmål;Avslutningsårsak;Avslutningsårsakgruppe;"
    "Avslutningsdato;Oppfølgingsfylke;Oppf.kommune/bydel;Registrert dato;Registrert av;"
    "Frist for gjennomføring"
)


class Avbrutt(Exception):
    """The test raises this to interrupt the loading of the demo."""


def avbryt(_hva: str) -> None:
    raise Avbrutt


@pytest.fixture(scope="module")
def klient(system: System) -> Iterator[httpx.Client]:
    """A client of reporting. The demo kommune is loaded twice, since the first loading is interrupted."""
    with pytest.raises(Avbrutt):
        last_inn(system, les_demokommune(), avbryt)
    last_inn(system, les_demokommune(), lambda _: None)
    hode = {"Authorization": f"Bearer {system.token('saksbehandler', kommune='4204')}"}
    with httpx.Client(base_url=system.reporting, headers=hode, timeout=120) as klient:
        yield klient


def test_the_report_shows_exactly_the_six_persons_of_the_guide(klient: httpx.Client) -> None:
    svar = klient.get("/v1/rapporter/avsluttede", params=KRISTIANSAND).raise_for_status().json()
    vist = {
        rad["dufNummer"]: (
            rad["fornavn"],
            rad["etternavn"],
            rad["kategori"],
            rad["sluttmaal"] or "",
            rad["avslutningsaarsak"],
            ".".join(reversed(rad["avslutningsdato"].split("-"))),
        )
        for rad in svar["rader"]
    }
    assert vist == {duf.replace(" ", ""): rad for duf, rad in B3.items()}
    assert (svar["viser"], svar["antall"]) == ([1, 6], 6)


def test_the_file_shows_the_same_six_with_its_titles_on_row_three(klient: httpx.Client) -> None:
    svar = klient.get("/v1/rapporter/avsluttede.csv", params=KRISTIANSAND).raise_for_status()
    assert svar.content.startswith(b"\xef\xbb\xbf")
    tittel, _utvalg, kolonner, *rader = list(
        csv.reader(io.StringIO(svar.content.decode("utf-8-sig")), delimiter=";")
    )
    assert tittel[0] == "Oversikt over personer avsluttet introduksjonsprogram etter integreringsloven"
    assert ";".join(kolonner) == KOLONNER
    som_kart = [dict(zip(kolonner, rad, strict=True)) for rad in rader]
    felter = ("Fornavn", "Etternavn", "Kategori", "Sluttmål", "Avslutningsårsak", "Avslutningsdato")
    assert {rad["DUF-nummer"]: tuple(rad[felt] for felt in felter) for rad in som_kart} == B3
    assert {rad["Registrert av"] for rad in som_kart} == {"Regelmotor"}


def test_the_filter_on_avslutningsaar_finds_all_six_in_the_year_of_the_guide(klient: httpx.Client) -> None:
    svar = klient.get("/v1/rapporter/avsluttede", params=KRISTIANSAND | {"avslutningsaar": "2024"})
    assert svar.raise_for_status().json()["antall"] == 6


def test_loading_the_demo_again_changes_nothing(system: System, klient: httpx.Client) -> None:
    foer = klient.get("/v1/rapporter/avsluttede", params=KRISTIANSAND).json()
    last_inn(system, les_demokommune(), lambda _: None)
    assert klient.get("/v1/rapporter/avsluttede", params=KRISTIANSAND).json() == foer


def test_another_kommune_does_not_see_the_six_persons(system: System) -> None:
    hode = {"Authorization": f"Bearer {system.token('saksbehandler', kommune='3201')}"}
    svar = httpx.get(f"{system.reporting}/v1/rapporter/avsluttede", params=KRISTIANSAND, headers=hode)
    assert svar.json().get("rader", []) == []
