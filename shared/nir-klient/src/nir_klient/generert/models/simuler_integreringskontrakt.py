from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

T = TypeVar("T", bound="SimulerIntegreringskontrakt")


@_attrs_define
class SimulerIntegreringskontrakt:
    """Registrer: integreringskontrakt."""

    dato: datetime.date
    """ Dato """
    handling: Literal["registrer"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["integreringskontrakt"]
    """ Seksjonen raden er i """

    def to_dict(self) -> dict[str, Any]:
        dato = self.dato.isoformat()

        handling = self.handling

        seksjon = self.seksjon

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dato": dato,
                "handling": handling,
                "seksjon": seksjon,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        dato = datetime.date.fromisoformat(d.pop("dato"))

        handling = cast(Literal["registrer"], d.pop("handling"))
        if handling != "registrer":
            raise ValueError(f"handling must match const 'registrer', got '{handling}'")

        seksjon = cast(Literal["integreringskontrakt"], d.pop("seksjon"))
        if seksjon != "integreringskontrakt":
            raise ValueError(f"seksjon must match const 'integreringskontrakt', got '{seksjon}'")

        simuler_integreringskontrakt = cls(
            dato=dato,
            handling=handling,
            seksjon=seksjon,
        )

        return simuler_integreringskontrakt
