from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.paaminnelse_om_avsluttet_avslutning import (
    PaaminnelseOmAvsluttetAvslutning,
    check_paaminnelse_om_avsluttet_avslutning,
)
from ..models.paaminnelse_om_avsluttet_avslutningsaarsak import (
    PaaminnelseOmAvsluttetAvslutningsaarsak,
    check_paaminnelse_om_avsluttet_avslutningsaarsak,
)
from ..models.paaminnelse_om_avsluttet_avslutningsaarsakgruppe import (
    PaaminnelseOmAvsluttetAvslutningsaarsakgruppe,
    check_paaminnelse_om_avsluttet_avslutningsaarsakgruppe,
)
from ..models.paaminnelse_om_avsluttet_kategori_type_0 import (
    PaaminnelseOmAvsluttetKategoriType0,
    check_paaminnelse_om_avsluttet_kategori_type_0,
)
from ..models.paaminnelse_om_avsluttet_kjoenn_type_0 import (
    PaaminnelseOmAvsluttetKjoennType0,
    check_paaminnelse_om_avsluttet_kjoenn_type_0,
)
from ..models.paaminnelse_om_avsluttet_lovverk_type_0 import (
    PaaminnelseOmAvsluttetLovverkType0,
    check_paaminnelse_om_avsluttet_lovverk_type_0,
)
from ..models.paaminnelse_om_avsluttet_sluttmaal_type_0 import (
    PaaminnelseOmAvsluttetSluttmaalType0,
    check_paaminnelse_om_avsluttet_sluttmaal_type_0,
)

T = TypeVar("T", bound="PaaminnelseOmAvsluttet")


@_attrs_define
class PaaminnelseOmAvsluttet:
    """A row of the list."""

    duf_nummer: str
    """ DUF-nummer """
    fornavn: str
    """ Fornavn """
    etternavn: str
    """ Etternavn """
    kjoenn: None | PaaminnelseOmAvsluttetKjoennType0
    """ Kjønn """
    alder: int
    """ Alder """
    lovverk: None | PaaminnelseOmAvsluttetLovverkType0
    """ Loven personen følges opp etter; null der ingen gjelder """
    kategori: None | PaaminnelseOmAvsluttetKategoriType0
    """ Kategori """
    sluttmaal: None | PaaminnelseOmAvsluttetSluttmaalType0
    """ Sluttmål """
    avslutning: PaaminnelseOmAvsluttetAvslutning
    """ Om det er en ordinær avslutning eller en stans """
    avslutningsaarsak: PaaminnelseOmAvsluttetAvslutningsaarsak
    """ Avslutningsårsak """
    avslutningsaarsakgruppe: PaaminnelseOmAvsluttetAvslutningsaarsakgruppe
    """ Avslutningsårsakgruppe """
    avslutningsdato: datetime.date
    """ Avslutningsdato """
    kommunenummer: None | str
    """ Kommunen, fire siffer """
    bydelsnummer: None | str
    """ Bydelen, seks siffer; null der ingen er kjent """
    oppfoelgingsfylke: None | str
    """ Oppfølgingsfylke """
    kommune_bydel: None | str
    """ Oppf.kommune/bydel """
    registrert: datetime.date | None
    """ Registrert dato """
    registrert_av: str
    """ Registrert av """
    gjennomfoeringsfrist: datetime.date | None
    """ Frist for gjennomføring """
    dato: datetime.date
    """ Dato """
    tekst: str
    """ Påminnelse """
    paaminnelse_id: None | str
    """ Påminnelsens id, den samme i strømmene; null der de ikke er satt opp """

    def to_dict(self) -> dict[str, Any]:
        duf_nummer = self.duf_nummer

        fornavn = self.fornavn

        etternavn = self.etternavn

        kjoenn: None | str
        if isinstance(self.kjoenn, str):
            kjoenn = self.kjoenn
        else:
            kjoenn = self.kjoenn

        alder = self.alder

        lovverk: None | str
        if isinstance(self.lovverk, str):
            lovverk = self.lovverk
        else:
            lovverk = self.lovverk

        kategori: None | str
        if isinstance(self.kategori, str):
            kategori = self.kategori
        else:
            kategori = self.kategori

        sluttmaal: None | str
        if isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
            sluttmaal = self.sluttmaal

        avslutning: str = self.avslutning

        avslutningsaarsak: str = self.avslutningsaarsak

        avslutningsaarsakgruppe: str = self.avslutningsaarsakgruppe

        avslutningsdato = self.avslutningsdato.isoformat()

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        bydelsnummer: None | str
        bydelsnummer = self.bydelsnummer

        oppfoelgingsfylke: None | str
        oppfoelgingsfylke = self.oppfoelgingsfylke

        kommune_bydel: None | str
        kommune_bydel = self.kommune_bydel

        registrert: None | str
        if isinstance(self.registrert, datetime.date):
            registrert = self.registrert.isoformat()
        else:
            registrert = self.registrert

        registrert_av = self.registrert_av

        gjennomfoeringsfrist: None | str
        if isinstance(self.gjennomfoeringsfrist, datetime.date):
            gjennomfoeringsfrist = self.gjennomfoeringsfrist.isoformat()
        else:
            gjennomfoeringsfrist = self.gjennomfoeringsfrist

        dato = self.dato.isoformat()

        tekst = self.tekst

        paaminnelse_id: None | str
        paaminnelse_id = self.paaminnelse_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dufNummer": duf_nummer,
                "fornavn": fornavn,
                "etternavn": etternavn,
                "kjoenn": kjoenn,
                "alder": alder,
                "lovverk": lovverk,
                "kategori": kategori,
                "sluttmaal": sluttmaal,
                "avslutning": avslutning,
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsaarsakgruppe": avslutningsaarsakgruppe,
                "avslutningsdato": avslutningsdato,
                "kommunenummer": kommunenummer,
                "bydelsnummer": bydelsnummer,
                "oppfoelgingsfylke": oppfoelgingsfylke,
                "kommuneBydel": kommune_bydel,
                "registrert": registrert,
                "registrertAv": registrert_av,
                "gjennomfoeringsfrist": gjennomfoeringsfrist,
                "dato": dato,
                "tekst": tekst,
                "paaminnelseId": paaminnelse_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        duf_nummer = d.pop("dufNummer")

        fornavn = d.pop("fornavn")

        etternavn = d.pop("etternavn")

        def _parse_kjoenn(data: object) -> None | PaaminnelseOmAvsluttetKjoennType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kjoenn_type_0 = check_paaminnelse_om_avsluttet_kjoenn_type_0(data)

                return kjoenn_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PaaminnelseOmAvsluttetKjoennType0, data)

        kjoenn = _parse_kjoenn(d.pop("kjoenn"))

        alder = d.pop("alder")

        def _parse_lovverk(data: object) -> None | PaaminnelseOmAvsluttetLovverkType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lovverk_type_0 = check_paaminnelse_om_avsluttet_lovverk_type_0(data)

                return lovverk_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PaaminnelseOmAvsluttetLovverkType0, data)

        lovverk = _parse_lovverk(d.pop("lovverk"))

        def _parse_kategori(data: object) -> None | PaaminnelseOmAvsluttetKategoriType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kategori_type_0 = check_paaminnelse_om_avsluttet_kategori_type_0(data)

                return kategori_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PaaminnelseOmAvsluttetKategoriType0, data)

        kategori = _parse_kategori(d.pop("kategori"))

        def _parse_sluttmaal(data: object) -> None | PaaminnelseOmAvsluttetSluttmaalType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_paaminnelse_om_avsluttet_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PaaminnelseOmAvsluttetSluttmaalType0, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal"))

        avslutning = check_paaminnelse_om_avsluttet_avslutning(d.pop("avslutning"))

        avslutningsaarsak = check_paaminnelse_om_avsluttet_avslutningsaarsak(d.pop("avslutningsaarsak"))

        avslutningsaarsakgruppe = check_paaminnelse_om_avsluttet_avslutningsaarsakgruppe(
            d.pop("avslutningsaarsakgruppe")
        )

        avslutningsdato = datetime.date.fromisoformat(d.pop("avslutningsdato"))

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

        def _parse_oppfoelgingsfylke(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        oppfoelgingsfylke = _parse_oppfoelgingsfylke(d.pop("oppfoelgingsfylke"))

        def _parse_kommune_bydel(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommune_bydel = _parse_kommune_bydel(d.pop("kommuneBydel"))

        def _parse_registrert(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                registrert_type_0 = datetime.date.fromisoformat(data)

                return registrert_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        registrert = _parse_registrert(d.pop("registrert"))

        registrert_av = d.pop("registrertAv")

        def _parse_gjennomfoeringsfrist(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gjennomfoeringsfrist_type_0 = datetime.date.fromisoformat(data)

                return gjennomfoeringsfrist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        gjennomfoeringsfrist = _parse_gjennomfoeringsfrist(d.pop("gjennomfoeringsfrist"))

        dato = datetime.date.fromisoformat(d.pop("dato"))

        tekst = d.pop("tekst")

        def _parse_paaminnelse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        paaminnelse_id = _parse_paaminnelse_id(d.pop("paaminnelseId"))

        paaminnelse_om_avsluttet = cls(
            duf_nummer=duf_nummer,
            fornavn=fornavn,
            etternavn=etternavn,
            kjoenn=kjoenn,
            alder=alder,
            lovverk=lovverk,
            kategori=kategori,
            sluttmaal=sluttmaal,
            avslutning=avslutning,
            avslutningsaarsak=avslutningsaarsak,
            avslutningsaarsakgruppe=avslutningsaarsakgruppe,
            avslutningsdato=avslutningsdato,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            oppfoelgingsfylke=oppfoelgingsfylke,
            kommune_bydel=kommune_bydel,
            registrert=registrert,
            registrert_av=registrert_av,
            gjennomfoeringsfrist=gjennomfoeringsfrist,
            dato=dato,
            tekst=tekst,
            paaminnelse_id=paaminnelse_id,
        )

        return paaminnelse_om_avsluttet
