from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.innslagsgrunner import Innslagsgrunner


T = TypeVar("T", bound="Innslagsvalg")


@_attrs_define
class Innslagsvalg:
    """An entry, or a row of the regelmotor, and what may be done with it."""

    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    seksjon: str
    """ Seksjonen raden er i """
    kan_endre: bool
    """ Om noen endring av raden blir godtatt nå """
    kan_slette: bool
    """ Om raden kan slettes nå """
    laaste_felter: list[str]
    """ Feltene som ikke kan endres """
    grunn: Innslagsgrunner
    """ Why an entry may not be edited or deleted. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        innslag_id = self.innslag_id

        seksjon = self.seksjon

        kan_endre = self.kan_endre

        kan_slette = self.kan_slette

        laaste_felter = self.laaste_felter

        grunn = self.grunn.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "innslagId": innslag_id,
                "seksjon": seksjon,
                "kanEndre": kan_endre,
                "kanSlette": kan_slette,
                "laasteFelter": laaste_felter,
                "grunn": grunn,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.innslagsgrunner import Innslagsgrunner

        d = dict(src_dict)
        innslag_id = d.pop("innslagId")

        seksjon = d.pop("seksjon")

        kan_endre = d.pop("kanEndre")

        kan_slette = d.pop("kanSlette")

        laaste_felter = cast(list[str], d.pop("laasteFelter"))

        grunn = Innslagsgrunner.from_dict(d.pop("grunn"))

        innslagsvalg = cls(
            innslag_id=innslag_id,
            seksjon=seksjon,
            kan_endre=kan_endre,
            kan_slette=kan_slette,
            laaste_felter=laaste_felter,
            grunn=grunn,
        )

        innslagsvalg.additional_properties = d
        return innslagsvalg

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
