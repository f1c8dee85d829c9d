from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Avslag")


@_attrs_define
class Avslag:
    """The engine's reason for refusing a fact."""

    kode: str
    title: str
    detail: str
    status: int
    felt: str | Unset = UNSET
    fortsetter: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode = self.kode

        title = self.title

        detail = self.detail

        status = self.status

        felt = self.felt

        fortsetter: list[str] | Unset = UNSET
        if not isinstance(self.fortsetter, Unset):
            fortsetter = self.fortsetter

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kode": kode,
                "title": title,
                "detail": detail,
                "status": status,
            }
        )
        if felt is not UNSET:
            field_dict["felt"] = felt
        if fortsetter is not UNSET:
            field_dict["fortsetter"] = fortsetter

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kode = d.pop("kode")

        title = d.pop("title")

        detail = d.pop("detail")

        status = d.pop("status")

        felt = d.pop("felt", UNSET)

        fortsetter = cast(list[str], d.pop("fortsetter", UNSET))

        avslag = cls(
            kode=kode,
            title=title,
            detail=detail,
            status=status,
            felt=felt,
            fortsetter=fortsetter,
        )

        avslag.additional_properties = d
        return avslag

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
