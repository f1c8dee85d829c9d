from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="UtdanningRegistrert")


@_attrs_define
class UtdanningRegistrert:
    """Whether videregående is completed (A 2.4-2.6); None: not known. A later fact replaces this one."""

    gjennomfoert_videregaaende: bool | None | Unset = UNSET
    """ Om videregående opplæring er gjennomført; null: ikke kjent (A 2.4-2.6) """

    def to_dict(self) -> dict[str, Any]:
        gjennomfoert_videregaaende: bool | None | Unset
        if isinstance(self.gjennomfoert_videregaaende, Unset):
            gjennomfoert_videregaaende = UNSET
        else:
            gjennomfoert_videregaaende = self.gjennomfoert_videregaaende

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if gjennomfoert_videregaaende is not UNSET:
            field_dict["gjennomfoertVideregaaende"] = gjennomfoert_videregaaende

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_gjennomfoert_videregaaende(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        gjennomfoert_videregaaende = _parse_gjennomfoert_videregaaende(
            d.pop("gjennomfoertVideregaaende", UNSET)
        )

        utdanning_registrert = cls(
            gjennomfoert_videregaaende=gjennomfoert_videregaaende,
        )

        return utdanning_registrert
