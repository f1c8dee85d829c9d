from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kategoriperiode_kategori import (
    KategoriperiodeKategori,
    check_kategoriperiode_kategori,
)

T = TypeVar("T", bound="Kategoriperiode")


@_attrs_define
class Kategoriperiode:
    """A category that the person has or has had; `til` is its last day."""

    kategori: KategoriperiodeKategori
    """ Programkategorien (A 2.4-2.6); null der personen ikke er i noen """
    fra: datetime.date
    """ Første dag i kategorien """
    til: datetime.date | None
    """ Siste dag i kategorien; null der den fortsatt gjelder """
    gjeldende: bool
    """ Om det er dagens kategori """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kategori: str = self.kategori

        fra = self.fra.isoformat()

        til: None | str
        if isinstance(self.til, datetime.date):
            til = self.til.isoformat()
        else:
            til = self.til

        gjeldende = self.gjeldende

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kategori": kategori,
                "fra": fra,
                "til": til,
                "gjeldende": gjeldende,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kategori = check_kategoriperiode_kategori(d.pop("kategori"))

        fra = datetime.date.fromisoformat(d.pop("fra"))

        def _parse_til(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                til_type_0 = datetime.date.fromisoformat(data)

                return til_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        til = _parse_til(d.pop("til"))

        gjeldende = d.pop("gjeldende")

        kategoriperiode = cls(
            kategori=kategori,
            fra=fra,
            til=til,
            gjeldende=gjeldende,
        )

        kategoriperiode.additional_properties = d
        return kategoriperiode

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
