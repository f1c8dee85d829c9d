from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.person_registrert_adressebeskyttelse import (
    PersonRegistrertAdressebeskyttelse,
    check_person_registrert_adressebeskyttelse,
)
from ..models.person_registrert_kjoenn import (
    PersonRegistrertKjoenn,
    check_person_registrert_kjoenn,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PersonRegistrert")


@_attrs_define
class PersonRegistrert:
    """All personal data of the person; a later fact replaces an earlier one."""

    fornavn: str
    """ Fornavn """
    etternavn: str
    """ Etternavn """
    foedselsdato: datetime.date
    """ Fødselsdato """
    kjoenn: PersonRegistrertKjoenn
    """ Kjønn """
    statsborgerskap: list[str]
    """ Statsborgerskap, ISO 3166 alpha-3 """
    mellomnavn: None | str | Unset = UNSET
    """ Mellomnavn """
    folkeregisterident: None | str | Unset = UNSET
    """ Fødselsnummer eller D-nummer """
    adressebeskyttelse: PersonRegistrertAdressebeskyttelse | Unset = "ugradert"
    """ Adressebeskyttelse """

    def to_dict(self) -> dict[str, Any]:
        fornavn = self.fornavn

        etternavn = self.etternavn

        foedselsdato = self.foedselsdato.isoformat()

        kjoenn: str = self.kjoenn

        statsborgerskap = self.statsborgerskap

        mellomnavn: None | str | Unset
        if isinstance(self.mellomnavn, Unset):
            mellomnavn = UNSET
        else:
            mellomnavn = self.mellomnavn

        folkeregisterident: None | str | Unset
        if isinstance(self.folkeregisterident, Unset):
            folkeregisterident = UNSET
        else:
            folkeregisterident = self.folkeregisterident

        adressebeskyttelse: str | Unset = UNSET
        if not isinstance(self.adressebeskyttelse, Unset):
            adressebeskyttelse = self.adressebeskyttelse

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fornavn": fornavn,
                "etternavn": etternavn,
                "foedselsdato": foedselsdato,
                "kjoenn": kjoenn,
                "statsborgerskap": statsborgerskap,
            }
        )
        if mellomnavn is not UNSET:
            field_dict["mellomnavn"] = mellomnavn
        if folkeregisterident is not UNSET:
            field_dict["folkeregisterident"] = folkeregisterident
        if adressebeskyttelse is not UNSET:
            field_dict["adressebeskyttelse"] = adressebeskyttelse

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        fornavn = d.pop("fornavn")

        etternavn = d.pop("etternavn")

        foedselsdato = datetime.date.fromisoformat(d.pop("foedselsdato"))

        kjoenn = check_person_registrert_kjoenn(d.pop("kjoenn"))

        statsborgerskap = cast(list[str], d.pop("statsborgerskap"))

        def _parse_mellomnavn(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        mellomnavn = _parse_mellomnavn(d.pop("mellomnavn", UNSET))

        def _parse_folkeregisterident(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        folkeregisterident = _parse_folkeregisterident(d.pop("folkeregisterident", UNSET))

        _adressebeskyttelse = d.pop("adressebeskyttelse", UNSET)
        adressebeskyttelse: PersonRegistrertAdressebeskyttelse | Unset
        if isinstance(_adressebeskyttelse, Unset):
            adressebeskyttelse = UNSET
        else:
            adressebeskyttelse = check_person_registrert_adressebeskyttelse(_adressebeskyttelse)

        person_registrert = cls(
            fornavn=fornavn,
            etternavn=etternavn,
            foedselsdato=foedselsdato,
            kjoenn=kjoenn,
            statsborgerskap=statsborgerskap,
            mellomnavn=mellomnavn,
            folkeregisterident=folkeregisterident,
            adressebeskyttelse=adressebeskyttelse,
        )

        return person_registrert
