from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Abonnement")


@_attrs_define
class Abonnement:
    """The answer with a key. The addresses are paths on this service."""

    abonnement_id: str
    """ Abonnementets id """
    noekkel: str
    """ Nøkkelen til strømmene; den vises bare her """
    utloeper: str
    """ Når nøkkelen slutter å virke """
    atom: str
    """ Stien til strømmen som Atom """
    ics: str
    """ Stien til strømmen som kalender """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        abonnement_id = self.abonnement_id

        noekkel = self.noekkel

        utloeper = self.utloeper

        atom = self.atom

        ics = self.ics

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "abonnementId": abonnement_id,
                "noekkel": noekkel,
                "utloeper": utloeper,
                "atom": atom,
                "ics": ics,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        abonnement_id = d.pop("abonnementId")

        noekkel = d.pop("noekkel")

        utloeper = d.pop("utloeper")

        atom = d.pop("atom")

        ics = d.pop("ics")

        abonnement = cls(
            abonnement_id=abonnement_id,
            noekkel=noekkel,
            utloeper=utloeper,
            atom=atom,
            ics=ics,
        )

        abonnement.additional_properties = d
        return abonnement

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
