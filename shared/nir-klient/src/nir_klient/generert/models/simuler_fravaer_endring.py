from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.simuler_fravaer_endring_fravaerskode import (
    SimulerFravaerEndringFravaerskode,
    check_simuler_fravaer_endring_fravaerskode,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerFravaerEndring")


@_attrs_define
class SimulerFravaerEndring:
    """Endre: fravaer. Bare feltene som er gitt, endres."""

    handling: Literal["endre"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["fravaer"]
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    fravaerskode: SimulerFravaerEndringFravaerskode | Unset = UNSET
    """ Fraværskode (A 8.3) """
    fra: datetime.date | Unset = UNSET
    """ Første dag """
    til: datetime.date | Unset = UNSET
    """ Siste dag """
    virkedager: int | Unset = UNSET
    """ Antall virkedager fravær """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon = self.seksjon

        innslag_id = self.innslag_id

        fravaerskode: str | Unset = UNSET
        if not isinstance(self.fravaerskode, Unset):
            fravaerskode = self.fravaerskode

        fra: str | Unset = UNSET
        if not isinstance(self.fra, Unset):
            fra = self.fra.isoformat()

        til: str | Unset = UNSET
        if not isinstance(self.til, Unset):
            til = self.til.isoformat()

        virkedager = self.virkedager

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )
        if fravaerskode is not UNSET:
            field_dict["fravaerskode"] = fravaerskode
        if fra is not UNSET:
            field_dict["fra"] = fra
        if til is not UNSET:
            field_dict["til"] = til
        if virkedager is not UNSET:
            field_dict["virkedager"] = virkedager

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        handling = cast(Literal["endre"], d.pop("handling"))
        if handling != "endre":
            raise ValueError(f"handling must match const 'endre', got '{handling}'")

        seksjon = cast(Literal["fravaer"], d.pop("seksjon"))
        if seksjon != "fravaer":
            raise ValueError(f"seksjon must match const 'fravaer', got '{seksjon}'")

        innslag_id = d.pop("innslagId")

        _fravaerskode = d.pop("fravaerskode", UNSET)
        fravaerskode: SimulerFravaerEndringFravaerskode | Unset
        if isinstance(_fravaerskode, Unset):
            fravaerskode = UNSET
        else:
            fravaerskode = check_simuler_fravaer_endring_fravaerskode(_fravaerskode)

        _fra = d.pop("fra", UNSET)
        fra: datetime.date | Unset
        if isinstance(_fra, Unset):
            fra = UNSET
        else:
            fra = datetime.date.fromisoformat(_fra)

        _til = d.pop("til", UNSET)
        til: datetime.date | Unset
        if isinstance(_til, Unset):
            til = UNSET
        else:
            til = datetime.date.fromisoformat(_til)

        virkedager = d.pop("virkedager", UNSET)

        simuler_fravaer_endring = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
            fravaerskode=fravaerskode,
            fra=fra,
            til=til,
            virkedager=virkedager,
        )

        return simuler_fravaer_endring
