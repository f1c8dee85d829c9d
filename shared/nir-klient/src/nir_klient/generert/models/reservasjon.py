from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Reservasjon")


@_attrs_define
class Reservasjon:
    """The person does not take part in research (A 2.3)."""

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

        reservasjon = cls(
            dato=dato,
        )

        return reservasjon
