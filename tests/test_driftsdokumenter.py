"""Each of our commands that docs/drift shows exists, and has the options shown there."""

import re
import shlex
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import click
import pytest
from typer.core import TyperGroup
from typer.main import get_command

ROT = Path(__file__).parents[1]
PROGRAMMER = ("nir", "registration", "rule-engine", "folkeregister-sync", "reporting")
_BLOKK = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)


def kommandoer() -> Iterator[tuple[str, list[str]]]:
    """The file, and the words of the command, for each of our commands in a shell block of the documents."""
    for fil in sorted((ROT / "docs" / "drift").glob("*.md")):
        for blokk in _BLOKK.findall(fil.read_text()):
            for linje in blokk.replace("\\\n", " ").splitlines():
                for del_ in re.split(r"&&|;|\|", re.sub(r"(^| )#.*", "", linje)):
                    ord_ = shlex.split(del_)
                    while ord_ and "=" in ord_[0] and not ord_[0].startswith("-"):
                        ord_.pop(0)
                    if ord_ and ord_[0] in PROGRAMMER:
                        yield fil.name, ord_


ALLE = list(kommandoer())


def test_there_are_commands_to_check() -> None:
    assert {"katastrofe.md", "produksjon.md", "sikkerhetskopi.md"} <= {fil for fil, _ in ALLE}


@pytest.mark.parametrize(("fil", "ord_"), ALLE, ids=[" ".join(ord_) for _, ord_ in ALLE])
def test_a_command_in_the_documents_takes_what_is_written_there(fil: str, ord_: list[str]) -> None:
    (inngang,) = entry_points(group="console_scripts", name=ord_[0])
    gruppe = get_command(inngang.load())
    assert isinstance(gruppe, TyperGroup)
    uten_omdirigering = [et_ord for et_ord in ord_[2:] if et_ord != ">" and not et_ord.endswith(".sh")]
    kommando = gruppe.commands[ord_[1]]
    kjente = {valg for parameter in kommando.params for valg in parameter.opts}
    gitte = {et_ord.partition("=")[0] for et_ord in uten_omdirigering if et_ord.startswith("-")}
    assert gitte <= kjente, fil
    assert not isinstance(kommando, click.Group)
