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

from ..models.avgjoerelse_utfall import AvgjoerelseUtfall, check_avgjoerelse_utfall
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.avgjoerelse_avslag import AvgjoerelseAvslag
    from ..models.avgjoerelse_varsler_item import AvgjoerelseVarslerItem


T = TypeVar("T", bound="Avgjoerelse")


@_attrs_define
class Avgjoerelse:
    status: Literal["venter"] | Unset = UNSET
    """ Bare der den ikke er avgjort """
    hendelse_id: str | Unset = UNSET
    utfall: AvgjoerelseUtfall | Unset = UNSET
    problem: AvgjoerelseAvslag | Unset = UNSET
    varsler: list[AvgjoerelseVarslerItem] | Unset = UNSET
    innslag_id: str | Unset = UNSET
    versjon: int | Unset = UNSET
    posisjon: str | Unset = UNSET
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        hendelse_id = self.hendelse_id

        utfall: str | Unset = UNSET
        if not isinstance(self.utfall, Unset):
            utfall = self.utfall

        problem: dict[str, Any] | Unset = UNSET
        if not isinstance(self.problem, Unset):
            problem = self.problem.to_dict()

        varsler: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.varsler, Unset):
            varsler = []
            for varsler_item_data in self.varsler:
                varsler_item = varsler_item_data.to_dict()
                varsler.append(varsler_item)

        innslag_id = self.innslag_id

        versjon = self.versjon

        posisjon = self.posisjon

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if hendelse_id is not UNSET:
            field_dict["hendelseId"] = hendelse_id
        if utfall is not UNSET:
            field_dict["utfall"] = utfall
        if problem is not UNSET:
            field_dict["problem"] = problem
        if varsler is not UNSET:
            field_dict["varsler"] = varsler
        if innslag_id is not UNSET:
            field_dict["innslagId"] = innslag_id
        if versjon is not UNSET:
            field_dict["versjon"] = versjon
        if posisjon is not UNSET:
            field_dict["posisjon"] = posisjon

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avgjoerelse_avslag import AvgjoerelseAvslag
        from ..models.avgjoerelse_varsler_item import AvgjoerelseVarslerItem

        d = dict(src_dict)
        status = cast(Literal["venter"] | Unset, d.pop("status", UNSET))
        if status != "venter" and not isinstance(status, Unset):
            raise ValueError(f"status must match const 'venter', got '{status}'")

        hendelse_id = d.pop("hendelseId", UNSET)

        _utfall = d.pop("utfall", UNSET)
        utfall: AvgjoerelseUtfall | Unset
        if isinstance(_utfall, Unset):
            utfall = UNSET
        else:
            utfall = check_avgjoerelse_utfall(_utfall)

        _problem = d.pop("problem", UNSET)
        problem: AvgjoerelseAvslag | Unset
        if isinstance(_problem, Unset):
            problem = UNSET
        else:
            problem = AvgjoerelseAvslag.from_dict(_problem)

        _varsler = d.pop("varsler", UNSET)
        varsler: list[AvgjoerelseVarslerItem] | Unset = UNSET
        if _varsler is not UNSET:
            varsler = []
            for varsler_item_data in _varsler:
                varsler_item = AvgjoerelseVarslerItem.from_dict(varsler_item_data)

                varsler.append(varsler_item)

        innslag_id = d.pop("innslagId", UNSET)

        versjon = d.pop("versjon", UNSET)

        posisjon = d.pop("posisjon", UNSET)

        avgjoerelse = cls(
            status=status,
            hendelse_id=hendelse_id,
            utfall=utfall,
            problem=problem,
            varsler=varsler,
            innslag_id=innslag_id,
            versjon=versjon,
            posisjon=posisjon,
        )

        avgjoerelse.additional_properties = d
        return avgjoerelse

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
