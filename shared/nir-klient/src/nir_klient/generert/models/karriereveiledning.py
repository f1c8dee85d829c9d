from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Karriereveiledning")


@_attrs_define
class Karriereveiledning:
    """The advice of the fylkeskommune on sluttmål (A 2.6)."""

    anbefalt_sluttmaal: str
    """ Fylkeskommunens anbefaling om sluttmål (A 2.6) """
    dato: datetime.date
    """ Når veiledningen ble gitt """
    notat: str | Unset = UNSET
    """ Karriereveileders notat """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        anbefalt_sluttmaal = self.anbefalt_sluttmaal

        dato = self.dato.isoformat()

        notat = self.notat

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "anbefaltSluttmaal": anbefalt_sluttmaal,
                "dato": dato,
            }
        )
        if notat is not UNSET:
            field_dict["notat"] = notat

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        anbefalt_sluttmaal = d.pop("anbefaltSluttmaal")

        dato = datetime.date.fromisoformat(d.pop("dato"))

        notat = d.pop("notat", UNSET)

        karriereveiledning = cls(
            anbefalt_sluttmaal=anbefalt_sluttmaal,
            dato=dato,
            notat=notat,
        )

        karriereveiledning.additional_properties = d
        return karriereveiledning

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
