"""The table as it stands in deploy/tilganger.yaml."""

from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field


class UgyldigTabell(Exception):
    """The file cannot be read, is not YAML, or does not have the form of the table."""


class Kafkatilgang(BaseModel):
    """What a user may do in Kafka: names of topics and of consumer groups by right."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    les: tuple[str, ...] = ()
    skriv: tuple[str, ...] = ()
    beskriv: tuple[str, ...] = ()
    se_innstillinger: tuple[str, ...] = ()
    opprett: tuple[str, ...] = ()
    innstill: tuple[str, ...] = ()
    toem: tuple[str, ...] = ()
    grupper: tuple[str, ...] = ()
    beskriv_grupper: tuple[str, ...] = ()

    @property
    def emner(self) -> frozenset[str]:
        """Every topic for which the user has a right."""
        alle = (self.les, self.skriv, self.beskriv, self.se_innstillinger)
        return frozenset().union(*alle, self.opprett, self.innstill, self.toem)


class Redistilgang(BaseModel):
    """Which keys a user may reach in Redis, and with which commands, both in Redis' own form."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    noekler: tuple[str, ...] = Field(min_length=1)
    kommandoer: tuple[str, ...] = Field(min_length=1)


class Bruker(BaseModel):
    """One user. `program`: the service that logs in as this user; None: operators do."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    program: str | None = None
    kafka: Kafkatilgang = Kafkatilgang()
    redis: Redistilgang | None = None


class _Fil(BaseModel):
    brukere: dict[str, Bruker] = Field(min_length=1)


def les_tabell(fil: Path) -> Mapping[str, Bruker]:
    """The users in a file, by name.

    Raises:
        UgyldigTabell: the file cannot be read or understood.
    """
    try:
        return _Fil.model_validate(yaml.safe_load(fil.read_text())).brukere
    except (OSError, yaml.YAMLError, ValueError) as feil:
        raise UgyldigTabell(f"{fil}: {feil}") from feil
