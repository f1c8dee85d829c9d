from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.avgjoerelse_utfall import AvgjoerelseUtfall, check_avgjoerelse_utfall
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.avslag import Avslag
    from ..models.varsel import Varsel


T = TypeVar("T", bound="Avgjoerelse")


@_attrs_define
class Avgjoerelse:
    """What became of a fact."""

    hendelse_id: str
    """ Id-en til registreringen, som er Idempotency-Key der en var gitt """
    utfall: AvgjoerelseUtfall
    """ godtatt: det er registrert. avvist: se problem """
    varsler: list[Varsel]
    """ Det saksbehandleren bør vite; en registrering er godtatt likevel """
    problem: Avslag | Unset = UNSET
    """ The engine's reason for refusing a fact. """
    innslag_id: str | Unset = UNSET
    """ Radens id: den som PATCH og DELETE har i adressen """
    versjon: int | Unset = UNSET
    """ Stiger med hver endring av personen """
    posisjon: str | Unset = UNSET
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hendelse_id = self.hendelse_id

        utfall: str = self.utfall

        varsler = []
        for varsler_item_data in self.varsler:
            varsler_item = varsler_item_data.to_dict()
            varsler.append(varsler_item)

        problem: dict[str, Any] | Unset = UNSET
        if not isinstance(self.problem, Unset):
            problem = self.problem.to_dict()

        innslag_id = self.innslag_id

        versjon = self.versjon

        posisjon = self.posisjon

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hendelseId": hendelse_id,
                "utfall": utfall,
                "varsler": varsler,
            }
        )
        if problem is not UNSET:
            field_dict["problem"] = problem
        if innslag_id is not UNSET:
            field_dict["innslagId"] = innslag_id
        if versjon is not UNSET:
            field_dict["versjon"] = versjon
        if posisjon is not UNSET:
            field_dict["posisjon"] = posisjon

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avslag import Avslag
        from ..models.varsel import Varsel

        d = dict(src_dict)
        hendelse_id = d.pop("hendelseId")

        utfall = check_avgjoerelse_utfall(d.pop("utfall"))

        varsler = []
        _varsler = d.pop("varsler")
        for varsler_item_data in _varsler:
            varsler_item = Varsel.from_dict(varsler_item_data)

            varsler.append(varsler_item)

        _problem = d.pop("problem", UNSET)
        problem: Avslag | Unset
        if isinstance(_problem, Unset):
            problem = UNSET
        else:
            problem = Avslag.from_dict(_problem)

        innslag_id = d.pop("innslagId", UNSET)

        versjon = d.pop("versjon", UNSET)

        posisjon = d.pop("posisjon", UNSET)

        avgjoerelse = cls(
            hendelse_id=hendelse_id,
            utfall=utfall,
            varsler=varsler,
            problem=problem,
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
