from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.feil import Feil
    from ..models.fortsatt import Fortsatt


T = TypeVar("T", bound="Avslag")


@_attrs_define
class Avslag:
    """The engine's reason for refusing a fact."""

    kode: str
    """ Problemets kode, den samme for alltid """
    title: str
    """ Problemets navn, på bokmål """
    detail: str
    """ Hva som er galt og hva du kan gjøre, på bokmål, til å vise """
    status: int
    """ HTTP-status """
    felt: str | Unset = UNSET
    """ Feltet det gjelder, der det gjelder ett """
    feil: list[Feil] | Unset = UNSET
    """ Alle feilene, der det er flere enn den første """
    fortsetter: list[Fortsatt] | Unset = UNSET
    """ Vedtak og tiltak som fortsetter etter avslutningsdatoen (B 6) """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode = self.kode

        title = self.title

        detail = self.detail

        status = self.status

        felt = self.felt

        feil: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.feil, Unset):
            feil = []
            for feil_item_data in self.feil:
                feil_item = feil_item_data.to_dict()
                feil.append(feil_item)

        fortsetter: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fortsetter, Unset):
            fortsetter = []
            for fortsetter_item_data in self.fortsetter:
                fortsetter_item = fortsetter_item_data.to_dict()
                fortsetter.append(fortsetter_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kode": kode,
                "title": title,
                "detail": detail,
                "status": status,
            }
        )
        if felt is not UNSET:
            field_dict["felt"] = felt
        if feil is not UNSET:
            field_dict["feil"] = feil
        if fortsetter is not UNSET:
            field_dict["fortsetter"] = fortsetter

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.feil import Feil
        from ..models.fortsatt import Fortsatt

        d = dict(src_dict)
        kode = d.pop("kode")

        title = d.pop("title")

        detail = d.pop("detail")

        status = d.pop("status")

        felt = d.pop("felt", UNSET)

        _feil = d.pop("feil", UNSET)
        feil: list[Feil] | Unset = UNSET
        if _feil is not UNSET:
            feil = []
            for feil_item_data in _feil:
                feil_item = Feil.from_dict(feil_item_data)

                feil.append(feil_item)

        _fortsetter = d.pop("fortsetter", UNSET)
        fortsetter: list[Fortsatt] | Unset = UNSET
        if _fortsetter is not UNSET:
            fortsetter = []
            for fortsetter_item_data in _fortsetter:
                fortsetter_item = Fortsatt.from_dict(fortsetter_item_data)

                fortsetter.append(fortsetter_item)

        avslag = cls(
            kode=kode,
            title=title,
            detail=detail,
            status=status,
            felt=felt,
            feil=feil,
            fortsetter=fortsetter,
        )

        avslag.additional_properties = d
        return avslag

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
