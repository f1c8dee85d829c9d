from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ArbeidRegistrert")


@_attrs_define
class ArbeidRegistrert:
    """A job. A later fact with the same `arbeid_id` replaces it."""

    arbeid_id: str
    """ Arbeidsforholdets id; samme id igjen erstatter """
    fra: datetime.date
    """ Første dag """
    timer_per_uke: float
    """ Timer per uke """
    til: datetime.date | None | Unset = UNSET
    """ Siste dag """

    def to_dict(self) -> dict[str, Any]:
        arbeid_id = self.arbeid_id

        fra = self.fra.isoformat()

        timer_per_uke = self.timer_per_uke

        til: None | str | Unset
        if isinstance(self.til, Unset):
            til = UNSET
        elif isinstance(self.til, datetime.date):
            til = self.til.isoformat()
        else:
            til = self.til

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "arbeidId": arbeid_id,
                "fra": fra,
                "timerPerUke": timer_per_uke,
            }
        )
        if til is not UNSET:
            field_dict["til"] = til

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        arbeid_id = d.pop("arbeidId")

        fra = datetime.date.fromisoformat(d.pop("fra"))

        timer_per_uke = d.pop("timerPerUke")

        def _parse_til(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                til_type_0 = datetime.date.fromisoformat(data)

                return til_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        til = _parse_til(d.pop("til", UNSET))

        arbeid_registrert = cls(
            arbeid_id=arbeid_id,
            fra=fra,
            timer_per_uke=timer_per_uke,
            til=til,
        )

        return arbeid_registrert
