from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MaaloppnaaelseRad")


@_attrs_define
class MaaloppnaaelseRad:
    """A row of maaloppnaaelse."""

    aar: int
    """ Året """
    kommunenummer: None | str
    """ null for landet """
    kommune: str
    """ Kommunens navn """
    skjermet: list[str]
    """ Kolonner som ikke vises, så ingen små tall kan finnes """
    antall: int | None
    """ Avsluttet """
    arbeid: int | None
    """ Arbeid """
    arbeid_og_utdanning: int | None
    """ Arbeid og utdanning """
    hoeyskole_fagskole: int | None
    """ Utdanning - høy/fagskole """
    videregaaende: int | None
    """ Utdanning - Vgo """
    arbeid_eller_utdanning: int | None
    """ I arbeid eller utdanning """
    annet: int | None
    """ Annet """
    andel: float | None
    """ Andel i arbeid eller utdanning """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aar = self.aar

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        kommune = self.kommune

        skjermet = self.skjermet

        antall: int | None
        antall = self.antall

        arbeid: int | None
        arbeid = self.arbeid

        arbeid_og_utdanning: int | None
        arbeid_og_utdanning = self.arbeid_og_utdanning

        hoeyskole_fagskole: int | None
        hoeyskole_fagskole = self.hoeyskole_fagskole

        videregaaende: int | None
        videregaaende = self.videregaaende

        arbeid_eller_utdanning: int | None
        arbeid_eller_utdanning = self.arbeid_eller_utdanning

        annet: int | None
        annet = self.annet

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
                "arbeid": arbeid,
                "arbeidOgUtdanning": arbeid_og_utdanning,
                "hoeyskoleFagskole": hoeyskole_fagskole,
                "videregaaende": videregaaende,
                "arbeidEllerUtdanning": arbeid_eller_utdanning,
                "annet": annet,
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

        def _parse_arbeid(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        arbeid = _parse_arbeid(d.pop("arbeid"))

        def _parse_arbeid_og_utdanning(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        arbeid_og_utdanning = _parse_arbeid_og_utdanning(d.pop("arbeidOgUtdanning"))

        def _parse_hoeyskole_fagskole(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        hoeyskole_fagskole = _parse_hoeyskole_fagskole(d.pop("hoeyskoleFagskole"))

        def _parse_videregaaende(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        videregaaende = _parse_videregaaende(d.pop("videregaaende"))

        def _parse_arbeid_eller_utdanning(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        arbeid_eller_utdanning = _parse_arbeid_eller_utdanning(d.pop("arbeidEllerUtdanning"))

        def _parse_annet(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        annet = _parse_annet(d.pop("annet"))

        def _parse_andel(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        andel = _parse_andel(d.pop("andel"))

        maaloppnaaelse_rad = cls(
            aar=aar,
            kommunenummer=kommunenummer,
            kommune=kommune,
            skjermet=skjermet,
            antall=antall,
            arbeid=arbeid,
            arbeid_og_utdanning=arbeid_og_utdanning,
            hoeyskole_fagskole=hoeyskole_fagskole,
            videregaaende=videregaaende,
            arbeid_eller_utdanning=arbeid_eller_utdanning,
            annet=annet,
            andel=andel,
        )

        maaloppnaaelse_rad.additional_properties = d
        return maaloppnaaelse_rad

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
