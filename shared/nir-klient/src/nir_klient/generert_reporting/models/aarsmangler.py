from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Aarsmangler")


@_attrs_define
class Aarsmangler:
    """How many persons lack each thing."""

    vedtak: int
    """ Personer som mangler dette, uansett filteret «hva» """
    sluttmaal: int
    """ Personer som mangler dette, uansett filteret «hva» """
    integreringskontrakt: int
    """ Personer som mangler dette, uansett filteret «hva» """
    tiltak: int
    """ Personer som mangler dette, uansett filteret «hva» """
    fravaer: int
    """ Personer som mangler dette, uansett filteret «hva» """
    avslutning: int
    """ Personer som mangler dette, uansett filteret «hva» """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vedtak = self.vedtak

        sluttmaal = self.sluttmaal

        integreringskontrakt = self.integreringskontrakt

        tiltak = self.tiltak

        fravaer = self.fravaer

        avslutning = self.avslutning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "vedtak": vedtak,
                "sluttmaal": sluttmaal,
                "integreringskontrakt": integreringskontrakt,
                "tiltak": tiltak,
                "fravaer": fravaer,
                "avslutning": avslutning,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        vedtak = d.pop("vedtak")

        sluttmaal = d.pop("sluttmaal")

        integreringskontrakt = d.pop("integreringskontrakt")

        tiltak = d.pop("tiltak")

        fravaer = d.pop("fravaer")

        avslutning = d.pop("avslutning")

        aarsmangler = cls(
            vedtak=vedtak,
            sluttmaal=sluttmaal,
            integreringskontrakt=integreringskontrakt,
            tiltak=tiltak,
            fravaer=fravaer,
            avslutning=avslutning,
        )

        aarsmangler.additional_properties = d
        return aarsmangler

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
