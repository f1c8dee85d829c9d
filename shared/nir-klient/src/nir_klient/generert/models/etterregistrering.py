from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.etterregistrering_gjelder import (
    EtterregistreringGjelder,
    check_etterregistrering_gjelder,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Etterregistrering")


@_attrs_define
class Etterregistrering:
    """An access to register entries dated more than two months back (A 7.3)."""

    gjelder: EtterregistreringGjelder
    """ Hvem tilgangen gjelder """
    til_dato: datetime.date
    """ Siste dag tilgangen gjelder """
    duf_nummer: None | str | Unset = UNSET
    """ Personen, der den gjelder en """
    kommunenummer: None | str | Unset = UNSET
    """ Kommunen, der den gjelder en """

    def to_dict(self) -> dict[str, Any]:
        gjelder: str = self.gjelder

        til_dato = self.til_dato.isoformat()

        duf_nummer: None | str | Unset
        if isinstance(self.duf_nummer, Unset):
            duf_nummer = UNSET
        else:
            duf_nummer = self.duf_nummer

        kommunenummer: None | str | Unset
        if isinstance(self.kommunenummer, Unset):
            kommunenummer = UNSET
        else:
            kommunenummer = self.kommunenummer

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "gjelder": gjelder,
                "tilDato": til_dato,
            }
        )
        if duf_nummer is not UNSET:
            field_dict["dufNummer"] = duf_nummer
        if kommunenummer is not UNSET:
            field_dict["kommunenummer"] = kommunenummer

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        gjelder = check_etterregistrering_gjelder(d.pop("gjelder"))

        til_dato = datetime.date.fromisoformat(d.pop("tilDato"))

        def _parse_duf_nummer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        duf_nummer = _parse_duf_nummer(d.pop("dufNummer", UNSET))

        def _parse_kommunenummer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer", UNSET))

        etterregistrering = cls(
            gjelder=gjelder,
            til_dato=til_dato,
            duf_nummer=duf_nummer,
            kommunenummer=kommunenummer,
        )

        return etterregistrering
