from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.innslagsrad_felter import InnslagsradFelter
    from ..models.innslagsrad_historikk_item import InnslagsradHistorikkItem


T = TypeVar("T", bound="Innslagsrad")


@_attrs_define
class Innslagsrad:
    """An entry that a kommune has registered, also a deleted one."""

    innslag_id: str
    seksjon: str
    status: str
    merknad: None | str
    registrert: datetime.date
    registrert_av: str
    felter: InnslagsradFelter
    endret: datetime.date | None
    endret_av: None | str
    slettet_av: None | str
    historikk: list[InnslagsradHistorikkItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        innslag_id = self.innslag_id

        seksjon = self.seksjon

        status = self.status

        merknad: None | str
        merknad = self.merknad

        registrert = self.registrert.isoformat()

        registrert_av = self.registrert_av

        felter = self.felter.to_dict()

        endret: None | str
        if isinstance(self.endret, datetime.date):
            endret = self.endret.isoformat()
        else:
            endret = self.endret

        endret_av: None | str
        endret_av = self.endret_av

        slettet_av: None | str
        slettet_av = self.slettet_av

        historikk = []
        for historikk_item_data in self.historikk:
            historikk_item = historikk_item_data.to_dict()
            historikk.append(historikk_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "innslagId": innslag_id,
                "seksjon": seksjon,
                "status": status,
                "merknad": merknad,
                "registrert": registrert,
                "registrertAv": registrert_av,
                "felter": felter,
                "endret": endret,
                "endretAv": endret_av,
                "slettetAv": slettet_av,
                "historikk": historikk,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.innslagsrad_felter import InnslagsradFelter
        from ..models.innslagsrad_historikk_item import InnslagsradHistorikkItem

        d = dict(src_dict)
        innslag_id = d.pop("innslagId")

        seksjon = d.pop("seksjon")

        status = d.pop("status")

        def _parse_merknad(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        merknad = _parse_merknad(d.pop("merknad"))

        registrert = datetime.date.fromisoformat(d.pop("registrert"))

        registrert_av = d.pop("registrertAv")

        felter = InnslagsradFelter.from_dict(d.pop("felter"))

        def _parse_endret(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                endret_type_0 = datetime.date.fromisoformat(data)

                return endret_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        endret = _parse_endret(d.pop("endret"))

        def _parse_endret_av(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        endret_av = _parse_endret_av(d.pop("endretAv"))

        def _parse_slettet_av(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        slettet_av = _parse_slettet_av(d.pop("slettetAv"))

        historikk = []
        _historikk = d.pop("historikk")
        for historikk_item_data in _historikk:
            historikk_item = InnslagsradHistorikkItem.from_dict(historikk_item_data)

            historikk.append(historikk_item)

        innslagsrad = cls(
            innslag_id=innslag_id,
            seksjon=seksjon,
            status=status,
            merknad=merknad,
            registrert=registrert,
            registrert_av=registrert_av,
            felter=felter,
            endret=endret,
            endret_av=endret_av,
            slettet_av=slettet_av,
            historikk=historikk,
        )

        innslagsrad.additional_properties = d
        return innslagsrad

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
