from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hva_endret_handling import HvaEndretHandling, check_hva_endret_handling
from ..models.hva_endret_seksjon_type_0 import (
    HvaEndretSeksjonType0,
    check_hva_endret_seksjon_type_0,
)

T = TypeVar("T", bound="HvaEndret")


@_attrs_define
class HvaEndret:
    """What was done to the person."""

    seksjon: HvaEndretSeksjonType0 | None
    """ Seksjonen til innslaget; null der ingen innslag er rørt """
    handling: HvaEndretHandling
    """ `opplysning`: et register har meldt noe. `dagskifte`: en dag har gått. Ellers hva som er gjort med innslaget
    """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        seksjon: None | str
        if isinstance(self.seksjon, str):
            seksjon = self.seksjon
        else:
            seksjon = self.seksjon

        handling: str = self.handling

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "seksjon": seksjon,
                "handling": handling,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_seksjon(data: object) -> HvaEndretSeksjonType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                seksjon_type_0 = check_hva_endret_seksjon_type_0(data)

                return seksjon_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HvaEndretSeksjonType0 | None, data)

        seksjon = _parse_seksjon(d.pop("seksjon"))

        handling = check_hva_endret_handling(d.pop("handling"))

        hva_endret = cls(
            seksjon=seksjon,
            handling=handling,
        )

        hva_endret.additional_properties = d
        return hva_endret

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
