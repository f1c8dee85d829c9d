from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.simuler_sluttmaal_endring_sluttmaal import (
    SimulerSluttmaalEndringSluttmaal,
    check_simuler_sluttmaal_endring_sluttmaal,
)
from ..models.simuler_sluttmaal_endring_utdanning_type_0 import (
    SimulerSluttmaalEndringUtdanningType0,
    check_simuler_sluttmaal_endring_utdanning_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerSluttmaalEndring")


@_attrs_define
class SimulerSluttmaalEndring:
    """Endre: sluttmaal. Bare feltene som er gitt, endres."""

    handling: Literal["endre"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["sluttmaal"]
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    sluttmaal: SimulerSluttmaalEndringSluttmaal | Unset = UNSET
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    utdanning: None | SimulerSluttmaalEndringUtdanningType0 | Unset = UNSET
    """ Om personen har gjennomført videregående; trengs der sluttmålet alene ikke sier det """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon = self.seksjon

        innslag_id = self.innslag_id

        sluttmaal: str | Unset = UNSET
        if not isinstance(self.sluttmaal, Unset):
            sluttmaal = self.sluttmaal

        utdanning: None | str | Unset
        if isinstance(self.utdanning, Unset):
            utdanning = UNSET
        elif isinstance(self.utdanning, str):
            utdanning = self.utdanning
        else:
            utdanning = self.utdanning

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )
        if sluttmaal is not UNSET:
            field_dict["sluttmaal"] = sluttmaal
        if utdanning is not UNSET:
            field_dict["utdanning"] = utdanning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        handling = cast(Literal["endre"], d.pop("handling"))
        if handling != "endre":
            raise ValueError(f"handling must match const 'endre', got '{handling}'")

        seksjon = cast(Literal["sluttmaal"], d.pop("seksjon"))
        if seksjon != "sluttmaal":
            raise ValueError(f"seksjon must match const 'sluttmaal', got '{seksjon}'")

        innslag_id = d.pop("innslagId")

        _sluttmaal = d.pop("sluttmaal", UNSET)
        sluttmaal: SimulerSluttmaalEndringSluttmaal | Unset
        if isinstance(_sluttmaal, Unset):
            sluttmaal = UNSET
        else:
            sluttmaal = check_simuler_sluttmaal_endring_sluttmaal(_sluttmaal)

        def _parse_utdanning(data: object) -> None | SimulerSluttmaalEndringUtdanningType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                utdanning_type_0 = check_simuler_sluttmaal_endring_utdanning_type_0(data)

                return utdanning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SimulerSluttmaalEndringUtdanningType0 | Unset, data)

        utdanning = _parse_utdanning(d.pop("utdanning", UNSET))

        simuler_sluttmaal_endring = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
            sluttmaal=sluttmaal,
            utdanning=utdanning,
        )

        return simuler_sluttmaal_endring
