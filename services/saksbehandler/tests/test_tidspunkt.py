"""The person page on another day than today (kontrakt §5.10)."""

import re
from collections.abc import Mapping
from datetime import date

import pytest
from saksbehandler.side.formater import dag_i_ord
from saksbehandler.tekster.tekster import Oversetter

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.dager import iso


def test_a_day_is_written_in_words_in_both_languages() -> None:
    assert dag_i_ord(Oversetter("nb"), date(2024, 9, 18)) == "onsdag 18. september 2024"
    assert dag_i_ord(Oversetter("nn"), date(2024, 9, 17)) == "tysdag 17. september 2024"


def test_today_has_the_choice_of_a_day_and_no_notice(nibo: Bruker, personer: Mapping[str, str]) -> None:
    side = nibo.hent(f"/personer/{personer['i-program']}")
    assert "Se personen på en annen dag" in side.tekst
    assert "Siden viser en" not in side.tekst
    assert "/kontakt/ny" in side.html


@pytest.mark.parametrize("form", ["%Y-%m-%d", "%d.%m.%Y"])
def test_an_earlier_day_says_so_and_offers_no_registration(
    nibo: Bruker, personer: Mapping[str, str], form: str
) -> None:
    duf, da = personer["frist-passert"], date.fromisoformat(iso(90))
    side = nibo.hent(f"/personer/{duf}", dag=f"{da:{form}}")
    i_ord = dag_i_ord(Oversetter("nb"), da)
    assert f"Siden viser en tidligere dag: {i_ord}." in side.tekst
    assert f'aria-valuetext="{i_ord}"' in side.html
    assert side.felter["dag"] == da.isoformat()
    assert not re.search(rf'href="/personer/{duf}/[a-z]+/', side.html)
    assert f'href="/personer/{duf}">Vis i dag' in side.html
    assert "Avslutning: Avslutningsårsak ikke registrert" not in side.tekst
    assert "Avslutning: Avslutningsårsak ikke registrert" in nibo.hent(f"/personer/{duf}").tekst


def test_a_later_day_says_that_nothing_more_is_registered_by_then(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    side = nibo.hent(f"/personer/{personer['uten-vedtak']}", dag=iso(-200))
    assert "om ingenting mer blir registrert" in side.tekst


def test_what_was_not_registered_by_the_day_can_be_left_out(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    adresse = f"/personer/{personer['i-program']}"
    alt = nibo.hent(adresse, dag=iso(5))
    kjent = nibo.hent(adresse, dag=iso(5), kjent="ja")
    assert "Bare det som var registrert da, er med." in kjent.tekst
    assert "Frist for gjennomføring" in alt.tekst
    assert "Frist for gjennomføring" not in kjent.tekst


def test_the_vedtak_table_sorts_on_the_day_that_is_shown_and_the_next_day_keeps_the_order(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    adresse = f"/personer/{personer['i-program']}"
    side = nibo.hent(adresse, dag=iso(5))
    (lenke,) = re.findall(r'href="([^"]*vedtak=resultat[^"]*)"', side.html)
    sortert = nibo.hent(lenke.replace("&amp;", "&").partition("#")[0])
    assert "Siden viser en tidligere dag" in sortert.tekst
    assert (sortert.felter["dag"], sortert.felter["vedtak"]) == (iso(5), "resultat")


@pytest.mark.parametrize("skrevet", ["31.02.2024", "i går", "0001-01-01", "9999-12-31"])
def test_a_day_that_cannot_be_used_is_an_error_beside_the_field(
    nibo: Bruker, personer: Mapping[str, str], skrevet: str
) -> None:
    side = nibo.hent(f"/personer/{personer['i-program']}", dag=skrevet)
    assert (side.status, side.felter["dag"]) == (200, skrevet)
    assert "Skriv en dag som finnes" in side.tekst
    assert "Siden viser en" not in side.tekst
