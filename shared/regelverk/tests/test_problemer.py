"""The catalogue has exactly the problems and varsler that the rules use, and each has all that it needs."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
import regelverk
from regelverk.avgjoerelse.problemer.felles import FELT_MANGLER
from regelverk.avgjoerelse.problemer.feltnavn import feltnavn
from regelverk.avgjoerelse.problemer.katalog import MODULER, problemtyper, varseltyper
from regelverk.avgjoerelse.problemer.problemtype import Problemtype, Varseltype, problemtype
from regelverk.fakta.hendelse import INNHOLD
from regelverk.fakta.innslag import INNSLAG
from regelverk.fakta.navn import til_camel

KILDER = [fil for fil in Path(regelverk.__file__).parent.rglob("*.py") if fil.parent.name != "problemer"]
KATALOG: dict[str, Problemtype | Varseltype] = {
    navn: verdi
    for modul in MODULER
    for navn, verdi in vars(modul).items()
    if isinstance(verdi, Problemtype | Varseltype)
}


def test_every_problem_stands_in_a_module_of_the_catalogue() -> None:
    assert {type_.kode for type_ in KATALOG.values()} == {t.kode for t in problemtyper()} | {
        t.kode for t in varseltyper()
    }


@pytest.mark.parametrize("navn", sorted(KATALOG))
def test_every_problem_is_used_by_a_rule(navn: str) -> None:
    assert any(re.search(rf"\.{navn}\b|\b{navn}\b", fil.read_text("utf-8")) for fil in KILDER)


@pytest.mark.parametrize("type_", problemtyper(), ids=lambda t: t.kode)
def test_each_problem_has_a_stable_code_a_status_and_a_sentence(type_: Problemtype) -> None:
    assert re.fullmatch(r"NIR-[A-Z0-9]+(-[A-Z0-9]+)*", type_.kode)
    assert type_.status in (403, 404, 409, 412, 422)
    assert type_.tittel[0].isupper()
    assert not type_.tittel.endswith(".")
    assert type_.detalj.endswith(".")


@pytest.mark.parametrize(
    "klasse", dict.fromkeys(klasse for klasser in INNHOLD.values() for klasse in klasser)
)
def test_a_caseworker_reads_the_name_of_a_field_in_bokmaal(klasse: type) -> None:
    """The rules name every field of a section, and the date fields of other facts. Each has a bokmål name."""
    navn = [f.name for f in fields(klasse) if klasse in INNSLAG or "date" in str(f.type)]
    sagt = [feltnavn(til_camel(felt)) for felt in navn if felt != "innslag_id"]
    assert [navn for navn in sagt if re.search(r"[a-zæøå][A-Z]|aa|oe|soek|foer", navn) or "_" in navn] == []


def test_the_sentence_says_the_field_as_a_caseworker_does_and_the_answer_names_it_as_the_contract() -> None:
    problem = FELT_MANGLER.problem({}, felt="timerPerUke")
    assert (problem.felt, problem.detail) == ("timerPerUke", "Feltet «timer per uke» må fylles ut.")


def test_no_code_is_written_outside_the_catalogue() -> None:
    assert [fil.name for fil in KILDER if re.search(r"[\"']NIR-", fil.read_text("utf-8"))] == []


def test_a_problem_code_cannot_be_used_twice() -> None:
    with pytest.raises(ValueError, match="to ganger"):
        problemtype("PERSON-UKJENT", 404, "x", "x.")
