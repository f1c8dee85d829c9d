from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.feltbeskrivelse_type import (
    FeltbeskrivelseType,
    check_feltbeskrivelse_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Feltbeskrivelse")


@_attrs_define
class Feltbeskrivelse:
    """A field of the form. `fra`, `til`: the lowest and the highest value, a date or a number."""

    navn: str
    """ Feltets navn i registreringen """
    paakrevd: bool
    """ Om feltet må fylles ut """
    type_: FeltbeskrivelseType
    """ Hva slags verdi feltet har """
    kodeverk: str | Unset = UNSET
    """ Kodeverket med verdiene, der typen er kode """
    verdier: list[str] | Unset = UNSET
    """ De verdiene feltet kan ha nå """
    fra: datetime.date | float | Unset = UNSET
    """ Laveste verdi: en dato eller et tall """
    til: datetime.date | float | Unset = UNSET
    """ Høyeste verdi: en dato eller et tall """
    ikke_foer: str | Unset = UNSET
    """ Feltet som denne datoen ikke kan være før """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        navn = self.navn

        paakrevd = self.paakrevd

        type_: str = self.type_

        kodeverk = self.kodeverk

        verdier: list[str] | Unset = UNSET
        if not isinstance(self.verdier, Unset):
            verdier = self.verdier

        fra: float | str | Unset
        if isinstance(self.fra, Unset):
            fra = UNSET
        elif isinstance(self.fra, datetime.date):
            fra = self.fra.isoformat()
        else:
            fra = self.fra

        til: float | str | Unset
        if isinstance(self.til, Unset):
            til = UNSET
        elif isinstance(self.til, datetime.date):
            til = self.til.isoformat()
        else:
            til = self.til

        ikke_foer = self.ikke_foer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "navn": navn,
                "paakrevd": paakrevd,
                "type": type_,
            }
        )
        if kodeverk is not UNSET:
            field_dict["kodeverk"] = kodeverk
        if verdier is not UNSET:
            field_dict["verdier"] = verdier
        if fra is not UNSET:
            field_dict["fra"] = fra
        if til is not UNSET:
            field_dict["til"] = til
        if ikke_foer is not UNSET:
            field_dict["ikkeFoer"] = ikke_foer

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        navn = d.pop("navn")

        paakrevd = d.pop("paakrevd")

        type_ = check_feltbeskrivelse_type(d.pop("type"))

        kodeverk = d.pop("kodeverk", UNSET)

        verdier = cast(list[str], d.pop("verdier", UNSET))

        def _parse_fra(data: object) -> datetime.date | float | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                fra_type_0 = datetime.date.fromisoformat(data)

                return fra_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | float | Unset, data)

        fra = _parse_fra(d.pop("fra", UNSET))

        def _parse_til(data: object) -> datetime.date | float | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                til_type_0 = datetime.date.fromisoformat(data)

                return til_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | float | Unset, data)

        til = _parse_til(d.pop("til", UNSET))

        ikke_foer = d.pop("ikkeFoer", UNSET)

        feltbeskrivelse = cls(
            navn=navn,
            paakrevd=paakrevd,
            type_=type_,
            kodeverk=kodeverk,
            verdier=verdier,
            fra=fra,
            til=til,
            ikke_foer=ikke_foer,
        )

        feltbeskrivelse.additional_properties = d
        return feltbeskrivelse

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
