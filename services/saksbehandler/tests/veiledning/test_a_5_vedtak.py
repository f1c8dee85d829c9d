"""A 5: vedtak, their letters and permisjoner."""

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
    virkning,
)

pytestmark = pytest.mark.nettleser

DELTAKELSE = "Deltakelse i introduksjonsprogram"


def permisjon(fra: int, til: int) -> dict[str, object]:
    """A permisjon that began `fra` days ago and ended `til` days ago."""
    return {
        "vedtak": {
            "vedtakstype": "Permisjon pga. velferd",
            "resultat": "Innvilget",
            "vedtaksdato": iso(fra),
            "startdato": iso(fra),
            "sluttdato": iso(til),
            "dagtype": "virkedager",
        }
    }


def test_a_5_1_a_vedtak_is_registered(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('uten-vedtak')}")
    legg_til(side, "Vedtak")
    fyll(
        side, {"vedtakstype": DELTAKELSE, "resultat": "Innvilget", "vedtaksdato": iso(5), "startdato": iso(2)}
    )
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Lagret: Vedtak.")
    expect(seksjon(side, "vedtak")).to_contain_text(DELTAKELSE)


def test_a_5_3_the_five_newest_vedtak_are_shown_and_the_others_apart(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    mer = [permisjon(70 - 10 * nummer, 67 - 10 * nummer) for nummer in range(5)]
    side.goto(f"/personer/{deltaker('i-program', *mer)}")
    aapne(side, "Vis alle vedtak")
    vedtak = seksjon(side, "vedtak")
    expect(vedtak.locator("em", has_text="ikke gjeldende").first).to_be_visible()
    fotograf.ta(vedtak)


def test_a_5_4_the_letter_is_downloaded_and_only_the_days_are_changed(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    detaljer(side, "vedtak", DELTAKELSE)
    for maal in ("Bokmål", "Nynorsk"):
        with side.expect_download() as lastet:
            side.get_by_role("link", name=f"{DELTAKELSE}, {maal} (DOCX)").click()
        assert lastet.value.suggested_filename.endswith(".docx")
    expect(side.locator("#felt-vedtaksdato")).to_have_attribute("readonly", "")
    fotograf.ta(
        side.get_by_role("heading", level=1),
        side.locator("#brev"),
        side.locator("section[aria-labelledby=klage]"),
    )
    fyll(side, {"sluttdato": iso(-200)})
    lagre(side, "Endringen er lagret: Vedtak.")
    expect(seksjon(side, "vedtak")).to_contain_text(norsk(-200))


def test_a_5_5_a_leave_prolongs_the_deadline_by_the_chosen_kind_of_days(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    legg_til(side, "Vedtak")
    fyll(
        side,
        {
            "vedtakstype": "Permisjon pga. egen sykdom",
            "resultat": "Innvilget",
            "vedtaksdato": iso(15),
            "startdato": iso(14),
            "sluttdato": iso(1),
            "dagtype": "kalenderdager",
        },
    )
    expect(virkning(side).locator("ins").first).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Lagret: Vedtak.")
    expect(side.locator(".statusboks")).to_contain_text("Frist for gjennomføring")
