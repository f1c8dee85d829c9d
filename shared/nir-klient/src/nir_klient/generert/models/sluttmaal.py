from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.sluttmaal_sluttmaal import SluttmaalSluttmaal, check_sluttmaal_sluttmaal
from ..models.sluttmaal_utdanning_type_0 import (
    SluttmaalUtdanningType0,
    check_sluttmaal_utdanning_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Sluttmaal")


@_attrs_define
class Sluttmaal:
    """The goal of the programme (A 3.2, 3.6)."""

    sluttmaal: SluttmaalSluttmaal
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    utdanning: None | SluttmaalUtdanningType0 | Unset = UNSET
    """ Om personen har gjennomført videregående; trengs der sluttmålet alene ikke sier det """

    def to_dict(self) -> dict[str, Any]:
        sluttmaal: str = self.sluttmaal

        utdanning: None | str | Unset
        if isinstance(self.utdanning, Unset):
            utdanning = UNSET
        elif isinstance(self.utdanning, str):
            utdanning = self.utdanning
        else:
            utdanning = self.utdanning

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "sluttmaal": sluttmaal,
            }
        )
        if utdanning is not UNSET:
            field_dict["utdanning"] = utdanning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sluttmaal = check_sluttmaal_sluttmaal(d.pop("sluttmaal"))

        def _parse_utdanning(data: object) -> None | SluttmaalUtdanningType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                utdanning_type_0 = check_sluttmaal_utdanning_type_0(data)

                return utdanning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SluttmaalUtdanningType0 | Unset, data)

        utdanning = _parse_utdanning(d.pop("utdanning", UNSET))

        sluttmaal = cls(
            sluttmaal=sluttmaal,
            utdanning=utdanning,
        )

        return sluttmaal
