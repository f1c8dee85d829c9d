"""The pages by keyboard, at 320 pixels and 200 % zoom, with forced colours and on paper (WCAG 2.2)."""

import re
from collections.abc import Iterator, Mapping

import pytest
from nir_lokal.system.system import System
from playwright.sync_api import Browser, Page, expect

from services.saksbehandler.tests.nettleser import AVLOEST, innlogget, stille, uten_funn

pytestmark = pytest.mark.nettleser
SIDER = (
    "/", "/personsoek?q=a", "/personlister", "/kalender", "/rapporter/avsluttede", "/aarskontroll",
    "/statistikk", "/innsynslogg", "/sammenlign", "/kalkulator", "/hjelp", "/tilgjengelighet",
)  # fmt: skip


@pytest.fixture
def side(nettleser: Browser, nir: System) -> Iterator[Page]:
    with innlogget(nettleser, nir, "Nina Bol", 1280) as vindu, stille(vindu, *AVLOEST) as side:
        side.goto("/")
        yield side


def test_a_key_follows_the_menu_but_not_while_one_writes_in_a_field(side: Page) -> None:
    side.keyboard.press("k")
    expect(side.get_by_role("heading", name="Kalender", level=1)).to_be_visible()
    side.keyboard.press("n")
    expect(side).to_have_url(re.compile("maaned="))
    side.keyboard.press("s")
    expect(side.get_by_role("heading", name="Personsøk", level=1)).to_be_visible()
    side.keyboard.press("/")
    felt = side.get_by_role("searchbox")
    expect(felt).to_be_focused()
    side.keyboard.type("kl?")
    expect(felt).to_have_value("kl?")
    expect(felt).to_have_attribute("aria-keyshortcuts", "/")


def test_the_keys_can_be_turned_off_for_good(side: Page) -> None:
    side.keyboard.press("?")
    expect(side.get_by_role("heading", name="Hjelp", level=1)).to_be_visible()
    uten_funn(side)
    side.get_by_label("Bruk hurtigtaster").uncheck()
    side.goto("/personsoek")
    expect(side.get_by_role("heading", name="Personsøk", level=1)).to_be_visible()
    side.locator("#innhold").focus()
    side.keyboard.press("k")
    side.keyboard.press("?")
    expect(side.locator("[aria-keyshortcuts]")).to_have_count(0)
    expect(side).to_have_url(re.compile("/personsoek$"))


def test_the_menu_is_on_one_line_at_1280_pixels(side: Page) -> None:
    hoeyder = side.locator(".meny li").evaluate_all("alle => alle.map(en => en.getBoundingClientRect().top)")
    assert len(hoeyder) > 5
    assert len(set(hoeyder)) == 1


@pytest.mark.parametrize("bredde", [320, 640], ids=["320-pixels", "200-percent-of-1280"])
def test_no_page_scrolls_sideways(
    nettleser: Browser, nir: System, personer: Mapping[str, str], bredde: int
) -> None:
    duf = personer["i-program"]
    with innlogget(nettleser, nir, "Nina Bol", bredde) as vindu, stille(vindu, *AVLOEST) as side:
        for sti in (*SIDER, f"/personer/{duf}?dag=2020-01-01", f"/personer/{duf}/vedtak/ny"):
            side.goto(sti)
            expect(side.get_by_role("heading", level=1)).to_be_visible()
            side.locator("details").evaluate_all("alle => alle.forEach(en => { en.open = true; })")
            assert side.evaluate("document.documentElement.scrollWidth <= innerWidth"), sti


def linje(side: Page, hva: str) -> bool:
    """Whether the first element that matches the selector `hva` has a border or an outline."""
    return bool(
        side.locator(hva).first.evaluate(
            "en => { const s = getComputedStyle(en);"
            " return (s.borderTopStyle !== 'none' && parseFloat(s.borderTopWidth) > 0)"
            " || (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0); }"
        )
    )


def test_with_forced_colours_a_line_says_what_a_colour_says(side: Page, personer: Mapping[str, str]) -> None:
    side.emulate_media(forced_colors="active")
    side.goto("/kalender")
    assert linje(side, ".meny a[aria-current]")
    assert linje(side, ".i-dag")
    side.goto(f"/personer/{personer['i-program']}?dag=i-dag")
    for hva in (".ds-alert", ".statusboks", ".ds-tag", "a.ds-button", "#dag[aria-invalid]"):
        assert linje(side, hva), hva


def test_on_paper_the_content_stands_alone_and_what_is_folded_is_shown(
    side: Page, personer: Mapping[str, str]
) -> None:
    side.goto(f"/personer/{personer['i-program']}")
    side.emulate_media(media="print")
    for borte in (".topp", ".bunn", ".seksjonsmeny", ".dagvelger"):
        expect(side.locator(borte)).to_be_hidden()
    expect(side.get_by_role("heading", level=1)).to_be_visible()
    hoeyde = side.locator("#beregningslogg ol").evaluate("en => en.getBoundingClientRect().height")
    assert hoeyde > 50
