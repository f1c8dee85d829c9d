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

from ..models.simuler_avslutning_endring_avslutningsaarsak import (
    SimulerAvslutningEndringAvslutningsaarsak,
    check_simuler_avslutning_endring_avslutningsaarsak,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerAvslutningEndring")


@_attrs_define
class SimulerAvslutningEndring:
    """Endre: avslutning. Bare feltene som er gitt, endres."""

    handling: Literal["endre"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["avslutning"]
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    avslutningsaarsak: SimulerAvslutningEndringAvslutningsaarsak | Unset = UNSET
    """ Avslutningsårsak (A 9.9) """
    avslutningsdato: datetime.date | Unset = UNSET
    """ Avslutningsdato """
    timer_per_uke: float | None | Unset = UNSET
    """ Timer per uke """
    gjenaapningsdato: datetime.date | None | Unset = UNSET
    """ Når programmet åpnes igjen; bare kapittel 6A, ved endring (A 10) """
    bekreftet: bool | Unset = UNSET
    """ Bekreft avslutningen selv om vedtak eller tiltak fortsetter etter datoen (B 6) """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon = self.seksjon

        innslag_id = self.innslag_id

        avslutningsaarsak: str | Unset = UNSET
        if not isinstance(self.avslutningsaarsak, Unset):
            avslutningsaarsak = self.avslutningsaarsak

        avslutningsdato: str | Unset = UNSET
        if not isinstance(self.avslutningsdato, Unset):
            avslutningsdato = self.avslutningsdato.isoformat()

        timer_per_uke: float | None | Unset
        if isinstance(self.timer_per_uke, Unset):
            timer_per_uke = UNSET
        else:
            timer_per_uke = self.timer_per_uke

        gjenaapningsdato: None | str | Unset
        if isinstance(self.gjenaapningsdato, Unset):
            gjenaapningsdato = UNSET
        elif isinstance(self.gjenaapningsdato, datetime.date):
            gjenaapningsdato = self.gjenaapningsdato.isoformat()
        else:
            gjenaapningsdato = self.gjenaapningsdato

        bekreftet = self.bekreftet

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )
        if avslutningsaarsak is not UNSET:
            field_dict["avslutningsaarsak"] = avslutningsaarsak
        if avslutningsdato is not UNSET:
            field_dict["avslutningsdato"] = avslutningsdato
        if timer_per_uke is not UNSET:
            field_dict["timerPerUke"] = timer_per_uke
        if gjenaapningsdato is not UNSET:
            field_dict["gjenaapningsdato"] = gjenaapningsdato
        if bekreftet is not UNSET:
            field_dict["bekreftet"] = bekreftet

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        handling = cast(Literal["endre"], d.pop("handling"))
        if handling != "endre":
            raise ValueError(f"handling must match const 'endre', got '{handling}'")

        seksjon = cast(Literal["avslutning"], d.pop("seksjon"))
        if seksjon != "avslutning":
            raise ValueError(f"seksjon must match const 'avslutning', got '{seksjon}'")

        innslag_id = d.pop("innslagId")

        _avslutningsaarsak = d.pop("avslutningsaarsak", UNSET)
        avslutningsaarsak: SimulerAvslutningEndringAvslutningsaarsak | Unset
        if isinstance(_avslutningsaarsak, Unset):
            avslutningsaarsak = UNSET
        else:
            avslutningsaarsak = check_simuler_avslutning_endring_avslutningsaarsak(_avslutningsaarsak)

        _avslutningsdato = d.pop("avslutningsdato", UNSET)
        avslutningsdato: datetime.date | Unset
        if isinstance(_avslutningsdato, Unset):
            avslutningsdato = UNSET
        else:
            avslutningsdato = datetime.date.fromisoformat(_avslutningsdato)

        def _parse_timer_per_uke(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        timer_per_uke = _parse_timer_per_uke(d.pop("timerPerUke", UNSET))

        def _parse_gjenaapningsdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gjenaapningsdato_type_0 = datetime.date.fromisoformat(data)

                return gjenaapningsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        gjenaapningsdato = _parse_gjenaapningsdato(d.pop("gjenaapningsdato", UNSET))

        bekreftet = d.pop("bekreftet", UNSET)

        simuler_avslutning_endring = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            timer_per_uke=timer_per_uke,
            gjenaapningsdato=gjenaapningsdato,
            bekreftet=bekreftet,
        )

        return simuler_avslutning_endring
