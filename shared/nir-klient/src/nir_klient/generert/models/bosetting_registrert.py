from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="BosettingRegistrert")


@_attrs_define
class BosettingRegistrert:
    """A settlement in a kommune. A later fact with the same `bosetting_id` replaces it."""

    bosettingsdato: datetime.date
    """ Når personen ble bosatt """
    kommunenummer: str
    """ Kommunen, fire siffer """
    etter_avtale: bool
    """ Om bosettingen er etter avtale mellom IMDi og kommunen """
    bosetting_id: None | str | Unset = UNSET
    """ Bosettingens id; samme id igjen erstatter """
    bydelsnummer: None | str | Unset = UNSET
    """ Bydelen i Oslo, Bergen, Stavanger og Trondheim """

    def to_dict(self) -> dict[str, Any]:
        bosettingsdato = self.bosettingsdato.isoformat()

        kommunenummer = self.kommunenummer

        etter_avtale = self.etter_avtale

        bosetting_id: None | str | Unset
        if isinstance(self.bosetting_id, Unset):
            bosetting_id = UNSET
        else:
            bosetting_id = self.bosetting_id

        bydelsnummer: None | str | Unset
        if isinstance(self.bydelsnummer, Unset):
            bydelsnummer = UNSET
        else:
            bydelsnummer = self.bydelsnummer

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "bosettingsdato": bosettingsdato,
                "kommunenummer": kommunenummer,
                "etterAvtale": etter_avtale,
            }
        )
        if bosetting_id is not UNSET:
            field_dict["bosettingId"] = bosetting_id
        if bydelsnummer is not UNSET:
            field_dict["bydelsnummer"] = bydelsnummer

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        bosettingsdato = datetime.date.fromisoformat(d.pop("bosettingsdato"))

        kommunenummer = d.pop("kommunenummer")

        etter_avtale = d.pop("etterAvtale")

        def _parse_bosetting_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bosetting_id = _parse_bosetting_id(d.pop("bosettingId", UNSET))

        def _parse_bydelsnummer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bydelsnummer = _parse_bydelsnummer(d.pop("bydelsnummer", UNSET))

        bosetting_registrert = cls(
            bosettingsdato=bosettingsdato,
            kommunenummer=kommunenummer,
            etter_avtale=etter_avtale,
            bosetting_id=bosetting_id,
            bydelsnummer=bydelsnummer,
        )

        return bosetting_registrert
