from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.karriereveiledning import Karriereveiledning
    from ..models.utdanning import Utdanning


T = TypeVar("T", bound="Kompetanse")


@_attrs_define
class Kompetanse:
    """Kompetanse (A 2.4-2.6). It is absent for the role `administrativ`."""

    utdanning: None | Utdanning
    """ Utdanning fra før; null der ingen har meldt den """
    karriereveiledning: Karriereveiledning | None
    """ Siste karriereveiledning; null der ingen har meldt den """
    lenke: None | str
    """ Til kartleggingsløsningen, der den har noe (A 2.5) """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.karriereveiledning import Karriereveiledning
        from ..models.utdanning import Utdanning

        utdanning: dict[str, Any] | None
        if isinstance(self.utdanning, Utdanning):
            utdanning = self.utdanning.to_dict()
        else:
            utdanning = self.utdanning

        karriereveiledning: dict[str, Any] | None
        if isinstance(self.karriereveiledning, Karriereveiledning):
            karriereveiledning = self.karriereveiledning.to_dict()
        else:
            karriereveiledning = self.karriereveiledning

        lenke: None | str
        lenke = self.lenke

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "utdanning": utdanning,
                "karriereveiledning": karriereveiledning,
                "lenke": lenke,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.karriereveiledning import Karriereveiledning
        from ..models.utdanning import Utdanning

        d = dict(src_dict)

        def _parse_utdanning(data: object) -> None | Utdanning:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                utdanning_type_0 = Utdanning.from_dict(data)

                return utdanning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Utdanning, data)

        utdanning = _parse_utdanning(d.pop("utdanning"))

        def _parse_karriereveiledning(data: object) -> Karriereveiledning | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                karriereveiledning_type_0 = Karriereveiledning.from_dict(data)

                return karriereveiledning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Karriereveiledning | None, data)

        karriereveiledning = _parse_karriereveiledning(d.pop("karriereveiledning"))

        def _parse_lenke(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        lenke = _parse_lenke(d.pop("lenke"))

        kompetanse = cls(
            utdanning=utdanning,
            karriereveiledning=karriereveiledning,
            lenke=lenke,
        )

        kompetanse.additional_properties = d
        return kompetanse

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
