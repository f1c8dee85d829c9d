"""IMDi gives and withdraws access to register entries with dates far back (A 7.3)."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import stamina
from nir.klokke import idag
from nir_lokal.system.system import System
from playwright.sync_api import Browser, expect

from services.saksbehandler.tests.bruker import Bruker, Side
from services.saksbehandler.tests.dager import iso
from services.saksbehandler.tests.nettleser import AVLOEST, innlogget, stille, uten_funn
from tests.stoette.klient import FRIST


def test_imdi_gives_an_access_and_withdraws_it(nir: System) -> None:
    with Bruker(nir.saksbehandler) as imdi:
        assert 'href="/etterregistrering"' in imdi.logg_inn("IMIN").html
        felter = {"gjelder": "kommune", "kommunenummer": "4204"}
        feil = imdi.send_inn(imdi.hent("/etterregistrering"), "/etterregistrering", **felter)
        assert (feil.status, feil.felter["kommunenummer"]) == (422, "4204")
        assert 'id="tilDato-feil"' in feil.html
        assert 'href="#tilDato"' in feil.html
        ukjent = imdi.send_inn(feil, "/etterregistrering/trekk", tilgangId="finnes-ikke")
        assert 'id="tilgangId-feil"' in ukjent.html
        til = (idag() + timedelta(days=30)).isoformat()
        gitt = imdi.send_inn(feil, "/etterregistrering", tilDato=til)
        assert "Tilgangen er gitt." in gitt.tekst
        trukket = imdi.send_inn(gitt, "/etterregistrering/trekk")
        assert "Tilgangen er trukket." in trukket.tekst


class _IkkeSlik(Exception):
    """The list does not show the change yet."""


@stamina.retry(on=_IkkeSlik, attempts=None, timeout=FRIST, wait_max=0.5)
def listen(imdi: Bruker, gjelder: str, hva: str, *, staar: bool) -> Side:
    """The page, as soon as its list has `hva`; with `staar=False`, as soon as its list lacks `hva`.

    Raises:
        _IkkeSlik: the list has not changed in time.
    """
    side = imdi.hent("/etterregistrering", gjelder=gjelder, sorter="-tilDato")
    if (hva in side.html.partition('id="resultat"')[2].partition("</section>")[0]) != staar:
        raise _IkkeSlik
    return side


def test_imdi_sees_the_accesses_that_stand_and_withdraws_one_there(
    nir: System, ny_person: Callable[..., str]
) -> None:
    duf = ny_person("uten-vedtak")
    til = idag() + timedelta(days=40)
    with Bruker(nir.saksbehandler) as imdi:
        side = imdi.logg_inn("IMIN")
        for felter in (
            {"gjelder": "person", "dufNummer": duf},
            {"gjelder": "kommune", "kommunenummer": "1103"},
        ):
            gitt = imdi.send_inn(side, "/etterregistrering", tilDato=til.isoformat(), noekkel="", **felter)
            assert "Tilgangen er gitt." in gitt.tekst
        assert "Stavanger" in listen(imdi, "kommune", "Stavanger", staar=True).tekst
        side = listen(imdi, "person", duf, staar=True)
        assert f"{til:%d.%m.%Y}" in side.tekst
        assert 'aria-sort="descending"' in side.html
        assert f'href="/personer/{duf}"' in side.html
        (nummer,) = re.findall(rf'{duf}.*?name="tilgangId" value="([^"]+)"', side.html, re.DOTALL)[:1]
        trukket = imdi.send_inn(side, "/etterregistrering/trekk", tilgangId=nummer)
        assert "Tilgangen er trukket." in trukket.tekst
        listen(imdi, "person", duf, staar=False)


def test_a_saksbehandler_neither_sees_nor_sends_it(nibo: Bruker) -> None:
    side = nibo.hent("/")
    assert "/etterregistrering" not in side.html
    assert nibo.hent("/etterregistrering").status == 403
    assert nibo.send_inn(side, "/etterregistrering", gjelder="alle", tilDato=iso(-30)).status == 403


@pytest.mark.nettleser
def test_the_accesses_that_stand_have_no_findings_and_one_is_withdrawn_with_the_keyboard(
    nettleser: Browser, nir: System, ny_person: Callable[..., str]
) -> None:
    duf = ny_person("uten-vedtak")
    with innlogget(nettleser, nir, "Inger Moen", 360) as vindu, stille(vindu, *AVLOEST) as side:
        side.goto("/etterregistrering")
        side.get_by_label("Hvem tilgangen gjelder").select_option("person")
        side.get_by_label("DUF-nummer").fill(duf)
        side.get_by_label("Siste dag tilgangen gjelder").fill((idag() + timedelta(days=9)).isoformat())
        side.get_by_role("button", name="Gi tilgang").click()
        expect(side.get_by_text("Tilgangen er gitt.")).to_be_visible()
        knapp = side.get_by_role("button", name=f"Trekk En person {duf[:4]} {duf[4:10]} {duf[10:]}")
        with Bruker(nir.saksbehandler) as imdi:
            imdi.logg_inn("IMIN")
            listen(imdi, "person", duf, staar=True)
        side.goto("/etterregistrering?gjelder=person&sorter=-tilDato")
        uten_funn(side)
        knapp.press("Enter")
        expect(side.get_by_text("Tilgangen er trukket.")).to_be_visible()
        uten_funn(side)
