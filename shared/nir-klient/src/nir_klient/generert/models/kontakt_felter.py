from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kontakt_felter_kontakttype import (
    KontaktFelterKontakttype,
    check_kontakt_felter_kontakttype,
)

T = TypeVar("T", bound="KontaktFelter")


@_attrs_define
class KontaktFelter:
    """A contact, an application or a claim (A 4.1)."""

    kontakttype: KontaktFelterKontakttype
    """ Kontakt, søknad eller krav (A 4.1) """
    dato: datetime.date
    """ Dato """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kontakttype: str = self.kontakttype

        dato = self.dato.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kontakttype": kontakttype,
                "dato": dato,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kontakttype = check_kontakt_felter_kontakttype(d.pop("kontakttype"))

        dato = datetime.date.fromisoformat(d.pop("dato"))

        kontakt_felter = cls(
            kontakttype=kontakttype,
            dato=dato,
        )

        kontakt_felter.additional_properties = d
        return kontakt_felter

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
