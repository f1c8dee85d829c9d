"""A 10: a programme under kapittel 6A is opened again after work."""

import pytest
from playwright.sync_api import Page, expect

from services.saksbehandler.tests.dager import iso
from services.saksbehandler.tests.veiledning.bilder import Fotograf
from services.saksbehandler.tests.veiledning.conftest import Lag
from services.saksbehandler.tests.veiledning.skjema import (
    aapne,
    fyll,
    lagre,
    legg_til,
    seksjon,
    svar_ja,
)

pytestmark = pytest.mark.nettleser

I_ARBEID = "kapittel-6a-i-arbeid"


def test_a_10_1_the_deadline_for_starting_again_is_shown_after_work(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker(I_ARBEID)}")
    boks = side.locator(".statusboks")
    for tekst in ("Frist for gjenoppstart", "01.12.2027", "Aktiv tid i program", "108 dager"):
        expect(boks).to_contain_text(tekst)
    fotograf.ta(boks)


def gjenaapne(side: Page) -> None:
    """Follow the way from the ending to the day of the reopening, and fill it in."""
    seksjon(side, "avslutning").get_by_role("link", name="Gjenåpne programmet").click()
    fyll(side, {"gjenaapningsdato": iso(7)})


def test_a_10_2_the_programme_is_opened_again(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker(I_ARBEID)}")
    gjenaapne(side)
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    svar_ja(side, "Endringen er lagret: Avslutning.")
    aapne(side, "Vis all avslutningshistorikk")
    expect(seksjon(side, "avslutning")).to_contain_text("ikke gjeldende – gjenåpnet")


def test_a_10_3_the_active_time_is_explained_in_the_beregningslogg(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker(I_ARBEID)}")
    side.get_by_role("link", name="Se hvordan det er beregnet").last.click()
    linje = side.locator("#beregningslogg li", has_text="108").first
    expect(linje).to_be_visible()
    fotograf.ta(linje)


def test_a_10_4_a_new_vedtak_gives_a_new_deadline(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('kapittel-6a-gjenaapnet')}")
    legg_til(side, "Vedtak")
    deltakelse = "Deltakelse i introduksjonsprogram"
    fyll(side, {"vedtakstype": deltakelse, "resultat": "Innvilget", "vedtaksdato": iso(7)})
    fyll(side, {"startdato": iso(7)})
    lagre(side, "Lagret: Vedtak.")
    boks = side.locator(".statusboks")
    expect(boks).to_contain_text("Frist for gjennomføring")
    side.get_by_role("link", name="Se hvordan det er beregnet").first.click()
    expect(side.locator("#beregningslogg li").first).to_be_visible()
    fotograf.ta(boks)
