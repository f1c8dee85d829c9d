"""A 7 and A 8: tiltak and fravær, month by month."""

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


def tiltak(type_: str, **mer: object) -> dict[str, object]:
    """A tiltak that began sixty days ago and goes on."""
    felter = {"tiltakstype": type_, "startdato": iso(60), "sluttdato": iso(-60), "erstattende": False}
    return {"tiltak": {**felter, "timerPerUke": 10, **mer}}


def aapne_alle(side: Page, hva: str) -> None:
    """Open all months of tiltak or fravær."""
    side.get_by_role("button", name=f"Åpne alle {hva}").click()


def test_a_7_1_the_page_says_whether_there_is_a_tiltak(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal')}#deltakelse")
    expect(side.locator(".statusboks")).to_contain_text("Ikke registrert")
    deltakelse = seksjon(side, "deltakelse")
    expect(deltakelse.get_by_role("link", name="Legg til")).to_have_count(2)
    fotograf.ta(deltakelse)


def test_a_7_2_a_tiltak_is_registered_with_what_the_guide_says_of_it(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal')}")
    legg_til(side, "Tiltak")
    fyll(side, {"tiltakstype": "Jobbsøkerkurs"})
    expect(side.locator("#felt-tiltakstype-hjelp")).to_contain_text("jobbsøkerkurs")
    fyll(side, {"startdato": iso(10), "sluttdato": iso(-20), "timerPerUke": "12,5"})
    expect(virkning(side)).to_contain_text("Kategori og frist blir som før.")
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Lagret: Tiltak.")
    aapne_alle(side, "Tiltak")
    expect(seksjon(side, "deltakelse").get_by_role("cell", name="Jobbsøkerkurs").first).to_be_visible()


def test_a_7_3_livsmestring_is_marked_as_completed(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    livsmestring = "Livsmestring i et nytt land"
    side.goto(f"/personer/{deltaker('i-program', tiltak(livsmestring, sluttdato=iso(5)))}")
    aapne_alle(side, "Tiltak")
    detaljer(side, "deltakelse", livsmestring)
    fyll(side, {"gjennomfoert": True})
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Endringen er lagret: Tiltak.")
    aapne_alle(side, "Tiltak")
    rad = side.get_by_role("row", name=livsmestring).first
    expect(rad.get_by_text("Gjennomført", exact=True)).to_be_visible()


def test_a_7_4_a_tiltak_in_place_of_another_does_not_change_the_hours(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal', tiltak('Norskopplæring', timerPerUke=20))}")
    timer = side.locator("#tiltak-maaneder summary").all_inner_texts()
    legg_til(side, "Tiltak")
    fyll(side, {"tiltakstype": "Jobbsøkerkurs", "startdato": iso(10), "sluttdato": iso(5)})
    fyll(side, {"timerPerUke": "20", "erstattende": True})
    lagre(side, "Lagret: Tiltak.")
    assert side.locator("#tiltak-maaneder summary").all_inner_texts() == timer
    aapne_alle(side, "Tiltak")
    expect(side.get_by_role("row", name="Jobbsøkerkurs").first).to_contain_text("Erstattende tiltak")
    fotograf.ta(side.locator("#tiltak-maaneder details", has_text="Jobbsøkerkurs").first)


def test_a_7_5_the_tiltak_of_each_month_are_shown_with_the_hours_in_a_week(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal', tiltak('Norskopplæring', timerPerUke=20))}")
    maaneder = side.locator("#tiltak-maaneder")
    expect(maaneder.locator("summary").first).to_contain_text("timer tilbudt per uke")
    aapne(side, "timer tilbudt per uke")
    expect(maaneder.get_by_role("cell", name="Norskopplæring").first).to_be_visible()
    fotograf.ta(side.locator("#tiltak"), maaneder)


def test_a_7_6_a_tiltak_is_changed(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal', tiltak('Norskopplæring'))}")
    aapne_alle(side, "Tiltak")
    detaljer(side, "deltakelse", "Norskopplæring")
    fyll(side, {"sluttdato": iso(-100)})
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Endringen er lagret: Tiltak.")
    aapne_alle(side, "Tiltak")
    expect(side.get_by_role("row", name="Norskopplæring").first).to_contain_text(norsk(-100))


def test_a_7_7_a_deleted_tiltak_is_shown_only_when_asked_for(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal', tiltak('Norskopplæring'))}")
    aapne_alle(side, "Tiltak")
    detaljer(side, "deltakelse", "Norskopplæring")
    slett(side, "Tiltak")
    slettet = side.locator("details", has_text="Vis slettede tiltak").last
    expect(slettet.locator("del").first).to_be_hidden()
    aapne(side, "Vis slettede tiltak")
    expect(slettet.locator("del").first).to_be_visible()
    fotograf.ta(slettet)


def fravaer(fra: int, til: int, virkedager: int) -> dict[str, object]:
    """A fravær that began `fra` days ago and ended `til` days ago."""
    felter = {"fravaerskode": "Gyldig fravær", "fra": iso(fra), "til": iso(til), "virkedager": virkedager}
    return {"fravaer": felter}


def test_a_8_1_more_than_ten_days_of_valid_absence_prolong_the_deadline(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    legg_til(side, "Fravær")
    fyll(side, {"fravaerskode": "Gyldig fravær", "fra": iso(40), "til": iso(12), "virkedager": "15"})
    expect(virkning(side).locator("ins").first).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    lagre(side, "Lagret: Fravær.")
    expect(seksjon(side, "deltakelse")).to_contain_text("Totalt fravær")


def test_a_8_2_absence_is_shown_by_year_and_month_and_deleted(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('uten-sluttmaal', fravaer(40, 36, 3), fravaer(20, 18, 1))}")
    aapne_alle(side, "Fravær")
    expect(side.locator("#fravaer-maaneder")).to_contain_text("Totalt fravær")
    fotograf.ta(side.locator("#fravaer"), side.locator("#fravaer-maaneder"))
    detaljer(side, "deltakelse", "Gyldig fravær")
    expect(side.locator("#felt-fravaerskode")).to_have_attribute("readonly", "")
    slett(side, "Fravær")
    aapne(side, "Vis slettet fravær")
    expect(seksjon(side, "deltakelse").locator("del").first).to_be_attached()
