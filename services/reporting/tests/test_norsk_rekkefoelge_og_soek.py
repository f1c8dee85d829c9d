"""Norwegian order, and which letters a name search takes for the same (kontrakt §5.11)."""

import pytest
from reporting.rammer.norsk import soekeform, sorteringsnoekkel


def test_names_are_in_norwegian_order_with_aa_as_aa_ring() -> None:
    navn = ["Åse", "Aase", "Zoe", "Ærlig", "Ødegård", "Özil", "Ali", "abel", "Abel", "Müller", "Mylla"]
    assert sorted(navn, key=sorteringsnoekkel) == [
        "abel", "Abel", "Ali", "Mylla", "Müller", "Zoe", "Ærlig", "Ødegård", "Özil", "Åse", "Aase",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("navn", "form"),
    [
        ("Çelik", "celik"),
        ("ÅSE", "åse"),
        ("A\N{COMBINING RING ABOVE}se", "åse"),
        ("José  María", "jose maria"),
        ("Ærlig Øyvind", "ærlig øyvind"),
        ("Straße", "strasse"),
        ("Ǻs", "ås"),
        ("Ů", "u"),
        ("  ", ""),
    ],
)
def test_a_search_ignores_case_and_accents_but_keeps_the_norwegian_letters(navn: str, form: str) -> None:
    assert soekeform(navn) == form


def test_a_search_for_a_does_not_find_aa_ring() -> None:
    assert "ase" not in soekeform("Åse")
