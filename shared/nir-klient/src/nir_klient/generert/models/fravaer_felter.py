from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fravaer_felter_fravaerskode import (
    FravaerFelterFravaerskode,
    check_fravaer_felter_fravaerskode,
)

T = TypeVar("T", bound="FravaerFelter")


@_attrs_define
class FravaerFelter:
    """Absence (A 8.1). `virkedager`: the number of virkedager that the kommune registers for the period."""

    fravaerskode: FravaerFelterFravaerskode
    """ Fraværskode (A 8.3) """
    fra: datetime.date
    """ Første dag """
    til: datetime.date
    """ Siste dag """
    virkedager: int
    """ Antall virkedager fravær """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fravaerskode: str = self.fravaerskode

        fra = self.fra.isoformat()

        til = self.til.isoformat()

        virkedager = self.virkedager

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fravaerskode": fravaerskode,
                "fra": fra,
                "til": til,
                "virkedager": virkedager,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        fravaerskode = check_fravaer_felter_fravaerskode(d.pop("fravaerskode"))

        fra = datetime.date.fromisoformat(d.pop("fra"))

        til = datetime.date.fromisoformat(d.pop("til"))

        virkedager = d.pop("virkedager")

        fravaer_felter = cls(
            fravaerskode=fravaerskode,
            fra=fra,
            til=til,
            virkedager=virkedager,
        )

        fravaer_felter.additional_properties = d
        return fravaer_felter

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
