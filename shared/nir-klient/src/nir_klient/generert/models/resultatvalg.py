from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.feltbeskrivelse import Feltbeskrivelse
    from ..models.grunn import Grunn


T = TypeVar("T", bound="Resultatvalg")


@_attrs_define
class Resultatvalg:
    """A resultat of a vedtakstype, and whether a decision with it may be registered."""

    resultat: str
    """ Vedtakets resultat """
    kan_registrere: bool
    """ Om det kan registreres nå; `grunn` sier hvorfor ikke """
    felter: list[Feltbeskrivelse]
    """ Feltene i skjemaet """
    grunn: Grunn | Unset = UNSET
    """ Why something may not be done: the problem that the registration would get. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resultat = self.resultat

        kan_registrere = self.kan_registrere

        felter = []
        for felter_item_data in self.felter:
            felter_item = felter_item_data.to_dict()
            felter.append(felter_item)

        grunn: dict[str, Any] | Unset = UNSET
        if not isinstance(self.grunn, Unset):
            grunn = self.grunn.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resultat": resultat,
                "kanRegistrere": kan_registrere,
                "felter": felter,
            }
        )
        if grunn is not UNSET:
            field_dict["grunn"] = grunn

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.feltbeskrivelse import Feltbeskrivelse
        from ..models.grunn import Grunn

        d = dict(src_dict)
        resultat = d.pop("resultat")

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

        resultatvalg = cls(
            resultat=resultat,
            kan_registrere=kan_registrere,
            felter=felter,
            grunn=grunn,
        )

        resultatvalg.additional_properties = d
        return resultatvalg

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
