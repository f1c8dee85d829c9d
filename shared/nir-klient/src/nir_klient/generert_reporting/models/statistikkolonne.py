from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.statistikkolonne_enhet import (
    StatistikkolonneEnhet,
    check_statistikkolonne_enhet,
)

T = TypeVar("T", bound="Statistikkolonne")


@_attrs_define
class Statistikkolonne:
    """A column of the rows."""

    navn: str
    """ Nøkkelen i raden """
    tittel: str
    """ Overskriften """
    enhet: StatistikkolonneEnhet
    """ Hva tallene i kolonnen er """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        navn = self.navn

        tittel = self.tittel

        enhet: str = self.enhet

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "navn": navn,
                "tittel": tittel,
                "enhet": enhet,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        navn = d.pop("navn")

        tittel = d.pop("tittel")

        enhet = check_statistikkolonne_enhet(d.pop("enhet"))

        statistikkolonne = cls(
            navn=navn,
            tittel=tittel,
            enhet=enhet,
        )

        statistikkolonne.additional_properties = d
        return statistikkolonne

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
