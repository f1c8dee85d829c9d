from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.fravaer_endring_fravaerskode import (
    FravaerEndringFravaerskode,
    check_fravaer_endring_fravaerskode,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FravaerEndring")


@_attrs_define
class FravaerEndring:
    """Absence (A 8.1). `virkedager`: the number of virkedager that the kommune registers for the period."""

    fravaerskode: FravaerEndringFravaerskode | Unset = UNSET
    """ Fraværskode (A 8.3) """
    fra: datetime.date | Unset = UNSET
    """ Første dag """
    til: datetime.date | Unset = UNSET
    """ Siste dag """
    virkedager: int | Unset = UNSET
    """ Antall virkedager fravær """

    def to_dict(self) -> dict[str, Any]:
        fravaerskode: str | Unset = UNSET
        if not isinstance(self.fravaerskode, Unset):
            fravaerskode = self.fravaerskode

        fra: str | Unset = UNSET
        if not isinstance(self.fra, Unset):
            fra = self.fra.isoformat()

        til: str | Unset = UNSET
        if not isinstance(self.til, Unset):
            til = self.til.isoformat()

        virkedager = self.virkedager

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if fravaerskode is not UNSET:
            field_dict["fravaerskode"] = fravaerskode
        if fra is not UNSET:
            field_dict["fra"] = fra
        if til is not UNSET:
            field_dict["til"] = til
        if virkedager is not UNSET:
            field_dict["virkedager"] = virkedager

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _fravaerskode = d.pop("fravaerskode", UNSET)
        fravaerskode: FravaerEndringFravaerskode | Unset
        if isinstance(_fravaerskode, Unset):
            fravaerskode = UNSET
        else:
            fravaerskode = check_fravaer_endring_fravaerskode(_fravaerskode)

        _fra = d.pop("fra", UNSET)
        fra: datetime.date | Unset
        if isinstance(_fra, Unset):
            fra = UNSET
        else:
            fra = datetime.date.fromisoformat(_fra)

        _til = d.pop("til", UNSET)
        til: datetime.date | Unset
        if isinstance(_til, Unset):
            til = UNSET
        else:
            til = datetime.date.fromisoformat(_til)

        virkedager = d.pop("virkedager", UNSET)

        fravaer_endring = cls(
            fravaerskode=fravaerskode,
            fra=fra,
            til=til,
            virkedager=virkedager,
        )

        return fravaer_endring
