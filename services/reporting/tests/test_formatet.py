"""The format of the projection in Redis is a digest of the code that makes a row."""

import subprocess
import sys
from pathlib import Path

import pytest
from reporting.projeksjon import rad
from reporting.projeksjon.lager.format import FORMAT, format_av

RADEN = (Path(rad.__path__[0]) / "rad.py").read_text("utf-8")


def test_a_comment_or_a_docstring_does_not_change_the_format() -> None:
    annen = RADEN.replace(
        '"""The row as msgpack; equal rows give equal bytes."""', '"""The row packed."""  # small'
    )
    assert annen != RADEN
    assert format_av([annen]) == format_av([RADEN])


@pytest.mark.parametrize(
    ("for_", "etter"),
    [
        ("    kjoenn: str | None\n", "    kjoenn: str | None\n    sivilstand: str | None\n"),
        ("sluttmaal=utsnitt.sluttmaal,", "sluttmaal=utsnitt.lovverk,"),
        ("    med_vedtak: bool\n", "    med_vedtak: int\n"),
    ],
)
def test_a_new_field_or_another_source_or_type_changes_the_format(for_: str, etter: str) -> None:
    assert for_ in RADEN
    assert format_av([RADEN.replace(for_, etter)]) != format_av([RADEN])


def test_another_code_list_changes_the_format() -> None:
    assert format_av([RADEN], ["DELTAKELSE=[]"]) != format_av([RADEN])


def test_the_format_is_the_same_in_every_process() -> None:
    kode = "from reporting.projeksjon.lager.format import FORMAT; print(FORMAT)"
    svar = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert svar.stdout.strip() == FORMAT
