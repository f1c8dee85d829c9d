from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Utdanning")


@_attrs_define
class Utdanning:
    """Whether the person has completed videregående (A 2.4-2.6); null: not known."""

    gjennomfoert_videregaaende: bool | None
    """ Om videregående opplæring er gjennomført; null: ikke kjent """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gjennomfoert_videregaaende: bool | None
        gjennomfoert_videregaaende = self.gjennomfoert_videregaaende

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gjennomfoertVideregaaende": gjennomfoert_videregaaende,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_gjennomfoert_videregaaende(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        gjennomfoert_videregaaende = _parse_gjennomfoert_videregaaende(d.pop("gjennomfoertVideregaaende"))

        utdanning = cls(
            gjennomfoert_videregaaende=gjennomfoert_videregaaende,
        )

        utdanning.additional_properties = d
        return utdanning

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
