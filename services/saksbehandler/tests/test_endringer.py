"""When a colleague changes a person, the open page of that person shows it."""

import re
from collections.abc import Callable
from html import unescape

from nir_lokal.system.system import System

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.dager import iso
from services.saksbehandler.tests.test_kontaktskjema import registrer

Lag = Callable[..., str]


def test_an_open_page_learns_what_a_colleague_has_registered(
    nir: System, nibo: Bruker, ny_person: Lag
) -> None:
    duf = ny_person("uten-vedtak")
    (adresse,) = re.findall(r'data-endringer="([^"]+)"', nibo.hent(f"/personer/{duf}").html)
    with Bruker(nir.saksbehandler) as kollega, nibo.stream("GET", unescape(adresse)) as stroem:
        assert stroem.headers["content-type"].startswith("text/event-stream")
        linjer = stroem.iter_lines()
        next(linjer)
        kollega.logg_inn("NIBO")
        registrer(kollega, ny_person("uten-vedtak"), kontakttype="Krav", dato=iso(10))
        registrer(kollega, duf, kontakttype="Krav", dato=iso(10))
        setning = next(linje for linje in linjer if linje.startswith("data:"))
    assert "under Kontakt, søknad eller krav" in setning


def test_the_page_after_ones_own_registration_does_not_warn_about_it(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("uten-vedtak")
    side = registrer(nibo, duf, kontakttype="Krav", dato=iso(10))
    (adresse,) = re.findall(r'data-endringer="([^"]+)"', side.html)
    (versjon,) = re.findall(r"versjon=(\d+)", adresse)
    with nibo.stream("GET", re.sub(r"siden=[^&]*&", "", unescape(adresse))) as stroem:
        linjer = stroem.iter_lines()
        next(linjer)
        registrer(nibo, duf, kontakttype="Søknad", dato=iso(9))
        next(linje for linje in linjer if linje.startswith("event: endret"))
    (naa,) = re.findall(r"versjon=(\d+)", nibo.hent(f"/personer/{duf}").html)
    assert int(naa) == int(versjon) + 1
