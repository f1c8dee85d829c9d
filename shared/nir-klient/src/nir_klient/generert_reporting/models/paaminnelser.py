from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.paaminnelse import Paaminnelse
    from ..models.paaminnelse_om_avsluttet import PaaminnelseOmAvsluttet


T = TypeVar("T", bound="Paaminnelser")


@_attrs_define
class Paaminnelser:
    """A page of the rows."""

    rader: list[Paaminnelse | PaaminnelseOmAvsluttet]
    """ Radene """
    viser: list[int]
    """ Første og siste rad på siden, fra 1; [0, 0] uten rader """
    antall: int
    """ Rader etter filtrering """
    totalt: int
    """ Rader før filtrering """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.paaminnelse import Paaminnelse

        rader = []
        for rader_item_data in self.rader:
            rader_item: dict[str, Any]
            if isinstance(rader_item_data, Paaminnelse):
                rader_item = rader_item_data.to_dict()
            else:
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
        from ..models.paaminnelse import Paaminnelse
        from ..models.paaminnelse_om_avsluttet import PaaminnelseOmAvsluttet

        d = dict(src_dict)
        rader = []
        _rader = d.pop("rader")
        for rader_item_data in _rader:

            def _parse_rader_item(data: object) -> Paaminnelse | PaaminnelseOmAvsluttet:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    rader_item_type_0 = Paaminnelse.from_dict(data)

                    return rader_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                rader_item_type_1 = PaaminnelseOmAvsluttet.from_dict(data)

                return rader_item_type_1

            rader_item = _parse_rader_item(rader_item_data)

            rader.append(rader_item)

        viser = cast(list[int], d.pop("viser"))

        antall = d.pop("antall")

        totalt = d.pop("totalt")

        paaminnelser = cls(
            rader=rader,
            viser=viser,
            antall=antall,
            totalt=totalt,
        )

        paaminnelser.additional_properties = d
        return paaminnelser

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
