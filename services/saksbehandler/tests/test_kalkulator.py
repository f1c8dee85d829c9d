"""The open calculator: no session, no script, every choice in the address, four languages.

The app of registration answers in this process: a calculation needs no broker and no engine.
"""

import re
import string
from functools import cache
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from fastapi import FastAPI
from nir.grense.kallgrense import Kallgrense
from regelverk.lov import kodeverk
from registration.innstillinger import Innstillinger as Registrering
from registration.tjeneste import lag_tjeneste
from saksbehandler.api.nir import Adresser
from saksbehandler.innstillinger import Innstillinger
from saksbehandler.oppstart.app import ny_app
from saksbehandler.side.tidslinje import BREDDE, tegn
from saksbehandler.skjermer.kalkulator.beregningslogg import regelnoekkel, setningen
from saksbehandler.skjermer.kalkulator.koder import KODER
from saksbehandler.skjermer.kalkulator.spraak import SPRAAK, Spraakkode, spraak
from saksbehandler.skjermer.kalkulator.tidslinje import deler
from saksbehandler.skjermer.kalkulator.valg import Valg

OVERSATT: tuple[Spraakkode, ...] = ("nn", "en", "uk")
ARBEID = "arbeid-person-har-utdanning-paa-videregaaende-nivaa-fra-foer"
VALG = {
    "innvilget": "2024-01-05",
    "sluttmaal": ARBEID,
    "vedtak": "2024-01-10",
    "start": "2024-01-15",
    "p0_type": "permisjon-pga-velferd",
    "p0_fra": "2024-04-02",
    "p0_til": "2024-04-30",
    "p0_dagtype": "virkedager",
    "f0_type": "gyldig-fravaer",
    "f0_fra": "2024-02-05",
    "f0_til": "2024-02-19",
    "f0_dager": "11",
    "s_type": "midlertidig-stans",
    "s_fra": "2024-06-10",
    "s_klaget": "2024-06-12",
    "s_utfall": "kommunens-vedtak-oppheves",
    "s_avgjort": "2024-06-20",
    "paa": "2024-06-30",
}


@cache
def apper() -> tuple[FastAPI, FastAPI]:
    return ny_app(Innstillinger()), lag_tjeneste(Registrering())


async def hent(**valg: str) -> httpx.Response:
    sider, registration = apper()
    registration.state.kalkulatorgrense = Kallgrense("", "")
    transport = httpx.ASGITransport(registration)
    sider.state.adresser = Adresser("http://nir", "http://nir", transport, transport)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(sider), base_url="http://sider") as http:
        return await http.get("/kalkulator", params=valg)


def tekst(svar: httpx.Response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", svar.text))


@pytest.mark.parametrize("kode", SPRAAK)
async def test_the_empty_form_opens_without_a_session_in_every_language(kode: Spraakkode) -> None:
    svar = await hent(spraak=kode)
    sp = spraak(kode)
    assert svar.status_code == 200
    assert sp("tittel") in svar.text
    assert f'lang="{kode}"' in svar.text
    assert (sp.kontrollert and kode == "nb") or sp("ukontrollert") in svar.text
    assert not re.search(r"<style| style=| on[a-z]+=", svar.text)
    assert "set-cookie" not in svar.headers


@pytest.mark.parametrize("kode", SPRAAK)
async def test_a_link_shows_the_deadline_its_log_and_the_timeline(kode: Spraakkode) -> None:
    """The deadline 15.07.2024, moved by 21 + 11 + 8 virkedager (regelbeskrivelse §4.13)."""
    svar = await hent(**VALG, spraak=kode)
    assert svar.status_code == 200
    sagt, sp = tekst(svar), spraak(kode)
    assert re.search(rf"{re.escape(sp('frist'))} 09\.09\.2024", sagt)
    assert "integreringsloven § 13" in sagt
    assert svar.text.count("<rect") == 3
    assert svar.text.count("<circle") == 3
    assert kode == "nb" or sp("pa_norsk") not in sagt
    andre = {re.sub(r"&amp;", "&", a) for a in re.findall(r'href="(/kalkulator\?[^"]*)"', svar.text)}
    assert f"/kalkulator?{urlencode({**VALG, 'spraak': 'uk'})}" in andre


async def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() -> None:
    svar = await hent(**VALG | {"f0_dager": "99", "p0_til": "", "s_avgjort": "2024-06-01"})
    assert svar.status_code == 422
    for felt in ("f0_dager", "p0_til", "s_avgjort"):
        assert f'id="{felt}-feil"' in svar.text
    assert 'value="99"' in svar.text
    assert 'value="2024-04-02"' in svar.text
    uten = await hent(start="2024-01-15")
    assert 'id="innvilget-feil"' in uten.text


async def test_a_decision_that_lies_ahead_is_computed_on_its_day() -> None:
    svar = await hent(innvilget="2031-01-05", sluttmaal=ARBEID, vedtak="2031-01-10", start="2031-01-15")
    assert svar.status_code == 200, tekst(svar)
    assert "15.01.2032" in tekst(svar)


async def test_an_ending_ends_and_is_drawn() -> None:
    avsluttet = {"a0_type": "arbeid", "a0_dato": "2024-07-01", "a0_timer": "37,5", "paa": "2024-07-02"}
    svar = await hent(**VALG | avsluttet)
    assert svar.status_code == 200, tekst(svar)
    assert re.search(r"Avslutning Arbeid 01\.07\.2024", tekst(svar))
    assert 'name="a1_type"' in svar.text
    uten_timer = await hent(**VALG | avsluttet | {"a0_timer": ""})
    assert uten_timer.status_code == 422
    assert 'id="a0_timer-feil"' in uten_timer.text


async def test_the_birth_date_goes_before_the_age_group() -> None:
    svar = await hent(innvilget="2024-01-05", alder="18-55", foedt="2010-06-01", paa="2024-03-01")
    assert svar.status_code == 200, tekst(svar)
    assert "13 år" in tekst(svar)


async def test_a_reunited_person_needs_the_permit_of_the_other() -> None:
    felles = {"hjemmel": "UTL_KAP6", "innvilget": "2024-01-05", "soeknad": "2023-10-01", "paa": "2024-03-01"}
    svar = await hent(
        **felles, fam_hjemmel="UTL_28", fam_bosatt="2022-01-05", fam_permanent="nei", avtale="nei"
    )
    assert svar.status_code == 200, tekst(svar)
    assert "introduksjonsprogram" in tekst(svar)
    uten = await hent(**felles, fam_bosatt="2022-01-05")
    assert uten.status_code == 422
    assert 'id="fam_hjemmel-feil"' in uten.text


class Husker(httpx.AsyncBaseTransport):
    """Sends requests on, and keeps the header that says from which address the visitor comes."""

    def __init__(self, videre: httpx.AsyncBaseTransport) -> None:
        self._videre = videre
        self.sett: list[str | None] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sett.append(request.headers.get("X-Forwarded-For"))
        return await self._videre.handle_async_request(request)


async def test_the_api_is_told_which_visitor_asks_so_that_each_has_a_limit_of_its_own() -> None:
    sider, registration = apper()
    registration.state.kalkulatorgrense = Kallgrense("", "")
    husker = Husker(httpx.ASGITransport(registration))
    sider.state.adresser = Adresser("http://nir", "http://nir", husker, husker)
    inn = httpx.ASGITransport(sider, client=("192.0.2.7", 1))
    async with httpx.AsyncClient(transport=inn, base_url="http://sider") as http:
        svar = await http.get("/kalkulator", params=VALG, headers={"X-Forwarded-For": "198.51.100.1"})
    assert svar.status_code == 200
    assert husker.sett == ["192.0.2.7"]


async def test_a_row_is_added_when_all_are_filled_in_and_other_choices_are_kept() -> None:
    svar = await hent(**VALG, f1_type="ferie", f1_fra="2024-03-04", f1_til="2024-03-05", f1_dager="2")
    assert 'name="f2_type"' in svar.text
    assert 'name="p2_type"' not in svar.text


@pytest.mark.parametrize("kode", OVERSATT)
def test_no_text_is_missing_and_placeholders_agree(kode: Spraakkode) -> None:
    nb, andre = spraak("nb"), spraak(kode)
    assert andre.tekster.keys() == nb.tekster.keys()
    assert andre.koder.keys() == nb.koder.keys()
    tomme = {n for n, v in andre.tekster.items() if not v.strip()}
    assert tomme == set()
    assert {n for n, v in nb.tekster.items() if not v.strip()} <= {"ukontrollert", "feil_spraak", "pa_norsk"}
    fasit = spraak("en").logg
    assert andre.logg.keys() == fasit.keys() >= nb.logg.keys()
    for noekkel in fasit:
        assert _felter(andre.logg[noekkel]) == _felter(fasit[noekkel]), noekkel
    assert not andre.kontrollert


def _felter(mal: str) -> set[str]:
    return {navn for _, navn, _, _ in string.Formatter().parse(mal) if navn}


def test_the_codes_are_those_of_the_api() -> None:
    nb = spraak("nb")
    lister = {
        "sluttmaal": "sluttmaal",
        "permisjon": "vedtakstyper",
        "stans": "vedtakstyper",
        "fravaer": "fravaer",
        "utfall": "klageutfall",
        "avslutning": "avslutningsaarsaker",
    }
    for slag, liste in lister.items():
        kjente = {kode.id: kode.kode for kode in kodeverk.liste(liste)}
        assert {id_: nb.koder[id_] for id_ in KODER[slag]} == {id_: kjente[id_] for id_ in KODER[slag]}
    assert {id_ for alle in KODER.values() for id_ in alle} == nb.koder.keys()


def test_a_rule_without_a_sentence_is_shown_as_the_api_says_it() -> None:
    linje: dict[str, Any] = {"regel": "NY-1", "tekst": "Ny.", "hjemmel": "lov", "inndata": {}, "dato": None}
    assert setningen(linje, None, spraak("en")) == ("Ny.", False, "lov")


@pytest.mark.parametrize(
    ("regel", "inndata", "noekkel"),
    [
        ("GJF-2", {"maaneder": 6, "utvidelse": 6, "sluttmaal": "x"}, "GJF-2.utvidet"),
        ("GJF-2", {"maaneder": 24, "utvidelse": 0, "sluttmaal": None}, "GJF-2.lov"),
        ("GJF-2", {"vedtaksdato": "2024-01-01"}, "GJF-2.uten"),
        ("GJF-3", {"kalenderdager": 3}, "GJF-3.sum"),
        ("GJF-5", {"samlet": 11, "grense": 10}, "GJF-5.over"),
        ("KAT-2", {"alder": 17, "nedre": 18}, "KAT-2.ingen"),
    ],
)
def test_the_variant_follows_from_the_inputs(regel: str, inndata: dict[str, Any], noekkel: str) -> None:
    assert regelnoekkel({"regel": regel, "inndata": inndata, "forutsatt": False}) == noekkel
    assert noekkel in spraak("uk").logg


def test_the_drawing_keeps_every_part_inside_and_in_the_order_of_time() -> None:
    kropp = Valg.av(VALG).kropp().felter
    svar = {"gjennomfoeringsfrist": "2024-09-09", "oppstartsfrist": "2026-01-05", "beregnetFor": "2024-06-30"}
    navn = {**spraak("nb").tekster, **spraak("nb").koder}
    tegnet = tegn(deler(kropp, svar, navn))
    assert [p.del_.slag for p in tegnet.deler] == ["start", "fravaer", "permisjon", "stans", "idag", "frist"]
    assert all(p.x >= 0 and p.x + p.bredde <= BREDDE for p in tegnet.deler)
    assert [p.x for p in tegnet.deler] == sorted(p.x for p in tegnet.deler)
