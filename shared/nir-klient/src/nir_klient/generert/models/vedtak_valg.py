from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.feltbeskrivelse import Feltbeskrivelse
    from ..models.grunn import Grunn
    from ..models.periode import Periode
    from ..models.vedtak_kodevalg import VedtakKodevalg


T = TypeVar("T", bound="VedtakValg")


@_attrs_define
class VedtakValg:
    """A section: whether anything may be registered in it, and its codes."""

    kan_registrere: bool
    """ Om det kan registreres nå; `grunn` sier hvorfor ikke """
    koder: list[VedtakKodevalg]
    """ Kodene som er gyldige i dag, og om hver kan registreres """
    grunn: Grunn | Unset = UNSET
    """ Why something may not be done: the problem that the registration would get. """
    felter: list[Feltbeskrivelse] | Unset = UNSET
    """ Skjemaet uten kode """
    opptatt: list[Periode] | Unset = UNSET
    """ Perioder en ny ikke kan overlappe """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kan_registrere = self.kan_registrere

        koder = []
        for koder_item_data in self.koder:
            koder_item = koder_item_data.to_dict()
            koder.append(koder_item)

        grunn: dict[str, Any] | Unset = UNSET
        if not isinstance(self.grunn, Unset):
            grunn = self.grunn.to_dict()

        felter: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.felter, Unset):
            felter = []
            for felter_item_data in self.felter:
                felter_item = felter_item_data.to_dict()
                felter.append(felter_item)

        opptatt: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.opptatt, Unset):
            opptatt = []
            for opptatt_item_data in self.opptatt:
                opptatt_item = opptatt_item_data.to_dict()
                opptatt.append(opptatt_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kanRegistrere": kan_registrere,
                "koder": koder,
            }
        )
        if grunn is not UNSET:
            field_dict["grunn"] = grunn
        if felter is not UNSET:
            field_dict["felter"] = felter
        if opptatt is not UNSET:
            field_dict["opptatt"] = opptatt

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.feltbeskrivelse import Feltbeskrivelse
        from ..models.grunn import Grunn
        from ..models.periode import Periode
        from ..models.vedtak_kodevalg import VedtakKodevalg

        d = dict(src_dict)
        kan_registrere = d.pop("kanRegistrere")

        koder = []
        _koder = d.pop("koder")
        for koder_item_data in _koder:
            koder_item = VedtakKodevalg.from_dict(koder_item_data)

            koder.append(koder_item)

        _grunn = d.pop("grunn", UNSET)
        grunn: Grunn | Unset
        if isinstance(_grunn, Unset):
            grunn = UNSET
        else:
            grunn = Grunn.from_dict(_grunn)

        _felter = d.pop("felter", UNSET)
        felter: list[Feltbeskrivelse] | Unset = UNSET
        if _felter is not UNSET:
            felter = []
            for felter_item_data in _felter:
                felter_item = Feltbeskrivelse.from_dict(felter_item_data)

                felter.append(felter_item)

        _opptatt = d.pop("opptatt", UNSET)
        opptatt: list[Periode] | Unset = UNSET
        if _opptatt is not UNSET:
            opptatt = []
            for opptatt_item_data in _opptatt:
                opptatt_item = Periode.from_dict(opptatt_item_data)

                opptatt.append(opptatt_item)

        vedtak_valg = cls(
            kan_registrere=kan_registrere,
            koder=koder,
            grunn=grunn,
            felter=felter,
            opptatt=opptatt,
        )

        vedtak_valg.additional_properties = d
        return vedtak_valg

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
