"""Texts with numbers: the form of the noun that belongs to the number."""

import string
from collections.abc import Sequence
from typing import Any

_UKRAINSK = "uk"


class Boeyning(string.Formatter):
    """Fills in a text. `{antall:dag|dager}` is the form of the noun for the number, without the
    number.

    Of two forms, the first is for one and the second for several. Ukrainian has three forms: for 1, 21 and
    31, for 2 to 4 and 22 to 24, and for all other numbers.
    """

    def __init__(self, spraak: str) -> None:
        self._spraak = spraak

    def format_field(self, value: Any, format_spec: str) -> str:
        """A value, or the noun for it."""
        if "|" not in format_spec:
            return str(super().format_field(value, format_spec))
        former = format_spec.split("|")
        return self._form(str(value), former)

    def _form(self, tall: str, former: Sequence[str]) -> str:
        if self._spraak != _UKRAINSK or not tall.isdecimal():
            return former[0 if tall == "1" else -1]
        n = int(tall)
        if n % 100 in range(11, 15):
            return former[-1]
        return former[0 if n % 10 == 1 else 1 if n % 10 in (2, 3, 4) else -1]
