"""The committed list of the routes, the place of each screen in the menu, and which routes need a login."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.routing import APIRoute
from saksbehandler.innlogging.krav import krev_innlogging
from saksbehandler.innstillinger import Innstillinger
from saksbehandler.oppstart.app import ny_app
from saksbehandler.side.navigasjon import MENY, UTENFOR, Skjerm
from saksbehandler.skjermer.alle import SKJERMER

LISTE = Path(__file__).with_name("ruter.txt")
AAPNE = {
    *("/hjelp", "/brukerveiledning", "/brukerveiledning/bilder/{navn}", "/tilgjengelighet", "/kalkulator"),
    *("/logg-inn", "/logg-inn/start", "/logg-inn/tilbake"),
}
DRIFT = {"/health/live", "/health/ready", "/metrics", "/statisk/{fil}"}


def ruter() -> Iterator[tuple[Skjerm, APIRoute]]:
    for skjerm in SKJERMER:
        for rute in skjerm.ruter.routes:
            assert isinstance(rute, APIRoute)
            yield skjerm, rute


def linje(rute: APIRoute) -> str:
    return f"{','.join(sorted((rute.methods or set()) - {'HEAD'}))} {rute.path}"


def test_the_routes_are_those_of_the_committed_list() -> None:
    """A route that is added or removed on purpose is added to or removed from ruter.txt."""
    assert sorted(linje(rute) for _, rute in ruter()) == LISTE.read_text().splitlines()


def test_no_route_is_outside_the_screens() -> None:
    stier = {getattr(rute, "path", "") for rute in ny_app(Innstillinger()).routes}
    assert stier - {rute.path for _, rute in ruter()} == DRIFT


@pytest.mark.parametrize("skjerm", SKJERMER, ids=lambda skjerm: skjerm.navn)
def test_each_screen_has_a_place_in_the_menu(skjerm: Skjerm) -> None:
    assert skjerm.meny in MENY or skjerm.meny in UTENFOR


def test_each_menu_entry_leads_to_a_page() -> None:
    assert set(MENY.values()) <= {rute.path for _, rute in ruter()}


def krever_innlogging(rute: APIRoute) -> bool:
    return any(del_.call is krev_innlogging for del_ in rute.dependant.dependencies)


def test_all_but_the_login_requires_a_session_and_a_form_its_token() -> None:
    assert {rute.path for _, rute in ruter() if not krever_innlogging(rute)} == AAPNE
    assert {linje(rute) for _, rute in ruter() if rute.path in AAPNE} == {f"GET {sti}" for sti in AAPNE}
