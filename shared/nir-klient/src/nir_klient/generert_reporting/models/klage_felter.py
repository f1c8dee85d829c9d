from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.klage_felter_utfall import KlageFelterUtfall, check_klage_felter_utfall
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlageFelter")


@_attrs_define
class KlageFelter:
    """A complaint about a decision, and its outcome (A 6.1-6.2)."""

    vedtak_id: str
    """ innslagId til vedtaket det klages på """
    klagedato: datetime.date
    """ Klagedato (A 6.1) """
    utfall: KlageFelterUtfall | Unset = UNSET
    """ Utfall av klagen (A 6.2-6.3) """
    avgjort_dato: datetime.date | Unset = UNSET
    """ Når klagen ble avgjort """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vedtak_id = self.vedtak_id

        klagedato = self.klagedato.isoformat()

        utfall: str | Unset = UNSET
        if not isinstance(self.utfall, Unset):
            utfall = self.utfall

        avgjort_dato: str | Unset = UNSET
        if not isinstance(self.avgjort_dato, Unset):
            avgjort_dato = self.avgjort_dato.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "vedtakId": vedtak_id,
                "klagedato": klagedato,
            }
        )
        if utfall is not UNSET:
            field_dict["utfall"] = utfall
        if avgjort_dato is not UNSET:
            field_dict["avgjortDato"] = avgjort_dato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        vedtak_id = d.pop("vedtakId")

        klagedato = datetime.date.fromisoformat(d.pop("klagedato"))

        _utfall = d.pop("utfall", UNSET)
        utfall: KlageFelterUtfall | Unset
        if isinstance(_utfall, Unset):
            utfall = UNSET
        else:
            utfall = check_klage_felter_utfall(_utfall)

        _avgjort_dato = d.pop("avgjortDato", UNSET)
        avgjort_dato: datetime.date | Unset
        if isinstance(_avgjort_dato, Unset):
            avgjort_dato = UNSET
        else:
            avgjort_dato = datetime.date.fromisoformat(_avgjort_dato)

        klage_felter = cls(
            vedtak_id=vedtak_id,
            klagedato=klagedato,
            utfall=utfall,
            avgjort_dato=avgjort_dato,
        )

        klage_felter.additional_properties = d
        return klage_felter

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
