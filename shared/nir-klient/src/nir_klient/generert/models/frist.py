from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.frist_type import FristType, check_frist_type

T = TypeVar("T", bound="Frist")


@_attrs_define
class Frist:
    """The deadline that is shown."""

    type_: FristType
    """ Hva fristen gjelder """
    dato: datetime.date
    """ Siste dag """
    beregnet_fra: datetime.date | None
    """ Dagen fristen er regnet fra """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        dato = self.dato.isoformat()

        beregnet_fra: None | str
        if isinstance(self.beregnet_fra, datetime.date):
            beregnet_fra = self.beregnet_fra.isoformat()
        else:
            beregnet_fra = self.beregnet_fra

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "dato": dato,
                "beregnetFra": beregnet_fra,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        type_ = check_frist_type(d.pop("type"))

        dato = datetime.date.fromisoformat(d.pop("dato"))

        def _parse_beregnet_fra(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                beregnet_fra_type_0 = datetime.date.fromisoformat(data)

                return beregnet_fra_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        beregnet_fra = _parse_beregnet_fra(d.pop("beregnetFra"))

        frist = cls(
            type_=type_,
            dato=dato,
            beregnet_fra=beregnet_fra,
        )

        frist.additional_properties = d
        return frist

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
