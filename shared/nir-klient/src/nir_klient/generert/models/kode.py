from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Kode")


@_attrs_define
class Kode:
    kode: str
    navn: str | Unset = UNSET
    gruppe: str | Unset = UNSET
    veiledning: str | Unset = UNSET
    hjemmel: str | Unset = UNSET
    konsekvens: str | Unset = UNSET
    gyldig_fra: str | Unset = UNSET
    gyldig_til: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode = self.kode

        navn = self.navn

        gruppe = self.gruppe

        veiledning = self.veiledning

        hjemmel = self.hjemmel

        konsekvens = self.konsekvens

        gyldig_fra = self.gyldig_fra

        gyldig_til = self.gyldig_til

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kode": kode,
            }
        )
        if navn is not UNSET:
            field_dict["navn"] = navn
        if gruppe is not UNSET:
            field_dict["gruppe"] = gruppe
        if veiledning is not UNSET:
            field_dict["veiledning"] = veiledning
        if hjemmel is not UNSET:
            field_dict["hjemmel"] = hjemmel
        if konsekvens is not UNSET:
            field_dict["konsekvens"] = konsekvens
        if gyldig_fra is not UNSET:
            field_dict["gyldigFra"] = gyldig_fra
        if gyldig_til is not UNSET:
            field_dict["gyldigTil"] = gyldig_til

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kode = d.pop("kode")

        navn = d.pop("navn", UNSET)

        gruppe = d.pop("gruppe", UNSET)

        veiledning = d.pop("veiledning", UNSET)

        hjemmel = d.pop("hjemmel", UNSET)

        konsekvens = d.pop("konsekvens", UNSET)

        gyldig_fra = d.pop("gyldigFra", UNSET)

        gyldig_til = d.pop("gyldigTil", UNSET)

        kode = cls(
            kode=kode,
            navn=navn,
            gruppe=gruppe,
            veiledning=veiledning,
            hjemmel=hjemmel,
            konsekvens=konsekvens,
            gyldig_fra=gyldig_fra,
            gyldig_til=gyldig_til,
        )

        kode.additional_properties = d
        return kode

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
