from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sluttmaal_felter_sluttmaal import (
    SluttmaalFelterSluttmaal,
    check_sluttmaal_felter_sluttmaal,
)
from ..models.sluttmaal_felter_utdanning import (
    SluttmaalFelterUtdanning,
    check_sluttmaal_felter_utdanning,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SluttmaalFelter")


@_attrs_define
class SluttmaalFelter:
    """The goal of the programme (A 3.2, 3.6)."""

    sluttmaal: SluttmaalFelterSluttmaal
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    utdanning: SluttmaalFelterUtdanning | Unset = UNSET
    """ Om personen har gjennomført videregående """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sluttmaal: str = self.sluttmaal

        utdanning: str | Unset = UNSET
        if not isinstance(self.utdanning, Unset):
            utdanning = self.utdanning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sluttmaal": sluttmaal,
            }
        )
        if utdanning is not UNSET:
            field_dict["utdanning"] = utdanning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sluttmaal = check_sluttmaal_felter_sluttmaal(d.pop("sluttmaal"))

        _utdanning = d.pop("utdanning", UNSET)
        utdanning: SluttmaalFelterUtdanning | Unset
        if isinstance(_utdanning, Unset):
            utdanning = UNSET
        else:
            utdanning = check_sluttmaal_felter_utdanning(_utdanning)

        sluttmaal_felter = cls(
            sluttmaal=sluttmaal,
            utdanning=utdanning,
        )

        sluttmaal_felter.additional_properties = d
        return sluttmaal_felter

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
