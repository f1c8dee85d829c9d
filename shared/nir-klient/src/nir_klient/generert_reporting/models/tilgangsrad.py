from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tilgangsrad_gjelder import TilgangsradGjelder, check_tilgangsrad_gjelder

T = TypeVar("T", bound="Tilgangsrad")


@_attrs_define
class Tilgangsrad:
    """One access that IMDi has given and not withdrawn."""

    tilgang_id: str
    """ For DELETE /v1/etterregistrering/{tilgangId} """
    gjelder: TilgangsradGjelder
    """ Hvem som får registrere: for én person, en kommune, eller alle kommuner """
    duf_nummer: None | str
    """ Bare der tilgangen gjelder én person """
    kommunenummer: None | str
    """ Bare der tilgangen gjelder en kommune """
    kommune: None | str
    """ Kommunens navn i dag """
    til_dato: datetime.date
    """ Siste dag tilgangen gjelder """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tilgang_id = self.tilgang_id

        gjelder: str = self.gjelder

        duf_nummer: None | str
        duf_nummer = self.duf_nummer

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        kommune: None | str
        kommune = self.kommune

        til_dato = self.til_dato.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tilgangId": tilgang_id,
                "gjelder": gjelder,
                "dufNummer": duf_nummer,
                "kommunenummer": kommunenummer,
                "kommune": kommune,
                "tilDato": til_dato,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        tilgang_id = d.pop("tilgangId")

        gjelder = check_tilgangsrad_gjelder(d.pop("gjelder"))

        def _parse_duf_nummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        duf_nummer = _parse_duf_nummer(d.pop("dufNummer"))

        def _parse_kommunenummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer"))

        def _parse_kommune(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommune = _parse_kommune(d.pop("kommune"))

        til_dato = datetime.date.fromisoformat(d.pop("tilDato"))

        tilgangsrad = cls(
            tilgang_id=tilgang_id,
            gjelder=gjelder,
            duf_nummer=duf_nummer,
            kommunenummer=kommunenummer,
            kommune=kommune,
            til_dato=til_dato,
        )

        tilgangsrad.additional_properties = d
        return tilgangsrad

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
