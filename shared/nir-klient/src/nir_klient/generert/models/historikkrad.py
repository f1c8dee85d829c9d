from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.historikkrad_aarsak import HistorikkradAarsak, check_historikkrad_aarsak
from ..models.historikkrad_avslutning import (
    HistorikkradAvslutning,
    check_historikkrad_avslutning,
)
from ..models.historikkrad_avslutningsaarsak import (
    HistorikkradAvslutningsaarsak,
    check_historikkrad_avslutningsaarsak,
)
from ..models.historikkrad_gruppe import HistorikkradGruppe, check_historikkrad_gruppe
from ..models.historikkrad_status import HistorikkradStatus, check_historikkrad_status

T = TypeVar("T", bound="Historikkrad")


@_attrs_define
class Historikkrad:
    """An ending in the history, with its status."""

    kommunenummer: None | str
    """ Kommunen, fire siffer """
    bydelsnummer: None | str
    """ Bydelen, seks siffer; null der ingen er kjent """
    kommune: None | str
    """ Kommunens navn """
    bydel: None | str
    """ Bydelens navn """
    fylke: None | str
    """ Navnet på kommunens fylke """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    avslutning: HistorikkradAvslutning
    """ Om det er en ordinær avslutning eller en stans """
    avslutningsaarsak: HistorikkradAvslutningsaarsak
    """ Avslutningsårsak (A 9.9) """
    avslutningsdato: datetime.date
    """ Avslutningsdato """
    aarsak: HistorikkradAarsak
    """ Det samme som avslutningsaarsak """
    dato: datetime.date
    """ Det samme som avslutningsdato """
    registrert_av: str
    """ Kommune og bruker («3201-NIBO»), IMDi, Folkeregisteret eller Regelmotor """
    gruppe: HistorikkradGruppe
    """ Gruppen årsaken er i """
    timer_per_uke: float | None
    """ Timer per uke """
    registrert: datetime.date
    """ Dagen den ble registrert """
    etag: None | str
    """ Til If-Match; null for en eldre versjon av raden """
    status: HistorikkradStatus
    """ Om raden gjelder, eller hva som har hendt med den """
    merknad: None | str
    """ Teksten ved siden av, uten parenteser """
    slettet_av: None | str
    """ Hvem som slettet den; null der den ikke er slettet, eller der du ikke får vite det """
    endret: datetime.date | None
    """ Dagen den sist ble endret; null: aldri """
    endret_av: None | str
    """ Hvem som sist endret den, som registrertAv; null: ingen """
    gjenaapningsdato: datetime.date | None
    """ Når programmet åpnes igjen; bare kapittel 6A (A 10) """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        bydelsnummer: None | str
        bydelsnummer = self.bydelsnummer

        kommune: None | str
        kommune = self.kommune

        bydel: None | str
        bydel = self.bydel

        fylke: None | str
        fylke = self.fylke

        innslag_id = self.innslag_id

        avslutning: str = self.avslutning

        avslutningsaarsak: str = self.avslutningsaarsak

        avslutningsdato = self.avslutningsdato.isoformat()

        aarsak: str = self.aarsak

        dato = self.dato.isoformat()

        registrert_av = self.registrert_av

        gruppe: str = self.gruppe

        timer_per_uke: float | None
        timer_per_uke = self.timer_per_uke

        registrert = self.registrert.isoformat()

        etag: None | str
        etag = self.etag

        status: str = self.status

        merknad: None | str
        merknad = self.merknad

        slettet_av: None | str
        slettet_av = self.slettet_av

        endret: None | str
        if isinstance(self.endret, datetime.date):
            endret = self.endret.isoformat()
        else:
            endret = self.endret

        endret_av: None | str
        endret_av = self.endret_av

        gjenaapningsdato: None | str
        if isinstance(self.gjenaapningsdato, datetime.date):
            gjenaapningsdato = self.gjenaapningsdato.isoformat()
        else:
            gjenaapningsdato = self.gjenaapningsdato

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kommunenummer": kommunenummer,
                "bydelsnummer": bydelsnummer,
                "kommune": kommune,
                "bydel": bydel,
                "fylke": fylke,
                "innslagId": innslag_id,
                "avslutning": avslutning,
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsdato": avslutningsdato,
                "aarsak": aarsak,
                "dato": dato,
                "registrertAv": registrert_av,
                "gruppe": gruppe,
                "timerPerUke": timer_per_uke,
                "registrert": registrert,
                "etag": etag,
                "status": status,
                "merknad": merknad,
                "slettetAv": slettet_av,
                "endret": endret,
                "endretAv": endret_av,
                "gjenaapningsdato": gjenaapningsdato,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_kommunenummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer"))

        def _parse_bydelsnummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bydelsnummer = _parse_bydelsnummer(d.pop("bydelsnummer"))

        def _parse_kommune(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommune = _parse_kommune(d.pop("kommune"))

        def _parse_bydel(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bydel = _parse_bydel(d.pop("bydel"))

        def _parse_fylke(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        fylke = _parse_fylke(d.pop("fylke"))

        innslag_id = d.pop("innslagId")

        avslutning = check_historikkrad_avslutning(d.pop("avslutning"))

        avslutningsaarsak = check_historikkrad_avslutningsaarsak(d.pop("avslutningsaarsak"))

        avslutningsdato = datetime.date.fromisoformat(d.pop("avslutningsdato"))

        aarsak = check_historikkrad_aarsak(d.pop("aarsak"))

        dato = datetime.date.fromisoformat(d.pop("dato"))

        registrert_av = d.pop("registrertAv")

        gruppe = check_historikkrad_gruppe(d.pop("gruppe"))

        def _parse_timer_per_uke(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        timer_per_uke = _parse_timer_per_uke(d.pop("timerPerUke"))

        registrert = datetime.date.fromisoformat(d.pop("registrert"))

        def _parse_etag(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        etag = _parse_etag(d.pop("etag"))

        status = check_historikkrad_status(d.pop("status"))

        def _parse_merknad(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        merknad = _parse_merknad(d.pop("merknad"))

        def _parse_slettet_av(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        slettet_av = _parse_slettet_av(d.pop("slettetAv"))

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

        def _parse_gjenaapningsdato(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gjenaapningsdato_type_0 = datetime.date.fromisoformat(data)

                return gjenaapningsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        gjenaapningsdato = _parse_gjenaapningsdato(d.pop("gjenaapningsdato"))

        historikkrad = cls(
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            kommune=kommune,
            bydel=bydel,
            fylke=fylke,
            innslag_id=innslag_id,
            avslutning=avslutning,
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            aarsak=aarsak,
            dato=dato,
            registrert_av=registrert_av,
            gruppe=gruppe,
            timer_per_uke=timer_per_uke,
            registrert=registrert,
            etag=etag,
            status=status,
            merknad=merknad,
            slettet_av=slettet_av,
            endret=endret,
            endret_av=endret_av,
            gjenaapningsdato=gjenaapningsdato,
        )

        historikkrad.additional_properties = d
        return historikkrad

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
