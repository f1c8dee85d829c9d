from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Nedlastingsoenske")


@_attrs_define
class Nedlastingsoenske:
    """The body: the file that the browser will fetch."""

    sti: str
    """ Stien til en fil (.csv, .xlsx, .svg) i denne tjenesten, med parametrene """

    def to_dict(self) -> dict[str, Any]:
        sti = self.sti

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "sti": sti,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sti = d.pop("sti")

        nedlastingsoenske = cls(
            sti=sti,
        )

        return nedlastingsoenske
