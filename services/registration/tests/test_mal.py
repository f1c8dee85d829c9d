"""Templates are Word files that the operator may edit.

A template that cannot be used is refused in a message that names it.
"""

import shutil
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from pydantic import ValidationError
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper
from registration.kommandoer import app
from registration.vedtaksmal.brev import brev
from registration.vedtaksmal.brevdata import Brevdata, Brevtype, brevdata
from registration.vedtaksmal.mal import MALER, FeilIMal, krev_alle_maler, krev_brukbar
from registration.vedtaksmal.oppsett import les_oppsett
from typer.testing import CliRunner

from services.registration.tests.brevproever import brevtekst, grunnlaget

TREKK = MALER / "nb" / "trekk.docx"


def endret(tmp_path: Path, tekst: str, *, i_bunnteksten: bool = False) -> Path:
    """A shipped template with `tekst` as one more paragraph, in the body or in the footer."""
    dokument = Document(str(TREKK))
    hvor = dokument.sections[0].first_page_footer if i_bunnteksten else dokument
    hvor.add_paragraph(tekst)
    fil = tmp_path / "egen.docx"
    dokument.save(str(fil))
    return fil


@pytest.mark.parametrize("i_bunnteksten", [False, True])
def test_a_field_that_does_not_exist_is_named_with_the_file(tmp_path: Path, i_bunnteksten: bool) -> None:
    fil = endret(tmp_path, "Beløpet er {{ beloepet }}.", i_bunnteksten=i_bunnteksten)
    with pytest.raises(FeilIMal, match=r"egen\.docx: feltet beloepet finnes ikke.*beloep, "):
        krev_brukbar(fil)


def test_a_field_that_exists_and_a_loops_own_word_are_accepted(tmp_path: Path) -> None:
    krev_brukbar(endret(tmp_path, "{{ beloep }} {% for del in klage %}{{ del }}{% endfor %}"))


@pytest.mark.parametrize("tekst", ["{% if beloep %}", "{{ beloep", "{{ 'a' | ukjentfilter }}"])
def test_braces_that_cannot_be_read_are_refused(tmp_path: Path, tekst: str) -> None:
    with pytest.raises(FeilIMal, match=r"egen\.docx: klammene kan ikke leses"):
        krev_brukbar(endret(tmp_path, tekst))


def test_a_file_that_is_no_word_file_is_refused(tmp_path: Path) -> None:
    fil = tmp_path / "brev.docx"
    fil.write_text("Hei")
    with pytest.raises(FeilIMal, match=r"brev\.docx: kan ikke leses"):
        krev_brukbar(fil)


def test_all_templates_that_ship_can_be_used_and_none_is_left_over() -> None:
    krev_alle_maler()
    brukt = {navn for brev in brevdata().brev for navn in (brev.mal, brev.mal_avslag) if navn}
    for maalform in ("nb", "nn"):
        assert {fil.stem for fil in (MALER / maalform).iterdir()} == brukt


def test_a_vedtakstype_without_a_letter_stops_the_start_with_its_name() -> None:
    data = brevdata()
    uten = Brevdata.model_validate({**data.model_dump(), "brev": [b.model_dump() for b in data.brev[1:]]})
    with pytest.raises(FeilIMal, match="Deltakelse i introduksjonsprogram har ikke noe"):
        krev_alle_maler(data=uten)


@pytest.mark.parametrize("rad", [{"til": date(2025, 12, 30)}, {"fra": date(2021, 1, 1)}])
def test_a_letter_whose_law_has_a_gap_is_refused(rad: dict[str, date]) -> None:
    utvidet = brevdata().om("Vedtak om utvidet program").model_dump()
    foerste, *resten = utvidet["rett"]
    with pytest.raises(ValidationError, match="utvidet program: rett for integreringsloven dekker ikke"):
        Brevtype.model_validate({**utvidet, "rett": [foerste | rad, *resten]})


def test_a_letter_whose_template_is_missing_stops_the_start_with_its_name() -> None:
    data = brevdata().model_dump()
    data["brev"][0]["mal"] = "finnes-ikke"
    with pytest.raises(FeilIMal, match=r"nb/finnes-ikke\.docx"):
        krev_alle_maler(data=Brevdata.model_validate(data))


def test_the_command_checks_the_files_that_are_given(tmp_path: Path) -> None:
    feil = CliRunner().invoke(app, ["maler", str(TREKK), str(endret(tmp_path, "{{ x }}"))])
    assert feil.exit_code == 1
    assert "feltet x finnes ikke" in feil.output
    riktig = CliRunner().invoke(app, ["maler", str(TREKK)])
    assert (riktig.exit_code, riktig.output) == (0, "Malene kan brukes.\n")


def test_templates_of_the_operators_own_are_used_and_one_that_is_wrong_stops_the_start(
    tmp_path: Path,
) -> None:
    egne = tmp_path / "maler"
    shutil.copytree(MALER, egne)
    dokument = Document(str(egne / "nb" / "trekk.docx"))
    dokument.add_paragraph("Hilsen fra juristen")
    dokument.save(str(egne / "nb" / "trekk.docx"))
    type_ = vedtakstyper()["Trekk i framtidig utbetaling pga. for mye utbetalt stønad"]
    oppsett = les_oppsett(None, egne)
    assert "Hilsen fra juristen" in brevtekst(brev(grunnlaget(type_, "Vedtak fattet"), oppsett, "nb"))
    (egne / "nn" / "trekk.docx").unlink()
    with pytest.raises(FeilIMal, match=r"nn/trekk\.docx"):
        les_oppsett(None, egne)


@pytest.mark.parametrize(
    ("innstilling", "ventet", "kode"),
    [("NIR_BREVMALER", "kan ikke leses som en Word-fil", 1), ("NIR_BREVAVSENDERE", "mangler.toml", 2)],
)
def test_the_service_does_not_start_with_what_it_cannot_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, innstilling: str, ventet: str, kode: int
) -> None:
    fil = tmp_path if innstilling == "NIR_BREVMALER" else tmp_path / "mangler.toml"
    monkeypatch.setenv(innstilling, str(fil))
    svar = CliRunner().invoke(app, ["run"])
    assert svar.exit_code == kode
    assert ventet in svar.output
    assert "Traceback" not in svar.output
