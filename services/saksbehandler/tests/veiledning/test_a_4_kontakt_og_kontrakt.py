"""A 4: kontakt, søknad eller krav, and integreringskontrakt."""

import pytest
from playwright.sync_api import Page, expect

from services.saksbehandler.tests.dager import iso, norsk
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
    virkning,
)

pytestmark = pytest.mark.nettleser


def test_a_4_1_a_contact_is_registered(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    legg_til(side, "Kontakt, søknad eller krav")
    fyll(side, {"kontakttype": "Person har avvist program", "dato": iso(2)})
    expect(virkning(side)).to_contain_text(f"Person avvist program {norsk(2)}")
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    fyll(side, {"kontakttype": "Søknad"})
    expect(virkning(side)).to_contain_text("Kategori og frist blir som før.")
    lagre(side, "Lagret: Kontakt, søknad eller krav.")
    expect(seksjon(side, "kontakt")).to_contain_text(norsk(2))


def test_a_4_2_a_contact_is_changed_and_deleted(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    detaljer(side, "kontakt")
    fyll(side, {"dato": iso(9)})
    lagre(side, "Endringen er lagret: Kontakt, søknad eller krav.")
    expect(seksjon(side, "kontakt")).to_contain_text(norsk(9))
    detaljer(side, "kontakt")
    slett(side, "Kontakt, søknad eller krav")
    aapne(side, "Vis alle kontakt, søknad eller krav")
    expect(seksjon(side, "kontakt")).to_contain_text("(slettet)")
    fotograf.ta(seksjon(side, "kontakt"))


def test_a_4_3_the_day_of_the_integreringskontrakt_is_registered(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal')}")
    legg_til(side, "Integreringskontrakt")
    fyll(side, {"dato": iso(20)})
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Lagret: Integreringskontrakt.")
    expect(seksjon(side, "integreringskontrakt")).to_contain_text(norsk(20))


def test_a_4_4_an_integreringskontrakt_is_changed_and_deleted(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    detaljer(side, "integreringskontrakt")
    fyll(side, {"dato": iso(8)})
    lagre(side, "Endringen er lagret: Integreringskontrakt.")
    detaljer(side, "integreringskontrakt")
    slett(side, "Integreringskontrakt")
    aapne(side, "Vis alle (1)")
    expect(seksjon(side, "integreringskontrakt")).to_contain_text("(slettet)")
    fotograf.ta(seksjon(side, "integreringskontrakt"))
