from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.simuler_slett_seksjon import (
    SimulerSlettSeksjon,
    check_simuler_slett_seksjon,
)

T = TypeVar("T", bound="SimulerSlett")


@_attrs_define
class SimulerSlett:
    """Slett et innslag."""

    handling: Literal["slett"]
    """ Hva som skal gjøres med innslaget """
    seksjon: SimulerSlettSeksjon
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon: str = self.seksjon

        innslag_id = self.innslag_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        handling = cast(Literal["slett"], d.pop("handling"))
        if handling != "slett":
            raise ValueError(f"handling must match const 'slett', got '{handling}'")

        seksjon = check_simuler_slett_seksjon(d.pop("seksjon"))

        innslag_id = d.pop("innslagId")

        simuler_slett = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
        )

        return simuler_slett
