from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Fortsatt")


@_attrs_define
class Fortsatt:
    """A decision or a tiltak that goes on after an ending (B 6).

    A record from an older log has only the name.

    """

    navn: str
    """ Vedtakstypen eller tiltaket """
    innslag_id: str | Unset = UNSET
    """ Radens id: den som PATCH og DELETE har i adressen """
    seksjon: str | Unset = UNSET
    """ Seksjonen raden er i """
    sluttdato: datetime.date | Unset = UNSET
    """ Sluttdato """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        navn = self.navn

        innslag_id = self.innslag_id

        seksjon = self.seksjon

        sluttdato: str | Unset = UNSET
        if not isinstance(self.sluttdato, Unset):
            sluttdato = self.sluttdato.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "navn": navn,
            }
        )
        if innslag_id is not UNSET:
            field_dict["innslagId"] = innslag_id
        if seksjon is not UNSET:
            field_dict["seksjon"] = seksjon
        if sluttdato is not UNSET:
            field_dict["sluttdato"] = sluttdato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        navn = d.pop("navn")

        innslag_id = d.pop("innslagId", UNSET)

        seksjon = d.pop("seksjon", UNSET)

        _sluttdato = d.pop("sluttdato", UNSET)
        sluttdato: datetime.date | Unset
        if isinstance(_sluttdato, Unset):
            sluttdato = UNSET
        else:
            sluttdato = datetime.date.fromisoformat(_sluttdato)

        fortsatt = cls(
            navn=navn,
            innslag_id=innslag_id,
            seksjon=seksjon,
            sluttdato=sluttdato,
        )

        fortsatt.additional_properties = d
        return fortsatt

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
