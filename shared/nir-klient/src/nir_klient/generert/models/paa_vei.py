from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PaaVei")


@_attrs_define
class PaaVei:
    """The fact is in the log and not decided yet."""

    hendelse_id: UUID
    """ Id-en til registreringen, som er Idempotency-Key der en var gitt """
    status: Literal["venter"]
    """ venter: tatt imot, ikke avgjort ennå """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hendelse_id = str(self.hendelse_id)

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hendelseId": hendelse_id,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        hendelse_id = UUID(d.pop("hendelseId"))

        status = cast(Literal["venter"], d.pop("status"))
        if status != "venter":
            raise ValueError(f"status must match const 'venter', got '{status}'")

        paa_vei = cls(
            hendelse_id=hendelse_id,
            status=status,
        )

        paa_vei.additional_properties = d
        return paa_vei

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
