"""The committed files have no private key, and no ident that could belong to a real person.

The files are those of this service, of deploy and of tests/bench.
"""

import re
import subprocess
from pathlib import Path

ROT = Path(__file__).parents[3]
_VEKTER = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))


def filer() -> list[tuple[str, str]]:
    """Path and text of each committed file of this service, of deploy and of tests/bench."""
    kommando = ["git", "ls-files", "-z", "services/folkeregister-sync", "deploy", "tests/bench"]
    navn = subprocess.run(kommando, cwd=ROT, check=True, capture_output=True, text=True).stdout
    stier = [ROT / del_ for del_ in navn.split("\0") if del_]
    return [(str(sti), sti.read_text(errors="replace")) for sti in stier if sti.is_file()]


def kan_vaere_virkelig(tall: str) -> bool:
    """Whether a number has the form of an ordinary ident: month 1-12 and right check digits."""
    siffer = [int(en) for en in tall]
    dag, maaned = int(tall[:2]), int(tall[2:4])
    dato = 1 <= (dag - 40 if dag > 40 else dag) <= 31 and 1 <= maaned <= 12
    return dato and all(
        sum(en * vekt for en, vekt in zip(siffer, vekter, strict=False)) % 11 == 0 for vekter in _VEKTER
    )


def test_no_private_key_is_committed() -> None:
    merke = re.compile("-----BEGIN " + "[A-Z ]*PRIVATE KEY-----")
    assert [navn for navn, tekst in filer() if merke.search(tekst)] == []


def test_every_ident_is_synthetic() -> None:
    funnet = {tall for _, tekst in filer() for tall in re.findall(r"(?<!\d)\d{11}(?!\d)", tekst)}
    assert "17859000185" in funnet
    assert [tall for tall in funnet if kan_vaere_virkelig(tall)] == []


def test_an_ident_that_may_be_real_would_be_found() -> None:
    assert any(kan_vaere_virkelig(f"010150{n:05}") for n in range(1000))
    assert not any(kan_vaere_virkelig(f"018150{n:05}") for n in range(1000))
