from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tiltak_felter_tiltakstype import (
    TiltakFelterTiltakstype,
    check_tiltak_felter_tiltakstype,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="TiltakFelter")


@_attrs_define
class TiltakFelter:
    """A measure offered (A 7.2-7.8). Hours are per week."""

    tiltakstype: TiltakFelterTiltakstype
    """ Tiltak (A 7.8) """
    startdato: datetime.date
    """ Startdato """
    sluttdato: datetime.date
    """ Sluttdato """
    erstattende: bool
    """ Om tiltaket erstatter et annet (A 7.5) """
    timer_per_uke: float | Unset = UNSET
    """ Timer per uke """
    gjennomfoert: bool | Unset = UNSET
    """ Om livsmestring eller foreldreveiledning er gjennomført """
    mottatt_tilbud: bool | Unset = UNSET
    """ Om tilbudet i omsorgspermisjon er mottatt """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tiltakstype: str = self.tiltakstype

        startdato = self.startdato.isoformat()

        sluttdato = self.sluttdato.isoformat()

        erstattende = self.erstattende

        timer_per_uke = self.timer_per_uke

        gjennomfoert = self.gjennomfoert

        mottatt_tilbud = self.mottatt_tilbud

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tiltakstype": tiltakstype,
                "startdato": startdato,
                "sluttdato": sluttdato,
                "erstattende": erstattende,
            }
        )
        if timer_per_uke is not UNSET:
            field_dict["timerPerUke"] = timer_per_uke
        if gjennomfoert is not UNSET:
            field_dict["gjennomfoert"] = gjennomfoert
        if mottatt_tilbud is not UNSET:
            field_dict["mottattTilbud"] = mottatt_tilbud

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        tiltakstype = check_tiltak_felter_tiltakstype(d.pop("tiltakstype"))

        startdato = datetime.date.fromisoformat(d.pop("startdato"))

        sluttdato = datetime.date.fromisoformat(d.pop("sluttdato"))

        erstattende = d.pop("erstattende")

        timer_per_uke = d.pop("timerPerUke", UNSET)

        gjennomfoert = d.pop("gjennomfoert", UNSET)

        mottatt_tilbud = d.pop("mottattTilbud", UNSET)

        tiltak_felter = cls(
            tiltakstype=tiltakstype,
            startdato=startdato,
            sluttdato=sluttdato,
            erstattende=erstattende,
            timer_per_uke=timer_per_uke,
            gjennomfoert=gjennomfoert,
            mottatt_tilbud=mottatt_tilbud,
        )

        tiltak_felter.additional_properties = d
        return tiltak_felter

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
