"""The pages that only show something: the search, the lists and their files, the person, and the error pages
(A 1 to A 10).
"""

import re
from collections.abc import Mapping

import pytest
from nir_lokal.sandkasse.slag import kjente_slag
from nir_lokal.system.system import System

from services.saksbehandler.tests.bruker import Bruker

USYNLIGE = {"fortrolig"}
"""Kinds whose persons a saksbehandler may not know of."""


def test_a_page_has_a_policy_against_foreign_and_inline_script_and_is_not_stored(nibo: Bruker) -> None:
    svar = nibo.get("/personlister")
    policy = svar.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "script-src 'self'" in policy
    assert svar.headers["Cache-Control"] == "no-store"
    assert not re.search(r"<script(?! src=)|<style| style=| on[a-z]+=", svar.text)


def test_style_and_script_come_from_here_for_ever(nibo: Bruker) -> None:
    adresser = re.findall(r'(?:src|href)="(/statisk/[^"]+)"', nibo.hent("/").html)
    assert len(adresser) == 4
    for adresse in adresser:
        assert nibo.get(adresse).headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_person_is_found_by_duf_nummer_and_by_name(nibo: Bruker, personer: Mapping[str, str]) -> None:
    duf = personer["i-program"]
    side = nibo.hent("/personsoek", q=duf)
    assert "Viser 1 – 1 av 1 linje" in side.tekst
    etternavn = side.tekst.partition("Oppf.kommune/bydel")[2].split(",")[1].split()[0]
    assert f"/personer/{duf}" in nibo.hent("/personsoek", q=etternavn).html


def test_the_list_is_filtered_sorted_and_downloaded_as_shown(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    uten = nibo.hent("/personlister", vedtak="uten", sorter="-fristDato")
    # The tests of this folder share a kommune, so its list can have several pages.
    for slag, med in (("uten-vedtak", "uten"), ("i-program", "med")):
        assert personer[slag] in nibo.hent("/personlister", vedtak=med, duf=personer[slag]).html
    assert personer["i-program"] not in uten.html
    assert 'aria-sort="descending"' in uten.html
    filtrert = nibo.hent("/personlister", duf=personer["i-program"]).tekst
    assert re.search(r"Viser 1 – 1 av 1 linje \(filtrert fra \d+ totalt antall linjer\)", filtrert)
    for type_ in ("csv", "xlsx"):
        (adresse,) = re.findall(rf'"(/personlister\.{type_}\?[^"]*)"', uten.html)
        fil = nibo.get(adresse.replace("&amp;", "&"))
        assert f".{type_}" in fil.headers["Content-Disposition"]
        assert len(fil.content) > 500
    csv = nibo.get("/personlister.csv", params={"vedtak": "uten"}).text
    assert personer["uten-vedtak"] in csv.replace(" ", "")
    assert personer["i-program"] not in csv.replace(" ", "")


@pytest.mark.parametrize("slag", sorted(kjente_slag()))
def test_the_page_of_every_kind_of_person(nibo: Bruker, personer: Mapping[str, str], slag: str) -> None:
    side = nibo.hent(f"/personer/{personer[slag]}")
    assert side.status == (404 if slag in USYNLIGE else 200)


def test_the_person_page_shows_status_and_how_the_deadline_was_computed(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    tekst = nibo.hent(f"/personer/{personer['i-program']}").tekst
    for hva in (
        "Frist for gjennomføring",
        "Frist beregnet fra",
        "integreringsloven § 13",
        "Vis alle 11 hendelser",
    ):
        assert hva in tekst


def test_a_row_that_is_not_in_force_says_so_in_words(nibo: Bruker, personer: Mapping[str, str]) -> None:
    side = nibo.hent(f"/personer/{personer['kapittel-6a-gjenaapnet']}")
    assert re.search(r"<em>Ordinær avslutning \([^)]*gjenåpnet[^)]*\)</em>", side.html)


def test_a_reader_is_offered_nothing_and_told_why(nir: System, personer: Mapping[str, str]) -> None:
    with Bruker(nir.saksbehandler) as leser:
        leser.logg_inn("LELI")
        side = leser.hent(f"/personer/{personer['i-program']}")
        assert side.status == 200
        assert "/kontakt/ny" not in side.html


@pytest.mark.parametrize(
    ("sti", "status", "kode"),
    [
        ("/finnes-ikke", 404, "SAK-SIDE-UKJENT"),
        ("/personer/123", 404, "SAK-ADRESSE-UGYLDIG"),
        ("/personer/199900000000", 404, "NIR-PERSON-UKJENT"),
    ],
)
def test_an_error_is_a_page_with_its_kode(nibo: Bruker, sti: str, status: int, kode: str) -> None:
    side = nibo.hent(sti)
    assert (side.status, kode in side.tekst) == (status, True)
    assert "Til startsiden" in side.tekst


def test_for_htmx_an_error_is_a_notice_and_the_login_a_redirect(nir: System, nibo: Bruker) -> None:
    svar = nibo.get("/personer/199900000000", headers={"HX-Request": "true"})
    assert svar.headers["HX-Retarget"] == "#varsler"
    assert "<html" not in svar.text
    with Bruker(nir.saksbehandler) as fremmed:
        svar = fremmed.get("/personlister", headers={"HX-Request": "true"})
        assert svar.headers["HX-Redirect"].startswith("/logg-inn?")


def test_a_user_without_the_right_gets_a_page_that_says_so(nir: System) -> None:
    with Bruker(nir.saksbehandler) as drift:
        assert "Du har ikke tilgang" in drift.logg_inn("DRIF", "/personlister").tekst


def test_bydeler_are_chosen_by_name_where_the_kommune_has_them(nir: System) -> None:
    with Bruker(nir.saksbehandler) as oslo, Bruker(nir.saksbehandler) as kristiansand:
        assert "Gamle Oslo" in oslo.logg_inn("OSOL", "/personlister").tekst
        assert "Bydel" not in kristiansand.logg_inn("NIBO", "/personlister").tekst


def test_the_page_says_what_is_needed_for_the_deadline_of_the_programme(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    hint = "Fristen for gjennomføring vises når både vedtak om deltakelse og sluttmål er registrert."
    assert hint in nibo.hent(f"/personer/{personer['uten-sluttmaal']}").tekst
    assert hint not in nibo.hent(f"/personer/{personer['i-program']}").tekst


def test_a_form_explains_the_fields_that_the_guide_explains(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    rot = f"/personer/{personer['i-program']}"
    assert "Personen registreres i NIR som før." in nibo.hent(f"{rot}/reservasjon/ny").tekst
    assert "mandag til fredag, uten helligdager" in nibo.hent(f"{rot}/fravaer/ny").tekst
    tiltak = nibo.hent(f"{rot}/tiltak/ny")
    assert "Erstatter et annet tiltak" in tiltak.tekst
    assert 'aria-describedby="felt-erstattende-hjelp"' in tiltak.html


def test_the_calculator_is_found_from_every_page_and_looks_up_nobody(nibo: Bruker) -> None:
    start = nibo.hent("/")
    assert 'href="/kalkulator"' in start.html
    assert "Oppslag om personer blir loggført." in start.tekst
    assert "loggført" not in nibo.hent("/kalkulator").tekst


def test_a_form_names_the_person_that_it_is_about(nibo: Bruker, personer: Mapping[str, str]) -> None:
    side = nibo.hent(f"/personer/{personer['i-program']}")
    (navnet,) = re.findall(r"<h1[^>]*>([^<]+)</h1>", side.html)
    ny = nibo.hent(f"{side.sti}/vedtak/ny")
    rad = nibo.hent(re.findall(rf'href="({side.sti}/vedtak/(?!ny)[^"]+)"', side.html)[0])
    feil = nibo.send_inn(ny, f"{ny.sti}")
    for skjema in (ny, rad, feil):
        assert navnet in skjema.tekst
