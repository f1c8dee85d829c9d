"""A demo kommune as data: who is in it, what is registered, what Folkeregisteret tells, what comes of it."""

from datetime import date
from pathlib import Path
from typing import Any, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

KRISTIANSAND = Path(__file__).with_name("kristiansand.yaml")
_JSON: TypeAdapter[Any] = TypeAdapter(Any)

Kropp = dict[str, Any]
"""A request's body as it is sent: whether it is right is for registration to say."""


class _Del(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Rapportrad(_Del):
    """The person's row in the report of those who ended."""

    kategori: str
    sluttmaal: str | None
    aarsak: str
    dato: date


class Demoperson(_Del):
    """Facts from UDI and IMDi, from the kommune in order, from Folkeregisteret, and what comes of them."""

    duf: str = Field(pattern=r"^\d{12}$")
    person: Kropp
    opphold: Kropp
    bosetting: Kropp
    utdanning: Kropp | None = None
    kommunen: tuple[dict[str, Kropp], ...]
    folkeregisteret: tuple[Kropp, ...] = ()
    rapport: Rapportrad

    @model_validator(mode="after")
    def _en_seksjon_om_gangen(self) -> Self:
        if any(len(registrering) != 1 for registrering in self.kommunen):
            raise ValueError("each registration has one section")
        return self


class Demokommune(_Del):
    """A kommune, who registers in it, and its persons."""

    kommune: str = Field(pattern=r"^\d{4}$")
    bruker: str
    personer: tuple[Demoperson, ...]


def les_demokommune(fil: Path = KRISTIANSAND) -> Demokommune:
    """The demo kommune in a file.

    Raises:
        pydantic.ValidationError: the file lacks something.
    """
    return Demokommune.model_validate(yaml.safe_load(fil.read_text(encoding="utf-8")))


def som_json(kropp: Kropp) -> Kropp:
    """The body as JSON has it: dates as strings."""
    ren: Kropp = _JSON.dump_python(kropp, mode="json")
    return ren
