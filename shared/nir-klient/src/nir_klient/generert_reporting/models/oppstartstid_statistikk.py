from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.oppstartstid_rad import OppstartstidRad
    from ..models.statistikkolonne import Statistikkolonne


T = TypeVar("T", bound="OppstartstidStatistikk")


@_attrs_define
class OppstartstidStatistikk:
    """The statistic oppstartstid."""

    tittel: str
    """ Overskriften """
    forklaring: str
    """ Hva tallene er, og hvordan de er regnet ut """
    kolonner: list[Statistikkolonne]
    """ Kolonnene i radene, i rekkefølge """
    grense: int
    """ Antall under dette, men ikke 0, er små """
    navn: Literal["oppstartstid"]
    """ Statistikkens navn """
    rader: list[OppstartstidRad]
    """ Radene """
    landet: list[OppstartstidRad]
    """ Radene for hele landet """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tittel = self.tittel

        forklaring = self.forklaring

        kolonner = []
        for kolonner_item_data in self.kolonner:
            kolonner_item = kolonner_item_data.to_dict()
            kolonner.append(kolonner_item)

        grense = self.grense

        navn = self.navn

        rader = []
        for rader_item_data in self.rader:
            rader_item = rader_item_data.to_dict()
            rader.append(rader_item)

        landet = []
        for landet_item_data in self.landet:
            landet_item = landet_item_data.to_dict()
            landet.append(landet_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tittel": tittel,
                "forklaring": forklaring,
                "kolonner": kolonner,
                "grense": grense,
                "navn": navn,
                "rader": rader,
                "landet": landet,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.oppstartstid_rad import OppstartstidRad
        from ..models.statistikkolonne import Statistikkolonne

        d = dict(src_dict)
        tittel = d.pop("tittel")

        forklaring = d.pop("forklaring")

        kolonner = []
        _kolonner = d.pop("kolonner")
        for kolonner_item_data in _kolonner:
            kolonner_item = Statistikkolonne.from_dict(kolonner_item_data)

            kolonner.append(kolonner_item)

        grense = d.pop("grense")

        navn = cast(Literal["oppstartstid"], d.pop("navn"))
        if navn != "oppstartstid":
            raise ValueError(f"navn must match const 'oppstartstid', got '{navn}'")

        rader = []
        _rader = d.pop("rader")
        for rader_item_data in _rader:
            rader_item = OppstartstidRad.from_dict(rader_item_data)

            rader.append(rader_item)

        landet = []
        _landet = d.pop("landet")
        for landet_item_data in _landet:
            landet_item = OppstartstidRad.from_dict(landet_item_data)

            landet.append(landet_item)

        oppstartstid_statistikk = cls(
            tittel=tittel,
            forklaring=forklaring,
            kolonner=kolonner,
            grense=grense,
            navn=navn,
            rader=rader,
            landet=landet,
        )

        oppstartstid_statistikk.additional_properties = d
        return oppstartstid_statistikk

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
