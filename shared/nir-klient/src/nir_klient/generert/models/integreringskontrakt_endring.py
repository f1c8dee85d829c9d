from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="IntegreringskontraktEndring")


@_attrs_define
class IntegreringskontraktEndring:
    """An integreringskontrakt. Only its date is registered (A 4.3)."""

    dato: datetime.date | Unset = UNSET
    """ Dato """

    def to_dict(self) -> dict[str, Any]:
        dato: str | Unset = UNSET
        if not isinstance(self.dato, Unset):
            dato = self.dato.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if dato is not UNSET:
            field_dict["dato"] = dato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _dato = d.pop("dato", UNSET)
        dato: datetime.date | Unset
        if isinstance(_dato, Unset):
            dato = UNSET
        else:
            dato = datetime.date.fromisoformat(_dato)

        integreringskontrakt_endring = cls(
            dato=dato,
        )

        return integreringskontrakt_endring
