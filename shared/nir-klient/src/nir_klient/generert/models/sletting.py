from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.sletting_felter import SlettingFelter


T = TypeVar("T", bound="Sletting")


@_attrs_define
class Sletting:
    """The last entry of the history of a deleted innslag. Its `felter` is always empty."""

    status: Literal["slettet"]
    """ Alltid slettet """
    registrert: datetime.date
    """ Dagen den ble slettet """
    registrert_av: str
    """ Hvem som slettet den, som registrertAv i raden """
    felter: SlettingFelter
    """ Tomt: en sletting har ingen felt """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        registrert = self.registrert.isoformat()

        registrert_av = self.registrert_av

        felter = self.felter.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "registrert": registrert,
                "registrertAv": registrert_av,
                "felter": felter,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sletting_felter import SlettingFelter

        d = dict(src_dict)
        status = cast(Literal["slettet"], d.pop("status"))
        if status != "slettet":
            raise ValueError(f"status must match const 'slettet', got '{status}'")

        registrert = datetime.date.fromisoformat(d.pop("registrert"))

        registrert_av = d.pop("registrertAv")

        felter = SlettingFelter.from_dict(d.pop("felter"))

        sletting = cls(
            status=status,
            registrert=registrert,
            registrert_av=registrert_av,
            felter=felter,
        )

        sletting.additional_properties = d
        return sletting

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
