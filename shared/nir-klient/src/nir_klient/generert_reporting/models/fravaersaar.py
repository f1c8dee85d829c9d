from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.fravaersmaaned import Fravaersmaaned


T = TypeVar("T", bound="Fravaersaar")


@_attrs_define
class Fravaersaar:
    """A year with fravær (A 8.2)."""

    aar: int
    """ Året """
    virkedager: int
    """ Virkedager fravær i året """
    maaneder: list[Fravaersmaaned]
    """ Månedene med fravær """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aar = self.aar

        virkedager = self.virkedager

        maaneder = []
        for maaneder_item_data in self.maaneder:
            maaneder_item = maaneder_item_data.to_dict()
            maaneder.append(maaneder_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aar": aar,
                "virkedager": virkedager,
                "maaneder": maaneder,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fravaersmaaned import Fravaersmaaned

        d = dict(src_dict)
        aar = d.pop("aar")

        virkedager = d.pop("virkedager")

        maaneder = []
        _maaneder = d.pop("maaneder")
        for maaneder_item_data in _maaneder:
            maaneder_item = Fravaersmaaned.from_dict(maaneder_item_data)

            maaneder.append(maaneder_item)

        fravaersaar = cls(
            aar=aar,
            virkedager=virkedager,
            maaneder=maaneder,
        )

        fravaersaar.additional_properties = d
        return fravaersaar

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
