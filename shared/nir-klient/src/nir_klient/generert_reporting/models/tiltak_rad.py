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

from ..models.tiltak_rad_status import TiltakRadStatus, check_tiltak_rad_status
from ..models.tiltak_rad_tiltakstype import (
    TiltakRadTiltakstype,
    check_tiltak_rad_tiltakstype,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="TiltakRad")


@_attrs_define
class TiltakRad:
    """An innslag as a row: the fields that the page has under `felter` stand beside the others."""

    tiltakstype: TiltakRadTiltakstype
    """ Tiltak (A 7.8) """
    startdato: datetime.date
    """ Startdato """
    sluttdato: datetime.date
    """ Sluttdato """
    erstattende: bool
    """ Om tiltaket erstatter et annet (A 7.5) """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    status: TiltakRadStatus
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
    seksjon: Literal["tiltak"]
    """ Seksjonen raden er i """
    timer_per_uke: float | Unset = UNSET
    """ Timer per uke """
    gjennomfoert: bool | Unset = UNSET
    """ Om livsmestring eller foreldreveiledning er gjennomført """
    mottatt_tilbud: bool | Unset = UNSET
    """ Om tilbudet i omsorgspermisjon er mottatt """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tiltakstype: str = self.tiltakstype

        startdato = self.startdato.isoformat()

        sluttdato = self.sluttdato.isoformat()

        erstattende = self.erstattende

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

        timer_per_uke = self.timer_per_uke

        gjennomfoert = self.gjennomfoert

        mottatt_tilbud = self.mottatt_tilbud

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tiltakstype": tiltakstype,
                "startdato": startdato,
                "sluttdato": sluttdato,
                "erstattende": erstattende,
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
        if timer_per_uke is not UNSET:
            field_dict["timerPerUke"] = timer_per_uke
        if gjennomfoert is not UNSET:
            field_dict["gjennomfoert"] = gjennomfoert
        if mottatt_tilbud is not UNSET:
            field_dict["mottattTilbud"] = mottatt_tilbud

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        tiltakstype = check_tiltak_rad_tiltakstype(d.pop("tiltakstype"))

        startdato = datetime.date.fromisoformat(d.pop("startdato"))

        sluttdato = datetime.date.fromisoformat(d.pop("sluttdato"))

        erstattende = d.pop("erstattende")

        innslag_id = d.pop("innslagId")

        status = check_tiltak_rad_status(d.pop("status"))

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

        seksjon = cast(Literal["tiltak"], d.pop("seksjon"))
        if seksjon != "tiltak":
            raise ValueError(f"seksjon must match const 'tiltak', got '{seksjon}'")

        timer_per_uke = d.pop("timerPerUke", UNSET)

        gjennomfoert = d.pop("gjennomfoert", UNSET)

        mottatt_tilbud = d.pop("mottattTilbud", UNSET)

        tiltak_rad = cls(
            tiltakstype=tiltakstype,
            startdato=startdato,
            sluttdato=sluttdato,
            erstattende=erstattende,
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
            timer_per_uke=timer_per_uke,
            gjennomfoert=gjennomfoert,
            mottatt_tilbud=mottatt_tilbud,
        )

        tiltak_rad.additional_properties = d
        return tiltak_rad

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
