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

from ..models.simuler_klage_endring_utfall_type_0 import (
    SimulerKlageEndringUtfallType0,
    check_simuler_klage_endring_utfall_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerKlageEndring")


@_attrs_define
class SimulerKlageEndring:
    """Endre: klage. Bare feltene som er gitt, endres."""

    handling: Literal["endre"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["klage"]
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    vedtak_id: str | Unset = UNSET
    """ innslagId til vedtaket det klages på """
    klagedato: datetime.date | Unset = UNSET
    """ Klagedato (A 6.1) """
    utfall: None | SimulerKlageEndringUtfallType0 | Unset = UNSET
    """ Utfall av klagen (A 6.2-6.3) """
    avgjort_dato: datetime.date | None | Unset = UNSET
    """ Når klagen ble avgjort """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon = self.seksjon

        innslag_id = self.innslag_id

        vedtak_id = self.vedtak_id

        klagedato: str | Unset = UNSET
        if not isinstance(self.klagedato, Unset):
            klagedato = self.klagedato.isoformat()

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
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )
        if vedtak_id is not UNSET:
            field_dict["vedtakId"] = vedtak_id
        if klagedato is not UNSET:
            field_dict["klagedato"] = klagedato
        if utfall is not UNSET:
            field_dict["utfall"] = utfall
        if avgjort_dato is not UNSET:
            field_dict["avgjortDato"] = avgjort_dato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        handling = cast(Literal["endre"], d.pop("handling"))
        if handling != "endre":
            raise ValueError(f"handling must match const 'endre', got '{handling}'")

        seksjon = cast(Literal["klage"], d.pop("seksjon"))
        if seksjon != "klage":
            raise ValueError(f"seksjon must match const 'klage', got '{seksjon}'")

        innslag_id = d.pop("innslagId")

        vedtak_id = d.pop("vedtakId", UNSET)

        _klagedato = d.pop("klagedato", UNSET)
        klagedato: datetime.date | Unset
        if isinstance(_klagedato, Unset):
            klagedato = UNSET
        else:
            klagedato = datetime.date.fromisoformat(_klagedato)

        def _parse_utfall(data: object) -> None | SimulerKlageEndringUtfallType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                utfall_type_0 = check_simuler_klage_endring_utfall_type_0(data)

                return utfall_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SimulerKlageEndringUtfallType0 | Unset, data)

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

        simuler_klage_endring = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
            vedtak_id=vedtak_id,
            klagedato=klagedato,
            utfall=utfall,
            avgjort_dato=avgjort_dato,
        )

        return simuler_klage_endring
