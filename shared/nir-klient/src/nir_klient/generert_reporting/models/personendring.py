from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.hva_endret import HvaEndret


T = TypeVar("T", bound="Personendring")


@_attrs_define
class Personendring:
    """One change of one person."""

    duf_nummer: str
    """ DUF-nummer, tolv siffer """
    versjon: int
    """ Stiger med hver endring av personen """
    posisjon: str
    """ For X-NIR-Posisjon """
    hva: HvaEndret
    """ What was done to the person. """
    tidspunkt: datetime.datetime
    """ Når vurderingen ble skrevet """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        duf_nummer = self.duf_nummer

        versjon = self.versjon

        posisjon = self.posisjon

        hva = self.hva.to_dict()

        tidspunkt = self.tidspunkt.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dufNummer": duf_nummer,
                "versjon": versjon,
                "posisjon": posisjon,
                "hva": hva,
                "tidspunkt": tidspunkt,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.hva_endret import HvaEndret

        d = dict(src_dict)
        duf_nummer = d.pop("dufNummer")

        versjon = d.pop("versjon")

        posisjon = d.pop("posisjon")

        hva = HvaEndret.from_dict(d.pop("hva"))

        tidspunkt = datetime.datetime.fromisoformat(d.pop("tidspunkt"))

        personendring = cls(
            duf_nummer=duf_nummer,
            versjon=versjon,
            posisjon=posisjon,
            hva=hva,
            tidspunkt=tidspunkt,
        )

        personendring.additional_properties = d
        return personendring

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
