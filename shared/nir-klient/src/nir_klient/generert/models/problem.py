from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.problem_feil_item import ProblemFeilItem
    from ..models.problem_fortsetter_item import ProblemFortsetterItem
    from ..models.problem_rad import ProblemRad


T = TypeVar("T", bound="Problem")


@_attrs_define
class Problem:
    """RFC 9457"""

    type_: str
    """ Adressen til forklaringen av problemet """
    title: str
    """ Problemets navn, på bokmål """
    status: int
    """ HTTP-status """
    detail: str
    """ Hva som er galt og hva du kan gjøre, på bokmål, til å vise """
    kode: str
    """ Problemets kode, den samme for alltid; alle står øverst i beskrivelsen """
    felt: str | Unset = UNSET
    """ Feltet det gjelder, der det gjelder ett """
    feil: list[ProblemFeilItem] | Unset = UNSET
    """ Alle feilene, der det er flere enn den første """
    fortsetter: list[ProblemFortsetterItem] | Unset = UNSET
    """ Vedtak og tiltak som fortsetter etter avslutningsdatoen (B 6) """
    rad: ProblemRad | Unset = UNSET
    """ Ved 412: raden slik den er nå """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        title = self.title

        status = self.status

        detail = self.detail

        kode = self.kode

        felt = self.felt

        feil: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.feil, Unset):
            feil = []
            for feil_item_data in self.feil:
                feil_item = feil_item_data.to_dict()
                feil.append(feil_item)

        fortsetter: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fortsetter, Unset):
            fortsetter = []
            for fortsetter_item_data in self.fortsetter:
                fortsetter_item = fortsetter_item_data.to_dict()
                fortsetter.append(fortsetter_item)

        rad: dict[str, Any] | Unset = UNSET
        if not isinstance(self.rad, Unset):
            rad = self.rad.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "title": title,
                "status": status,
                "detail": detail,
                "kode": kode,
            }
        )
        if felt is not UNSET:
            field_dict["felt"] = felt
        if feil is not UNSET:
            field_dict["feil"] = feil
        if fortsetter is not UNSET:
            field_dict["fortsetter"] = fortsetter
        if rad is not UNSET:
            field_dict["rad"] = rad

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.problem_feil_item import ProblemFeilItem
        from ..models.problem_fortsetter_item import ProblemFortsetterItem
        from ..models.problem_rad import ProblemRad

        d = dict(src_dict)
        type_ = d.pop("type")

        title = d.pop("title")

        status = d.pop("status")

        detail = d.pop("detail")

        kode = d.pop("kode")

        felt = d.pop("felt", UNSET)

        _feil = d.pop("feil", UNSET)
        feil: list[ProblemFeilItem] | Unset = UNSET
        if _feil is not UNSET:
            feil = []
            for feil_item_data in _feil:
                feil_item = ProblemFeilItem.from_dict(feil_item_data)

                feil.append(feil_item)

        _fortsetter = d.pop("fortsetter", UNSET)
        fortsetter: list[ProblemFortsetterItem] | Unset = UNSET
        if _fortsetter is not UNSET:
            fortsetter = []
            for fortsetter_item_data in _fortsetter:
                fortsetter_item = ProblemFortsetterItem.from_dict(fortsetter_item_data)

                fortsetter.append(fortsetter_item)

        _rad = d.pop("rad", UNSET)
        rad: ProblemRad | Unset
        if isinstance(_rad, Unset):
            rad = UNSET
        else:
            rad = ProblemRad.from_dict(_rad)

        problem = cls(
            type_=type_,
            title=title,
            status=status,
            detail=detail,
            kode=kode,
            felt=felt,
            feil=feil,
            fortsetter=fortsetter,
            rad=rad,
        )

        problem.additional_properties = d
        return problem

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
