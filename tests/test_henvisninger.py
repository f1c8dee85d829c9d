"""Each citation of a project document names a heading that the document has."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.stoette.dokumenter import ROT, linjer, overskrifter

NUMMERERTE = ("kontrakt", "regelbeskrivelse", "rettskilder", "folkeregisteret")
MED_OVERSKRIFTER = ("ARCHITECTURE", "CONTRIBUTING", "README")

PARAGRAF = r"§(\d+(?:\.\d+)*)"
MOT_NUMMER = re.compile(rf"\b({'|'.join(NUMMERERTE)}) {PARAGRAF}((?:(?:,|,? and|,? og) {PARAGRAF})*)")
MOT_OVERSKRIFT = re.compile(rf"((?:[\w-]+/)*(?:{'|'.join(MED_OVERSKRIFTER)})), ([A-ZÆØÅ][^)`.;\"»\n]*)")
# Citations in forbidden forms: old or misspelt names of documents, and wrong signs between name and heading.
ANDRE_FORMER = re.compile(
    r"""\b(?:contract|rules|facts|architecture)(?:\.md)?\ ?§
      | \b(?:rules|facts|contract|style)\.md\b
      | \b[Cc]ontract:\ [A-Z] | \bcontract\ \(§
      | \bkontrakten\ ?§ | \bregelbeskrivelsen\b | grensesnittbeskrivelse | faktagrunnlag
      | \b(?:kontrakt|regelbeskrivelse|rettskilder|folkeregisteret)\ (?:§§|§\ )
      | \b(?:kontrakt|regelbeskrivelse|rettskilder),\ (?!Integrer)[A-Z]
      | \b(?:ARCHITECTURE|CONTRIBUTING|README)(?:\.md)?:\ [A-Z]
      | \b(?:ARCHITECTURE|CONTRIBUTING|README)\.md`?,\ ["A-Z]
      | \b(?:ARCHITECTURE|CONTRIBUTING)\.md`?\ [a-z]""",
    re.VERBOSE,
)


class Henvisning(NamedTuple):
    """A citation: where it is written (`path:line`), the document, and the heading or its number."""

    sted: str
    dokument: str
    overskrift: str


@cache
def numre(dokument: str) -> frozenset[str]:
    """The numbers of a document's headings: `5.3` for the heading «5.3 innlesing»."""
    funnet = (re.match(r"(\d+(?:\.\d+)*)\.? ", en) for en in overskrifter(ROT / "docs" / f"{dokument}.md"))
    return frozenset(ett[1] for ett in funnet if ett)


def numererte_henvisninger() -> Iterator[Henvisning]:
    for _, sted, linje in linjer():
        for dokument, foerste, flere, _ in MOT_NUMMER.findall(linje):
            for nummer in (foerste, *re.findall(PARAGRAF, flere)):
                yield Henvisning(sted, dokument, nummer)


def henvisninger_med_overskrift() -> Iterator[tuple[Path, Henvisning]]:
    for fil, sted, linje in linjer():
        for dokument, overskrift in MOT_OVERSKRIFT.findall(linje):
            yield fil, Henvisning(sted, dokument, overskrift.strip().rstrip("`,"))


def dokumentets_fil(nevnt: str, der: Path) -> Path | None:
    """The file that a citation in the file `der` names; None: there is none.

    The name is a path from the root, or a file in the nearest folder above `der` that has it (as README).
    """
    if (fil := ROT / f"{nevnt}.md").is_file() and nevnt != "README":
        return fil
    kandidater = (mappe / f"{nevnt}.md" for mappe in der.parents if mappe.is_relative_to(ROT))
    return next((fil for fil in kandidater if fil.is_file()), None)


def test_a_numbered_citation_names_a_heading_that_exists() -> None:
    alle = list(numererte_henvisninger())
    assert {en.dokument for en in alle} == set(NUMMERERTE)
    assert [en for en in alle if en.overskrift not in numre(en.dokument)] == []


def test_a_citation_by_heading_names_a_heading_that_exists() -> None:
    funn = []
    for der, en in henvisninger_med_overskrift():
        fil = dokumentets_fil(en.dokument, der)
        if fil is None or not any(navn.startswith(en.overskrift) for navn in overskrifter(fil)):
            funn.append(en)
    assert funn == []


def test_every_citation_has_the_same_form() -> None:
    funn = [(sted, funnet[0]) for _, sted, linje in linjer() if (funnet := ANDRE_FORMER.search(linje))]
    assert funn == []


@pytest.mark.parametrize("dokument", NUMMERERTE)
def test_a_documents_headings_are_numbered_once_and_in_order(dokument: str) -> None:
    funnet = [
        tuple(int(del_) for del_ in ett[1].split("."))
        for en in overskrifter(ROT / "docs" / f"{dokument}.md")
        if (ett := re.match(r"(\d+(?:\.\d+)*)\.? ", en))
    ]
    assert funnet == sorted(set(funnet))


def ord_i(tekst: str) -> str:
    """The words of a text in lower case without punctuation.

    So a quotation is found even if the source has line breaks or Markdown marks inside the quoted words.
    """
    return " ".join(["", *re.findall(r"[\w+≤≥<>]+", tekst.lower()), ""])


@cache
def avsnitt(dokument: str) -> dict[str, str]:
    """Number → the words under that heading and under the headings inside it."""
    ut: dict[str, list[str]] = {}
    aapne: list[str] = []
    for linje in (ROT / "docs" / f"{dokument}.md").read_text(encoding="utf-8").splitlines():
        if funnet := re.match(r"#{2,6} (\d+(?:\.\d+)*)\.? ", linje):
            deler = funnet[1].split(".")
            aapne = [".".join(deler[: nr + 1]) for nr in range(len(deler))]
        for nummer in aapne:
            ut.setdefault(nummer, []).append(linje)
    return {nummer: ord_i(" ".join(det)) for nummer, det in ut.items()}


def test_a_case_quotes_what_the_cited_section_says() -> None:
    funn = []
    for fil, sted, linje in linjer():
        sitater = re.findall(r"«([^»]+)»", linje.partition("#")[2])
        if fil.parent.name != "cases" or "kilde: " not in linje or not sitater:
            continue
        siterte = [
            avsnitt(dokument)[nummer]
            for dokument, foerste, flere, _ in MOT_NUMMER.findall(linje)
            for nummer in (foerste, *re.findall(PARAGRAF, flere))
        ]
        for sitat in sitater:
            biter = [ord_i(bit) for bit in sitat.split("…")]
            if not any(all(bit in tekst for bit in biter) for tekst in siterte):
                funn.append((sted, sitat))
    assert funn == []
