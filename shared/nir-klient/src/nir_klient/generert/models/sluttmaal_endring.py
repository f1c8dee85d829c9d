from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.sluttmaal_endring_sluttmaal import (
    SluttmaalEndringSluttmaal,
    check_sluttmaal_endring_sluttmaal,
)
from ..models.sluttmaal_endring_utdanning_type_0 import (
    SluttmaalEndringUtdanningType0,
    check_sluttmaal_endring_utdanning_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SluttmaalEndring")


@_attrs_define
class SluttmaalEndring:
    """The goal of the programme (A 3.2, 3.6)."""

    sluttmaal: SluttmaalEndringSluttmaal | Unset = UNSET
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    utdanning: None | SluttmaalEndringUtdanningType0 | Unset = UNSET
    """ Om personen har gjennomført videregående; trengs der sluttmålet alene ikke sier det """

    def to_dict(self) -> dict[str, Any]:
        sluttmaal: str | Unset = UNSET
        if not isinstance(self.sluttmaal, Unset):
            sluttmaal = self.sluttmaal

        utdanning: None | str | Unset
        if isinstance(self.utdanning, Unset):
            utdanning = UNSET
        elif isinstance(self.utdanning, str):
            utdanning = self.utdanning
        else:
            utdanning = self.utdanning

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if sluttmaal is not UNSET:
            field_dict["sluttmaal"] = sluttmaal
        if utdanning is not UNSET:
            field_dict["utdanning"] = utdanning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _sluttmaal = d.pop("sluttmaal", UNSET)
        sluttmaal: SluttmaalEndringSluttmaal | Unset
        if isinstance(_sluttmaal, Unset):
            sluttmaal = UNSET
        else:
            sluttmaal = check_sluttmaal_endring_sluttmaal(_sluttmaal)

        def _parse_utdanning(data: object) -> None | SluttmaalEndringUtdanningType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                utdanning_type_0 = check_sluttmaal_endring_utdanning_type_0(data)

                return utdanning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SluttmaalEndringUtdanningType0 | Unset, data)

        utdanning = _parse_utdanning(d.pop("utdanning", UNSET))

        sluttmaal_endring = cls(
            sluttmaal=sluttmaal,
            utdanning=utdanning,
        )

        return sluttmaal_endring
