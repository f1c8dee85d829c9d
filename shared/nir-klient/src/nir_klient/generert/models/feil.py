from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Feil")


@_attrs_define
class Feil:
    """One of the problems for which a fact is refused."""

    kode: str
    """ Problemets kode, den samme for alltid """
    detail: str
    """ Hva som er galt og hva du kan gjøre, på bokmål, til å vise """
    felt: str | Unset = UNSET
    """ Feltet det gjelder, der det gjelder ett """
    gyldige: list[str] | Unset = UNSET
    """ Verdiene feltet kan ha, der koden er ukjent """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode = self.kode

        detail = self.detail

        felt = self.felt

        gyldige: list[str] | Unset = UNSET
        if not isinstance(self.gyldige, Unset):
            gyldige = self.gyldige

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kode": kode,
                "detail": detail,
            }
        )
        if felt is not UNSET:
            field_dict["felt"] = felt
        if gyldige is not UNSET:
            field_dict["gyldige"] = gyldige

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kode = d.pop("kode")

        detail = d.pop("detail")

        felt = d.pop("felt", UNSET)

        gyldige = cast(list[str], d.pop("gyldige", UNSET))

        feil = cls(
            kode=kode,
            detail=detail,
            felt=felt,
            gyldige=gyldige,
        )

        feil.additional_properties = d
        return feil

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
