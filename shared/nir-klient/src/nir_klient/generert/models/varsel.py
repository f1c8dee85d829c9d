from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Varsel")


@_attrs_define
class Varsel:
    """A warning; it blocks nothing."""

    kode: str
    """ Varselets kode; alle står øverst i beskrivelsen """
    tekst: str
    """ Varselet, til å vise """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode = self.kode

        tekst = self.tekst

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kode": kode,
                "tekst": tekst,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kode = d.pop("kode")

        tekst = d.pop("tekst")

        varsel = cls(
            kode=kode,
            tekst=tekst,
        )

        varsel.additional_properties = d
        return varsel

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
