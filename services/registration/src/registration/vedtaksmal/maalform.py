"""The two written forms of Norwegian, and a text in both."""

from datetime import date
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
