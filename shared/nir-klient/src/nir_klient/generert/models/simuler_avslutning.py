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

from ..models.simuler_avslutning_avslutningsaarsak import (
    SimulerAvslutningAvslutningsaarsak,
    check_simuler_avslutning_avslutningsaarsak,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerAvslutning")


@_attrs_define
class SimulerAvslutning:
    """Registrer: avslutning."""

    avslutningsaarsak: SimulerAvslutningAvslutningsaarsak
    """ Avslutningsårsak (A 9.9) """
    avslutningsdato: datetime.date
    """ Avslutningsdato """
    handling: Literal["registrer"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["avslutning"]
    """ Seksjonen raden er i """
    timer_per_uke: float | None | Unset = UNSET
    """ Timer per uke """
    gjenaapningsdato: datetime.date | None | Unset = UNSET
    """ Når programmet åpnes igjen; bare kapittel 6A, ved endring (A 10) """
    bekreftet: bool | Unset = False
    """ Bekreft avslutningen selv om vedtak eller tiltak fortsetter etter datoen (B 6) """

    def to_dict(self) -> dict[str, Any]:
        avslutningsaarsak: str = self.avslutningsaarsak

        avslutningsdato = self.avslutningsdato.isoformat()

        handling = self.handling

        seksjon = self.seksjon

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
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsdato": avslutningsdato,
                "handling": handling,
                "seksjon": seksjon,
            }
        )
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
        avslutningsaarsak = check_simuler_avslutning_avslutningsaarsak(d.pop("avslutningsaarsak"))

        avslutningsdato = datetime.date.fromisoformat(d.pop("avslutningsdato"))

        handling = cast(Literal["registrer"], d.pop("handling"))
        if handling != "registrer":
            raise ValueError(f"handling must match const 'registrer', got '{handling}'")

        seksjon = cast(Literal["avslutning"], d.pop("seksjon"))
        if seksjon != "avslutning":
            raise ValueError(f"seksjon must match const 'avslutning', got '{seksjon}'")

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

        simuler_avslutning = cls(
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            handling=handling,
            seksjon=seksjon,
            timer_per_uke=timer_per_uke,
            gjenaapningsdato=gjenaapningsdato,
            bekreftet=bekreftet,
        )

        return simuler_avslutning
