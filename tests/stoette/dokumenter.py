"""The text files of the repository, their lines, and the headings of the Markdown files."""

import re
import subprocess
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

ROT = Path(__file__).parents[2]
IKKE_TEKST = {".lock", ".csv", ".docx", ".png", ".zst", ".jsonl"}


@cache
def tekster() -> Sequence[tuple[Path, str]]:
    """Path and text of every text file, except the test that lists the forbidden forms of citations."""
    navn = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROT, check=True, capture_output=True, text=True
    ).stdout
    filer = [ROT / en for en in navn.split("\0") if en and Path(en).suffix not in IKKE_TEKST]
    raa = [(fil, fil.read_bytes()) for fil in filer if fil.is_file() and fil.name != "test_henvisninger.py"]
    return [(fil, rent.decode(errors="replace")) for fil, rent in raa if b"\0" not in rent]


def linjer() -> Iterator[tuple[Path, str, str]]:
    """Every line of every text file, as (file, `path:line`, text)."""
    for fil, tekst in tekster():
        for nummer, linje in enumerate(tekst.splitlines(), 1):
            yield fil, f"{fil.relative_to(ROT)}:{nummer}", linje


@cache
def overskrifter(fil: Path) -> Sequence[str]:
    """The headings of a Markdown file without their `#`. A line in a code block is no heading."""
    utenom_kode = re.sub(r"^```.*?^```", "", fil.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    return re.findall(r"^#{1,6} +(.+?) *$", utenom_kode, flags=re.MULTILINE)


def dokumenter() -> Iterator[tuple[Path, str]]:
    """The path and text of each Markdown file that is written by hand."""
    for fil, tekst in tekster():
        if fil.suffix == ".md" and fil.parent.name not in {"regler", "kodeverk"}:
            yield fil, tekst
