"""Accidents in the middle of a form: nothing that is typed is lost, and nothing is registered twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from nir_lokal.system.system import System
from playwright.sync_api import Browser, Page, Route, expect

from services.saksbehandler.tests.dager import iso, norsk
from services.saksbehandler.tests.nettleser import AVLOEST, NETTET_BORTE, innlogget, stille
from services.saksbehandler.tests.test_innlogging import endre_oekter
from services.saksbehandler.tests.veiledning.bilder import Fotograf, mappe
from services.saksbehandler.tests.veiledning.conftest import BREDDE, Lag
from services.saksbehandler.tests.veiledning.skjema import detaljer, fyll, lagre, legg_til, seksjon, virkning

pytestmark = pytest.mark.nettleser
KONTAKT = "Kontakt, søknad eller krav"
LAGRET = f"Lagret: {KONTAKT}."
KRAV = {"kontakttype": "Krav", "dato": iso(11)}


@pytest.fixture
def side(nettleser: Browser, nir: System) -> Iterator[Page]:
    """A page of NIBO in a window of its own: a test may end the session."""
    borte = (*NETTET_BORTE, *AVLOEST, "Response Status Error Code", "Failed to load resource")
    with innlogget(nettleser, nir, "Nina Bol", BREDDE) as vindu, stille(vindu, *borte) as side:
        yield side


@pytest.fixture
def skjema(side: Page, deltaker: Lag) -> str:
    """A form in which a Krav is typed and not saved. Gives the DUF-nummer."""
    duf = deltaker("uten-vedtak")
    side.goto(f"/personer/{duf}")
    legg_til(side, KONTAKT)
    fyll(side, KRAV)
    expect(virkning(side)).to_contain_text("Kategori og frist blir som før.")
    return duf


def staar(side: Page) -> None:
    """Check that what was typed is still in the form."""
    expect(side.locator("#felt-kontakttype")).to_have_value("Krav")
    expect(side.locator("#felt-dato")).to_have_value(iso(11))


def er_registrert_en_gang(side: Page, duf: str) -> None:
    """Check that the person has the Krav once."""
    side.goto(f"/personer/{duf}")
    expect(seksjon(side, "kontakt").locator("tbody tr")).to_have_count(1)
    expect(seksjon(side, "kontakt")).to_contain_text(norsk(11))


def test_the_network_goes_in_the_middle_of_a_form(side: Page, skjema: str, tmp_path: Path) -> None:
    side.context.set_offline(True)
    side.get_by_role("button", name="Lagre", exact=True).click()
    expect(side.get_by_text("Vi når ikke tjenesten.")).to_be_visible()
    staar(side)
    Fotograf(side, mappe(tmp_path) / "uten-nett.png").ta(
        side.locator("#varsler"), side.locator(".skjemaside")
    )
    side.context.set_offline(False)
    lagre(side, LAGRET)
    er_registrert_en_gang(side, skjema)


def test_registration_is_killed_in_the_middle_of_a_form(side: Page, skjema: str, nir: System) -> None:
    registration = nir.komponent("registration")
    registration.prosess.drep()
    side.get_by_role("button", name="Lagre", exact=True).click()
    lagret, feil = side.get_by_text(LAGRET), side.locator(".ds-error-summary")
    expect(lagret.or_(feil)).to_be_visible()
    nir.vent_klar([registration])
    if not lagret.is_visible():
        staar(side)
        lagre(side, LAGRET)
    er_registrert_en_gang(side, skjema)


def test_the_session_ends_in_the_middle_of_a_form(side: Page, skjema: str, nir: System) -> None:
    endre_oekter(nir, aktiv_til=0)
    side.get_by_role("button", name="Lagre", exact=True).click()
    expect(side.get_by_text("Det du skrev, er tatt vare på.")).to_be_visible()
    side.get_by_role("link", name="Nina Bol").click()
    staar(side)
    lagre(side, LAGRET)
    er_registrert_en_gang(side, skjema)


def test_a_token_that_expires_in_the_middle_of_a_form_is_renewed(
    side: Page, skjema: str, nir: System
) -> None:
    endre_oekter(nir, tilgang_til=0)
    lagre(side, LAGRET)
    er_registrert_en_gang(side, skjema)


def test_the_fields_of_a_code_come_though_one_types_on_while_they_are_on_their_way(
    side: Page, deltaker: Lag
) -> None:
    venter: list[Route] = []
    side.goto(f"/personer/{deltaker('i-program')}")
    legg_til(side, "Avslutning")
    side.route("**/utfylling", lambda rute: venter.append(rute), times=1)
    fyll(side, {"avslutningsaarsak": "Arbeid", "avslutningsdato": iso(5)})
    side.wait_for_timeout(1500)  # Longer than the pause after which the effect is asked for.
    venter[0].continue_()
    fyll(side, {"timerPerUke": "30"})
    expect(side.locator("#felt-avslutningsdato")).to_have_value(iso(5))
    expect(virkning(side)).to_contain_text(f"Arbeid {norsk(5)}")


def test_a_double_click_registers_once(side: Page, skjema: str) -> None:
    side.get_by_role("button", name="Lagre", exact=True).dblclick()
    expect(side.get_by_text(LAGRET)).to_be_visible()
    er_registrert_en_gang(side, skjema)


def test_two_caseworkers_change_the_same_row_and_see_both_versions(
    side: Page, deltaker: Lag, nettleser: Browser, nir: System, tmp_path: Path
) -> None:
    duf = deltaker("i-program")
    side.goto(f"/personer/{duf}")
    detaljer(side, "kontakt")
    fyll(side, {"dato": iso(11)})
    with innlogget(nettleser, nir, "Kari Aas", BREDDE) as vindu:
        kollega = vindu.new_page()
        kollega.goto(f"/personer/{duf}")
        detaljer(kollega, "kontakt")
        fyll(kollega, {"dato": iso(12)})
        lagre(kollega, f"Endringen er lagret: {KONTAKT}.")
    side.get_by_role("button", name="Lagre", exact=True).click()
    konflikt = side.locator(".ds-table", has_text="Din versjon")
    for dag in (11, 12):
        expect(konflikt).to_contain_text(norsk(dag))
    expect(side.locator("#felt-dato")).to_have_value(iso(11))
    expect(side.get_by_text("Rett opp dette før du kan lagre")).to_have_count(0)
    Fotograf(side, mappe(tmp_path) / "konflikt.png").ta(
        side.get_by_role("heading", level=1), side.locator(".skjemaside")
    )
    lagre(side, f"Endringen er lagret: {KONTAKT}.")
    expect(seksjon(side, "kontakt")).to_contain_text(norsk(11))
