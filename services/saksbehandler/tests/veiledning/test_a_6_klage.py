"""A 6: a klage, its outcome, and what the outcome does to the deadline."""

import pytest
from playwright.sync_api import Page, expect

from services.saksbehandler.tests.dager import iso
from services.saksbehandler.tests.veiledning.bilder import Fotograf
from services.saksbehandler.tests.veiledning.conftest import Lag
from services.saksbehandler.tests.veiledning.skjema import (
    aapne,
    detaljer,
    fyll,
    lagre,
    legg_til,
    seksjon,
    virkning,
)

pytestmark = pytest.mark.nettleser

STANS = "Midlertidig stans"


def test_a_6_1_a_klage_is_registered_under_its_vedtak(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    stans = {"vedtakstype": STANS, "resultat": "Vedtak fattet", "vedtaksdato": iso(30), "startdato": iso(28)}
    side.goto(f"/personer/{deltaker('i-program', {'vedtak': stans})}")
    detaljer(side, "vedtak", STANS)
    legg_til(side, "Klage")
    fyll(side, {"klagedato": iso(20)})
    lagre(side, "Lagret: Klage.")
    expect(seksjon(side, "vedtak")).to_contain_text("klage registrert")
    fotograf.ta(seksjon(side, "vedtak"))


def avgjoer(side: Page) -> None:
    """Register that the klage has succeeded."""
    detaljer(side, "vedtak", STANS)
    side.locator("a", has_text="Vis detaljer: Klage").click()
    fyll(side, {"utfall": "Klager gis medhold/delvis medhold", "avgjortDato": iso(2)})


def test_a_6_2_the_outcome_of_a_klage_is_registered(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('klage-venter')}")
    avgjoer(side)
    expect(virkning(side).locator("ins").first).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Endringen er lagret: Klage.")
    aapne(side, "Vis alle vedtak")
    expect(seksjon(side, "vedtak").locator("em", has_text=STANS)).to_be_visible()


def test_a_6_3_the_beregningslogg_says_what_the_klage_did_to_the_deadline(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('klage-venter')}")
    avgjoer(side)
    lagre(side, "Endringen er lagret: Klage.")
    side.get_by_role("link", name="Se hvordan det er beregnet").first.click()
    linje = side.locator("#beregningslogg li", has_text="klage").first
    expect(linje).to_be_visible()
    fotograf.ta(linje)
