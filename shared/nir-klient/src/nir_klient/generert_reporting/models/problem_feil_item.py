from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProblemFeilItem")


@_attrs_define
class ProblemFeilItem:
    kode: str | Unset = UNSET
    felt: None | str | Unset = UNSET
    detail: str | Unset = UNSET
    gyldige: list[str] | Unset = UNSET
    """ Verdiene feltet kan ha, der koden er ukjent """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode = self.kode

        felt: None | str | Unset
        if isinstance(self.felt, Unset):
            felt = UNSET
        else:
            felt = self.felt

        detail = self.detail

        gyldige: list[str] | Unset = UNSET
        if not isinstance(self.gyldige, Unset):
            gyldige = self.gyldige

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if kode is not UNSET:
            field_dict["kode"] = kode
        if felt is not UNSET:
            field_dict["felt"] = felt
        if detail is not UNSET:
            field_dict["detail"] = detail
        if gyldige is not UNSET:
            field_dict["gyldige"] = gyldige

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kode = d.pop("kode", UNSET)

        def _parse_felt(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        felt = _parse_felt(d.pop("felt", UNSET))

        detail = d.pop("detail", UNSET)

        gyldige = cast(list[str], d.pop("gyldige", UNSET))

        problem_feil_item = cls(
            kode=kode,
            felt=felt,
            detail=detail,
            gyldige=gyldige,
        )

        problem_feil_item.additional_properties = d
        return problem_feil_item

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
