from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.fravaer_i_maaned import FravaerIMaaned


T = TypeVar("T", bound="Fravaersmaaned")


@_attrs_define
class Fravaersmaaned:
    """A month with fravær."""

    maaned: str
    """ Måneden, ÅÅÅÅ-MM """
    virkedager: int
    """ Virkedager fravær i måneden """
    fravaer: list[FravaerIMaaned]
    """ Fraværet som har dager i måneden """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        maaned = self.maaned

        virkedager = self.virkedager

        fravaer = []
        for fravaer_item_data in self.fravaer:
            fravaer_item = fravaer_item_data.to_dict()
            fravaer.append(fravaer_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "maaned": maaned,
                "virkedager": virkedager,
                "fravaer": fravaer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fravaer_i_maaned import FravaerIMaaned

        d = dict(src_dict)
        maaned = d.pop("maaned")

        virkedager = d.pop("virkedager")

        fravaer = []
        _fravaer = d.pop("fravaer")
        for fravaer_item_data in _fravaer:
            fravaer_item = FravaerIMaaned.from_dict(fravaer_item_data)

            fravaer.append(fravaer_item)

        fravaersmaaned = cls(
            maaned=maaned,
            virkedager=virkedager,
            fravaer=fravaer,
        )

        fravaersmaaned.additional_properties = d
        return fravaersmaaned

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
