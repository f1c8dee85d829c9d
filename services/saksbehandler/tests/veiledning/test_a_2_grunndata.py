"""A 2: what the page of a person shows of the person, Reservasjon and Kompetanse."""

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
    slett,
)

pytestmark = pytest.mark.nettleser


def test_a_2_1_the_person_page_begins_with_category_and_deadline(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    expect(side.get_by_text("Personen er i målgruppen for integreringsloven.")).to_be_visible()
    boks = side.locator(".statusboks")
    expect(boks).to_contain_text("Rett og plikt til introduksjonsprogram")
    expect(seksjon(side, "ordninger")).to_contain_text("Introduksjonsprogram")
    fotograf.ta(side.get_by_role("heading", level=1), boks)


def test_a_2_2_a_person_of_kapittel_6a_has_a_right_without_a_duty(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('kapittel-6a')}")
    boks = side.locator(".statusboks")
    expect(boks).to_contain_text("Rett til introduksjonsprogram")
    expect(seksjon(side, "ordninger")).to_contain_text("Introduksjonsprogram")
    fotograf.ta(boks)


def test_a_2_3_a_reservation_is_registered_and_deleted(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('uten-vedtak')}")
    legg_til(side, "Reservasjon – forskning")
    fyll(side, {"dato": iso(3)})
    lagre(side, "Lagret: Reservasjon – forskning.")
    fotograf.ta(seksjon(side, "reservasjon"))
    detaljer(side, "reservasjon")
    slett(side, "Reservasjon – forskning")
    aapne(side, "Vis alle (1)")
    expect(seksjon(side, "reservasjon")).to_contain_text("(slettet)")


def test_a_2_4_kompetanse_is_read_and_not_registered(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('i-program')}#kompetanse")
    kompetanse = seksjon(side, "kompetanse")
    expect(kompetanse).to_contain_text("Har gjennomført videregående opplæring fra før")
    expect(kompetanse.get_by_role("link", name="Legg til")).to_have_count(0)
    fotograf.ta(kompetanse)


def test_a_2_7_the_ordninger_that_are_over_are_shown_apart(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-arbeid')}")
    aapne(side, "Vis fullførte og inaktive ordninger")
    expect(seksjon(side, "ordninger").locator("em").first).to_be_visible()
    fotograf.ta(seksjon(side, "ordninger"))
