"""A number and its noun agree, in each language: `1 virkedag`, `2 virkedager`."""

import re
from pathlib import Path
from typing import Any

import pytest
import saksbehandler
from saksbehandler.skjermer.kalkulator.beregningslogg import setningen
from saksbehandler.skjermer.kalkulator.spraak import Spraakkode, spraak
from saksbehandler.tekster.boeyning import Boeyning
from saksbehandler.tekster.tekster import Oversetter, alle_tekster

_EN = {"uk": "{n:день|дні|днів}", "nb": "{n:dag|dager}"}
_TELT = r"(?:virke|vyrke|kalender)?dag[ea]r|tim[ea]r|person[ea]r|linjer|saker|mån[ea]d[ea]r|sekunder"
_UTEN_BOEYNING = re.compile(rf"\{{\w+\}} (?:{_TELT}|days|months|днів|місяців|робочих|календарних)\b")


@pytest.mark.parametrize(
    ("kode", "tall", "form"),
    [
        *(
            ("nb", 0, "dager"),
            ("nb", 1, "dag"),
            ("nb", 2, "dager"),
            ("nb", 21, "dager"),
            ("nb", "1,5", "dager"),
        ),
        *(("uk", 1, "день"), ("uk", 3, "дні"), ("uk", 5, "днів"), ("uk", 11, "днів"), ("uk", 12, "днів")),
        *(("uk", 21, "день"), ("uk", 34, "дні"), ("uk", 111, "днів"), ("uk", 0, "днів")),
    ],
)
def test_the_noun_has_the_form_that_the_number_asks_for(kode: str, tall: Any, form: str) -> None:
    assert Boeyning(kode).format(_EN[kode], n=tall) == form


@pytest.mark.parametrize(
    ("noekkel", "nb", "nn"),
    [
        ("person.virkedager", "1 virkedag", "1 vyrkedag"),
        ("kalender.antall", "1 sak", "1 sak"),
        ("person.vis_hendelser", "Vis hendelsen", "Vis hendinga"),
        ("statusboks.dager", "1 dag", "1 dag"),
    ],
)
def test_one_is_singular_on_the_pages(noekkel: str, nb: str, nn: str) -> None:
    assert (Oversetter("nb")(noekkel, antall=1), Oversetter("nn")(noekkel, antall=1)) == (nb, nn)


def test_several_are_plural_on_the_pages() -> None:
    assert Oversetter("nn")("person.vis_hendelser", antall=12) == "Vis alle 12 hendingar"
    assert Oversetter("nb")("person.timer_i_snitt", timer="1,5") == "i snitt 1,5 timer tilbudt per uke"


@pytest.mark.parametrize(
    ("kode", "en", "fem"),
    [
        ("nn", "utvidar fristen med 1 vyrkedag,", "utvidar fristen med 5 vyrkedagar,"),
        ("en", "extends the deadline by 1 working day,", "extends the deadline by 5 working days,"),
        ("uk", "на 1 робочий день,", "на 5 робочих днів,"),
    ],
)
def test_the_calculator_agrees_in_every_language(kode: Spraakkode, en: str, fem: str) -> None:
    def sagt(antall: int) -> str:
        linje = {"regel": "GJF-6", "inndata": {"virkedager": antall}, "dato": None, "hjemmel": ""}
        return setningen(linje, None, spraak(kode)).tekst

    assert en in sagt(1)
    assert fem in sagt(5)


def test_no_text_writes_a_number_before_a_fixed_plural() -> None:
    filer = Path(saksbehandler.__file__).parent.rglob("*.yaml")
    funnet = [(fil.name, en) for fil in filer for en in _UTEN_BOEYNING.findall(fil.read_text())]
    assert funnet == []
    assert len(alle_tekster()) > 100
