"""IMDi gives and withdraws access to register entries with dates far back (A 7.3)."""

from datetime import timedelta

from nir.klokke import idag
from nir_lokal.system.system import System

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.dager import iso


def test_imdi_gives_an_access_and_withdraws_it(nir: System) -> None:
    with Bruker(nir.saksbehandler) as imdi:
        assert 'href="/etterregistrering"' in imdi.logg_inn("IMIN").html
        felter = {"gjelder": "kommune", "kommunenummer": "4204"}
        feil = imdi.send_inn(imdi.hent("/etterregistrering"), "/etterregistrering", **felter)
        assert (feil.status, feil.felter["kommunenummer"]) == (422, "4204")
        til = (idag() + timedelta(days=30)).isoformat()
        gitt = imdi.send_inn(feil, "/etterregistrering", tilDato=til)
        assert "Tilgangen er gitt." in gitt.tekst
        trukket = imdi.send_inn(gitt, "/etterregistrering/trekk")
        assert "Tilgangen er trukket." in trukket.tekst


def test_a_saksbehandler_neither_sees_nor_sends_it(nibo: Bruker) -> None:
    side = nibo.hent("/")
    assert "/etterregistrering" not in side.html
    assert nibo.send_inn(side, "/etterregistrering", gjelder="alle", tilDato=iso(-30)).status == 403
