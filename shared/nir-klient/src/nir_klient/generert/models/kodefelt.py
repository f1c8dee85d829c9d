from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kodefelt_type import KodefeltType, check_kodefelt_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="Kodefelt")


@_attrs_define
class Kodefelt:
    """A field of the form by which the code is registered."""

    navn: str
    """ Feltets navn i registreringen """
    paakrevd: bool
    """ Om feltet må fylles ut """
    type_: KodefeltType
    """ Hva slags verdi feltet har """
    kodeverk: str | Unset = UNSET
    """ Der typen er kode: kodeverket """
    verdier: list[str] | Unset = UNSET
    """ Der typen er valg: verdiene """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        navn = self.navn

        paakrevd = self.paakrevd

        type_: str = self.type_

        kodeverk = self.kodeverk

        verdier: list[str] | Unset = UNSET
        if not isinstance(self.verdier, Unset):
            verdier = self.verdier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "navn": navn,
                "paakrevd": paakrevd,
                "type": type_,
            }
        )
        if kodeverk is not UNSET:
            field_dict["kodeverk"] = kodeverk
        if verdier is not UNSET:
            field_dict["verdier"] = verdier

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        navn = d.pop("navn")

        paakrevd = d.pop("paakrevd")

        type_ = check_kodefelt_type(d.pop("type"))

        kodeverk = d.pop("kodeverk", UNSET)

        verdier = cast(list[str], d.pop("verdier", UNSET))

        kodefelt = cls(
            navn=navn,
            paakrevd=paakrevd,
            type_=type_,
            kodeverk=kodeverk,
            verdier=verdier,
        )

        kodefelt.additional_properties = d
        return kodefelt

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
