from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.simuler_tiltak_tiltakstype import (
    SimulerTiltakTiltakstype,
    check_simuler_tiltak_tiltakstype,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerTiltak")


@_attrs_define
class SimulerTiltak:
    """Registrer: tiltak."""

    tiltakstype: SimulerTiltakTiltakstype
    """ Tiltak (A 7.8) """
    startdato: datetime.date
    """ Startdato """
    sluttdato: datetime.date
    """ Sluttdato """
    handling: Literal["registrer"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["tiltak"]
    """ Seksjonen raden er i """
    timer_per_uke: float | None | Unset = UNSET
    """ Timer per uke """
    erstattende: bool | Unset = False
    """ Om tiltaket erstatter et annet (A 7.5) """
    gjennomfoert: bool | None | Unset = UNSET
    """ Om livsmestring eller foreldreveiledning er gjennomført """
    mottatt_tilbud: bool | None | Unset = UNSET
    """ Om tilbudet i omsorgspermisjon er mottatt """

    def to_dict(self) -> dict[str, Any]:
        tiltakstype: str = self.tiltakstype

        startdato = self.startdato.isoformat()

        sluttdato = self.sluttdato.isoformat()

        handling = self.handling

        seksjon = self.seksjon

        timer_per_uke: float | None | Unset
        if isinstance(self.timer_per_uke, Unset):
            timer_per_uke = UNSET
        else:
            timer_per_uke = self.timer_per_uke

        erstattende = self.erstattende

        gjennomfoert: bool | None | Unset
        if isinstance(self.gjennomfoert, Unset):
            gjennomfoert = UNSET
        else:
            gjennomfoert = self.gjennomfoert

        mottatt_tilbud: bool | None | Unset
        if isinstance(self.mottatt_tilbud, Unset):
            mottatt_tilbud = UNSET
        else:
            mottatt_tilbud = self.mottatt_tilbud

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "tiltakstype": tiltakstype,
                "startdato": startdato,
                "sluttdato": sluttdato,
                "handling": handling,
                "seksjon": seksjon,
            }
        )
        if timer_per_uke is not UNSET:
            field_dict["timerPerUke"] = timer_per_uke
        if erstattende is not UNSET:
            field_dict["erstattende"] = erstattende
        if gjennomfoert is not UNSET:
            field_dict["gjennomfoert"] = gjennomfoert
        if mottatt_tilbud is not UNSET:
            field_dict["mottattTilbud"] = mottatt_tilbud

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        tiltakstype = check_simuler_tiltak_tiltakstype(d.pop("tiltakstype"))

        startdato = datetime.date.fromisoformat(d.pop("startdato"))

        sluttdato = datetime.date.fromisoformat(d.pop("sluttdato"))

        handling = cast(Literal["registrer"], d.pop("handling"))
        if handling != "registrer":
            raise ValueError(f"handling must match const 'registrer', got '{handling}'")

        seksjon = cast(Literal["tiltak"], d.pop("seksjon"))
        if seksjon != "tiltak":
            raise ValueError(f"seksjon must match const 'tiltak', got '{seksjon}'")

        def _parse_timer_per_uke(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        timer_per_uke = _parse_timer_per_uke(d.pop("timerPerUke", UNSET))

        erstattende = d.pop("erstattende", UNSET)

        def _parse_gjennomfoert(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        gjennomfoert = _parse_gjennomfoert(d.pop("gjennomfoert", UNSET))

        def _parse_mottatt_tilbud(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        mottatt_tilbud = _parse_mottatt_tilbud(d.pop("mottattTilbud", UNSET))

        simuler_tiltak = cls(
            tiltakstype=tiltakstype,
            startdato=startdato,
            sluttdato=sluttdato,
            handling=handling,
            seksjon=seksjon,
            timer_per_uke=timer_per_uke,
            erstattende=erstattende,
            gjennomfoert=gjennomfoert,
            mottatt_tilbud=mottatt_tilbud,
        )

        return simuler_tiltak
