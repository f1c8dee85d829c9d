"""A 9: the ending of a programme, and the report on those who have ended."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from services.saksbehandler.tests.dager import iso
from services.saksbehandler.tests.veiledning.bilder import Fotograf
from services.saksbehandler.tests.veiledning.conftest import Lag
from services.saksbehandler.tests.veiledning.skjema import (
    aapne,
    detaljer,
    fyll,
    lagre_avslutning,
    legg_til,
    seksjon,
    som_vist,
    svar_ja,
    virkning,
)

pytestmark = pytest.mark.nettleser


def test_a_9_1_a_person_in_the_programme_has_no_ending(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    avslutning = seksjon(side, "avslutning")
    expect(avslutning).to_contain_text("Ingen avslutning er registrert.")
    fotograf.ta(avslutning)


def test_a_9_2_an_ending_is_registered_after_a_question_about_what_goes_on(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    legg_til(side, "Avslutning")
    fyll(side, {"avslutningsaarsak": "Høyere utdanning", "avslutningsdato": iso(3)})
    expect(side.locator("#felt-avslutningsaarsak-hjelp")).to_contain_text("Høyskole eller universitet")
    side.get_by_role("button", name="Lagre", exact=True).click()
    expect(side.get_by_text("Er du sikker på at du vil lagre?")).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    side.get_by_role("button", name="Ja, lagre").click()
    expect(side.get_by_text("Lagret: Avslutning.")).to_be_visible()
    expect(seksjon(side, "avslutning")).to_contain_text("Høyere utdanning")


def test_a_9_3_the_reason_of_a_permanent_stans_is_registered(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('permanent-stans')}")
    expect(seksjon(side, "avslutning")).to_contain_text("Vedtak om permanent stans")
    legg_til(side, "Avslutning")
    fyll(side, {"avslutningsaarsak": "Arbeid", "avslutningsdato": iso(14), "timerPerUke": "30"})
    lagre_avslutning(side)
    aapne(side, "Vis all avslutningshistorikk")
    expect(seksjon(side, "avslutning").locator("em", has_text="Stans (slettet)")).to_be_visible()
    fotograf.ta(seksjon(side, "avslutning"))


def test_a_9_4_the_ending_of_the_kommune_is_changed(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    side.goto(f"/personer/{deltaker('i-arbeid')}")
    detaljer(side, "avslutning", "Arbeid")
    fyll(side, {"avslutningsaarsak": "Grunnskole"})
    expect(virkning(side).locator("del").first).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    svar_ja(side, "Endringen er lagret: Avslutning.")
    expect(seksjon(side, "avslutning")).to_contain_text("Grunnskole")
    aapne(side, "Vis all avslutningshistorikk")
    expect(seksjon(side, "avslutning").locator("em").first).to_be_visible()


def test_a_9_5_an_ending_replaces_that_of_the_regelmotor(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('frist-passert')}")
    avslutning = seksjon(side, "avslutning")
    expect(avslutning).to_contain_text("Avslutningsårsak ikke registrert")
    fotograf.ta(avslutning)
    legg_til(side, "Avslutning")
    fyll(side, {"avslutningsaarsak": "Arbeid", "avslutningsdato": iso(30), "timerPerUke": "30"})
    lagre_avslutning(side)


def test_a_9_5_1_the_ending_of_the_regelmotor_stays_in_the_history(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('frist-passert')}")
    legg_til(side, "Avslutning")
    fyll(side, {"avslutningsaarsak": "Arbeid", "avslutningsdato": iso(30), "timerPerUke": "30"})
    lagre_avslutning(side)
    aapne(side, "Vis all avslutningshistorikk")
    expect(seksjon(side, "avslutning").locator("em", has_text="(slettet)").first).to_be_visible()
    fotograf.ta(seksjon(side, "avslutning"))


def test_a_9_6_the_report_shows_who_has_ended(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    duf = deltaker("i-arbeid")
    side.goto("/")
    side.get_by_role("navigation").get_by_role("link", name="Rapporter").click()
    side.get_by_label("DUF-nummer").fill(duf)
    expect(side.get_by_text("Viser 1 – 1 av 1 linje")).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator("#resultat"))
    side.get_by_role("link", name=som_vist(duf)).click()
    expect(seksjon(side, "avslutning")).to_contain_text("Arbeid")


def test_a_9_7_the_report_is_filtered_by_who_registered_and_is_a_csv_file(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    regelmotorens, kommunens = deltaker("frist-passert"), deltaker("i-arbeid")
    side.goto("/rapporter/avsluttede")
    side.get_by_label("Avslutningsårsak registrert av").select_option(
        label="Avslutningsårsak beregnet av regelmotor"
    )
    expect(side.get_by_text("Hva som mangler")).to_be_visible()
    expect(side.get_by_role("link", name=som_vist(kommunens))).to_have_count(0)
    with side.expect_download() as lastet:
        side.get_by_role("link", name="Last ned CSV fil").click()
    innhold = Path(lastet.value.path()).read_text("utf-8-sig")
    assert som_vist(regelmotorens) in innhold
    assert som_vist(kommunens) not in innhold
    assert innhold.splitlines()[2].startswith("DUF-nummer")
    fotograf.ta(side.get_by_text("Filtrer på"), side.locator(".listetopp"))
