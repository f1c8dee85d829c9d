from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.kontakt_kontakttype import KontaktKontakttype, check_kontakt_kontakttype

T = TypeVar("T", bound="Kontakt")


@_attrs_define
class Kontakt:
    """A contact, an application or a claim (A 4.1)."""

    kontakttype: KontaktKontakttype
    """ Kontakt, søknad eller krav (A 4.1) """
    dato: datetime.date
    """ Dato """

    def to_dict(self) -> dict[str, Any]:
        kontakttype: str = self.kontakttype

        dato = self.dato.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kontakttype": kontakttype,
                "dato": dato,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kontakttype = check_kontakt_kontakttype(d.pop("kontakttype"))

        dato = datetime.date.fromisoformat(d.pop("dato"))

        kontakt = cls(
            kontakttype=kontakttype,
            dato=dato,
        )

        return kontakt
