"""docs/regler and docs/kodeverk agree with the rules' data, parameters and cases."""

import re
from pathlib import Path

import pytest
from regelverk.lov import kodeverk
from regelverk.lov.parametre import les_parametre
from regelverk.lov.regler import regler
from regelverk.lov.regler.prosa import utfylt
from rule_engine.dokumentasjon.markdown import tabell
from rule_engine.dokumentasjon.regelsider import UkjentRegel, regelsider
from rule_engine.dokumentasjon.saker import fortell, les_saker
from rule_engine.dokumentasjon.sider import alle_sider, foreldet, skriv

ROT = Path(__file__).parents[3]
SAKER = ROT / "tests" / "cases"


def test_the_pages_in_docs_are_fresh_else_run_rule_engine_docs() -> None:
    assert foreldet(ROT / "docs", alle_sider(SAKER)) == []


def test_every_rule_and_every_code_list_has_its_page() -> None:
    sider = set(alle_sider(SAKER))
    assert {f"regler/{regel.id}.md" for regel in regler()} <= sider
    assert {f"kodeverk/{navn}.md" for navn in kodeverk.NAVN} <= sider


def test_the_page_of_a_rule_has_its_text_law_parameters_and_cases() -> None:
    side = regelsider(les_parametre(), les_saker(SAKER))["GJF-5.md"]
    for del_ in (
        "# GJF-5 Fravær over ti dager",
        "integreringsforskriften § 19",
        "| Introduksjonsloven | 01.09.2004 | forskrift 18. juli 2003 nr. 973",
        "Veileder: A 8.1, 8.3.",
        "`fravaersgrense`",
        "10 virkedager",
    ):
        assert del_ in side
    assert "### De ti dagene er samlet for alle fem kodene" in side


def test_every_assumption_stands_on_one_page() -> None:
    side = alle_sider(SAKER)["regler/antakelser.md"]
    for regel in regler():
        assert all(utfylt(antakelse, les_parametre()) in side for antakelse in regel.antakelser)
    for linje in les_parametre().tidslinjer():
        assert all(verdi.antakelse in side for verdi in linje.verdier if verdi.antakelse)


def test_every_case_is_written_with_norwegian_dates() -> None:
    for sak in les_saker(SAKER):
        assert fortell(sak).startswith("### ")
        assert re.search(r"datetime|\d{4}-\d\d-\d\d", fortell(sak)) is None


def test_a_case_about_a_rule_that_does_not_exist_stops_the_command(tmp_path: Path) -> None:
    (tmp_path / "feil.yaml").write_text(
        "saker: [{sak: En, regel: [GJF-99], kilde: x, hvorfor: y}]", encoding="utf-8"
    )
    with pytest.raises(UkjentRegel, match="GJF-99"):
        regelsider(les_parametre(), les_saker(tmp_path))


def test_a_second_run_changes_nothing_and_removes_outdated_pages(tmp_path: Path) -> None:
    sider = {"regler/A.md": "# A\n", "kodeverk/b.md": "# b\n"}
    skriv(tmp_path, sider)
    assert foreldet(tmp_path, sider) == []
    assert foreldet(tmp_path, {"regler/A.md": "# A\n"}) == ["kodeverk/b.md"]
    skriv(tmp_path, {"regler/A.md": "# A\n"})
    assert not (tmp_path / "kodeverk" / "b.md").exists()


def test_a_table_leaves_out_empty_columns_and_escapes_a_bar() -> None:
    assert tabell(("A", "B", "C"), [("1", "", "x|y")]) == "| A | C |\n| --- | --- |\n| 1 | x\\|y |"
    assert tabell(("A",), []) == ""


SIDER = {navn: side for navn, side in alle_sider(SAKER).items() if navn.startswith("regler/")}
ENGELSK = re.compile(
    r"\b(after|also|any|before|but|cannot|day|decision|ending|exactly|from|have|known|later|never|not|nothing|of|once"
    r"|only|refused|registered|rules|same|shown|the|then|until|what|when|where|which|who|with|without|worked)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("navn", SIDER)
def test_a_page_is_written_for_a_lawyer(navn: str) -> None:
    """No page has an unfilled placeholder, an HTTP status, an English word, or a name from the code."""
    tekst = re.sub(r"<!--.*?-->|`[^`]*`|\]\([^)]*\)", "", SIDER[navn])
    assert re.findall(r"[{}]|\b(?:40[0-9]|41[0-9]|42[0-9])\b", tekst) == []
    assert ENGELSK.findall(tekst) == []
    assert re.findall(r"\b[A-Z]{3,}_\w+|\b[a-zæøå]+_\w+|\b[a-zæøå]+[A-ZÆØÅ]\w*|\b\w+\.md\b", tekst) == []


def test_a_refusal_is_shown_by_title_and_code() -> None:
    assert "avvises: «" in SIDER["regler/REG-7.md"]
    assert re.search(r"«[^»]+» \(NIR-AVSLUTNING-ETTER-FRIST\)", SIDER["regler/REG-7.md"])
    alene = re.findall(r"avvises: [^«*]\S*", "".join(SIDER.values()))
    assert alene == []


def test_a_rule_that_its_sources_leave_open_states_the_assumption() -> None:
    """Each rule has an assumption, except the four that the test names: their sources leave nothing open."""
    assert {regel.id for regel in regler() if not regel.antakelser} == {"AVS-1", "FRG-2", "OPP-4", "TID-1"}


def test_the_law_of_a_page_stands_with_its_first_day_under_each_law() -> None:
    side = SIDER["regler/KAT-4.md"]
    assert "| Integreringsloven | 01.01.2026 | integreringsloven § 8 femte ledd |" in side
    assert "| Introduksjonsloven | 01.09.2004 | introduksjonsloven § 2 |" in side
    assert "Introduksjonsloven har ikke denne regelen." in SIDER["regler/GJO-1.md"]
