from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Hendelsesrad")


@_attrs_define
class Hendelsesrad:
    """A fact, or an ending of the regelmotor that came or fell away, as a sentence; `av`: by whom."""

    hendelse_id: str
    """ Id-en til registreringen, som er Idempotency-Key der en var gitt """
    tidspunkt: str
    """ Tidspunktet for hendelsen """
    tekst: str
    """ Hva som har hendt """
    av: str
    """ Hvem som registrerte det, som registrertAv """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hendelse_id = self.hendelse_id

        tidspunkt = self.tidspunkt

        tekst = self.tekst

        av = self.av

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hendelseId": hendelse_id,
                "tidspunkt": tidspunkt,
                "tekst": tekst,
                "av": av,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        hendelse_id = d.pop("hendelseId")

        tidspunkt = d.pop("tidspunkt")

        tekst = d.pop("tekst")

        av = d.pop("av")

        hendelsesrad = cls(
            hendelse_id=hendelse_id,
            tidspunkt=tidspunkt,
            tekst=tekst,
            av=av,
        )

        hendelsesrad.additional_properties = d
        return hendelsesrad

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
