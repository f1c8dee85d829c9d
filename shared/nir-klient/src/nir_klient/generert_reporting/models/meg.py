from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.meg_roller_item import MegRollerItem, check_meg_roller_item
from ..types import UNSET, Unset

T = TypeVar("T", bound="Meg")


@_attrs_define
class Meg:
    """The caller. A field that does not apply is left out."""

    bruker: str
    """ Navnet som registreringene får """
    roller: list[MegRollerItem]
    """ Rollene i tokenet som NIR kjenner """
    utloeper: datetime.datetime
    """ Når tokenet utløper (UTC) """
    navn: None | str | Unset = UNSET
    """ Personens fulle navn, hvis utstederen sier det """
    kommunenummer: None | str | Unset = UNSET
    """ Kommunen du handler for; null for dem som ikke hører til en kommune """
    kommune: None | str | Unset = UNSET
    """ Kommunens navn i dag """
    bydelsnummer: None | str | Unset = UNSET
    """ Brukeren ser bare denne bydelen """
    bydel: None | str | Unset = UNSET
    """ Bydelens navn """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bruker = self.bruker

        roller = []
        for roller_item_data in self.roller:
            roller_item: str = roller_item_data
            roller.append(roller_item)

        utloeper = self.utloeper.isoformat()

        navn: None | str | Unset
        if isinstance(self.navn, Unset):
            navn = UNSET
        else:
            navn = self.navn

        kommunenummer: None | str | Unset
        if isinstance(self.kommunenummer, Unset):
            kommunenummer = UNSET
        else:
            kommunenummer = self.kommunenummer

        kommune: None | str | Unset
        if isinstance(self.kommune, Unset):
            kommune = UNSET
        else:
            kommune = self.kommune

        bydelsnummer: None | str | Unset
        if isinstance(self.bydelsnummer, Unset):
            bydelsnummer = UNSET
        else:
            bydelsnummer = self.bydelsnummer

        bydel: None | str | Unset
        if isinstance(self.bydel, Unset):
            bydel = UNSET
        else:
            bydel = self.bydel

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bruker": bruker,
                "roller": roller,
                "utloeper": utloeper,
            }
        )
        if navn is not UNSET:
            field_dict["navn"] = navn
        if kommunenummer is not UNSET:
            field_dict["kommunenummer"] = kommunenummer
        if kommune is not UNSET:
            field_dict["kommune"] = kommune
        if bydelsnummer is not UNSET:
            field_dict["bydelsnummer"] = bydelsnummer
        if bydel is not UNSET:
            field_dict["bydel"] = bydel

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        bruker = d.pop("bruker")

        roller = []
        _roller = d.pop("roller")
        for roller_item_data in _roller:
            roller_item = check_meg_roller_item(roller_item_data)

            roller.append(roller_item)

        utloeper = datetime.datetime.fromisoformat(d.pop("utloeper"))

        def _parse_navn(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        navn = _parse_navn(d.pop("navn", UNSET))

        def _parse_kommunenummer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer", UNSET))

        def _parse_kommune(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        kommune = _parse_kommune(d.pop("kommune", UNSET))

        def _parse_bydelsnummer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bydelsnummer = _parse_bydelsnummer(d.pop("bydelsnummer", UNSET))

        def _parse_bydel(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bydel = _parse_bydel(d.pop("bydel", UNSET))

        meg = cls(
            bruker=bruker,
            roller=roller,
            utloeper=utloeper,
            navn=navn,
            kommunenummer=kommunenummer,
            kommune=kommune,
            bydelsnummer=bydelsnummer,
            bydel=bydel,
        )

        meg.additional_properties = d
        return meg

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
