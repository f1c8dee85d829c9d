from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.problem import Problem
    from ..models.sideutsnitt import Sideutsnitt
    from ..models.varsel import Varsel


T = TypeVar("T", bound="Alternativ")


@_attrs_define
class Alternativ:
    """The person's vurdering after one proposed registration. Nothing is registered."""

    vurdering: Sideutsnitt
    """ The page, or the fields of it that were asked for. """
    varsler: list[Varsel]
    """ Det saksbehandleren bør vite; en registrering er godtatt likevel """
    avvist: list[Problem]
    """ Problemene med forslagene som ikke kan registreres """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vurdering = self.vurdering.to_dict()

        varsler = []
        for varsler_item_data in self.varsler:
            varsler_item = varsler_item_data.to_dict()
            varsler.append(varsler_item)

        avvist = []
        for avvist_item_data in self.avvist:
            avvist_item = avvist_item_data.to_dict()
            avvist.append(avvist_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "vurdering": vurdering,
                "varsler": varsler,
                "avvist": avvist,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.problem import Problem
        from ..models.sideutsnitt import Sideutsnitt
        from ..models.varsel import Varsel

        d = dict(src_dict)
        vurdering = Sideutsnitt.from_dict(d.pop("vurdering"))

        varsler = []
        _varsler = d.pop("varsler")
        for varsler_item_data in _varsler:
            varsler_item = Varsel.from_dict(varsler_item_data)

            varsler.append(varsler_item)

        avvist = []
        _avvist = d.pop("avvist")
        for avvist_item_data in _avvist:
            avvist_item = Problem.from_dict(avvist_item_data)

            avvist.append(avvist_item)

        alternativ = cls(
            vurdering=vurdering,
            varsler=varsler,
            avvist=avvist,
        )

        alternativ.additional_properties = d
        return alternativ

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
