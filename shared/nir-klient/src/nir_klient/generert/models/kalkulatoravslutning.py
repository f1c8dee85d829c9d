from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.kalkulatoravslutning_avslutningsaarsak import (
    KalkulatoravslutningAvslutningsaarsak,
    check_kalkulatoravslutning_avslutningsaarsak,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Kalkulatoravslutning")


@_attrs_define
class Kalkulatoravslutning:
    """Kommunens avslutning (A 9.9). Med gjenaapningsdato er den gjenåpnet (A 10)."""

    avslutningsaarsak: KalkulatoravslutningAvslutningsaarsak
    """ Avslutningsårsak (A 9.9) """
    avslutningsdato: datetime.date
    """ Avslutningsdato """
    timer_per_uke: float | None | Unset = UNSET
    """ Timer per uke """
    gjenaapningsdato: datetime.date | None | Unset = UNSET
    """ Når programmet åpnes igjen; bare kapittel 6A, ved endring (A 10) """

    def to_dict(self) -> dict[str, Any]:
        avslutningsaarsak: str = self.avslutningsaarsak

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

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsdato": avslutningsdato,
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
        avslutningsaarsak = check_kalkulatoravslutning_avslutningsaarsak(d.pop("avslutningsaarsak"))

        avslutningsdato = datetime.date.fromisoformat(d.pop("avslutningsdato"))

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

        kalkulatoravslutning = cls(
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            timer_per_uke=timer_per_uke,
            gjenaapningsdato=gjenaapningsdato,
        )

        return kalkulatoravslutning
