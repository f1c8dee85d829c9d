from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.innslagsvalg import Innslagsvalg
    from ..models.seksjonene import Seksjonene


T = TypeVar("T", bound="Handlinger")


@_attrs_define
class Handlinger:
    """What the caller may do now."""

    seksjoner: Seksjonene
    """ The sections by name. """
    innslag: list[Innslagsvalg]
    """ Radene, og hva som kan gjøres med hver """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        seksjoner = self.seksjoner.to_dict()

        innslag = []
        for innslag_item_data in self.innslag:
            innslag_item = innslag_item_data.to_dict()
            innslag.append(innslag_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "seksjoner": seksjoner,
                "innslag": innslag,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.innslagsvalg import Innslagsvalg
        from ..models.seksjonene import Seksjonene

        d = dict(src_dict)
        seksjoner = Seksjonene.from_dict(d.pop("seksjoner"))

        innslag = []
        _innslag = d.pop("innslag")
        for innslag_item_data in _innslag:
            innslag_item = Innslagsvalg.from_dict(innslag_item_data)

            innslag.append(innslag_item)

        handlinger = cls(
            seksjoner=seksjoner,
            innslag=innslag,
        )

        handlinger.additional_properties = d
        return handlinger

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
