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

from ..models.simuler_fravaer_fravaerskode import (
    SimulerFravaerFravaerskode,
    check_simuler_fravaer_fravaerskode,
)

T = TypeVar("T", bound="SimulerFravaer")


@_attrs_define
class SimulerFravaer:
    """Registrer: fravaer."""

    fravaerskode: SimulerFravaerFravaerskode
    """ Fraværskode (A 8.3) """
    fra: datetime.date
    """ Første dag """
    til: datetime.date
    """ Siste dag """
    virkedager: int
    """ Antall virkedager fravær """
    handling: Literal["registrer"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["fravaer"]
    """ Seksjonen raden er i """

    def to_dict(self) -> dict[str, Any]:
        fravaerskode: str = self.fravaerskode

        fra = self.fra.isoformat()

        til = self.til.isoformat()

        virkedager = self.virkedager

        handling = self.handling

        seksjon = self.seksjon

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fravaerskode": fravaerskode,
                "fra": fra,
                "til": til,
                "virkedager": virkedager,
                "handling": handling,
                "seksjon": seksjon,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        fravaerskode = check_simuler_fravaer_fravaerskode(d.pop("fravaerskode"))

        fra = datetime.date.fromisoformat(d.pop("fra"))

        til = datetime.date.fromisoformat(d.pop("til"))

        virkedager = d.pop("virkedager")

        handling = cast(Literal["registrer"], d.pop("handling"))
        if handling != "registrer":
            raise ValueError(f"handling must match const 'registrer', got '{handling}'")

        seksjon = cast(Literal["fravaer"], d.pop("seksjon"))
        if seksjon != "fravaer":
            raise ValueError(f"seksjon must match const 'fravaer', got '{seksjon}'")

        simuler_fravaer = cls(
            fravaerskode=fravaerskode,
            fra=fra,
            til=til,
            virkedager=virkedager,
            handling=handling,
            seksjon=seksjon,
        )

        return simuler_fravaer
