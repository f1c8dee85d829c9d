"""Facts about access and about days. Some of them concern a whole partition."""

from dataclasses import dataclass
from typing import Literal

from regelverk.fakta.dato import Dato
from regelverk.fakta.navn import JSON_NAVN


@dataclass(frozen=True, slots=True, kw_only=True)
class EtterregistreringGitt:
    """IMDi lets old tiltak and fravær be registered until `til_dato`, inclusive (A 7.3)."""

    __pydantic_config__ = JSON_NAVN
    tilgang_id: str
    gjelder: Literal["person", "kommune", "alle"]
    til_dato: Dato
    kommunenummer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EtterregistreringTrukket:
    """IMDi withdraws an etterregistreringstilgang."""

    __pydantic_config__ = JSON_NAVN
    tilgang_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dagskifte:
    """A new day begins. Every partition gets a copy of this fact."""

    __pydantic_config__ = JSON_NAVN
    dato: Dato
    bekreftet: bool | None = None
    """Whether an operator has confirmed the day, however long after the latest Dagskifte it is."""
