from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.kalkulatorfamilie_referansepersonhjemmel import (
    KalkulatorfamilieReferansepersonhjemmel,
    check_kalkulatorfamilie_referansepersonhjemmel,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Kalkulatorfamilie")


@_attrs_define
class Kalkulatorfamilie:
    """Referansepersonen (utl. kapittel 6)."""

    referanseperson_hjemmel: KalkulatorfamilieReferansepersonhjemmel
    """ Referansepersonens hjemmel """
    referanseperson_bosatt: datetime.date | None | Unset = UNSET
    """ Når referansepersonen ble bosatt """
    referanseperson_permanent: bool | None | Unset = UNSET
    """ Om referansepersonen har permanent tillatelse """

    def to_dict(self) -> dict[str, Any]:
        referanseperson_hjemmel: str = self.referanseperson_hjemmel

        referanseperson_bosatt: None | str | Unset
        if isinstance(self.referanseperson_bosatt, Unset):
            referanseperson_bosatt = UNSET
        elif isinstance(self.referanseperson_bosatt, datetime.date):
            referanseperson_bosatt = self.referanseperson_bosatt.isoformat()
        else:
            referanseperson_bosatt = self.referanseperson_bosatt

        referanseperson_permanent: bool | None | Unset
        if isinstance(self.referanseperson_permanent, Unset):
            referanseperson_permanent = UNSET
        else:
            referanseperson_permanent = self.referanseperson_permanent

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "referansepersonHjemmel": referanseperson_hjemmel,
            }
        )
        if referanseperson_bosatt is not UNSET:
            field_dict["referansepersonBosatt"] = referanseperson_bosatt
        if referanseperson_permanent is not UNSET:
            field_dict["referansepersonPermanent"] = referanseperson_permanent

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        referanseperson_hjemmel = check_kalkulatorfamilie_referansepersonhjemmel(
            d.pop("referansepersonHjemmel")
        )

        def _parse_referanseperson_bosatt(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                referanseperson_bosatt_type_0 = datetime.date.fromisoformat(data)

                return referanseperson_bosatt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        referanseperson_bosatt = _parse_referanseperson_bosatt(d.pop("referansepersonBosatt", UNSET))

        def _parse_referanseperson_permanent(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        referanseperson_permanent = _parse_referanseperson_permanent(d.pop("referansepersonPermanent", UNSET))

        kalkulatorfamilie = cls(
            referanseperson_hjemmel=referanseperson_hjemmel,
            referanseperson_bosatt=referanseperson_bosatt,
            referanseperson_permanent=referanseperson_permanent,
        )

        return kalkulatorfamilie
