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
from attrs import field as _attrs_field

from ..models.klage_rad_status import KlageRadStatus, check_klage_rad_status
from ..models.klage_rad_utfall import KlageRadUtfall, check_klage_rad_utfall
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlageRad")


@_attrs_define
class KlageRad:
    """An innslag as a row: the fields that the page has under `felter` stand beside the others."""

    vedtak_id: str
    """ innslagId til vedtaket det klages på """
    klagedato: datetime.date
    """ Klagedato (A 6.1) """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    status: KlageRadStatus
    """ Om raden gjelder, eller hva som har hendt med den """
    merknad: None | str
    """ Teksten ved siden av, uten parenteser """
    registrert: datetime.date
    """ Dagen den ble registrert """
    registrert_av: str
    """ Kommune og bruker («3201-NIBO»), IMDi, Folkeregisteret eller Regelmotor """
    endret: datetime.date | None
    """ Dagen den sist ble endret; null: aldri """
    endret_av: None | str
    """ Hvem som sist endret den, som registrertAv; null: ingen """
    slettet_av: None | str
    """ Hvem som slettet den; null der den ikke er slettet, eller der du ikke får vite det """
    etag: None | str
    """ Til If-Match ved en endring """
    seksjon: Literal["klage"]
    """ Seksjonen raden er i """
    utfall: KlageRadUtfall | Unset = UNSET
    """ Utfall av klagen (A 6.2-6.3) """
    avgjort_dato: datetime.date | Unset = UNSET
    """ Når klagen ble avgjort """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vedtak_id = self.vedtak_id

        klagedato = self.klagedato.isoformat()

        innslag_id = self.innslag_id

        status: str = self.status

        merknad: None | str
        merknad = self.merknad

        registrert = self.registrert.isoformat()

        registrert_av = self.registrert_av

        endret: None | str
        if isinstance(self.endret, datetime.date):
            endret = self.endret.isoformat()
        else:
            endret = self.endret

        endret_av: None | str
        endret_av = self.endret_av

        slettet_av: None | str
        slettet_av = self.slettet_av

        etag: None | str
        etag = self.etag

        seksjon = self.seksjon

        utfall: str | Unset = UNSET
        if not isinstance(self.utfall, Unset):
            utfall = self.utfall

        avgjort_dato: str | Unset = UNSET
        if not isinstance(self.avgjort_dato, Unset):
            avgjort_dato = self.avgjort_dato.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "vedtakId": vedtak_id,
                "klagedato": klagedato,
                "innslagId": innslag_id,
                "status": status,
                "merknad": merknad,
                "registrert": registrert,
                "registrertAv": registrert_av,
                "endret": endret,
                "endretAv": endret_av,
                "slettetAv": slettet_av,
                "etag": etag,
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

        innslag_id = d.pop("innslagId")

        status = check_klage_rad_status(d.pop("status"))

        def _parse_merknad(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        merknad = _parse_merknad(d.pop("merknad"))

        registrert = datetime.date.fromisoformat(d.pop("registrert"))

        registrert_av = d.pop("registrertAv")

        def _parse_endret(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                endret_type_0 = datetime.date.fromisoformat(data)

                return endret_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        endret = _parse_endret(d.pop("endret"))

        def _parse_endret_av(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        endret_av = _parse_endret_av(d.pop("endretAv"))

        def _parse_slettet_av(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        slettet_av = _parse_slettet_av(d.pop("slettetAv"))

        def _parse_etag(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        etag = _parse_etag(d.pop("etag"))

        seksjon = cast(Literal["klage"], d.pop("seksjon"))
        if seksjon != "klage":
            raise ValueError(f"seksjon must match const 'klage', got '{seksjon}'")

        _utfall = d.pop("utfall", UNSET)
        utfall: KlageRadUtfall | Unset
        if isinstance(_utfall, Unset):
            utfall = UNSET
        else:
            utfall = check_klage_rad_utfall(_utfall)

        _avgjort_dato = d.pop("avgjortDato", UNSET)
        avgjort_dato: datetime.date | Unset
        if isinstance(_avgjort_dato, Unset):
            avgjort_dato = UNSET
        else:
            avgjort_dato = datetime.date.fromisoformat(_avgjort_dato)

        klage_rad = cls(
            vedtak_id=vedtak_id,
            klagedato=klagedato,
            innslag_id=innslag_id,
            status=status,
            merknad=merknad,
            registrert=registrert,
            registrert_av=registrert_av,
            endret=endret,
            endret_av=endret_av,
            slettet_av=slettet_av,
            etag=etag,
            seksjon=seksjon,
            utfall=utfall,
            avgjort_dato=avgjort_dato,
        )

        klage_rad.additional_properties = d
        return klage_rad

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
