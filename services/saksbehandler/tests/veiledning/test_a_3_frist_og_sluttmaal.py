"""A 3: category, deadline, beregningslogg and sluttmål."""

import pytest
from playwright.sync_api import Page, expect

from services.saksbehandler.tests.veiledning.bilder import Fotograf
from services.saksbehandler.tests.veiledning.conftest import Lag
from services.saksbehandler.tests.veiledning.skjema import (
    detaljer,
    fyll,
    lagre,
    legg_til,
    seksjon,
    virkning,
)

pytestmark = pytest.mark.nettleser

ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


def test_a_3_3_the_deadline_of_the_programme_comes_with_vedtak_and_sluttmaal(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal')}")
    boks = side.locator(".statusboks")
    expect(boks).to_contain_text("Frist for oppstart")
    fotograf.ta(boks)
    legg_til(side, "Sluttmål")
    fyll(side, {"sluttmaal": "Fullføre deler av videregående opplæring"})
    lagre(side, "Lagret: Sluttmål.")
    expect(boks).to_contain_text("Frist for gjennomføring")
    expect(boks).to_contain_text("Frist beregnet fra")


def test_a_3_4_the_deadline_under_kapittel_6a_is_shown_in_the_same_way(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('kapittel-6a')}")
    boks = side.locator(".statusboks")
    for tekst in ("Kategori fra", "Frist beregnet fra", "Frist for gjennomføring"):
        expect(boks).to_contain_text(tekst)
    fotograf.ta(boks, side.locator("details", has_text="Tidslinje").first)


def test_a_3_5_the_sign_at_the_deadline_opens_the_beregningslogg(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    side.get_by_role("link", name="Se hvordan det er beregnet").first.click()
    logg = side.locator("#beregningslogg")
    expect(logg.get_by_text("integreringsloven § 13").first).to_be_visible()
    fotograf.ta(logg)


def test_a_3_6_the_choice_of_sluttmaal_shows_the_deadline_before_saving(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal')}")
    legg_til(side, "Sluttmål")
    valg = side.locator("#felt-sluttmaal option", has_text="Fullføre deler av videregående opplæring")
    expect(valg.first).to_contain_text("frist ")
    fyll(side, {"sluttmaal": "Fullføre deler av videregående opplæring"})
    expect(virkning(side)).to_contain_text("Gjennomføring")
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Lagret: Sluttmål.")
    expect(seksjon(side, "sluttmaal")).to_contain_text("Fullføre deler av videregående opplæring")


def test_a_3_7_a_sluttmaal_is_changed_and_the_deadline_with_it(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    detaljer(side, "sluttmaal")
    expect(side.get_by_role("link", name="Slett", exact=True)).to_have_count(0)
    fyll(side, {"sluttmaal": "Yrkesfaglig rekvalifisering"})
    expect(virkning(side).locator("del").first).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Endringen er lagret: Sluttmål.")
    expect(side.locator(".statusboks")).to_contain_text("Yrkesfaglig rekvalifisering")
