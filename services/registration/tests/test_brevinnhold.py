"""The content of a letter: the law on the day of the decision, the klageinstans, sender and recipient."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper
from registration.vedtaksmal.brev import brev
from registration.vedtaksmal.felter import FELTNAVN
from registration.vedtaksmal.filnavn import filnavn
from registration.vedtaksmal.fletting import LOGO
from registration.vedtaksmal.klage import klageinstans
from registration.vedtaksmal.maalform import Maalform

from services.registration.tests.brevproever import OPPSETT, alle, brevtekst, grunnlaget, tekst

GODKJENT = Path(__file__).parent / "brev"
DELTAKELSE, VELFERD = "Deltakelse i introduksjonsprogram", "Permisjon pga. velferd"
UTVIDET, TREKK = "Vedtak om utvidet program", "Trekk i framtidig utbetaling pga. for mye utbetalt stønad"


def hjemmel(type_: str, vedtaksdato: str, maalform: Maalform = "nb", **annet: Any) -> str:
    linjer = tekst(type_, maalform=maalform, vedtak={"vedtaksdato": vedtaksdato}, **annet).splitlines()
    foran = "Vedtaket er gjort etter "
    return next(linje.removeprefix(foran) for linje in linjer if linje.startswith(foran))


@pytest.mark.parametrize(
    ("type_", "dag", "annet", "ventet"),
    [
        (UTVIDET, "2025-12-31", {}, "integreringsloven § 13."),
        (UTVIDET, "2026-01-01", {}, "integreringsloven § 14."),
        (UTVIDET, "2020-06-01", {"lovverk": "Introduksjonsloven"}, "introduksjonsloven § 5."),
        (TREKK, "2020-06-01", {"lovverk": None}, "introduksjonsloven § 15."),
        (DELTAKELSE, "2024-05-13", {"kapittel6A": True}, "integreringsloven § 37 c (kapittel 6A)."),
        (DELTAKELSE, "2026-05-13", {"kapittel6A": True}, "integreringsloven kapittel 6A, jf. § 12."),
        ("Permisjon pga. fred- og forsoningsarbeid", "2022-08-23", {}, "integreringsloven § 17."),
    ],
)
def test_the_law_is_that_of_the_decisions_day(
    type_: str, dag: str, annet: dict[str, Any], ventet: str
) -> None:
    assert hjemmel(type_, dag, **annet) == ventet


def test_a_nynorsk_letter_names_the_laws_in_nynorsk() -> None:
    assert hjemmel(VELFERD, "2024-05-13", "nn") == "integreringslova § 17, integreringsforskrifta § 14."


def test_under_introduksjonsloven_the_plan_is_the_individual_plan() -> None:
    assert "den individuelle planen din" in tekst("Integreringsplan", lovverk="Introduksjonsloven")


@pytest.mark.parametrize(
    ("kommune", "dag", "maalform", "ventet"),
    [
        ("0301", date(2024, 1, 1), "nb", "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus"),
        ("3203", date(2024, 1, 1), "nn", "Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus"),
        ("3025", date(2023, 12, 31), "nb", "Statsforvalteren i Oslo og Viken"),
        ("4601", date(2021, 1, 1), "nn", "Statsforvaltaren i Vestland"),
        ("5501", date(2026, 1, 1), "nb", "Statsforvalteren i Troms og Finnmark"),
        ("1201", date(2018, 5, 1), "nb", "Fylkesmannen i Hordaland"),
        ("", date(2024, 1, 1), "nn", "statsforvaltaren"),
    ],
)
def test_the_complaint_goes_to_the_statsforvalter_of_the_kommunes_fylke(
    kommune: str, dag: date, maalform: Maalform, ventet: str
) -> None:
    assert klageinstans(kommune, dag, maalform) == ventet


def test_the_letter_says_the_deadline_of_the_decisions_day() -> None:
    assert "Den nye fristen er 03.06.2026." in tekst(VELFERD)


def test_amount_and_periods_are_the_decisions_own() -> None:
    side = tekst(TREKK)
    assert "12\N{NO-BREAK SPACE}480\N{NO-BREAK SPACE}kroner for mye" in side
    assert "fra 01.02.2024 til og med 30.04.2024" in side
    assert "Trekket er 3\N{NO-BREAK SPACE}120\N{NO-BREAK SPACE}kroner i måneden fra 03.06.2024" in side


@pytest.mark.parametrize("vern", ["fortrolig", "strengtFortrolig"])
@pytest.mark.parametrize("maalform", ["nb", "nn"])
def test_the_letter_of_a_protected_person_has_no_address_and_no_bydel(vern: str, maalform: Maalform) -> None:
    person = {"fornavn": "LEVENDE", "etternavn": "LØFT", "adressebeskyttelse": vern}
    oslo = {"kommunenummer": "0301", "bydelsnummer": "030103", "registrertAv": "0301-NIBO"}
    side = tekst(DELTAKELSE, maalform=maalform, person=person, **oslo)
    assert ("Sperret adresse" if maalform == "nb" else "Sperra adresse") in side
    assert "[Adresse]" not in side
    assert "Bydel" not in side
    assert "Sagene" not in side
    aapen = tekst(DELTAKELSE, maalform=maalform, **oslo)
    assert "[Adresse]" in aapen
    assert "Oslo kommune, Bydel Sagene" in aapen


def test_the_readme_names_every_field_of_a_template() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    tabellen = readme.split("What a template may name")[1].split("`registration maler")[0]
    assert set(re.findall(r"`(\w+)`", tabellen)) >= FELTNAVN | {LOGO}


def test_a_name_with_markup_or_fields_is_written_as_plain_text() -> None:
    person = {"fornavn": "<w:p>& {{ hjemmel }} \u202eÅse", "etternavn": "</w:t>"}
    side = tekst("Permanent stans", person=person)
    assert "<w:p>& {{ hjemmel }} \u202eÅse </w:t>" in side


@pytest.mark.parametrize(
    ("registrert", "nynorsk"),
    [
        ("Sykepenger", "sjukepengar"),
        ("uføretrygd", "uføretrygd"),
        ("kvalifiseringsstønad", "kvalifiseringsstønad"),
    ],
)
def test_the_other_benefit_has_its_nynorsk_name_in_a_nynorsk_letter(registrert: str, nynorsk: str) -> None:
    type_ = "Reduksjon av stønad pga. andre offentlige ytelser"
    assert f"du får {nynorsk}." in tekst(type_, maalform="nn", vedtak={"ytelse": registrert})


@pytest.mark.parametrize("fil", sorted(GODKJENT.glob("*.txt")), ids=lambda fil: fil.stem)
def test_the_whole_page_reads_as_it_was_approved(fil: Path) -> None:
    for type_, resultat, maalform in alle():
        grunnlag = grunnlaget(type_, resultat)
        if filnavn(grunnlag.vedtak, maalform) == f"{fil.stem}.docx":
            assert brevtekst(brev(grunnlag, OPPSETT, maalform)) == fil.read_text(encoding="utf-8")
            return
    pytest.fail("there is no such letter")


def test_the_title_stands_in_the_documents_properties_as_in_the_letter() -> None:
    type_ = vedtakstyper()[VELFERD]
    docx = brev(grunnlaget(type_, "Avslag"), OPPSETT, "nn")
    tittel = "Avslag på søknad om permisjon frå introduksjonsprogram"
    assert Document(BytesIO(docx)).core_properties.title == tittel
