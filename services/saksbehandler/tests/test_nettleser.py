"""The pages in Debian's Chromium: log in, read a person, register. axe finds nothing on the way."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

import pytest
from nir_lokal.system.system import System
from playwright.sync_api import Browser, FilePayload, Page, expect
from saksbehandler.side.formater import dag_i_ord
from saksbehandler.tekster.tekster import Oversetter

from services.saksbehandler.tests.dager import iso, norsk
from services.saksbehandler.tests.nettleser import NETTET_BORTE, innlogget, stille, uten_funn

pytestmark = pytest.mark.nettleser


@pytest.fixture(params=[1280, 360], ids=["bred", "smal"])
def side(nettleser: Browser, nir: System, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of the user NIBO, who has logged in by a click.

    The test fails if the browser reports an error, except that the network is away.
    """
    with innlogget(nettleser, nir, "Nina Bol", request.param) as vindu, stille(vindu, *NETTET_BORTE) as side:
        side.goto("/")
        yield side


def test_the_login_page_has_no_findings(nettleser: Browser, nir: System) -> None:
    with nettleser.new_context(base_url=nir.saksbehandler, viewport={"width": 360, "height": 900}) as vindu:
        side = vindu.new_page()
        side.goto("/")
        expect(side.get_by_role("link", name="Nina Bol")).to_be_visible()
        uten_funn(side)


def test_a_caseworker_finds_a_person_in_the_list_and_reads_the_deadline(
    side: Page, personer: Mapping[str, str]
) -> None:
    duf = personer["i-program"]
    side.get_by_role("link", name="Personlister").first.click()
    side.get_by_label("DUF-nummer").fill(duf)
    expect(side.get_by_text("Viser 1 – 1 av 1 linje")).to_be_visible()
    uten_funn(side)
    side.get_by_role("link", name=f"{duf[:4]} {duf[4:10]} {duf[10:]}").click()
    side.get_by_role("link", name="Se hvordan det er beregnet").first.click()
    expect(side.get_by_text("integreringsloven § 13").first).to_be_visible()
    uten_funn(side)


def test_a_caseworker_sees_the_effect_while_typing_and_registers_a_contact(
    side: Page, ny_person: Callable[..., str]
) -> None:
    side.goto(f"/personer/{ny_person('i-program')}")
    side.get_by_role("link", name="Legg til Kontakt, søknad eller krav").click()
    side.get_by_label("Kontakt, søknad eller krav").select_option("Person har avvist program")
    side.get_by_label("Dato").fill(iso(10))
    expect(side.get_by_text(f"Person avvist program {norsk(10)}")).to_be_visible()
    uten_funn(side)
    side.get_by_label("Kontakt, søknad eller krav").select_option("Søknad")
    expect(side.get_by_text("Kategori og frist blir som før.")).to_be_visible()
    side.get_by_role("button", name="Lagre").click()
    expect(side.get_by_text("Lagret: Kontakt, søknad eller krav.")).to_be_visible()
    uten_funn(side)


_SKRIV_VED_BYTTET = """(dag) => document.addEventListener('htmx:afterSwap', () => {
  const felt = document.querySelector('#felter [name=dato]');
  felt.value = dag;
  felt.dispatchEvent(new Event('input', {bubbles: true}));
}, {once: true})"""
"""Types a day at the moment when new fields stand on the page, before htmx listens to them."""


def test_what_is_typed_at_the_moment_when_new_fields_come_is_heard(
    side: Page, ny_person: Callable[..., str]
) -> None:
    side.goto(f"/personer/{ny_person('uten-vedtak')}/kontakt/ny")
    side.evaluate(_SKRIV_VED_BYTTET, iso(11))
    side.get_by_label("Kontakt, søknad eller krav").select_option("Krav")
    expect(side.get_by_text("Kategori og frist blir som før.")).to_be_visible()


def test_a_colleagues_change_is_shown_and_nothing_typed_is_lost(
    side: Page, ny_person: Callable[..., str]
) -> None:
    """The colleague saves at once after typing, while the page still asks what the effect would be.

    That must not stop the saving.
    """
    adresse = f"/personer/{ny_person('uten-vedtak')}/kontakt/ny"
    side.goto(adresse)
    side.get_by_label("Kontakt, søknad eller krav").select_option("Krav")
    side.get_by_label("Dato").fill(iso(11))
    kollega = side.context.new_page()
    kollega.goto(adresse)
    kollega.get_by_label("Kontakt, søknad eller krav").select_option("Søknad")
    kollega.get_by_label("Dato").fill(iso(12))
    kollega.get_by_role("button", name="Lagre").click()
    expect(kollega.get_by_text("Lagret: Kontakt, søknad eller krav.")).to_be_visible()
    expect(side.get_by_text("Det du har skrevet, blir stående.")).to_be_visible()
    uten_funn(side)
    side.get_by_role("button", name="Regn ut på nytt").click()
    expect(side.locator("#endret")).to_be_empty()
    expect(side.get_by_label("Dato")).to_have_value(iso(11))


def test_nothing_that_is_typed_is_lost_when_the_network_goes(
    side: Page, ny_person: Callable[..., str]
) -> None:
    side.goto(f"/personer/{ny_person('uten-vedtak')}/kontakt/ny")
    side.get_by_label("Kontakt, søknad eller krav").select_option("Krav")
    side.get_by_label("Dato").fill(iso(11))
    expect(side.get_by_text("Kategori og frist blir som før.")).to_be_visible()
    side.route("**/kontakt/ny", lambda rute: rute.abort())
    side.get_by_role("button", name="Lagre").click()
    expect(side.get_by_text("Vi når ikke tjenesten.")).to_be_visible()
    expect(side.get_by_label("Dato")).to_have_value(iso(11))
    side.unroute("**/kontakt/ny")
    side.get_by_role("button", name="Lagre").click()
    expect(side.get_by_text("Lagret: Kontakt, søknad eller krav.")).to_be_visible()


@pytest.mark.parametrize("spraak", ["nb", "nn", "en", "uk"])
def test_anybody_computes_a_deadline_in_every_language(side: Page, spraak: str) -> None:
    side.goto(f"/kalkulator?spraak={spraak}")
    uten_funn(side)
    for felt, dag in (("innvilget", "2024-01-05"), ("vedtak", "2024-01-10"), ("start", "2024-01-15")):
        side.locator(f"#{felt}").fill(dag)
    side.locator("#sluttmaal").select_option("hoeyere-utdanning")
    side.locator("form button").last.click()
    expect(side.locator("dd.frist")).to_have_text("15.07.2024")
    uten_funn(side)


def test_a_caseworker_drops_the_list_of_todays_nir(side: Page, personer: Mapping[str, str]) -> None:
    side.goto("/sammenlign")
    uten_funn(side)
    hode = "DUF-nummer;Fornavn;Etternavn;Kategori;Kategori fra;Frist dato"
    rad = f"{personer['i-program']};ANE;BY;Kan tilbys introduksjonsprogram;01.01.2020;########"
    innhold = f"{hode}\n{rad}\n2,01E+11;;;;;".encode()
    fil = FilePayload(name="nir.csv", mimeType="text/csv", buffer=innhold)
    side.get_by_label("CSV-filer fra dagens NIR").set_input_files([fil])
    side.get_by_role("button", name="Sammenlign").click()
    expect(side.get_by_text("datoen kan ikke leses")).to_be_visible()
    expect(side.get_by_text("Excel har forkortet nummeret")).to_be_visible()
    uten_funn(side)


def i_ord(dager: int) -> str:
    return dag_i_ord(Oversetter("nb"), date.fromisoformat(iso(dager)))


def test_the_slider_and_the_date_field_move_each_other_and_say_the_day_in_words(
    side: Page, personer: Mapping[str, str]
) -> None:
    side.goto(f"/personer/{personer['i-program']}")
    side.get_by_text("Se personen på en annen dag").click()
    uten_funn(side)
    glider = side.get_by_role("slider", name="Dra til en dag")
    side.get_by_label("Dag", exact=True).fill(iso(100))
    expect(glider).to_have_attribute("aria-valuetext", i_ord(100))
    glider.press("ArrowRight")
    expect(side.get_by_label("Dag", exact=True)).to_have_value(iso(99))
    side.get_by_role("button", name="Vis dagen").click()
    expect(side.get_by_text(f"Siden viser en tidligere dag: {i_ord(99)}.")).to_be_visible()
    uten_funn(side)
    side.get_by_role("link", name="Vis i dag").first.click()
    expect(side.get_by_role("link", name="Legg til Kontakt, søknad eller krav")).to_be_visible()


LISTESIDER = (
    "/",
    "/kalender",
    "/paaminnelser/frist",
    "/rapporter/avsluttede?registrertAv=regelmotor",
    "/aarskontroll?aar=2026",
    "/innsynslogg",
    "/statistikk/deltakere",
)


def test_the_lists_of_what_is_due_and_ended_have_no_findings(side: Page, personer: Mapping[str, str]) -> None:
    for sti in LISTESIDER:
        side.goto(sti)
        expect(side.get_by_role("heading", level=1)).to_be_visible()
        uten_funn(side)
