from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="FristbruddRad")


@_attrs_define
class FristbruddRad:
    """A row of fristbrudd."""

    aar: int
    """ Året """
    kommunenummer: None | str
    """ null for landet """
    kommune: str
    """ Kommunens navn """
    skjermet: list[str]
    """ Kolonner som ikke vises, så ingen små tall kan finnes """
    oppstartsfrist: int | None
    """ Utgått oppstartsfrist """
    gjennomfoeringsfrist: int | None
    """ Utgått gjennomføringsfrist """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aar = self.aar

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        kommune = self.kommune

        skjermet = self.skjermet

        oppstartsfrist: int | None
        oppstartsfrist = self.oppstartsfrist

        gjennomfoeringsfrist: int | None
        gjennomfoeringsfrist = self.gjennomfoeringsfrist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aar": aar,
                "kommunenummer": kommunenummer,
                "kommune": kommune,
                "skjermet": skjermet,
                "oppstartsfrist": oppstartsfrist,
                "gjennomfoeringsfrist": gjennomfoeringsfrist,
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

        def _parse_oppstartsfrist(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        oppstartsfrist = _parse_oppstartsfrist(d.pop("oppstartsfrist"))

        def _parse_gjennomfoeringsfrist(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        gjennomfoeringsfrist = _parse_gjennomfoeringsfrist(d.pop("gjennomfoeringsfrist"))

        fristbrudd_rad = cls(
            aar=aar,
            kommunenummer=kommunenummer,
            kommune=kommune,
            skjermet=skjermet,
            oppstartsfrist=oppstartsfrist,
            gjennomfoeringsfrist=gjennomfoeringsfrist,
        )

        fristbrudd_rad.additional_properties = d
        return fristbrudd_rad

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
