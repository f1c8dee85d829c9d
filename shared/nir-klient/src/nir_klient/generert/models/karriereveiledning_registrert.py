from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="KarriereveiledningRegistrert")


@_attrs_define
class KarriereveiledningRegistrert:
    """The advice of the fylkeskommune on sluttmål (A 2.6). A later fact replaces an earlier one."""

    anbefalt_sluttmaal: str
    """ Fylkeskommunens anbefaling om sluttmål (A 2.6) """
    dato: datetime.date
    """ Dato """
    notat: None | str | Unset = UNSET
    """ Karriereveileders notat """

    def to_dict(self) -> dict[str, Any]:
        anbefalt_sluttmaal = self.anbefalt_sluttmaal

        dato = self.dato.isoformat()

        notat: None | str | Unset
        if isinstance(self.notat, Unset):
            notat = UNSET
        else:
            notat = self.notat

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "anbefaltSluttmaal": anbefalt_sluttmaal,
                "dato": dato,
            }
        )
        if notat is not UNSET:
            field_dict["notat"] = notat

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        anbefalt_sluttmaal = d.pop("anbefaltSluttmaal")

        dato = datetime.date.fromisoformat(d.pop("dato"))

        def _parse_notat(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notat = _parse_notat(d.pop("notat", UNSET))

        karriereveiledning_registrert = cls(
            anbefalt_sluttmaal=anbefalt_sluttmaal,
            dato=dato,
            notat=notat,
        )

        return karriereveiledning_registrert
