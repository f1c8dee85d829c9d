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

from ..models.simuler_klage_utfall_type_0 import (
    SimulerKlageUtfallType0,
    check_simuler_klage_utfall_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerKlage")


@_attrs_define
class SimulerKlage:
    """Registrer: klage."""

    vedtak_id: str
    """ innslagId til vedtaket det klages på """
    klagedato: datetime.date
    """ Klagedato (A 6.1) """
    handling: Literal["registrer"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["klage"]
    """ Seksjonen raden er i """
    utfall: None | SimulerKlageUtfallType0 | Unset = UNSET
    """ Utfall av klagen (A 6.2-6.3) """
    avgjort_dato: datetime.date | None | Unset = UNSET
    """ Når klagen ble avgjort """

    def to_dict(self) -> dict[str, Any]:
        vedtak_id = self.vedtak_id

        klagedato = self.klagedato.isoformat()

        handling = self.handling

        seksjon = self.seksjon

        utfall: None | str | Unset
        if isinstance(self.utfall, Unset):
            utfall = UNSET
        elif isinstance(self.utfall, str):
            utfall = self.utfall
        else:
            utfall = self.utfall

        avgjort_dato: None | str | Unset
        if isinstance(self.avgjort_dato, Unset):
            avgjort_dato = UNSET
        elif isinstance(self.avgjort_dato, datetime.date):
            avgjort_dato = self.avgjort_dato.isoformat()
        else:
            avgjort_dato = self.avgjort_dato

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "vedtakId": vedtak_id,
                "klagedato": klagedato,
                "handling": handling,
                "seksjon": seksjon,
            }
        )
        if utfall is not UNSET:
            field_dict["utfall"] = utfall
        if avgjort_dato is not UNSET:
            field_dict["avgjortDato"] = avgjort_dato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        vedtak_id = d.pop("vedtakId")

        klagedato = datetime.date.fromisoformat(d.pop("klagedato"))

        handling = cast(Literal["registrer"], d.pop("handling"))
        if handling != "registrer":
            raise ValueError(f"handling must match const 'registrer', got '{handling}'")

        seksjon = cast(Literal["klage"], d.pop("seksjon"))
        if seksjon != "klage":
            raise ValueError(f"seksjon must match const 'klage', got '{seksjon}'")

        def _parse_utfall(data: object) -> None | SimulerKlageUtfallType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                utfall_type_0 = check_simuler_klage_utfall_type_0(data)

                return utfall_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SimulerKlageUtfallType0 | Unset, data)

        utfall = _parse_utfall(d.pop("utfall", UNSET))

        def _parse_avgjort_dato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                avgjort_dato_type_0 = datetime.date.fromisoformat(data)

                return avgjort_dato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        avgjort_dato = _parse_avgjort_dato(d.pop("avgjortDato", UNSET))

        simuler_klage = cls(
            vedtak_id=vedtak_id,
            klagedato=klagedato,
            handling=handling,
            seksjon=seksjon,
            utfall=utfall,
            avgjort_dato=avgjort_dato,
        )

        return simuler_klage
