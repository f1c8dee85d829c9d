from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.varsel import Varsel


T = TypeVar("T", bound="Kvittering")


@_attrs_define
class Kvittering:
    """An accepted fact."""

    status: Literal["godtatt"]
    """ godtatt: det er registrert """
    hendelse_id: UUID
    """ Id-en til registreringen, som er Idempotency-Key der en var gitt """
    varsler: list[Varsel]
    """ Det saksbehandleren bør vite; en registrering er godtatt likevel """
    posisjon: str
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        hendelse_id = str(self.hendelse_id)

        varsler = []
        for varsler_item_data in self.varsler:
            varsler_item = varsler_item_data.to_dict()
            varsler.append(varsler_item)

        posisjon = self.posisjon

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "hendelseId": hendelse_id,
                "varsler": varsler,
                "posisjon": posisjon,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.varsel import Varsel

        d = dict(src_dict)
        status = cast(Literal["godtatt"], d.pop("status"))
        if status != "godtatt":
            raise ValueError(f"status must match const 'godtatt', got '{status}'")

        hendelse_id = UUID(d.pop("hendelseId"))

        varsler = []
        _varsler = d.pop("varsler")
        for varsler_item_data in _varsler:
            varsler_item = Varsel.from_dict(varsler_item_data)

            varsler.append(varsler_item)

        posisjon = d.pop("posisjon")

        kvittering = cls(
            status=status,
            hendelse_id=hendelse_id,
            varsler=varsler,
            posisjon=posisjon,
        )

        kvittering.additional_properties = d
        return kvittering

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
