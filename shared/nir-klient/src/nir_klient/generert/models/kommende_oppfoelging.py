from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="KommendeOppfoelging")


@_attrs_define
class KommendeOppfoelging:
    """The kommune that will follow up the person after a planned move."""

    kommunenummer: None | str
    """ Kommunen, fire siffer """
    bydelsnummer: None | str
    """ Bydelen, seks siffer; null der ingen er kjent """
    kommune: None | str
    """ Kommunens navn """
    bydel: None | str
    """ Bydelens navn """
    fylke: None | str
    """ Navnet på kommunens fylke """
    fra: datetime.date
    """ Dagen kommunen overtar oppfølgingen """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        bydelsnummer: None | str
        bydelsnummer = self.bydelsnummer

        kommune: None | str
        kommune = self.kommune

        bydel: None | str
        bydel = self.bydel

        fylke: None | str
        fylke = self.fylke

        fra = self.fra.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kommunenummer": kommunenummer,
                "bydelsnummer": bydelsnummer,
                "kommune": kommune,
                "bydel": bydel,
                "fylke": fylke,
                "fra": fra,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_kommunenummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer"))

        def _parse_bydelsnummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bydelsnummer = _parse_bydelsnummer(d.pop("bydelsnummer"))

        def _parse_kommune(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommune = _parse_kommune(d.pop("kommune"))

        def _parse_bydel(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bydel = _parse_bydel(d.pop("bydel"))

        def _parse_fylke(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        fylke = _parse_fylke(d.pop("fylke"))

        fra = datetime.date.fromisoformat(d.pop("fra"))

        kommende_oppfoelging = cls(
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            kommune=kommune,
            bydel=bydel,
            fylke=fylke,
            fra=fra,
        )

        kommende_oppfoelging.additional_properties = d
        return kommende_oppfoelging

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
