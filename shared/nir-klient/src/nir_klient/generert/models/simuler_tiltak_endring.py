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

from ..models.simuler_tiltak_endring_tiltakstype import (
    SimulerTiltakEndringTiltakstype,
    check_simuler_tiltak_endring_tiltakstype,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerTiltakEndring")


@_attrs_define
class SimulerTiltakEndring:
    """Endre: tiltak. Bare feltene som er gitt, endres."""

    handling: Literal["endre"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["tiltak"]
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    tiltakstype: SimulerTiltakEndringTiltakstype | Unset = UNSET
    """ Tiltak (A 7.8) """
    startdato: datetime.date | Unset = UNSET
    """ Startdato """
    sluttdato: datetime.date | Unset = UNSET
    """ Sluttdato """
    timer_per_uke: float | None | Unset = UNSET
    """ Timer per uke """
    erstattende: bool | Unset = UNSET
    """ Om tiltaket erstatter et annet (A 7.5) """
    gjennomfoert: bool | None | Unset = UNSET
    """ Om livsmestring eller foreldreveiledning er gjennomført """
    mottatt_tilbud: bool | None | Unset = UNSET
    """ Om tilbudet i omsorgspermisjon er mottatt """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon = self.seksjon

        innslag_id = self.innslag_id

        tiltakstype: str | Unset = UNSET
        if not isinstance(self.tiltakstype, Unset):
            tiltakstype = self.tiltakstype

        startdato: str | Unset = UNSET
        if not isinstance(self.startdato, Unset):
            startdato = self.startdato.isoformat()

        sluttdato: str | Unset = UNSET
        if not isinstance(self.sluttdato, Unset):
            sluttdato = self.sluttdato.isoformat()

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
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )
        if tiltakstype is not UNSET:
            field_dict["tiltakstype"] = tiltakstype
        if startdato is not UNSET:
            field_dict["startdato"] = startdato
        if sluttdato is not UNSET:
            field_dict["sluttdato"] = sluttdato
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
        handling = cast(Literal["endre"], d.pop("handling"))
        if handling != "endre":
            raise ValueError(f"handling must match const 'endre', got '{handling}'")

        seksjon = cast(Literal["tiltak"], d.pop("seksjon"))
        if seksjon != "tiltak":
            raise ValueError(f"seksjon must match const 'tiltak', got '{seksjon}'")

        innslag_id = d.pop("innslagId")

        _tiltakstype = d.pop("tiltakstype", UNSET)
        tiltakstype: SimulerTiltakEndringTiltakstype | Unset
        if isinstance(_tiltakstype, Unset):
            tiltakstype = UNSET
        else:
            tiltakstype = check_simuler_tiltak_endring_tiltakstype(_tiltakstype)

        _startdato = d.pop("startdato", UNSET)
        startdato: datetime.date | Unset
        if isinstance(_startdato, Unset):
            startdato = UNSET
        else:
            startdato = datetime.date.fromisoformat(_startdato)

        _sluttdato = d.pop("sluttdato", UNSET)
        sluttdato: datetime.date | Unset
        if isinstance(_sluttdato, Unset):
            sluttdato = UNSET
        else:
            sluttdato = datetime.date.fromisoformat(_sluttdato)

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

        simuler_tiltak_endring = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
            tiltakstype=tiltakstype,
            startdato=startdato,
            sluttdato=sluttdato,
            timer_per_uke=timer_per_uke,
            erstattende=erstattende,
            gjennomfoert=gjennomfoert,
            mottatt_tilbud=mottatt_tilbud,
        )

        return simuler_tiltak_endring
