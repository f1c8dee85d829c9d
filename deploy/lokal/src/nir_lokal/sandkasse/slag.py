"""The kinds of persons, from `slag.yaml`."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml
from nir.klokke import idag
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from nir_lokal.api.registrering import Kropp
from nir_lokal.sandkasse.dag import relativ_dag

_FIL = Path(__file__).with_name("slag.yaml")


class Kommunens(BaseModel):
    """What the caseworker registers: a new row of a section, or a change of an earlier row."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seksjon: str
    felter: Kropp
    id: str | None = None
    """The name of this row in `endre` of a later change."""
    endre: str | None = None
    """The `id` of the earlier row that is changed. None: this is a new row."""

    @model_validator(mode="before")
    @classmethod
    def _seksjonen_er_noekkelen(cls, linje: Any) -> Any:
        seksjoner = [navn for navn in linje if navn not in ("id", "endre")]
        if len(seksjoner) != 1:
            raise ValueError("a line has one section")
        return {"seksjon": seksjoner[0], "felter": linje[seksjoner[0]]} | {
            navn: linje[navn] for navn in ("id", "endre") if navn in linje
        }


class Slag(BaseModel):
    """A kind of person: what upstream, the kommune and Folkeregisteret say about them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    slag: str
    tekst: str
    bosatt: date
    hjemmel: str = "UTL_28"
    etter_avtale: bool = True
    familie: Kropp | None = None
    person: Kropp = Field(default_factory=dict)
    opphold: tuple[Kropp, ...] = ()
    """Further permits, after the first."""
    utdanning: bool | None = None
    """Whether the person has completed upper secondary school; None: no such fact is registered."""
    kommunen: tuple[Kommunens, ...] = ()
    folkeregisteret: tuple[Kropp, ...] = ()


def kjente_slag() -> dict[str, Slag]:
    """All kinds by name, for persons who are made today."""
    return les_slag(idag())


def les_slag(dag: date) -> dict[str, Slag]:
    """All kinds by name, with the days that they have if the persons are made on `dag`."""

    class Laster(yaml.SafeLoader):
        pass

    Laster.add_constructor("!dag", lambda laster, node: relativ_dag(str(laster.construct_scalar(node)), dag))  # type: ignore[arg-type]
    innhold = yaml.load(_FIL.read_text(encoding="utf-8"), Laster)  # noqa: S506  a SafeLoader with one more tag
    return {slag.slag: slag for slag in TypeAdapter(list[Slag]).validate_python(innhold)}
