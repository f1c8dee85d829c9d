"""A filter and the order of a list hold together, whichever of them one changes first, and how fast."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from nir_lokal.system.system import System
from playwright.sync_api import Browser, Locator, Page, Route, expect

from services.saksbehandler.tests.nettleser import AVLOEST, innlogget, stille, uten_funn

pytestmark = pytest.mark.nettleser
ENESTE = "Viser 1 – 1 av 1 linje"


@pytest.fixture
def side(nettleser: Browser, nir: System) -> Iterator[Page]:
    """A page of NIBO. A newer request may replace an older one."""
    with innlogget(nettleser, nir, "Nina Bol", 1280) as vindu, stille(vindu, *AVLOEST) as side:
        yield side


def overskrift(side: Page, navn: str) -> Locator:
    """The heading of a column."""
    return side.get_by_role("columnheader", name=navn)


@contextmanager
def holdt(side: Page, antall: int) -> Iterator[None]:
    """Hold back the first `antall` requests of the same page, until the block ends."""
    sti = urlsplit(side.url).path
    tilbake: list[Route] = []

    def hold(rute: Route) -> None:
        if urlsplit(rute.request.url).path == sti and len(tilbake) < antall:
            tilbake.append(rute)
        else:
            rute.continue_()

    side.route("**/*", hold)
    yield
    for rute in tilbake:
        rute.continue_()


@pytest.mark.parametrize(
    ("sti", "slag"),
    [
        ("/personlister", "i-program"),
        ("/rapporter/avsluttede", "i-arbeid"),
        ("/paaminnelser/uten-sluttmaal", "uten-sluttmaal"),
        ("/aarskontroll?aar=2026", "uten-sluttmaal"),
    ],
)
def test_a_heading_that_is_clicked_while_the_filter_is_fetched_keeps_both(
    side: Page, personer: Mapping[str, str], sti: str, slag: str
) -> None:
    side.goto(sti)
    with holdt(side, 1):
        with side.expect_request(lambda en: f"duf={personer[slag]}" in en.url):
            side.get_by_label("DUF-nummer").fill(personer[slag])
        overskrift(side, "DUF-nummer").get_by_role("button").click()
        expect(overskrift(side, "DUF-nummer")).to_have_attribute("aria-sort", "ascending")
    expect(side.get_by_text(ENESTE)).to_be_visible()
    expect(overskrift(side, "DUF-nummer")).to_have_attribute("aria-sort", "ascending")
    uten_funn(side)


def test_a_filter_that_is_typed_while_the_order_is_fetched_keeps_both(
    side: Page, personer: Mapping[str, str]
) -> None:
    side.goto("/personlister")
    with holdt(side, 1):
        with side.expect_request(lambda en: "sorter=etternavn" in en.url):
            overskrift(side, "Etternavn").get_by_role("button").click()
        side.get_by_label("DUF-nummer").fill(personer["i-program"])
        expect(side.get_by_text(ENESTE)).to_be_visible()
    expect(overskrift(side, "Etternavn")).to_have_attribute("aria-sort", "ascending")


def test_the_order_stays_when_a_filter_comes_later_and_the_focus_stays_on_the_heading(
    side: Page, personer: Mapping[str, str]
) -> None:
    side.goto("/personlister")
    for retning in ("ascending", "descending"):
        overskrift(side, "Fornavn").get_by_role("button").press("Enter")
        expect(overskrift(side, "Fornavn")).to_have_attribute("aria-sort", retning)
        expect(overskrift(side, "Fornavn").get_by_role("button")).to_be_focused()
    side.get_by_label("DUF-nummer").fill(personer["i-program"])
    expect(side.get_by_text(ENESTE)).to_be_visible()
    expect(overskrift(side, "Fornavn")).to_have_attribute("aria-sort", "descending")


def test_a_file_has_the_filter_as_it_is_typed(side: Page, personer: Mapping[str, str]) -> None:
    """The requests for the list are held back here, so the link must take the filter from the field."""
    side.goto("/personlister")
    with holdt(side, 10):
        side.get_by_label("DUF-nummer").fill(personer["i-program"])
        with side.expect_download() as lastet:
            side.get_by_role("link", name="Last ned CSV fil").click()
        linjer = Path(lastet.value.path()).read_text("utf-8-sig").splitlines()
        assert personer["i-program"] in linjer[-1].replace(" ", "")
        assert personer["uten-vedtak"] not in "".join(linjer).replace(" ", "")


def test_another_statistic_has_the_year_that_is_chosen_but_not_sent(side: Page) -> None:
    side.goto("/statistikk/deltakere")
    side.get_by_label("Fra år").select_option("2025")
    side.get_by_role("navigation", name="Hvilken statistikk").get_by_role("link").last.click()
    expect(side).to_have_url(re.compile("statistikk/fristbrudd"))
    expect(side.get_by_label("Fra år")).to_have_value("2025")


def test_without_script_a_heading_sends_the_filter_as_it_is_typed(
    nettleser: Browser, nir: System, personer: Mapping[str, str]
) -> None:
    with nettleser.new_context(base_url=nir.saksbehandler, java_script_enabled=False) as vindu:
        side = vindu.new_page()
        side.goto("/")
        side.get_by_role("link", name="Nina Bol").click()
        for sti in ("/personlister", "/innsynslogg?duf=" + personer["uten-vedtak"]):
            side.goto(sti)
            side.get_by_label("DUF-nummer").fill(personer["i-program"])
            knapp = side.locator("th.sorterbar").get_by_role("button").first
            knapp.click()
            expect(side.locator("th.sorterbar").first).to_have_attribute("aria-sort", "ascending")
            expect(side.get_by_label("DUF-nummer")).to_have_value(personer["i-program"])
