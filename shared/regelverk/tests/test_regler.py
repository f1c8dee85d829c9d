"""The rules by their ids, which the beregningslogg, the cases and the documents use."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import regelverk
from regelverk.lov.parametre import les_parametre
from regelverk.lov.regler import regel, regler

KILDE = Path(regelverk.__file__).parent


def test_every_id_is_three_letters_and_a_number_and_stands_once() -> None:
    ider = [en.id for en in regler()]
    assert len(set(ider)) == len(ider)
    assert all(re.fullmatch(r"[A-Z]{3}-\d+", ident) for ident in ider)


def test_every_rule_says_what_it_does_and_on_what_ground() -> None:
    for en in regler():
        assert en.tekst.endswith(".")
        assert en.hjemler.lov
        assert en.tittel[0].isupper()


def test_every_parameter_belongs_to_a_rule_and_every_rule_names_real_ones() -> None:
    navn = [linje.navn for linje in les_parametre().tidslinjer()]
    brukt = {ord_ for en in regler() for ord_ in en.parametre}
    assert all(any(n == ord_ or (ord_.endswith(".") and n.startswith(ord_)) for n in navn) for ord_ in brukt)
    uten_regel = [n for n in navn if n not in brukt and not n.startswith("varighet.")]
    assert uten_regel == []


def _ider_i_koden() -> Iterator[str]:
    for fil in KILDE.rglob("*.py"):
        yield from re.findall(r'"([A-Z]{3}-\d+)"', fil.read_text(encoding="utf-8"))


def test_every_rule_that_the_code_names_is_a_rule() -> None:
    ider = set(_ider_i_koden())
    assert {"GJF-2", "KAT-1", "AVS-6"} <= ider
    assert ider <= {en.id for en in regler()}


def test_an_unknown_rule_is_an_error() -> None:
    with pytest.raises(KeyError):
        regel("GJF-99")
