from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.vurdertperson_adressebeskyttelse import (
    VurdertpersonAdressebeskyttelse,
    check_vurdertperson_adressebeskyttelse,
)
from ..models.vurdertperson_kjoenn_type_0 import (
    VurdertpersonKjoennType0,
    check_vurdertperson_kjoenn_type_0,
)

T = TypeVar("T", bound="Vurdertperson")


@_attrs_define
class Vurdertperson:
    """The person's own data; null before the first PersonRegistrert."""

    fornavn: None | str
    """ Fornavn """
    mellomnavn: None | str
    """ Mellomnavn """
    etternavn: None | str
    """ Etternavn """
    foedselsdato: datetime.date | None
    """ Fødselsdato """
    kjoenn: None | VurdertpersonKjoennType0
    """ Kjønn """
    statsborgerskap: list[str]
    """ Statsborgerskap, ISO 3166 alpha-3 """
    folkeregisterident: None | str
    """ Fødselsnummer eller D-nummer """
    adressebeskyttelse: VurdertpersonAdressebeskyttelse
    """ Adressebeskyttelse """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fornavn: None | str
        fornavn = self.fornavn

        mellomnavn: None | str
        mellomnavn = self.mellomnavn

        etternavn: None | str
        etternavn = self.etternavn

        foedselsdato: None | str
        if isinstance(self.foedselsdato, datetime.date):
            foedselsdato = self.foedselsdato.isoformat()
        else:
            foedselsdato = self.foedselsdato

        kjoenn: None | str
        if isinstance(self.kjoenn, str):
            kjoenn = self.kjoenn
        else:
            kjoenn = self.kjoenn

        statsborgerskap = self.statsborgerskap

        folkeregisterident: None | str
        folkeregisterident = self.folkeregisterident

        adressebeskyttelse: str = self.adressebeskyttelse

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fornavn": fornavn,
                "mellomnavn": mellomnavn,
                "etternavn": etternavn,
                "foedselsdato": foedselsdato,
                "kjoenn": kjoenn,
                "statsborgerskap": statsborgerskap,
                "folkeregisterident": folkeregisterident,
                "adressebeskyttelse": adressebeskyttelse,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_fornavn(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        fornavn = _parse_fornavn(d.pop("fornavn"))

        def _parse_mellomnavn(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        mellomnavn = _parse_mellomnavn(d.pop("mellomnavn"))

        def _parse_etternavn(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        etternavn = _parse_etternavn(d.pop("etternavn"))

        def _parse_foedselsdato(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                foedselsdato_type_0 = datetime.date.fromisoformat(data)

                return foedselsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        foedselsdato = _parse_foedselsdato(d.pop("foedselsdato"))

        def _parse_kjoenn(data: object) -> None | VurdertpersonKjoennType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kjoenn_type_0 = check_vurdertperson_kjoenn_type_0(data)

                return kjoenn_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | VurdertpersonKjoennType0, data)

        kjoenn = _parse_kjoenn(d.pop("kjoenn"))

        statsborgerskap = cast(list[str], d.pop("statsborgerskap"))

        def _parse_folkeregisterident(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        folkeregisterident = _parse_folkeregisterident(d.pop("folkeregisterident"))

        adressebeskyttelse = check_vurdertperson_adressebeskyttelse(d.pop("adressebeskyttelse"))

        vurdertperson = cls(
            fornavn=fornavn,
            mellomnavn=mellomnavn,
            etternavn=etternavn,
            foedselsdato=foedselsdato,
            kjoenn=kjoenn,
            statsborgerskap=statsborgerskap,
            folkeregisterident=folkeregisterident,
            adressebeskyttelse=adressebeskyttelse,
        )

        vurdertperson.additional_properties = d
        return vurdertperson

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
