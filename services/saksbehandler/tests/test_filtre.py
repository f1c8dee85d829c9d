"""The filters that take several values or a day, in the three lists that have them (A 1.2, A 9.7, B 3)."""

import re
from collections.abc import Mapping
from datetime import date

import pytest
from nir_lokal.system.system import System
from playwright.sync_api import Browser, expect
from saksbehandler.side.listevalg import Listevalg
from starlette.datastructures import QueryParams

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.nettleser import AVLOEST, innlogget, stille, uten_funn

FILTRE = ("kategori", "fristFra", "duf")


def valget(query: str) -> Listevalg:
    return Listevalg.av(QueryParams(query), FILTRE, ("dufNummer",))


def test_a_filter_with_several_values_keeps_them_all_in_the_call_the_file_and_the_links() -> None:
    valg = valget("kategori=A+B&kategori=C&kategori=&duf=1&duf=2")
    assert valg.argumenter == {"kategori": ["A B", "C"], "duf": "2", "side": 1, "antall": 25}
    assert valg.filadresse == "duf=2&kategori=A+B&kategori=C"
    assert valg.med(duf="") == "kategori=A+B&kategori=C"


@pytest.mark.parametrize("skrevet", ["2026-03-01", "01.03.2026", " 1.3.2026 "])
def test_a_day_is_read_as_it_is_typed_in_any_browser(skrevet: str) -> None:
    valg = valget(f"fristFra={skrevet}")
    assert (valg.argumenter["frist_fra"], valg.for_fil) == (date(2026, 3, 1), {"fristFra": "2026-03-01"})
    assert not valg.uleselige


def test_a_day_that_cannot_be_read_is_not_asked_for() -> None:
    valg = valget("fristFra=31.02.2026")
    assert "fristFra" in valg.uleselige
    assert "frist_fra" not in valg.argumenter


def rader(bruker: Bruker, sti: str, **parametre: str | list[str]) -> str:
    """The HTML of the page from its result on, as a browser without script gets it."""
    svar = bruker.get(sti, params=parametre)
    assert svar.status_code == 200
    return svar.text.partition('id="resultat"')[2]


def test_a_list_shows_the_persons_of_any_of_the_categories(nibo: Bruker, personer: Mapping[str, str]) -> None:
    begge = ["Rett og plikt til introduksjonsprogram", "Rett til introduksjonsprogram"]
    html = rader(nibo, "/personlister", kategori=begge)
    assert personer["i-program"] in html
    assert personer["kapittel-6a"] in html
    assert personer["kapittel-6a"] not in rader(nibo, "/personlister", kategori=begge[:1])
    (fil,) = re.findall(r'href="(/personlister\.csv[^"]*)"', html)
    csv = nibo.get(fil.replace("&amp;", "&")).text.replace(" ", "")
    assert personer["i-program"] in csv
    assert personer["kapittel-6a"] in csv


def test_a_list_shows_those_whose_deadline_is_in_the_period(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    side = nibo.get("/personlister", params={"duf": personer["i-program"]}).text
    (frist,) = re.findall(r'<time datetime="([^"]+)">[^<]*</time></td><td>[^<]*Kristiansand', side)
    innen = {"duf": personer["i-program"], "fristFra": frist, "fristTil": frist}
    assert personer["i-program"] in rader(nibo, "/personlister", **innen)
    norsk = f"{date.fromisoformat(frist):%d.%m.%Y}"
    assert personer["i-program"] in rader(nibo, "/personlister", **innen | {"fristFra": norsk})
    assert "Ingen treff" in rader(nibo, "/personlister", **innen | {"fristFra": "2099-01-01", "fristTil": ""})
    feil = nibo.get("/personlister", params=innen | {"fristFra": "i går"}).text
    assert 'id="fristFra-feil"' in feil
    assert "listen er ikke avgrenset av den" in feil


def test_the_report_shows_the_endings_with_any_of_the_reasons(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    arbeid, uten = personer["i-arbeid"], personer["frist-passert"]
    html = rader(
        nibo, "/rapporter/avsluttede", avslutningsaarsak=["Arbeid", "Avslutningsårsak ikke registrert"]
    )
    assert arbeid in html
    assert uten in html
    assert uten not in rader(nibo, "/rapporter/avsluttede", avslutningsaarsak="Arbeid")
    assert "Ingen treff" not in rader(
        nibo,
        "/aarskontroll",
        aar="2026",
        kategori=["Rett og plikt til introduksjonsprogram", "Rett til norsk"],
    )


@pytest.mark.nettleser
@pytest.mark.parametrize("bredde", [1280, 360])
def test_several_categories_are_chosen_with_the_keyboard_and_the_box_says_how_many(
    nettleser: Browser, nir: System, personer: Mapping[str, str], bredde: int
) -> None:
    with innlogget(nettleser, nir, "Nina Bol", bredde) as vindu, stille(vindu, *AVLOEST) as side:
        side.goto("/personlister")
        boks = side.get_by_role("group", name="Kategori")
        boks.locator("summary").press("Enter")
        side.get_by_label("Rett og plikt til introduksjonsprogram").press("Space")
        expect(boks.locator("summary")).to_have_text("Kategori: Rett og plikt til introduksjonsprogram")
        side.get_by_label("Rett til introduksjonsprogram").press("Space")
        expect(boks.locator("summary")).to_have_text("Kategori: 2 valgt")
        expect(side.get_by_label("Rett til introduksjonsprogram")).to_be_focused()
        uten_funn(side)
        side.keyboard.press("Escape")
        expect(boks.locator("summary")).to_be_focused()
        expect(side.get_by_label("Rett til introduksjonsprogram")).to_be_hidden()
        side.get_by_label("DUF-nummer").fill(personer["kapittel-6a"])
        expect(side.get_by_text("Viser 1 – 1 av 1 linje")).to_be_visible()
        side.get_by_label("Frist fra og med").fill("2099-01-01")
        expect(side.get_by_text("Ingen treff")).to_be_visible()
        for sti in ("/rapporter/avsluttede", "/aarskontroll?aar=2026"):
            side.goto(sti)
            side.get_by_role("group", name="Avslutningsårsak").locator("summary").click()
            expect(side.get_by_label("Arbeid", exact=True)).to_be_visible()
            uten_funn(side)
