from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.avslutningsrad_aarsak import (
    AvslutningsradAarsak,
    check_avslutningsrad_aarsak,
)
from ..models.avslutningsrad_avslutning import (
    AvslutningsradAvslutning,
    check_avslutningsrad_avslutning,
)
from ..models.avslutningsrad_avslutningsaarsak import (
    AvslutningsradAvslutningsaarsak,
    check_avslutningsrad_avslutningsaarsak,
)
from ..models.avslutningsrad_gruppe import (
    AvslutningsradGruppe,
    check_avslutningsrad_gruppe,
)

T = TypeVar("T", bound="Avslutningsrad")


@_attrs_define
class Avslutningsrad:
    """An ending that the kommune or the regelmotor has registered. The place is where it arose."""

    kommunenummer: None | str
    """ Kommunen, fire siffer """
    bydelsnummer: None | str
    """ Bydelen, seks siffer; null der ingen er kjent """
    kommune: None | str
    """ Kommunens navn """
    bydel: None | str
    """ Bydelens navn """
    fylke: None | str
    """ Navnet på kommunens fylke """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    avslutning: AvslutningsradAvslutning
    """ Om det er en ordinær avslutning eller en stans """
    avslutningsaarsak: AvslutningsradAvslutningsaarsak
    """ Avslutningsårsak (A 9.9) """
    avslutningsdato: datetime.date
    """ Avslutningsdato """
    aarsak: AvslutningsradAarsak
    """ Det samme som avslutningsaarsak """
    dato: datetime.date
    """ Det samme som avslutningsdato """
    registrert_av: str
    """ Kommune og bruker («3201-NIBO»), IMDi, Folkeregisteret eller Regelmotor """
    gruppe: AvslutningsradGruppe
    """ Gruppen årsaken er i """
    timer_per_uke: float | None
    """ Timer per uke """
    registrert: datetime.date
    """ Dagen den ble registrert """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        bydelsnummer: None | str
        bydelsnummer = self.bydelsnummer

        kommune: None | str
        kommune = self.kommune

        bydel: None | str
        bydel = self.bydel

        fylke: None | str
        fylke = self.fylke

        innslag_id = self.innslag_id

        avslutning: str = self.avslutning

        avslutningsaarsak: str = self.avslutningsaarsak

        avslutningsdato = self.avslutningsdato.isoformat()

        aarsak: str = self.aarsak

        dato = self.dato.isoformat()

        registrert_av = self.registrert_av

        gruppe: str = self.gruppe

        timer_per_uke: float | None
        timer_per_uke = self.timer_per_uke

        registrert = self.registrert.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kommunenummer": kommunenummer,
                "bydelsnummer": bydelsnummer,
                "kommune": kommune,
                "bydel": bydel,
                "fylke": fylke,
                "innslagId": innslag_id,
                "avslutning": avslutning,
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsdato": avslutningsdato,
                "aarsak": aarsak,
                "dato": dato,
                "registrertAv": registrert_av,
                "gruppe": gruppe,
                "timerPerUke": timer_per_uke,
                "registrert": registrert,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_kommunenummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer"))

        def _parse_bydelsnummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bydelsnummer = _parse_bydelsnummer(d.pop("bydelsnummer"))

        def _parse_kommune(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommune = _parse_kommune(d.pop("kommune"))

        def _parse_bydel(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bydel = _parse_bydel(d.pop("bydel"))

        def _parse_fylke(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        fylke = _parse_fylke(d.pop("fylke"))

        innslag_id = d.pop("innslagId")

        avslutning = check_avslutningsrad_avslutning(d.pop("avslutning"))

        avslutningsaarsak = check_avslutningsrad_avslutningsaarsak(d.pop("avslutningsaarsak"))

        avslutningsdato = datetime.date.fromisoformat(d.pop("avslutningsdato"))

        aarsak = check_avslutningsrad_aarsak(d.pop("aarsak"))

        dato = datetime.date.fromisoformat(d.pop("dato"))

        registrert_av = d.pop("registrertAv")

        gruppe = check_avslutningsrad_gruppe(d.pop("gruppe"))

        def _parse_timer_per_uke(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        timer_per_uke = _parse_timer_per_uke(d.pop("timerPerUke"))

        registrert = datetime.date.fromisoformat(d.pop("registrert"))

        avslutningsrad = cls(
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            kommune=kommune,
            bydel=bydel,
            fylke=fylke,
            innslag_id=innslag_id,
            avslutning=avslutning,
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            aarsak=aarsak,
            dato=dato,
            registrert_av=registrert_av,
            gruppe=gruppe,
            timer_per_uke=timer_per_uke,
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
