from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.simuler_kontakt_kontakttype import (
    SimulerKontaktKontakttype,
    check_simuler_kontakt_kontakttype,
)

T = TypeVar("T", bound="SimulerKontakt")


@_attrs_define
class SimulerKontakt:
    """Registrer: kontakt."""

    kontakttype: SimulerKontaktKontakttype
    """ Kontakt, søknad eller krav (A 4.1) """
    dato: datetime.date
    """ Dato """
    handling: Literal["registrer"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["kontakt"]
    """ Seksjonen raden er i """

    def to_dict(self) -> dict[str, Any]:
        kontakttype: str = self.kontakttype

        dato = self.dato.isoformat()

        handling = self.handling

        seksjon = self.seksjon

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kontakttype": kontakttype,
                "dato": dato,
                "handling": handling,
                "seksjon": seksjon,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kontakttype = check_simuler_kontakt_kontakttype(d.pop("kontakttype"))

        dato = datetime.date.fromisoformat(d.pop("dato"))

        handling = cast(Literal["registrer"], d.pop("handling"))
        if handling != "registrer":
            raise ValueError(f"handling must match const 'registrer', got '{handling}'")

        seksjon = cast(Literal["kontakt"], d.pop("seksjon"))
        if seksjon != "kontakt":
            raise ValueError(f"seksjon must match const 'kontakt', got '{seksjon}'")

        simuler_kontakt = cls(
            kontakttype=kontakttype,
            dato=dato,
            handling=handling,
            seksjon=seksjon,
        )

        return simuler_kontakt
