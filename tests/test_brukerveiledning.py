"""The illustrated user guide: each picture exists, is small, is shown, and is taken by a test."""

import re

from tests.stoette.dokumenter import ROT

VEILEDNING = (ROT / "docs" / "brukerveiledning.md").read_text("utf-8")
BILDER = {bilde.stem: bilde for bilde in (ROT / "docs" / "bilder").glob("*.png")}
TESTER = "".join(
    fil.read_text("utf-8") for fil in (ROT / "services/saksbehandler/tests/veiledning").glob("test_*.py")
)
STOERST = 60_000
"""Bytes."""


def test_the_guide_shows_every_picture_and_no_other() -> None:
    vist = re.findall(r"!\[[^\]]+\]\(bilder/([\w-]+)\.png\)", VEILEDNING)
    assert len(vist) == len(set(vist)) > 40
    assert set(vist) == set(BILDER)


def test_every_picture_is_small() -> None:
    assert {
        navn: bilde.stat().st_size for navn, bilde in BILDER.items() if bilde.stat().st_size > STOERST
    } == {}


def test_a_test_takes_every_picture() -> None:
    tatt = {navn.replace("_", "-") for navn in re.findall(r"def test_([ab](?:_\d+)+)_\w+\(", TESTER)}
    tatt |= set(re.findall(r'"([\w-]+)\.png"', TESTER))
    assert set(BILDER) - tatt == set()


def test_the_guide_cites_the_section_of_each_picture() -> None:
    nevnt = {
        f"{guide.lower()}-{nummer.replace('.', '-')}"
        for guide, nummer in re.findall(r"\b([AB]) ([\d.]*\d)", VEILEDNING)
    }
    assert {navn for navn in BILDER if re.fullmatch(r"[ab](-\d+)+", navn)} - nevnt == set()
