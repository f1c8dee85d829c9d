from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.beregnetavslutning_avslutningsaarsak import (
    BeregnetavslutningAvslutningsaarsak,
    check_beregnetavslutning_avslutningsaarsak,
)
from ..models.beregnetavslutning_gruppe import (
    BeregnetavslutningGruppe,
    check_beregnetavslutning_gruppe,
)
from ..models.beregnetavslutning_registrertav import (
    BeregnetavslutningRegistrertav,
    check_beregnetavslutning_registrertav,
)

T = TypeVar("T", bound="Beregnetavslutning")


@_attrs_define
class Beregnetavslutning:
    """The ending of the programme, by the rules."""

    avslutningsaarsak: BeregnetavslutningAvslutningsaarsak
    """ Avslutningsårsak (A 9.9) """
    avslutningsdato: datetime.date
    """ Avslutningsdato """
    gruppe: BeregnetavslutningGruppe
    """ Gruppen årsaken er i """
    registrert_av: BeregnetavslutningRegistrertav
    """ Kommune og bruker («3201-NIBO»), IMDi, Folkeregisteret eller Regelmotor """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avslutningsaarsak: str = self.avslutningsaarsak

        avslutningsdato = self.avslutningsdato.isoformat()

        gruppe: str = self.gruppe

        registrert_av: str = self.registrert_av

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsdato": avslutningsdato,
                "gruppe": gruppe,
                "registrertAv": registrert_av,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        avslutningsaarsak = check_beregnetavslutning_avslutningsaarsak(d.pop("avslutningsaarsak"))

        avslutningsdato = datetime.date.fromisoformat(d.pop("avslutningsdato"))

        gruppe = check_beregnetavslutning_gruppe(d.pop("gruppe"))

        registrert_av = check_beregnetavslutning_registrertav(d.pop("registrertAv"))

        beregnetavslutning = cls(
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            gruppe=gruppe,
            registrert_av=registrert_av,
        )

        beregnetavslutning.additional_properties = d
        return beregnetavslutning

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
