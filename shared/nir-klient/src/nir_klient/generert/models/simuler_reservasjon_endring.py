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

from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerReservasjonEndring")


@_attrs_define
class SimulerReservasjonEndring:
    """Endre: reservasjon. Bare feltene som er gitt, endres."""

    handling: Literal["endre"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["reservasjon"]
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    dato: datetime.date | Unset = UNSET
    """ Dato """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon = self.seksjon

        innslag_id = self.innslag_id

        dato: str | Unset = UNSET
        if not isinstance(self.dato, Unset):
            dato = self.dato.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )
        if dato is not UNSET:
            field_dict["dato"] = dato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        handling = cast(Literal["endre"], d.pop("handling"))
        if handling != "endre":
            raise ValueError(f"handling must match const 'endre', got '{handling}'")

        seksjon = cast(Literal["reservasjon"], d.pop("seksjon"))
        if seksjon != "reservasjon":
            raise ValueError(f"seksjon must match const 'reservasjon', got '{seksjon}'")

        innslag_id = d.pop("innslagId")

        _dato = d.pop("dato", UNSET)
        dato: datetime.date | Unset
        if isinstance(_dato, Unset):
            dato = UNSET
        else:
            dato = datetime.date.fromisoformat(_dato)

        simuler_reservasjon_endring = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
            dato=dato,
        )

        return simuler_reservasjon_endring
