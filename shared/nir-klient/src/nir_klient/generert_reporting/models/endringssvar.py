from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.personendring import Personendring


T = TypeVar("T", bound="Endringssvar")


@_attrs_define
class Endringssvar:
    """The changes, and the marker (`neste`) that the caller sends as `siden` to get the next ones."""

    endringer: list[Personendring]
    """ Endringene, de eldste først """
    neste: str
    """ Verdien «neste» fra et tidligere svar, uendret """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        endringer = []
        for endringer_item_data in self.endringer:
            endringer_item = endringer_item_data.to_dict()
            endringer.append(endringer_item)

        neste = self.neste

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "endringer": endringer,
                "neste": neste,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.personendring import Personendring

        d = dict(src_dict)
        endringer = []
        _endringer = d.pop("endringer")
        for endringer_item_data in _endringer:
            endringer_item = Personendring.from_dict(endringer_item_data)

            endringer.append(endringer_item)

        neste = d.pop("neste")

        endringssvar = cls(
            endringer=endringer,
            neste=neste,
        )

        endringssvar.additional_properties = d
        return endringssvar

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
