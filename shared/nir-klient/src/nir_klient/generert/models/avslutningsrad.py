from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Avslutningsrad")


@_attrs_define
class Avslutningsrad:
    """An ending that the kommune or the regelmotor has registered."""

    innslag_id: str
    avslutning: str
    aarsak: str
    dato: datetime.date
    registrert_av: str
    gruppe: str
    timer_per_uke: float | None
    kommunenummer: None | str
    registrert: datetime.date
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        innslag_id = self.innslag_id

        avslutning = self.avslutning

        aarsak = self.aarsak

        dato = self.dato.isoformat()

        registrert_av = self.registrert_av

        gruppe = self.gruppe

        timer_per_uke: float | None
        timer_per_uke = self.timer_per_uke

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        registrert = self.registrert.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "innslagId": innslag_id,
                "avslutning": avslutning,
                "aarsak": aarsak,
                "dato": dato,
                "registrertAv": registrert_av,
                "gruppe": gruppe,
                "timerPerUke": timer_per_uke,
                "kommunenummer": kommunenummer,
                "registrert": registrert,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        innslag_id = d.pop("innslagId")

        avslutning = d.pop("avslutning")

        aarsak = d.pop("aarsak")

        dato = datetime.date.fromisoformat(d.pop("dato"))

        registrert_av = d.pop("registrertAv")

        gruppe = d.pop("gruppe")

        def _parse_timer_per_uke(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        timer_per_uke = _parse_timer_per_uke(d.pop("timerPerUke"))

        def _parse_kommunenummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer"))

        registrert = datetime.date.fromisoformat(d.pop("registrert"))

        avslutningsrad = cls(
            innslag_id=innslag_id,
            avslutning=avslutning,
            aarsak=aarsak,
            dato=dato,
            registrert_av=registrert_av,
            gruppe=gruppe,
            timer_per_uke=timer_per_uke,
            kommunenummer=kommunenummer,
            registrert=registrert,
        )

        avslutningsrad.additional_properties = d
        return avslutningsrad

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
