from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.registrert_varsler_item import RegistrertVarslerItem
    from ..models.registrert_vurdering_type_0 import RegistrertVurderingType0


T = TypeVar("T", bound="Registrert")


@_attrs_define
class Registrert:
    innslag_id: None | str
    hendelse_id: UUID
    varsler: list[RegistrertVarslerItem]
    posisjon: str
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    vurdering: None | RegistrertVurderingType0
    """ Hele den nye vurderingen """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.registrert_vurdering_type_0 import RegistrertVurderingType0

        innslag_id: None | str
        innslag_id = self.innslag_id

        hendelse_id = str(self.hendelse_id)

        varsler = []
        for varsler_item_data in self.varsler:
            varsler_item = varsler_item_data.to_dict()
            varsler.append(varsler_item)

        posisjon = self.posisjon

        vurdering: dict[str, Any] | None
        if isinstance(self.vurdering, RegistrertVurderingType0):
            vurdering = self.vurdering.to_dict()
        else:
            vurdering = self.vurdering

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "innslagId": innslag_id,
                "hendelseId": hendelse_id,
                "varsler": varsler,
                "posisjon": posisjon,
                "vurdering": vurdering,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.registrert_varsler_item import RegistrertVarslerItem
        from ..models.registrert_vurdering_type_0 import RegistrertVurderingType0

        d = dict(src_dict)

        def _parse_innslag_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        innslag_id = _parse_innslag_id(d.pop("innslagId"))

        hendelse_id = UUID(d.pop("hendelseId"))

        varsler = []
        _varsler = d.pop("varsler")
        for varsler_item_data in _varsler:
            varsler_item = RegistrertVarslerItem.from_dict(varsler_item_data)

            varsler.append(varsler_item)

        posisjon = d.pop("posisjon")

        def _parse_vurdering(data: object) -> None | RegistrertVurderingType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                vurdering_type_0 = RegistrertVurderingType0.from_dict(data)

                return vurdering_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RegistrertVurderingType0, data)

        vurdering = _parse_vurdering(d.pop("vurdering"))

        registrert = cls(
            innslag_id=innslag_id,
            hendelse_id=hendelse_id,
            varsler=varsler,
            posisjon=posisjon,
            vurdering=vurdering,
        )

        registrert.additional_properties = d
        return registrert

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
