"""Every link, path and module in a document leads to something that exists."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.stoette.dokumenter import ROT, dokumenter, overskrifter, tekster

LENKE = re.compile(r"(?<!!)\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^()\s]+(?:\([^()]*\))?)\)")
PAKKER = {mappe.name: mappe for mappe in ROT.glob("*/*/src/*") if mappe.is_dir()}
STI = re.compile(r"`((?:shared|services|deploy|tests|docs)/[\w./-]+)`")
TEST = re.compile(r"`((?:shared|services|deploy|tests)/[\w./-]+\.py)::(test_\w+)`")
MODUL = re.compile(rf"`((?:{'|'.join(PAKKER)})(?:\.\w+)+)[`(]")


def anker(overskrift: str) -> str:
    """The anchor that GitHub makes of a heading, without `#`."""
    rent = re.sub(r"[^\w\- ]", "", re.sub(r"[`*]", "", overskrift).strip().lower())
    return rent.replace(" ", "-")


def lenker() -> Iterator[tuple[Path, str]]:
    """Every link to a file of the repository, as (linking file, target). Links in code do not count."""
    for fil, tekst in tekster():
        if fil.suffix == ".md":
            utenom_kode = re.sub(r"^```.*?^```|`[^`\n]*`", "", tekst, flags=re.DOTALL | re.MULTILINE)
            yield from ((fil, maal) for maal in LENKE.findall(utenom_kode) if not re.match(r"[a-z]+:", maal))


def leder_fram(fil: Path, maal: str) -> bool:
    """Whether the target exists, and has the heading that the link's anchor names, if any."""
    sti, _, ankeret = maal.partition("#")
    mot = (fil.parent / sti).resolve() if sti else fil
    return mot.exists() and (not ankeret or ankeret in {anker(en) for en in overskrifter(mot)})


def test_a_link_in_a_document_leads_to_a_file_and_a_heading() -> None:
    alle = list(lenker())
    assert len(alle) > 20
    assert [(str(fil.relative_to(ROT)), maal) for fil, maal in alle if not leder_fram(fil, maal)] == []


def er_modul_eller_navn_i_en(navn: str) -> bool:
    """Whether a dotted name is a package or module of the project, or a module and a name in it."""
    pakke, *deler = navn.split(".")
    sted = PAKKER[pakke]
    while deler and (sted / deler[0]).is_dir():
        sted /= deler.pop(0)
    if not deler:
        return True
    fil = sted / f"{deler[0]}.py"
    if fil.is_file():
        deler.pop(0)
    else:
        fil = sted / "__init__.py"
    innhold = fil.read_text(encoding="utf-8")
    return all(re.search(rf"\b{del_}\b", innhold) for del_ in deler)


def test_a_module_named_in_a_document_exists() -> None:
    emner = set(re.findall(r"^  (nir\.\w+):", (ROT / "deploy/topics.yaml").read_text(), flags=re.MULTILINE))
    alle = [(str(fil.relative_to(ROT)), navn) for fil, tekst in dokumenter() for navn in MODUL.findall(tekst)]
    assert alle
    assert [ett for ett in alle if ett[1] not in emner and not er_modul_eller_navn_i_en(ett[1])] == []


def test_a_path_named_in_a_document_exists() -> None:
    alle = [(fil, sti) for fil, tekst in dokumenter() for sti in STI.findall(tekst)]
    assert alle
    finnes_ikke = [
        (str(fil.relative_to(ROT)), sti)
        for fil, sti in alle
        if not (ROT / sti).exists() and not (fil.parent / sti).exists() and fil.parent.name != "eksempler"
    ]
    assert finnes_ikke == []


def har_test(sti: str, navn: str) -> bool:
    """Whether the file has a test with this name."""
    fil = ROT / sti
    return (
        fil.is_file()
        and re.search(rf"^(?:async )?def {navn}\(", fil.read_text("utf-8"), re.MULTILINE) is not None
    )


def test_a_test_named_in_a_document_exists() -> None:
    alle = [(fil, *treff) for fil, tekst in dokumenter() for treff in TEST.findall(tekst)]
    assert len(alle) > 50
    assert [
        f"{fil.relative_to(ROT)}: {sti}::{navn}" for fil, sti, navn in alle if not har_test(sti, navn)
    ] == []


def test_each_threat_names_a_test_that_shows_its_answer() -> None:
    modell = (ROT / "docs" / "trusselmodell.md").read_text("utf-8")
    stride = modell[modell.index("## Spoofing") : modell.index("## What remains")]
    trusler = [
        linje for linje in stride.splitlines() if linje.startswith("| ") and "| shown by |" not in linje
    ]
    assert len(trusler) > 30
    assert [linje for linje in trusler if not TEST.search(linje)] == []


def test_architecture_lists_every_topic() -> None:
    emner = re.findall(r"^  (nir\.\w+):", (ROT / "deploy/topics.yaml").read_text(), flags=re.MULTILINE)
    i_tabellen = re.findall(r"^\| `(nir\.\w+)` \|", (ROT / "ARCHITECTURE.md").read_text(), flags=re.MULTILINE)
    assert sorted(i_tabellen) == sorted(emner)
