from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.fravaer_fravaerskode import (
    FravaerFravaerskode,
    check_fravaer_fravaerskode,
)

T = TypeVar("T", bound="Fravaer")


@_attrs_define
class Fravaer:
    """Absence (A 8.1). `virkedager`: the number of virkedager that the kommune registers for the period."""

    fravaerskode: FravaerFravaerskode
    """ Fraværskode (A 8.3) """
    fra: datetime.date
    """ Første dag """
    til: datetime.date
    """ Siste dag """
    virkedager: int
    """ Antall virkedager fravær """

    def to_dict(self) -> dict[str, Any]:
        fravaerskode: str = self.fravaerskode

        fra = self.fra.isoformat()

        til = self.til.isoformat()

        virkedager = self.virkedager

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fravaerskode": fravaerskode,
                "fra": fra,
                "til": til,
                "virkedager": virkedager,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        fravaerskode = check_fravaer_fravaerskode(d.pop("fravaerskode"))

        fra = datetime.date.fromisoformat(d.pop("fra"))

        til = datetime.date.fromisoformat(d.pop("til"))

        virkedager = d.pop("virkedager")

        fravaer = cls(
            fravaerskode=fravaerskode,
            fra=fra,
            til=til,
            virkedager=virkedager,
        )

        return fravaer
