from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.beregningslinje_inndata import BeregningslinjeInndata


T = TypeVar("T", bound="Beregningslinje")


@_attrs_define
class Beregningslinje:
    """A step of the computation, with its hjemmel."""

    regel: str
    """ Regelen som er brukt """
    tekst: str
    """ Hva regelen kom til """
    hjemmel: str
    """ Bestemmelsen det bygger på """
    inndata: BeregningslinjeInndata
    """ Det regelen har regnet med; navnene følger regelen """
    dato: datetime.date | None
    """ Dagen regelen kom til; null der den ikke gir noen """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        regel = self.regel

        tekst = self.tekst

        hjemmel = self.hjemmel

        inndata = self.inndata.to_dict()

        dato: None | str
        if isinstance(self.dato, datetime.date):
            dato = self.dato.isoformat()
        else:
            dato = self.dato

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "regel": regel,
                "tekst": tekst,
                "hjemmel": hjemmel,
                "inndata": inndata,
                "dato": dato,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.beregningslinje_inndata import BeregningslinjeInndata

        d = dict(src_dict)
        regel = d.pop("regel")

        tekst = d.pop("tekst")

        hjemmel = d.pop("hjemmel")

        inndata = BeregningslinjeInndata.from_dict(d.pop("inndata"))

        def _parse_dato(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dato_type_0 = datetime.date.fromisoformat(data)

                return dato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        dato = _parse_dato(d.pop("dato"))

        beregningslinje = cls(
            regel=regel,
            tekst=tekst,
            hjemmel=hjemmel,
            inndata=inndata,
            dato=dato,
        )

        beregningslinje.additional_properties = d
        return beregningslinje

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
