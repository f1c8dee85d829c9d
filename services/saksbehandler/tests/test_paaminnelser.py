"""The start page with its påminnelser, the list of each kind of påminnelse, and the årskontroll (A 3.3, A 9,
B 3).
"""

import re
from collections.abc import Mapping

import pytest
from nir.klokke import idag
from nir_klient.generert_reporting.models import PaaminnelseOmAvsluttet
from nir_lokal.system.system import System
from saksbehandler.skjermer.paaminnelser.slag import mangler

from services.saksbehandler.tests.bruker import Bruker


def test_the_start_page_shows_how_many_are_due_and_whom(nibo: Bruker, personer: Mapping[str, str]) -> None:
    side = nibo.hent("/")
    assert re.search(r"Frister de neste 30 dagene \([1-9]\d*\)", side.tekst)
    assert f"/personer/{personer['uten-sluttmaal']}/sluttmaal/ny" in side.html


@pytest.mark.parametrize(
    ("navn", "slag"),
    [
        ("frist", "frist-naer"),
        ("uten-sluttmaal", "uten-sluttmaal"),
        ("uten-tiltak", "uten-sluttmaal"),
        ("avsluttet-av-regelmotor", "frist-passert"),
    ],
)
def test_each_kind_is_a_list_and_a_file(
    nibo: Bruker, personer: Mapping[str, str], navn: str, slag: str
) -> None:
    side = nibo.hent(f"/paaminnelser/{navn}", duf=personer[slag])
    assert "Viser 1 – 1 av 1 linje" in side.tekst
    assert f"/personer/{personer[slag]}" in side.html
    (adresse,) = re.findall(rf'"(/paaminnelser/{navn}\.csv\?[^"]*)"', side.html)
    fil = nibo.get(adresse.replace("&amp;", "&"))
    assert ".csv" in fil.headers["Content-Disposition"]
    assert personer[slag] in fil.text.replace(" ", "")


def test_a_user_without_paaminnelser_gets_the_menu_alone(nir: System) -> None:
    with Bruker(nir.saksbehandler) as drift:
        side = drift.logg_inn("DRIF")
    assert side.status == 200
    assert "Frister de neste" not in side.tekst


def test_the_aarskontroll_says_what_is_missing_and_leads_to_the_form(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    aar, duf = str(idag().year), personer["uten-sluttmaal"]
    side = nibo.hent("/aarskontroll", aar=aar, hva="sluttmaal", duf=duf)
    assert "Viser 1 – 1 av 1 linje" in side.tekst
    assert f"/personer/{duf}/sluttmaal/ny" in side.html
    for type_ in ("csv", "xlsx"):
        (adresse,) = re.findall(rf'"(/aarskontroll\.{type_}\?[^"]*)"', side.html)
        fil = nibo.get(adresse.replace("&amp;", "&"))
        assert f".{type_}" in fil.headers["Content-Disposition"]
        assert type_ == "xlsx" or duf in fil.text.replace(" ", "")


def test_a_reader_is_led_to_the_person_and_not_to_a_form(nir: System, personer: Mapping[str, str]) -> None:
    with Bruker(nir.saksbehandler) as leser:
        leser.logg_inn("LELI")
        side = leser.hent("/paaminnelser/uten-sluttmaal", duf=personer["uten-sluttmaal"])
    assert f"/personer/{personer['uten-sluttmaal']}#sluttmaal" in side.html
    assert "/sluttmaal/ny" not in side.html


@pytest.mark.parametrize(("sluttmaal", "seksjon"), [(None, "sluttmaal"), ("Fullføre grunnskole", "vedtak")])
def test_a_programme_that_did_not_begin_in_time_lacks_sluttmaal_or_vedtak_and_takes_no_ending(
    sluttmaal: str | None, seksjon: str
) -> None:
    rad = PaaminnelseOmAvsluttet.from_dict(
        {
            "dufNummer": "988818011199",
            "fornavn": "PLIKTOPPFYLLENDE",
            "etternavn": "MYSTIKK",
            "kjoenn": "Kvinne",
            "alder": 35,
            "lovverk": "Integreringsloven",
            "kategori": "Rett og plikt til introduksjonsprogram",
            "sluttmaal": sluttmaal,
            "avslutning": "Ordinær avslutning",
            "avslutningsaarsak": "Utgått oppstartsfrist",
            "avslutningsaarsakgruppe": "Inngår ikke i tallgrunnlaget for måloppnåelse",
            "avslutningsdato": "2024-09-26",
            "kommunenummer": "4204",
            "bydelsnummer": None,
            "oppfoelgingsfylke": "Agder",
            "kommuneBydel": "Kristiansand",
            "registrert": "2024-09-27",
            "registrertAv": "Regelmotor",
            "gjennomfoeringsfrist": None,
            "dato": "2024-09-26",
            "tekst": "Avsluttet av regelmotor: Utgått oppstartsfrist",
            "paaminnelseId": "fd054474-93c0-5efe-a077-641062dd156e",
        }
    )
    assert mangler("avsluttet-av-regelmotor", rad) == seksjon
