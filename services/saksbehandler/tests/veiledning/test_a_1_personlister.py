"""A 1: find persons by search and by list."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from services.saksbehandler.tests.veiledning.bilder import Fotograf
from services.saksbehandler.tests.veiledning.conftest import Lag
from services.saksbehandler.tests.veiledning.skjema import som_vist

pytestmark = pytest.mark.nettleser


def test_a_1_1_a_search_finds_one_person(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    duf = deltaker("i-program")
    side.goto("/")
    side.get_by_role("link", name="Personsøk").first.click()
    side.get_by_role("main").get_by_role("searchbox").fill(som_vist(duf))
    side.get_by_role("main").get_by_role("button", name="Søk").click()
    expect(side.get_by_role("link", name=som_vist(duf))).to_be_visible()
    fotograf.ta(side.get_by_role("banner"), side.get_by_role("main"))


def test_a_1_2_a_list_is_narrowed_to_a_category_and_forvalg(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    uten, med = deltaker("uten-sluttmaal"), deltaker("i-program")
    side.goto("/")
    side.get_by_role("link", name="Personlister").first.click()
    side.get_by_label("Lovverk").select_option(label="Integreringsloven")
    side.get_by_role("group", name="Kategori").locator("summary").click()
    side.get_by_label("Rett og plikt til introduksjonsprogram").check()
    side.get_by_label("Vedtak").select_option(label="Med")
    side.get_by_label("Sluttmål").select_option(label="Uten")
    expect(side.get_by_role("link", name=som_vist(uten))).to_be_visible()
    expect(side.get_by_role("link", name=som_vist(med))).to_have_count(0)
    fotograf.ta(side.get_by_role("heading", level=1), side.get_by_role("link", name="Nullstill"))


def test_a_1_3_a_list_is_filtered_and_sorted_at_once(side: Page, deltaker: Lag, fotograf: Fotograf) -> None:
    dufer = sorted((deltaker("i-program"), deltaker("uten-vedtak")))
    side.goto("/personlister")
    side.get_by_label("DUF-nummer").fill("9971")
    for duf in dufer:
        expect(side.get_by_role("link", name=som_vist(duf))).to_be_visible()
    side.get_by_role("columnheader", name="DUF-nummer").get_by_role("button").click()
    expect(side.get_by_role("columnheader", name="DUF-nummer")).to_have_attribute("aria-sort", "ascending")
    rader = side.locator("tbody td.nummer").all_inner_texts()
    assert rader == sorted(rader)
    assert {som_vist(duf) for duf in dufer} <= set(rader)
    fotograf.ta(side.get_by_text("Filtrer på"), side.locator("#resultat"))


def test_a_1_4_a_person_is_opened_from_the_list_and_the_list_is_a_csv_file(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    duf = deltaker("i-program")
    side.goto(f"/personlister?duf={duf}")
    with side.expect_download() as lastet:
        side.get_by_role("link", name="Last ned CSV fil").click()
    assert som_vist(duf) in Path(lastet.value.path()).read_text("utf-8-sig")
    fotograf.ta(side.locator("#resultat"))
    side.get_by_role("link", name=som_vist(duf)).click()
    expect(side.get_by_role("heading", level=2, name="Status")).to_be_visible()


def test_a_1_6_the_csv_file_has_the_columns_of_the_guide(
    side: Page, deltaker: Lag, fotograf: Fotograf
) -> None:
    duf = deltaker("frist-naer")
    side.goto(f"/personlister?duf={duf}")
    with side.expect_download() as lastet:
        side.get_by_role("link", name="Last ned CSV fil").click()
    hode, rad = Path(lastet.value.path()).read_text("utf-8-sig").splitlines()[-2:]
    assert len(hode.split(";")) == len(rad.split(";")) == 17
    vist = dict(zip(hode.split(";"), rad.split(";"), strict=True))
    assert (vist["Frist type"], vist["Vedtak"], vist["Tiltak"]) == (
        "Gjennomføring",
        "Med vedtak",
        "Uten tiltak",
    )
    fotograf.ta(side.locator(".listetopp"), side.locator("#resultat table"))
