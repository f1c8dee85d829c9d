from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.helse_status import HelseStatus, check_helse_status
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.helse_alarmer import HelseAlarmer
    from ..models.helse_deler import HelseDeler


T = TypeVar("T", bound="Helse")


@_attrs_define
class Helse:
    """The answer of `/health/ready`; `alarmer` is absent if there are none."""

    status: HelseStatus
    """ Om tjenesten er klar for forespørsler """
    deler: HelseDeler
    """ Hver del, og hva den venter på der den ikke er klar """
    alarmer: HelseAlarmer | Unset = UNSET
    """ Det driften bør se på; tjenesten er klar likevel """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        deler = self.deler.to_dict()

        alarmer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.alarmer, Unset):
            alarmer = self.alarmer.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "deler": deler,
            }
        )
        if alarmer is not UNSET:
            field_dict["alarmer"] = alarmer

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.helse_alarmer import HelseAlarmer
        from ..models.helse_deler import HelseDeler

        d = dict(src_dict)
        status = check_helse_status(d.pop("status"))

        deler = HelseDeler.from_dict(d.pop("deler"))

        _alarmer = d.pop("alarmer", UNSET)
        alarmer: HelseAlarmer | Unset
        if isinstance(_alarmer, Unset):
            alarmer = UNSET
        else:
            alarmer = HelseAlarmer.from_dict(_alarmer)

        helse = cls(
            status=status,
            deler=deler,
            alarmer=alarmer,
        )

        helse.additional_properties = d
        return helse

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
