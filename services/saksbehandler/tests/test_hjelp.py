"""The help page and the accessibility statement, with and without a login."""

import re
from urllib.parse import unquote

import pytest
from nir_lokal.system.system import System
from playwright.sync_api import Browser, expect
from saksbehandler.side.navigasjon import MENY, SIDETASTER, TASTER

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.nettleser import stille, uten_funn


def test_each_menu_entry_has_a_key_of_its_own() -> None:
    alle = [*TASTER.values(), *SIDETASTER.values()]
    assert TASTER.keys() == MENY.keys()
    assert len(set(alle)) == len(alle)
    assert all(len(tast) == 1 and tast == tast.lower() for tast in alle)


@pytest.mark.parametrize("sti", ["/", "/personsoek", "/finnes-ikke"])
def test_help_and_statement_are_reached_from_every_page(nibo: Bruker, sti: str) -> None:
    lenker = re.findall(r'href="(/hjelp|/tilgjengelighet)"', nibo.hent(sti).html)
    assert lenker == ["/hjelp", "/tilgjengelighet"]


@pytest.mark.parametrize(("maalform", "tittel"), [("nb", "Hurtigtaster"), ("nn", "Snøggtastar")])
def test_help_needs_no_login_and_lists_the_keys(nir: System, maalform: str, tittel: str) -> None:
    with Bruker(nir.saksbehandler) as fremmed:
        side = fremmed.hent("/hjelp", maalform=maalform)
        assert (side.status, tittel in side.tekst) == (200, True)
        assert {f"<kbd>{tast}</kbd>" for tast in "slkn"} <= set(re.findall("<kbd>.</kbd>", side.html))
        assert "Etterregistrering" not in side.tekst
        videre = re.findall(
            r'href="(/tilgjengelighet[^"]*)"', fremmed.hent("/logg-inn", maalform=maalform).html
        )
        assert videre == ["/tilgjengelighet" + ("?maalform=nn" if maalform == "nn" else "")]


def test_the_statement_says_what_is_tested_what_falls_short_and_whom_to_ask(nibo: Bruker) -> None:
    side = nibo.hent("/tilgjengelighet")
    assert "Logg ut" in side.tekst
    for hva in ("WCAG 2.2", "Kjente mangler", "skjermleser", "Si fra", "uutilsynet.no"):
        assert hva in side.tekst


def test_the_open_calculator_leads_to_the_statement(nir: System) -> None:
    with Bruker(nir.saksbehandler) as fremmed:
        assert 'href="/tilgjengelighet"' in fremmed.hent("/kalkulator").html


def test_the_help_page_leads_to_the_user_guide_with_its_pictures_and_needs_no_login(nir: System) -> None:
    with Bruker(nir.saksbehandler) as fremmed:
        assert 'href="/brukerveiledning"' in fremmed.hent("/hjelp").html
        svar = fremmed.get("/brukerveiledning")
        bilder = re.findall(r'<img [^>]*src="([^"]+)"[^>]*>', svar.text)
        assert len(bilder) > 40
        assert all(re.search(r'alt="[^"]+"', en) for en in re.findall("<img [^>]*>", svar.text))
        for bilde in bilder:
            fil = fremmed.get(bilde)
            assert (fil.headers["Content-Type"], fil.content[1:4]) == ("image/png", b"PNG")
        mange = re.findall(r'href="#([^"]+)"', svar.text.partition("<article")[2])
        assert len(mange) > 5
        assert {f'id="{unquote(mal)}"' for mal in mange} <= set(re.findall(r'id="[^"]+"', svar.text))
        assert "img-src 'self'" in svar.headers["Content-Security-Policy"]


@pytest.mark.parametrize("navn", ["finnes-ikke.png", "..%2fbrukerveiledning.md", "%2e%2e%2fREADME.md"])
def test_nothing_but_the_pictures_of_the_guide_is_served(nir: System, navn: str) -> None:
    with Bruker(nir.saksbehandler) as fremmed:
        assert fremmed.get(f"/brukerveiledning/bilder/{navn}").status_code in (404, 422)


@pytest.mark.nettleser
@pytest.mark.parametrize("bredde", [1280, 360])
def test_the_user_guide_is_read_without_another_machine_and_has_no_findings(
    nettleser: Browser, nir: System, bredde: int
) -> None:
    with (
        nettleser.new_context(base_url=nir.saksbehandler, viewport={"width": bredde, "height": 900}) as vindu,
        stille(vindu) as side,
    ):
        side.route(lambda adresse: not adresse.startswith(nir.saksbehandler), lambda rute: rute.abort())
        side.goto("/hjelp")
        uten_funn(side)
        side.get_by_role("link", name="Brukerveiledning").click()
        side.get_by_role("link", name="Finn personene").click()
        expect(side.get_by_role("heading", name="Finn personene")).to_be_in_viewport()
        uten_funn(side)
