"""The help page and the accessibility statement, with and without a login."""

import re

import pytest
from nir_lokal.system.system import System
from saksbehandler.side.navigasjon import MENY, SIDETASTER, TASTER

from services.saksbehandler.tests.bruker import Bruker


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
