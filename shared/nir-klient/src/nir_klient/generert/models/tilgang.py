from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Tilgang")


@_attrs_define
class Tilgang:
    """An access to register entries dated more than two months back."""

    tilgang_id: str
    """ Tilgangens id, som trengs for å trekke den """
    hendelse_id: UUID
    """ Id-en til registreringen, som er Idempotency-Key der en var gitt """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tilgang_id = self.tilgang_id

        hendelse_id = str(self.hendelse_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tilgangId": tilgang_id,
                "hendelseId": hendelse_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        tilgang_id = d.pop("tilgangId")

        hendelse_id = UUID(d.pop("hendelseId"))

        tilgang = cls(
            tilgang_id=tilgang_id,
            hendelse_id=hendelse_id,
        )

        tilgang.additional_properties = d
        return tilgang

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
