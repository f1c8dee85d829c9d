"""The dropdowns of kommune and bydel in the filters of lists."""

import re
from datetime import date

from nir_lokal.system.system import System
from saksbehandler.api.kodeverk import Kodetekst
from saksbehandler.oekt.oekt import Oekt
from saksbehandler.side.sider import Leser
from saksbehandler.side.steder import bydelsvalg, kommunevalg

from services.saksbehandler.tests.bruker import Bruker


def liste(*koder: tuple[str, str, date | None]) -> dict[str, Kodetekst]:
    return {kode: Kodetekst(kode, navn, navn, gyldig_til=til) for kode, navn, til in koder}


KODER = {
    "fylker": liste(("03", "Oslo", None), ("42", "Agder", None)),
    "kommuner": liste(
        ("4204", "Kristiansand", None),
        ("4203", "Arendal", None),
        ("4299", "Nedlagt", date(2020, 1, 1)),
        ("0301", "Oslo", None),
    ),
    "bydeler": liste(("030102", "Grünerløkka", None), ("030101", "Gamle Oslo", None)),
}
FELLES = {"bruker": "A", "navn": "A", "tilgang": "x", "tilgang_til": 1, "csrf": "x", "aktiv_til": 1}


def leser(kommune: str | None) -> Leser:
    oekt = Oekt.model_validate({**FELLES, "lengst_til": 1, "kommunenummer": kommune})
    return Leser("nb", oekt, KODER)


def test_kommuner_of_today_stand_by_name_under_their_fylker() -> None:
    assert [(en.navn, en.valg) for en in kommunevalg(leser(None))] == [
        ("Oslo", [("0301", "Oslo")]),
        ("Agder", [("4203", "Arendal"), ("4204", "Kristiansand")]),
    ]


def test_a_kommune_chooses_among_its_own_bydeler_if_it_has_any() -> None:
    (oslo,) = bydelsvalg(leser("0301"))
    assert [navn for _, navn in oslo.valg] == ["Gamle Oslo", "Grünerløkka"]
    assert bydelsvalg(leser("4204")) == []
    assert bydelsvalg(leser(None)) == [oslo]


def test_imdi_filters_a_list_by_kommune_and_a_kommune_is_not_asked(nir: System, nibo: Bruker) -> None:
    assert 'name="kommunenummer"' not in nibo.hent("/personlister").html
    with Bruker(nir.saksbehandler) as imdi:
        imdi.logg_inn("IMIN")
        for sti in ("/personlister", "/rapporter/avsluttede", "/aarskontroll", "/paaminnelser/frist"):
            side = imdi.hent(sti, kommunenummer="4204")
            assert re.search('<optgroup label="Agder">.*?<option value="4204" selected>', side.html, re.S), (
                sti
            )
            assert side.felter["kommunenummer"] == "4204"
