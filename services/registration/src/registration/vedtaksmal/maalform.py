"""The two written forms of Norwegian, and texts that exist in both."""

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
    """A part of a data file. Unknown keys are refused, and the object is immutable."""

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
    """A period from `fra` to `til`, both days included. None: the period has no first or no last day."""

    fra: date | None = None
    til: date | None = None

    def gjelder(self, dag: date) -> bool:
        """Whether the day lies in the period."""
        return (self.fra or date.min) <= dag <= (self.til or date.max)


def uten_hull(tidsrom: Sequence[Tidsrom]) -> bool:
    """Whether the periods, oldest first, cover every day exactly once."""
    skjoeter = all(a.til and b.fra and b.fra - a.til == timedelta(days=1) for a, b in pairwise(tidsrom))
    return skjoeter and tidsrom[0].fra is None and tidsrom[-1].til is None
