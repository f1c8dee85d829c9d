from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Integreringskontrakt")


@_attrs_define
class Integreringskontrakt:
    """An integreringskontrakt. Only its date is registered (A 4.3)."""

    dato: datetime.date
    """ Dato """

    def to_dict(self) -> dict[str, Any]:
        dato = self.dato.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dato": dato,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        dato = datetime.date.fromisoformat(d.pop("dato"))

        integreringskontrakt = cls(
            dato=dato,
        )

        return integreringskontrakt
