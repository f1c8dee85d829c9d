from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.vedtak_rad import VedtakRad


T = TypeVar("T", bound="Vedtaktabell")


@_attrs_define
class Vedtaktabell:
    """The rows of the table."""

    rader: list[VedtakRad]
    """ Radene """
    antall: int
    """ Antall rader i svaret """
    totalt: int
    """ Antall rader i alt """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rader = []
        for rader_item_data in self.rader:
            rader_item = rader_item_data.to_dict()
            rader.append(rader_item)

        antall = self.antall

        totalt = self.totalt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rader": rader,
                "antall": antall,
                "totalt": totalt,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.vedtak_rad import VedtakRad

        d = dict(src_dict)
        rader = []
        _rader = d.pop("rader")
        for rader_item_data in _rader:
            rader_item = VedtakRad.from_dict(rader_item_data)

            rader.append(rader_item)

        antall = d.pop("antall")

        totalt = d.pop("totalt")

        vedtaktabell = cls(
            rader=rader,
            antall=antall,
            totalt=totalt,
        )

        vedtaktabell.additional_properties = d
        return vedtaktabell

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
