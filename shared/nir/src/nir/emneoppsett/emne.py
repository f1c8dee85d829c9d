"""A topic as deploy/topics.yaml describes it."""

from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


class UgyldigEmnefil(Exception):
    """The file cannot be read, is not YAML, or does not have the form of a file of topics."""


class Emne(BaseModel):
    """One topic: its number of partitions, and its settings in Kafka's spelling."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    partisjoner: int = Field(ge=1)
    innstillinger: dict[str, Annotated[str, BeforeValidator(str)]]


class _Fil(BaseModel):
    emner: dict[str, Emne] = Field(min_length=1)


def les_emner(fil: Path) -> dict[str, Emne]:
    """The topics in a file, by name.

    Raises:
        UgyldigEmnefil: the file cannot be read or understood.
    """
    try:
        return _Fil.model_validate(yaml.safe_load(fil.read_text())).emner
    except (OSError, yaml.YAMLError, ValueError) as feil:
        raise UgyldigEmnefil(f"{fil}: {feil}") from feil
