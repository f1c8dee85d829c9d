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
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.personside import Personside
    from ..models.varsel import Varsel


T = TypeVar("T", bound="Registrert")


@_attrs_define
class Registrert:
    """An accepted fact of a kommune, with the person's vurdering after it."""

    status: Literal["godtatt"]
    """ godtatt: det er registrert """
    hendelse_id: UUID
    """ Id-en til registreringen, som er Idempotency-Key der en var gitt """
    varsler: list[Varsel]
    """ Det saksbehandleren bør vite; en registrering er godtatt likevel """
    posisjon: str
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    innslag_id: None | str
    """ Radens id: den som PATCH og DELETE har i adressen """
    etag: None | str
    """ Radens etag, til If-Match ved neste endring """
    vurdering: None | Personside
    """ Hele den nye vurderingen """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.personside import Personside

        status = self.status

        hendelse_id = str(self.hendelse_id)

        varsler = []
        for varsler_item_data in self.varsler:
            varsler_item = varsler_item_data.to_dict()
            varsler.append(varsler_item)

        posisjon = self.posisjon

        innslag_id: None | str
        innslag_id = self.innslag_id

        etag: None | str
        etag = self.etag

        vurdering: dict[str, Any] | None
        if isinstance(self.vurdering, Personside):
            vurdering = self.vurdering.to_dict()
        else:
            vurdering = self.vurdering

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "hendelseId": hendelse_id,
                "varsler": varsler,
                "posisjon": posisjon,
                "innslagId": innslag_id,
                "etag": etag,
                "vurdering": vurdering,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.personside import Personside
        from ..models.varsel import Varsel

        d = dict(src_dict)
        status = cast(Literal["godtatt"], d.pop("status"))
        if status != "godtatt":
            raise ValueError(f"status must match const 'godtatt', got '{status}'")

        hendelse_id = UUID(d.pop("hendelseId"))

        varsler = []
        _varsler = d.pop("varsler")
        for varsler_item_data in _varsler:
            varsler_item = Varsel.from_dict(varsler_item_data)

            varsler.append(varsler_item)

        posisjon = d.pop("posisjon")

        def _parse_innslag_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        innslag_id = _parse_innslag_id(d.pop("innslagId"))

        def _parse_etag(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        etag = _parse_etag(d.pop("etag"))

        def _parse_vurdering(data: object) -> None | Personside:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                vurdering_type_0 = Personside.from_dict(data)

                return vurdering_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Personside, data)

        vurdering = _parse_vurdering(d.pop("vurdering"))

        registrert = cls(
            status=status,
            hendelse_id=hendelse_id,
            varsler=varsler,
            posisjon=posisjon,
            innslag_id=innslag_id,
            etag=etag,
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
