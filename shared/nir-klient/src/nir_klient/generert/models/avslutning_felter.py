from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.avslutning_felter_avslutningsaarsak import (
    AvslutningFelterAvslutningsaarsak,
    check_avslutning_felter_avslutningsaarsak,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AvslutningFelter")


@_attrs_define
class AvslutningFelter:
    """The kommune's ending of the programme (A 9.2). Hours are per week."""

    avslutningsaarsak: AvslutningFelterAvslutningsaarsak
    """ Avslutningsårsak (A 9.9) """
    avslutningsdato: datetime.date
    """ Avslutningsdato """
    bekreftet: bool
    """ Om avslutningen er bekreftet selv om noe fortsetter etter datoen (B 6) """
    timer_per_uke: float | Unset = UNSET
    """ Timer per uke """
    gjenaapningsdato: datetime.date | Unset = UNSET
    """ Når programmet åpnes igjen; bare kapittel 6A (A 10) """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avslutningsaarsak: str = self.avslutningsaarsak

        avslutningsdato = self.avslutningsdato.isoformat()

        bekreftet = self.bekreftet

        timer_per_uke = self.timer_per_uke

        gjenaapningsdato: str | Unset = UNSET
        if not isinstance(self.gjenaapningsdato, Unset):
            gjenaapningsdato = self.gjenaapningsdato.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsdato": avslutningsdato,
                "bekreftet": bekreftet,
            }
        )
        if timer_per_uke is not UNSET:
            field_dict["timerPerUke"] = timer_per_uke
        if gjenaapningsdato is not UNSET:
            field_dict["gjenaapningsdato"] = gjenaapningsdato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        avslutningsaarsak = check_avslutning_felter_avslutningsaarsak(d.pop("avslutningsaarsak"))

        avslutningsdato = datetime.date.fromisoformat(d.pop("avslutningsdato"))

        bekreftet = d.pop("bekreftet")

        timer_per_uke = d.pop("timerPerUke", UNSET)

        _gjenaapningsdato = d.pop("gjenaapningsdato", UNSET)
        gjenaapningsdato: datetime.date | Unset
        if isinstance(_gjenaapningsdato, Unset):
            gjenaapningsdato = UNSET
        else:
            gjenaapningsdato = datetime.date.fromisoformat(_gjenaapningsdato)

        avslutning_felter = cls(
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            bekreftet=bekreftet,
            timer_per_uke=timer_per_uke,
            gjenaapningsdato=gjenaapningsdato,
        )

        avslutning_felter.additional_properties = d
        return avslutning_felter

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
