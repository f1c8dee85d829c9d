"""The figure of a statistic: which numbers it draws, and how its text describes them."""

import re
import xml.etree.ElementTree as ET

import pytest
from reporting.statistikk.figur import statistikkfigur
from reporting.statistikk.filtre import Statistikkfiltre
from reporting.statistikk.grunnlag.kolonner import Navn
from reporting.statistikk.katalog.alle import STATISTIKKER
from reporting.statistikk.rad import LANDET, Statistikkrad, Verdi
from reporting.statistikk.svar import Statistikksvar

UNDER_GRUNNLINJEN = 4
"""How many pixels letters of 13 pixels reach below their line."""
BREDDE_AV_TEGN = 9
"""Pixels: more than the width of an average letter of 13 pixels."""
TITLER = ["Utgått oppstartsfrist", "Utgått gjennomføringsfrist"]


def rad(sted: str, nummer: str | None, aar: int, **verdier: Verdi) -> Statistikkrad:
    return Statistikkrad(aar, nummer, sted, verdier)


def figur(navn: Navn, rader: list[Statistikkrad], landet: list[Statistikkrad], egen: str) -> ET.Element:
    svar = Statistikksvar(STATISTIKKER[navn], Statistikkfiltre(), rader, landet)
    return ET.fromstring(statistikkfigur(svar, (egen,)))


def tekst(rot: ET.Element, nummer: int) -> str:
    return rot[nummer].text or ""


def tegnforklaring(rot: ET.Element) -> list[str]:
    tegn = [del_ for del_ in rot.iter() if "legend" in del_.get("class", "").split()]
    return [t.text or "" for del_ in tegn for t in del_.iter() if t.tag.endswith("}text")]


def flyttet(del_: ET.Element) -> tuple[float, float]:
    """How far the `transform` of an element moves the element, across and down."""
    funnet = re.findall(r"translate\(([-\d.]+),\s*([-\d.]+)\)", del_.get("transform", ""))
    return sum(float(x) for x, _ in funnet), sum(float(y) for _, y in funnet)


@pytest.mark.parametrize("antall", [1, 2, 3, 4])
def test_the_whole_legend_lies_within_the_figure(antall: int) -> None:
    steder = ["Nordre Follo og Indre Østfold", "Oslo", "Ålesund", "Moss"][:antall]
    rader = [rad(sted, f"000{n}", 2024, andel=10.0 * n) for n, sted in enumerate(steder)]
    svar = Statistikksvar(STATISTIKKER["maaloppnaaelse"], Statistikkfiltre(), rader, [])
    rot = ET.fromstring(statistikkfigur(svar, tuple(f"000{n}" for n in range(antall))))
    bredde, hoeyde = (float(tall) for tall in rot.get("viewBox", "").split()[2:])
    (forklaringen,) = (en for en in rot.iter() if en.get("class") == "legends")
    x, y = flyttet(forklaringen)
    tekster = [en for en in forklaringen.iter() if en.tag.endswith("}text")]
    assert len(tekster) == antall
    for en in tekster:
        assert y + float(en.get("y", "")) < hoeyde - UNDER_GRUNNLINJEN
        assert x + float(en.get("x", "")) + BREDDE_AV_TEGN * len(en.text or "") < bredde


def test_a_figure_of_shares_has_the_country_and_every_number_in_words() -> None:
    rader = [rad("Oslo", "0301", 2023, andel=62.5), rad("Oslo", "0301", 2024, andel=None)]
    landet = [rad(LANDET, None, 2023, andel=60.0), rad(LANDET, None, 2024, andel=61.1)]
    rot = figur("maaloppnaaelse", [*rader, rad("Moss", "3103", 2023, andel=1.5)], landet, "0301")
    assert tekst(rot, 0) == "Måloppnåelse direkte etter endt program: Oslo og hele landet"
    assert tegnforklaring(rot) == ["Oslo", "Hele landet"]
    assert "Oslo, prosent: 2023 62,5; 2024 uten tall. " in tekst(rot, 1)
    assert "Hele landet, prosent: 2023 60; 2024 61,1." in tekst(rot, 1)
    assert "Moss" not in tekst(rot, 1)


@pytest.mark.parametrize("egen", ["0301", "9999"])
def test_a_figure_of_counts_shows_the_own_kommune_or_the_country(egen: str) -> None:
    rader = [rad("Oslo", "0301", 2024, oppstartsfrist=7, gjennomfoeringsfrist=0)]
    landet = [rad(LANDET, None, 2024, oppstartsfrist=70, gjennomfoeringsfrist=80)]
    rot = figur("fristbrudd", rader, landet, egen)
    assert tegnforklaring(rot) == TITLER
    assert ("70" in tekst(rot, 1)) == (egen == "9999")
    assert tekst(rot, 0) == f"Fristbrudd: {'Oslo' if egen == '0301' else LANDET}"


def test_the_figure_names_both_places_where_each_has_two_columns() -> None:
    steder = [("Ålesund", "1508"), ("Ålesund (1507)", "1507")]
    rader = [rad(s, n, 2023, oppstartsfrist=6, gjennomfoeringsfrist=9) for s, n in steder]
    svar = Statistikksvar(STATISTIKKER["fristbrudd"], Statistikkfiltre(), rader, [])
    rot = ET.fromstring(statistikkfigur(svar, ("1507", "1508")))
    assert tegnforklaring(rot) == [f"{sted}: {tittel}" for sted, _ in steder for tittel in TITLER]


def test_without_any_number_the_figure_says_so() -> None:
    assert "Ingen tall å vise" in "".join(figur("deltakere", [], [], "0301").itertext())
