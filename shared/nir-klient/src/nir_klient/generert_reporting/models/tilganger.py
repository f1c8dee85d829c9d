from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.tilgangsrad import Tilgangsrad


T = TypeVar("T", bound="Tilganger")


@_attrs_define
class Tilganger:
    """A page of the rows."""

    rader: list[Tilgangsrad]
    """ Radene """
    viser: list[int]
    """ Første og siste rad på siden, fra 1; [0, 0] uten rader """
    antall: int
    """ Rader etter filtrering """
    totalt: int
    """ Rader før filtrering """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rader = []
        for rader_item_data in self.rader:
            rader_item = rader_item_data.to_dict()
            rader.append(rader_item)

        viser = self.viser

        antall = self.antall

        totalt = self.totalt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rader": rader,
                "viser": viser,
                "antall": antall,
                "totalt": totalt,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.tilgangsrad import Tilgangsrad

        d = dict(src_dict)
        rader = []
        _rader = d.pop("rader")
        for rader_item_data in _rader:
            rader_item = Tilgangsrad.from_dict(rader_item_data)

            rader.append(rader_item)

        viser = cast(list[int], d.pop("viser"))

        antall = d.pop("antall")

        totalt = d.pop("totalt")

        tilganger = cls(
            rader=rader,
            viser=viser,
            antall=antall,
            totalt=totalt,
        )

        tilganger.additional_properties = d
        return tilganger

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
