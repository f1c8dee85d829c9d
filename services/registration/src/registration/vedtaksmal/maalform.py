"""The two written forms of Norwegian, and a text in both."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

Maalform = Literal["nb", "nn"]
"""Bokmål, nynorsk."""
MAALFORMER: tuple[Maalform, ...] = ("nb", "nn")
DATA = Path(__file__).parent / "data"


class Data(BaseModel):
    """A part of a data file: every key is known, and nothing changes once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Tekst(Data):
    """One text in both målformer."""

    nb: str
    nn: str

    def paa(self, maalform: Maalform) -> str:
        """The text in a målform."""
        return self.nb if maalform == "nb" else self.nn


INTET = Tekst(nb="", nn="")


class Tidsrom(Data):
    """What holds from `fra` to `til`, both days included; None is open."""

    fra: date | None = None
    til: date | None = None

    def gjelder(self, dag: date) -> bool:
        """Whether the day is inside."""
        return (self.fra or date.min) <= dag <= (self.til or date.max)


def uten_hull(tidsrom: Sequence[Tidsrom]) -> bool:
    """Whether the periods, oldest first, follow each other from the beginning of time to its end."""
    skjoeter = all(a.til and b.fra and b.fra - a.til == timedelta(days=1) for a, b in pairwise(tidsrom))
    return skjoeter and tidsrom[0].fra is None and tidsrom[-1].til is None
