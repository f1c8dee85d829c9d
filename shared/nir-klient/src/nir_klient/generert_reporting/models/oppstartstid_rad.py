from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="OppstartstidRad")


@_attrs_define
class OppstartstidRad:
    """A row of oppstartstid."""

    aar: int
    """ Året """
    kommunenummer: None | str
    """ null for landet """
    kommune: str
    """ Kommunens navn """
    skjermet: list[str]
    """ Kolonner som ikke vises, så ingen små tall kan finnes """
    antall: int | None
    """ Startet """
    gjennomsnitt: float | None
    """ Gjennomsnitt """
    median: float | None
    """ Median """
    innen_tre_maaneder: int | None
    """ Startet innen tre måneder """
    andel: float | None
    """ Andel startet innen tre måneder """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aar = self.aar

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        kommune = self.kommune

        skjermet = self.skjermet

        antall: int | None
        antall = self.antall

        gjennomsnitt: float | None
        gjennomsnitt = self.gjennomsnitt

        median: float | None
        median = self.median

        innen_tre_maaneder: int | None
        innen_tre_maaneder = self.innen_tre_maaneder

        andel: float | None
        andel = self.andel

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aar": aar,
                "kommunenummer": kommunenummer,
                "kommune": kommune,
                "skjermet": skjermet,
                "antall": antall,
                "gjennomsnitt": gjennomsnitt,
                "median": median,
                "innenTreMaaneder": innen_tre_maaneder,
                "andel": andel,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        aar = d.pop("aar")

        def _parse_kommunenummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer"))

        kommune = d.pop("kommune")

        skjermet = cast(list[str], d.pop("skjermet"))

        def _parse_antall(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        antall = _parse_antall(d.pop("antall"))

        def _parse_gjennomsnitt(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        gjennomsnitt = _parse_gjennomsnitt(d.pop("gjennomsnitt"))

        def _parse_median(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        median = _parse_median(d.pop("median"))

        def _parse_innen_tre_maaneder(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        innen_tre_maaneder = _parse_innen_tre_maaneder(d.pop("innenTreMaaneder"))

        def _parse_andel(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        andel = _parse_andel(d.pop("andel"))

        oppstartstid_rad = cls(
            aar=aar,
            kommunenummer=kommunenummer,
            kommune=kommune,
            skjermet=skjermet,
            antall=antall,
            gjennomsnitt=gjennomsnitt,
            median=median,
            innen_tre_maaneder=innen_tre_maaneder,
            andel=andel,
        )

        oppstartstid_rad.additional_properties = d
        return oppstartstid_rad

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
