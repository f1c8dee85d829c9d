"""No text is missing in bokmål or nynorsk, and every text is used."""

import re
import string
from pathlib import Path
from typing import get_args

import pytest
import saksbehandler
from nir.token.bruker import ROLLER
from saksbehandler.api.registrering import Seksjonsnavn
from saksbehandler.tekster.tekster import Oversetter, Tekst, alle_tekster

KILDER = Path(saksbehandler.__file__).parent
_KALL = re.compile(r"""(?<![\w.])(?:\w+\.)*t\(\s*f?['"]([a-zA-Z_]+\.[^'"{]*)['"]""")
_SAMMENSATT = re.compile(r"""t(?:\.eller|\.finnes)?\(\s*f?['"]([a-zA-Z_]+\.[a-z_]*)(?:['"]\s*~|\{)""")


def brukt(moenster: re.Pattern[str]) -> set[str]:
    filer = [*KILDER.rglob("*.py"), *KILDER.rglob("*.jinja")]
    return {funnet for fil in filer for funnet in moenster.findall(fil.read_text())}


def test_each_text_that_a_page_asks_for_exists() -> None:
    hele = {noekkel for noekkel in brukt(_KALL) if not noekkel.endswith((".", "_"))}
    assert len(hele) > 100
    assert hele - alle_tekster().keys() == set()


def test_each_text_is_asked_for() -> None:
    hele, begynnelser = brukt(_KALL), tuple(brukt(_SAMMENSATT))
    til_overs = {n for n in alle_tekster() if n not in hele and not n.startswith(begynnelser)}
    assert til_overs == set()


def verdier(tekst: str) -> set[str]:
    return {navn for _, navn, _, _ in string.Formatter().parse(tekst) if navn}


@pytest.mark.parametrize(("noekkel", "tekst"), alle_tekster().items(), ids=lambda en: str(en)[:40])
def test_both_languages_say_something_with_the_same_values(noekkel: str, tekst: Tekst) -> None:
    assert tekst.nb.strip(), noekkel
    assert tekst.nn.strip(), noekkel
    assert verdier(tekst.nb) == verdier(tekst.nn)


def test_each_section_has_a_name() -> None:
    t = Oversetter("nn")
    assert all(t(f"seksjon.{navn}") for navn in get_args(Seksjonsnavn))


def test_each_role_has_a_name_on_the_login_page() -> None:
    t = Oversetter("nn")
    assert all(t(f"logg_inn.rolle_{rolle}") for rolle in ROLLER)
