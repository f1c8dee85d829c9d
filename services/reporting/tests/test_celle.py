"""A cell of a CSV is a text or a value, never a formula (kontrakt §3.5)."""

from datetime import date

import pytest
from reporting.rammer.celle import som_csv

_TEGN = "=+-@＝＋－＠﹦﹢﹣﹫−"
_USYNLIG = {
    "nothing": "",
    "a zero-width space": "\u200b",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "a right-to-left mark": "\u200f",
    "a no-break space": "\u00a0",
    "a space": " ",
    "a control character": "\x01",
    "several": "\ufeff\u200b \u2060",
}


@pytest.mark.parametrize("foran", _USYNLIG.values(), ids=_USYNLIG)
@pytest.mark.parametrize("tegn", _TEGN)
def test_a_name_that_begins_with_a_sign_is_no_formula_whatever_stands_invisibly_before_it(
    tegn: str, foran: str
) -> None:
    assert som_csv(f"{foran}{tegn}1+1") == f"'{foran}{tegn}1+1"


@pytest.mark.parametrize("tekst", ["\tAmal", "\r"])
def test_a_tab_or_a_carriage_return_first_is_defused(tekst: str) -> None:
    assert som_csv(tekst).strip('"') == f"'{tekst}"


@pytest.mark.parametrize(
    "tekst", ["Amal", "Øverby-Çelik", "2012 123456 03", "ʿAlī", "علي", "", "\u200bAmal", "50 % stilling"]
)
def test_an_ordinary_text_stands_as_it_is(tekst: str) -> None:
    assert som_csv(tekst) == tekst


def test_values_are_written_in_norwegian() -> None:
    assert [som_csv(verdi) for verdi in (date(2024, 8, 1), 37.5, -3, None)] == [
        "01.08.2024",
        "37,5",
        "-3",
        "",
    ]
