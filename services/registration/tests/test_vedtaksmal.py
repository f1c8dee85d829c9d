"""A 5.2 and 5.4: every decision has a letter in both målformer, and the letter can be sent unchanged."""

import re
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from regelverk.fakta.innslag import Resultat
from regelverk.lov.kodeverk.kategorier import kategorier
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaalkoder
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype
from registration.vedtaksmal.avsender import Avsendere, avsender
from registration.vedtaksmal.brev import brev, brevfelter
from registration.vedtaksmal.brevdata import brevdata
from registration.vedtaksmal.maalform import Maalform
from registration.vedtaksmal.oppsett import Brevoppsett

from services.registration.tests.brevproever import KRISTIANSAND, OPPSETT, alle, brevtekst, grunnlaget

AAPENT = r"[{}]|None| \.| ,|\(\)|[^e]  "
"""Traces of a field without content. Only «Side  av» may have two spaces: Word adds the page numbers."""
BOKMAAL = re.compile(r"\b(ikke|hvis|fra|noen|hvordan|opplysninger|uker|sykdom|fravær|innen|også)\b", re.I)
"""Bokmål words that no nynorsk letter may have."""
ALLE = pytest.mark.parametrize(
    ("type_", "resultat", "maalform"), list(alle()), ids=lambda v: getattr(v, "kode", v)
)


@ALLE
def test_every_letter_begins_with_its_title_and_leaves_nothing_open(
    type_: Vedtakstype, resultat: Resultat, maalform: Maalform
) -> None:
    docx = brev(grunnlaget(type_, resultat), OPPSETT, maalform)
    tittel = brevdata().om(type_.kode).tittel_paa(maalform, resultat)
    assert Document(BytesIO(docx)).paragraphs[0].text == tittel
    tekst = brevtekst(docx)
    assert not re.search(AAPENT, tekst)
    for del_ in ("LEVENDE LØFT", "9924 000010 09", "17.05.1990", "13.05.2024", "2024/1837"):
        assert del_ in tekst
    assert {"nb": "Statsforvalteren i Agder", "nn": "Statsforvaltaren i Agder"}[maalform] in tekst


@ALLE
def test_a_letter_without_the_forms_optional_fields_has_clear_placeholders(
    type_: Vedtakstype, resultat: Resultat, maalform: Maalform
) -> None:
    tomt = grunnlaget(type_, resultat, fullt=False, sluttmaal=None, gjennomfoeringsfrist=None, kategori=None)
    tekst = brevtekst(brev(tomt, Brevoppsett(Avsendere()), maalform))
    assert not re.search(AAPENT, tekst)
    for del_ in ("[saksnummer]", "[Telefon og e-post]", "[Stilling]"):
        assert del_ in tekst
    for felt in set(type_.brevfelter) & {"beloep", "beloep_per_maaned"}:
        assert "[beløp] kroner" in tekst, felt


@ALLE
def test_a_nynorsk_letter_has_no_bokmaal_in_it(
    type_: Vedtakstype, resultat: Resultat, maalform: Maalform
) -> None:
    if maalform == "nn":
        tekst = brevtekst(brev(grunnlaget(type_, resultat), OPPSETT, maalform))
        assert BOKMAAL.findall(tekst) == []


@pytest.mark.parametrize(
    ("annet", "begynner"),
    [
        ({"lovverk": "Introduksjonsloven"}, ("introduksjonsloven", "forskrift 18. juli 2003")),
        ({"kapittel6A": True}, ("integreringsloven", "integreringsforskriften")),
        ({}, ("integreringsloven", "integreringsforskriften")),
    ],
)
@pytest.mark.parametrize(
    "dag", ["2015-03-02", "2021-01-01", "2022-08-23", "2025-12-31", "2026-01-01", "2027-06-01"]
)
def test_every_decision_of_every_time_has_its_law(
    annet: dict[str, Any], begynner: tuple[str, str], dag: str
) -> None:
    for type_, resultat, maalform in alle():
        brevtype = brevdata().om(type_.kode)
        g = grunnlaget(type_, resultat, vedtak={"vedtaksdato": dag}, **annet)
        fra = avsender(KRISTIANSAND, g.vedtakskommune, None, g.vedtak.vedtaksdato, maalform)
        felter = brevfelter(g, brevtype, fra, maalform)
        assert "{" not in felter.hjemmel
        assert felter.regel
        assert maalform == "nn" or felter.hjemmel.startswith(begynner)


def test_every_sluttmaal_and_every_programme_category_has_its_words() -> None:
    data = brevdata()
    assert {kode.kode for kode in sluttmaalkoder()} == set(data.sluttmaal)
    assert {kode.kode for kode in kategorier() if kode.programkategori} == set(data.maalgruppe)


def test_the_title_in_bokmaal_is_the_guides() -> None:
    for type_, resultat, maalform in alle():
        tittel = brevdata().om(type_.kode).tittel_paa(maalform, resultat)
        if maalform == "nb" and "Integreringsplan/" not in type_.mal(resultat):
            assert tittel == type_.mal(resultat)


def test_what_each_letter_says_of_the_law_has_its_source() -> None:
    for type_ in brevdata().brev:
        for sagt in (*type_.rett, type_.foelge, type_.foelge_avslag):
            assert sagt is None or sagt.kilde, type_.vedtakstype
