from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.aarsmangel_hva import AarsmangelHva, check_aarsmangel_hva
from ..types import UNSET, Unset

T = TypeVar("T", bound="Aarsmangel")


@_attrs_define
class Aarsmangel:
    """One thing that is missing. `maaneder`: the months without it, if it is asked for by month."""

    hva: AarsmangelHva
    """ Hva som mangler """
    maaneder: list[str] | Unset = UNSET
    """ Månedene det mangler i, der det gjelder måneder """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hva: str = self.hva

        maaneder: list[str] | Unset = UNSET
        if not isinstance(self.maaneder, Unset):
            maaneder = self.maaneder

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hva": hva,
            }
        )
        if maaneder is not UNSET:
            field_dict["maaneder"] = maaneder

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        hva = check_aarsmangel_hva(d.pop("hva"))

        maaneder = cast(list[str], d.pop("maaneder", UNSET))

        aarsmangel = cls(
            hva=hva,
            maaneder=maaneder,
        )

        aarsmangel.additional_properties = d
        return aarsmangel

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
