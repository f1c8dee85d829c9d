from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.kontakt_endring_kontakttype import (
    KontaktEndringKontakttype,
    check_kontakt_endring_kontakttype,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KontaktEndring")


@_attrs_define
class KontaktEndring:
    """A contact, an application or a claim (A 4.1)."""

    kontakttype: KontaktEndringKontakttype | Unset = UNSET
    """ Kontakt, søknad eller krav (A 4.1) """
    dato: datetime.date | Unset = UNSET
    """ Dato """

    def to_dict(self) -> dict[str, Any]:
        kontakttype: str | Unset = UNSET
        if not isinstance(self.kontakttype, Unset):
            kontakttype = self.kontakttype

        dato: str | Unset = UNSET
        if not isinstance(self.dato, Unset):
            dato = self.dato.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if kontakttype is not UNSET:
            field_dict["kontakttype"] = kontakttype
        if dato is not UNSET:
            field_dict["dato"] = dato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _kontakttype = d.pop("kontakttype", UNSET)
        kontakttype: KontaktEndringKontakttype | Unset
        if isinstance(_kontakttype, Unset):
            kontakttype = UNSET
        else:
            kontakttype = check_kontakt_endring_kontakttype(_kontakttype)

        _dato = d.pop("dato", UNSET)
        dato: datetime.date | Unset
        if isinstance(_dato, Unset):
            dato = UNSET
        else:
            dato = datetime.date.fromisoformat(_dato)

        kontakt_endring = cls(
            kontakttype=kontakttype,
            dato=dato,
        )

        return kontakt_endring
