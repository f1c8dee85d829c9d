"""The texts of the calculator, a data file for each language. A rule's sentences are found by its id."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

Spraakkode = Literal["nb", "nn", "en", "uk"]
SPRAAK: tuple[Spraakkode, ...] = ("nb", "nn", "en", "uk")


class Spraak(BaseModel):
    """A language.

    `kontrollert`: whether a person has checked the texts. `koder`: the id of a code → its text. `logg`: the
    id of a rule, and after a point its variant → the sentence; bokmål uses the API's own sentences.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    spraakkode: Spraakkode
    navn: str
    kontrollert: bool
    tekster: Mapping[str, str]
    koder: Mapping[str, str]
    logg: Mapping[str, str]

    def __call__(self, noekkel: str) -> str:
        """A text of the page; raises KeyError."""
        return self.tekster[noekkel]

    def kode(self, nb: str | None) -> str:
        """The text in this language for a code in the API's answer.

        If there is no such text: the code as the API gave it (`nb`).
        """
        return self.koder.get(_ider().get(nb or "", ""), nb or "")


@cache
def spraak(kode: Spraakkode) -> Spraak:
    """The texts of a language; raises pydantic.ValidationError."""
    fil = Path(__file__).with_name(f"{kode}.yaml")
    innhold = yaml.safe_load(fil.read_text(encoding="utf-8"))
    return Spraak.model_validate({"spraakkode": kode, **innhold})


@cache
def _ider() -> Mapping[str, str]:
    return {tekst: id_ for id_, tekst in spraak("nb").koder.items()}
