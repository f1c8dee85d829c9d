from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.tiltak_rad import TiltakRad


T = TypeVar("T", bound="Tiltaksmaaned")


@_attrs_define
class Tiltaksmaaned:
    """A month with tiltak, and the average hours per week that were offered (A 7.5)."""

    maaned: str
    """ Måneden, ÅÅÅÅ-MM """
    timer_per_uke: float
    """ Timer per uke som er tilbudt, i snitt (A 7.5) """
    forklaring: str
    """ Hvordan snittet er regnet ut """
    tiltak: list[TiltakRad]
    """ Tiltakene som er i gang i måneden """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        maaned = self.maaned

        timer_per_uke = self.timer_per_uke

        forklaring = self.forklaring

        tiltak = []
        for tiltak_item_data in self.tiltak:
            tiltak_item = tiltak_item_data.to_dict()
            tiltak.append(tiltak_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "maaned": maaned,
                "timerPerUke": timer_per_uke,
                "forklaring": forklaring,
                "tiltak": tiltak,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.tiltak_rad import TiltakRad

        d = dict(src_dict)
        maaned = d.pop("maaned")

        timer_per_uke = d.pop("timerPerUke")

        forklaring = d.pop("forklaring")

        tiltak = []
        _tiltak = d.pop("tiltak")
        for tiltak_item_data in _tiltak:
            tiltak_item = TiltakRad.from_dict(tiltak_item_data)

            tiltak.append(tiltak_item)

        tiltaksmaaned = cls(
            maaned=maaned,
            timer_per_uke=timer_per_uke,
            forklaring=forklaring,
            tiltak=tiltak,
        )

        tiltaksmaaned.additional_properties = d
        return tiltaksmaaned

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
