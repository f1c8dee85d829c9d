from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ordningsstatus_ordning import (
    OrdningsstatusOrdning,
    check_ordningsstatus_ordning,
)
from ..models.ordningsstatus_status import (
    OrdningsstatusStatus,
    check_ordningsstatus_status,
)

T = TypeVar("T", bound="Ordningsstatus")


@_attrs_define
class Ordningsstatus:
    """An ordning and its status."""

    ordning: OrdningsstatusOrdning
    """ Ordningen """
    gjeldende: bool
    """ Om ordningen gjelder på dagen siden er regnet ut for """
    status: OrdningsstatusStatus
    """ aktiv: i gang. fullført: kommunen har avsluttet den. inaktiv: ellers """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ordning: str = self.ordning

        gjeldende = self.gjeldende

        status: str = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ordning": ordning,
                "gjeldende": gjeldende,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ordning = check_ordningsstatus_ordning(d.pop("ordning"))

        gjeldende = d.pop("gjeldende")

        status = check_ordningsstatus_status(d.pop("status"))

        ordningsstatus = cls(
            ordning=ordning,
            gjeldende=gjeldende,
            status=status,
        )

        ordningsstatus.additional_properties = d
        return ordningsstatus

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
