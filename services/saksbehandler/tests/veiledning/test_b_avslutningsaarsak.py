"""B: find the persons without a reason for their ending, and register it."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from nir_lokal.demo.demokommune import les_demokommune
from nir_lokal.demo.lasting import last_inn
from nir_lokal.system.system import System
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
    slett,
    som_vist,
    svar_ja,
    virkning,
)

pytestmark = pytest.mark.nettleser

REGELMOTOR = "Avslutningsårsak beregnet av regelmotor"


@pytest.fixture(scope="module")
def guiden(nir: System) -> Mapping[str, str]:
    """Last name → DUF-nummer of the persons whom B 3 shows, as the regelmotor has ended their programmes."""
    demo = les_demokommune()
    last_inn(nir, demo, lambda _: None)
    return {str(en.person["etternavn"]): en.duf for en in demo.personer}


def rapport(side: Page) -> None:
    """Go to the report as B 3 describes it: by the menu, and then by the filters."""
    side.goto("/")
    side.get_by_role("navigation").get_by_role("link", name="Rapporter").click()
    side.get_by_label("Avslutningsår", exact=True).select_option("2024")
    side.get_by_label("Avslutningsårsak registrert av").select_option(label=REGELMOTOR)
    expect(side.get_by_text("Hva som mangler")).to_be_visible()


def test_b_1_a_deadline_that_has_run_out_ends_the_programme(
    side: Page, guiden: Mapping[str, str], fotograf: Fotograf
) -> None:
    side.goto("/")
    oversikt = seksjon(side, "avsluttet-av-regelmotor")
    expect(oversikt).to_contain_text("Avsluttet av regelmotor")
    expect(oversikt.get_by_role("row").nth(1)).to_be_visible()
    fotograf.ta(oversikt)
    for etternavn, seksjonen in (("GRANITT", "avslutning"), ("MYSTIKK", "sluttmaal")):
        rad = oversikt.get_by_role("row", name=etternavn)
        lenke = rad.get_by_role("link", name="Registrer ")
        expect(lenke).to_have_attribute("href", f"/personer/{guiden[etternavn]}/{seksjonen}/ny")


def test_b_2_the_report_is_found_in_the_menu(
    side: Page, guiden: Mapping[str, str], fotograf: Fotograf
) -> None:
    side.goto("/")
    side.get_by_role("navigation").get_by_role("link", name="Rapporter").click()
    expect(side.get_by_role("heading", level=1)).to_have_text(
        "Deltakere som har avsluttet introduksjonsprogram"
    )
    fotograf.ta(side.get_by_role("banner"), side.get_by_role("link", name="Nullstill"))


def test_b_3_the_short_way_leads_to_those_who_lack_a_reason(
    side: Page, guiden: Mapping[str, str], fotograf: Fotograf
) -> None:
    rapport(side)
    side.get_by_role("columnheader", name="Avslutningsårsak", exact=False).first.get_by_role("button").click()
    for duf in guiden.values():
        expect(side.get_by_role("link", name=som_vist(duf))).to_be_visible()
    fotograf.ta(side.locator("#resultat"))
    side.get_by_role("link", name=som_vist(guiden["GRANITT"])).click()
    expect(seksjon(side, "avslutning")).to_contain_text("Avslutningsårsak ikke registrert")


def test_b_4_the_filtered_report_is_a_csv_file(
    side: Page, guiden: Mapping[str, str], fotograf: Fotograf
) -> None:
    rapport(side)
    with side.expect_download() as lastet:
        side.get_by_role("link", name="Last ned CSV fil").click()
    innhold = Path(lastet.value.path()).read_text("utf-8-sig")
    assert all(som_vist(duf) in innhold for duf in guiden.values())
    fotograf.ta(side.get_by_text("Filtrer på"), side.get_by_role("link", name="Nullstill"))


def test_b_6_a_reason_is_registered_with_a_warning_about_what_goes_on(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-program')}")
    legg_til(side, "Avslutning")
    aarsak = "Videregående opplæring - studiespesialisering"
    fyll(side, {"avslutningsaarsak": aarsak, "avslutningsdato": iso(5)})
    expect(side.locator("#felt-avslutningsaarsak-hjelp")).to_contain_text("studieforberedende")
    expect(virkning(side)).to_contain_text("Det er registrert vedtak/tiltak som fortsetter")
    fotograf.ta(side.get_by_role("heading", level=1), side.locator(".skjemaside"))
    svar_ja(side, "Lagret: Avslutning.")
    aapne(side, "Vis alle vedtak")
    expect(seksjon(side, "vedtak").locator("em").first).to_be_visible()


def test_b_7_after_a_permanent_stans_the_reason_is_registered_as_well(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('permanent-stans')}")
    avslutning = seksjon(side, "avslutning")
    expect(avslutning).to_contain_text("Kommunen må registrere riktig avslutningsårsak.")
    fotograf.ta(avslutning)
    legg_til(side, "Avslutning")
    fyll(side, {"avslutningsaarsak": "Arbeid", "timerPerUke": "30", "avslutningsdato": iso(14)})
    lagre_avslutning(side)


def test_b_8_an_ending_is_deleted_and_stays_in_the_history(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('i-arbeid')}")
    detaljer(side, "avslutning", "Arbeid")
    slett(side, "Avslutning")
    aapne(side, "Vis all avslutningshistorikk")
    avslutning = seksjon(side, "avslutning")
    expect(avslutning.locator("em", has_text="(slettet)").first).to_be_visible()
    fotograf.ta(avslutning)


def test_b_9_the_ending_of_the_regelmotor_says_what_to_do(
    side: Page, guiden: Mapping[str, str], fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{guiden['GRANITT']}")
    detaljer(side, "avslutning")
    expect(side.get_by_text("kan ikke redigeres eller slettes")).to_be_visible()
    fotograf.ta(side.get_by_role("heading", level=1), side.locator("#skjema"))
    side.get_by_role("link", name="Legg til ny avslutning").click()
    fyll(side, {"avslutningsaarsak": "Arbeid", "avslutningsdato": "2024-09-18", "timerPerUke": "30"})
    expect(virkning(side)).to_contain_text("Arbeid 18.09.2024")


def test_b_10_the_new_reason_is_shown_and_the_old_one_in_the_history(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    side.goto(f"/personer/{deltaker('frist-passert')}")
    legg_til(side, "Avslutning")
    fyll(side, {"avslutningsaarsak": "Arbeid", "avslutningsdato": iso(25), "timerPerUke": "30"})
    svar_ja(side, "Lagret: Avslutning.")
    avslutning = seksjon(side, "avslutning")
    expect(avslutning.get_by_role("cell", name="Arbeid", exact=True)).to_be_visible()
    aapne(side, "Vis all avslutningshistorikk")
    expect(avslutning.locator("em", has_text="Ordinær avslutning (slettet)")).to_be_visible()
    fotograf.ta(avslutning)
