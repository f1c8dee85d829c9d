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

from ..models.simuler_sluttmaal_sluttmaal import (
    SimulerSluttmaalSluttmaal,
    check_simuler_sluttmaal_sluttmaal,
)
from ..models.simuler_sluttmaal_utdanning_type_0 import (
    SimulerSluttmaalUtdanningType0,
    check_simuler_sluttmaal_utdanning_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerSluttmaal")


@_attrs_define
class SimulerSluttmaal:
    """Registrer: sluttmaal."""

    sluttmaal: SimulerSluttmaalSluttmaal
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    handling: Literal["registrer"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["sluttmaal"]
    """ Seksjonen raden er i """
    utdanning: None | SimulerSluttmaalUtdanningType0 | Unset = UNSET
    """ Om personen har gjennomført videregående; trengs der sluttmålet alene ikke sier det """

    def to_dict(self) -> dict[str, Any]:
        sluttmaal: str = self.sluttmaal

        handling = self.handling

        seksjon = self.seksjon

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
                "sluttmaal": sluttmaal,
                "handling": handling,
                "seksjon": seksjon,
            }
        )
        if utdanning is not UNSET:
            field_dict["utdanning"] = utdanning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sluttmaal = check_simuler_sluttmaal_sluttmaal(d.pop("sluttmaal"))

        handling = cast(Literal["registrer"], d.pop("handling"))
        if handling != "registrer":
            raise ValueError(f"handling must match const 'registrer', got '{handling}'")

        seksjon = cast(Literal["sluttmaal"], d.pop("seksjon"))
        if seksjon != "sluttmaal":
            raise ValueError(f"seksjon must match const 'sluttmaal', got '{seksjon}'")

        def _parse_utdanning(data: object) -> None | SimulerSluttmaalUtdanningType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                utdanning_type_0 = check_simuler_sluttmaal_utdanning_type_0(data)

                return utdanning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SimulerSluttmaalUtdanningType0 | Unset, data)

        utdanning = _parse_utdanning(d.pop("utdanning", UNSET))

        simuler_sluttmaal = cls(
            sluttmaal=sluttmaal,
            handling=handling,
            seksjon=seksjon,
            utdanning=utdanning,
        )

        return simuler_sluttmaal
