"""A demo kommune as data: its persons, their registrations, their Folkeregister events, their report rows."""

from datetime import date
from pathlib import Path
from typing import Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from nir_lokal.api.registrering import Kropp

KRISTIANSAND = Path(__file__).with_name("kristiansand.yaml")


class _Del(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Rapportrad(_Del):
    """The person's expected row in the report on avsluttede."""

    kategori: str
    sluttmaal: str | None
    aarsak: str
    dato: date


class Demoperson(_Del):
    """One person: the facts from UDI, IMDi, the kommune and Folkeregisteret, and the expected report row."""

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
    """A kommune, the user who registers, and the persons."""

    kommune: str = Field(pattern=r"^\d{4}$")
    bruker: str
    personer: tuple[Demoperson, ...]


def les_demokommune(fil: Path = KRISTIANSAND) -> Demokommune:
    """Read the demo kommune from its file.

    Raises:
        pydantic.ValidationError: the file lacks something.
    """
    return Demokommune.model_validate(yaml.safe_load(fil.read_text(encoding="utf-8")))
