"""The texts by key, in the language of the session."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from saksbehandler.tekster.boeyning import Boeyning

Maalform = Literal["nb", "nn"]
MAALFORMER: dict[Maalform, str] = {"nb": "Bokmål", "nn": "Nynorsk"}
_MAPPE = Path(__file__).parent


class Tekst(BaseModel):
    """A text in both languages. `{navn}` is replaced by a value, `{navn:dag|dager}` by the noun for it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    nb: str
    nn: str


_FIL = TypeAdapter(dict[str, Tekst])


@cache
def alle_tekster() -> Mapping[str, Tekst]:
    """`<file>.<key>` → text.

    Raises:
        pydantic.ValidationError: a text lacks a language.
    """
    return {
        f"{fil.stem}.{noekkel}": tekst
        for fil in sorted(_MAPPE.glob("*.yaml"))
        for noekkel, tekst in _FIL.validate_python(yaml.safe_load(fil.read_text(encoding="utf-8"))).items()
    }


@dataclass(frozen=True, slots=True)
class Oversetter:
    """The texts in one language."""

    maalform: Maalform

    def __call__(self, noekkel: str, **verdier: object) -> str:
        """The text with its values.

        Raises:
            KeyError: there is no such text, or a value is missing.
        """
        tekst: str = getattr(alle_tekster()[noekkel], self.maalform)
        return Boeyning(self.maalform).format(tekst, **verdier) if verdier else tekst

    def finnes(self, noekkel: str) -> bool:
        """Whether there is such a text."""
        return noekkel in alle_tekster()

    def eller(self, noekkel: str, ellers: str) -> str:
        """The text, or `ellers` if there is none."""
        return self(noekkel) if self.finnes(noekkel) else ellers
