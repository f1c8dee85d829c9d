from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.grunn import Grunn


T = TypeVar("T", bound="Innslagsgrunner")


@_attrs_define
class Innslagsgrunner:
    """Why an entry may not be edited or deleted."""

    kan_endre: Grunn | Unset = UNSET
    """ Why something may not be done: the problem that the registration would get. """
    kan_slette: Grunn | Unset = UNSET
    """ Why something may not be done: the problem that the registration would get. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kan_endre: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kan_endre, Unset):
            kan_endre = self.kan_endre.to_dict()

        kan_slette: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kan_slette, Unset):
            kan_slette = self.kan_slette.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if kan_endre is not UNSET:
            field_dict["kanEndre"] = kan_endre
        if kan_slette is not UNSET:
            field_dict["kanSlette"] = kan_slette

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.grunn import Grunn

        d = dict(src_dict)
        _kan_endre = d.pop("kanEndre", UNSET)
        kan_endre: Grunn | Unset
        if isinstance(_kan_endre, Unset):
            kan_endre = UNSET
        else:
            kan_endre = Grunn.from_dict(_kan_endre)

        _kan_slette = d.pop("kanSlette", UNSET)
        kan_slette: Grunn | Unset
        if isinstance(_kan_slette, Unset):
            kan_slette = UNSET
        else:
            kan_slette = Grunn.from_dict(_kan_slette)

        innslagsgrunner = cls(
            kan_endre=kan_endre,
            kan_slette=kan_slette,
        )

        innslagsgrunner.additional_properties = d
        return innslagsgrunner

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
