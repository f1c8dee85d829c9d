from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sluttmaal_kodevalg_id import (
    SluttmaalKodevalgId,
    check_sluttmaal_kodevalg_id,
)
from ..models.sluttmaal_kodevalg_kode import (
    SluttmaalKodevalgKode,
    check_sluttmaal_kodevalg_kode,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.feltbeskrivelse import Feltbeskrivelse
    from ..models.grunn import Grunn
    from ..models.resultatvalg import Resultatvalg


T = TypeVar("T", bound="SluttmaalKodevalg")


@_attrs_define
class SluttmaalKodevalg:
    """A code, and whether an entry with it may be registered."""

    kode: SluttmaalKodevalgKode
    """ Koden, som i kodeverket """
    id: SluttmaalKodevalgId
    """ Som i kodeverket; kan sendes i stedet for kode """
    kan_registrere: bool
    """ Om det kan registreres nå; `grunn` sier hvorfor ikke """
    felter: list[Feltbeskrivelse]
    """ Feltene i skjemaet """
    grunn: Grunn | Unset = UNSET
    """ Why something may not be done: the problem that the registration would get. """
    resultater: list[Resultatvalg] | Unset = UNSET
    """ Bare vedtak med flere resultater """
    frist: datetime.date | Unset = UNSET
    """ Bare sluttmål: fristen det ville gi (A 3.6) """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode: str = self.kode

        id: str = self.id

        kan_registrere = self.kan_registrere

        felter = []
        for felter_item_data in self.felter:
            felter_item = felter_item_data.to_dict()
            felter.append(felter_item)

        grunn: dict[str, Any] | Unset = UNSET
        if not isinstance(self.grunn, Unset):
            grunn = self.grunn.to_dict()

        resultater: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.resultater, Unset):
            resultater = []
            for resultater_item_data in self.resultater:
                resultater_item = resultater_item_data.to_dict()
                resultater.append(resultater_item)

        frist: str | Unset = UNSET
        if not isinstance(self.frist, Unset):
            frist = self.frist.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kode": kode,
                "id": id,
                "kanRegistrere": kan_registrere,
                "felter": felter,
            }
        )
        if grunn is not UNSET:
            field_dict["grunn"] = grunn
        if resultater is not UNSET:
            field_dict["resultater"] = resultater
        if frist is not UNSET:
            field_dict["frist"] = frist

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.feltbeskrivelse import Feltbeskrivelse
        from ..models.grunn import Grunn
        from ..models.resultatvalg import Resultatvalg

        d = dict(src_dict)
        kode = check_sluttmaal_kodevalg_kode(d.pop("kode"))

        id = check_sluttmaal_kodevalg_id(d.pop("id"))

        kan_registrere = d.pop("kanRegistrere")

        felter = []
        _felter = d.pop("felter")
        for felter_item_data in _felter:
            felter_item = Feltbeskrivelse.from_dict(felter_item_data)

            felter.append(felter_item)

        _grunn = d.pop("grunn", UNSET)
        grunn: Grunn | Unset
        if isinstance(_grunn, Unset):
            grunn = UNSET
        else:
            grunn = Grunn.from_dict(_grunn)

        _resultater = d.pop("resultater", UNSET)
        resultater: list[Resultatvalg] | Unset = UNSET
        if _resultater is not UNSET:
            resultater = []
            for resultater_item_data in _resultater:
                resultater_item = Resultatvalg.from_dict(resultater_item_data)

                resultater.append(resultater_item)

        _frist = d.pop("frist", UNSET)
        frist: datetime.date | Unset
        if isinstance(_frist, Unset):
            frist = UNSET
        else:
            frist = datetime.date.fromisoformat(_frist)

        sluttmaal_kodevalg = cls(
            kode=kode,
            id=id,
            kan_registrere=kan_registrere,
            felter=felter,
            grunn=grunn,
            resultater=resultater,
            frist=frist,
        )

        sluttmaal_kodevalg.additional_properties = d
        return sluttmaal_kodevalg

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
