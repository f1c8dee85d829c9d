from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.aarskontrollrad_avslutningsaarsak_type_0 import (
    AarskontrollradAvslutningsaarsakType0,
    check_aarskontrollrad_avslutningsaarsak_type_0,
)
from ..models.aarskontrollrad_kategori import (
    AarskontrollradKategori,
    check_aarskontrollrad_kategori,
)
from ..models.aarskontrollrad_lovverk_type_0 import (
    AarskontrollradLovverkType0,
    check_aarskontrollrad_lovverk_type_0,
)
from ..models.aarskontrollrad_sluttmaal_type_0 import (
    AarskontrollradSluttmaalType0,
    check_aarskontrollrad_sluttmaal_type_0,
)

if TYPE_CHECKING:
    from ..models.aarsmangel import Aarsmangel


T = TypeVar("T", bound="Aarskontrollrad")


@_attrs_define
class Aarskontrollrad:
    """A row of the list."""

    duf_nummer: str
    """ DUF-nummer """
    fornavn: str
    """ Fornavn """
    etternavn: str
    """ Etternavn """
    lovverk: AarskontrollradLovverkType0 | None
    """ Loven personen følges opp etter; null der ingen gjelder """
    kategori: AarskontrollradKategori
    """ Kategori """
    startdato: datetime.date | None
    """ Startdato """
    sluttmaal: AarskontrollradSluttmaalType0 | None
    """ Sluttmål """
    avslutningsaarsak: AarskontrollradAvslutningsaarsakType0 | None
    """ Avslutningsårsak """
    avslutningsdato: datetime.date | None
    """ Avslutningsdato """
    kommunenummer: None | str
    """ Kommunen, fire siffer """
    bydelsnummer: None | str
    """ Bydelen, seks siffer; null der ingen er kjent """
    kommune_bydel: None | str
    """ Oppf.kommune/bydel """
    oppfoelgingsfylke: None | str
    """ Oppfølgingsfylke """
    fratraadt: datetime.date | None
    """ Siste dag kommunen fulgte opp personen; null der den fortsatt gjør det """
    mangler: list[Aarsmangel]
    """ Det som mangler for året """

    def to_dict(self) -> dict[str, Any]:
        duf_nummer = self.duf_nummer

        fornavn = self.fornavn

        etternavn = self.etternavn

        lovverk: None | str
        if isinstance(self.lovverk, str):
            lovverk = self.lovverk
        else:
            lovverk = self.lovverk

        kategori: str = self.kategori

        startdato: None | str
        if isinstance(self.startdato, datetime.date):
            startdato = self.startdato.isoformat()
        else:
            startdato = self.startdato

        sluttmaal: None | str
        if isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
            sluttmaal = self.sluttmaal

        avslutningsaarsak: None | str
        if isinstance(self.avslutningsaarsak, str):
            avslutningsaarsak = self.avslutningsaarsak
        else:
            avslutningsaarsak = self.avslutningsaarsak

        avslutningsdato: None | str
        if isinstance(self.avslutningsdato, datetime.date):
            avslutningsdato = self.avslutningsdato.isoformat()
        else:
            avslutningsdato = self.avslutningsdato

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        bydelsnummer: None | str
        bydelsnummer = self.bydelsnummer

        kommune_bydel: None | str
        kommune_bydel = self.kommune_bydel

        oppfoelgingsfylke: None | str
        oppfoelgingsfylke = self.oppfoelgingsfylke

        fratraadt: None | str
        if isinstance(self.fratraadt, datetime.date):
            fratraadt = self.fratraadt.isoformat()
        else:
            fratraadt = self.fratraadt

        mangler = []
        for mangler_item_data in self.mangler:
            mangler_item = mangler_item_data.to_dict()
            mangler.append(mangler_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dufNummer": duf_nummer,
                "fornavn": fornavn,
                "etternavn": etternavn,
                "lovverk": lovverk,
                "kategori": kategori,
                "startdato": startdato,
                "sluttmaal": sluttmaal,
                "avslutningsaarsak": avslutningsaarsak,
                "avslutningsdato": avslutningsdato,
                "kommunenummer": kommunenummer,
                "bydelsnummer": bydelsnummer,
                "kommuneBydel": kommune_bydel,
                "oppfoelgingsfylke": oppfoelgingsfylke,
                "fratraadt": fratraadt,
                "mangler": mangler,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.aarsmangel import Aarsmangel

        d = dict(src_dict)
        duf_nummer = d.pop("dufNummer")

        fornavn = d.pop("fornavn")

        etternavn = d.pop("etternavn")

        def _parse_lovverk(data: object) -> AarskontrollradLovverkType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lovverk_type_0 = check_aarskontrollrad_lovverk_type_0(data)

                return lovverk_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AarskontrollradLovverkType0 | None, data)

        lovverk = _parse_lovverk(d.pop("lovverk"))

        kategori = check_aarskontrollrad_kategori(d.pop("kategori"))

        def _parse_startdato(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                startdato_type_0 = datetime.date.fromisoformat(data)

                return startdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        startdato = _parse_startdato(d.pop("startdato"))

        def _parse_sluttmaal(data: object) -> AarskontrollradSluttmaalType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_aarskontrollrad_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AarskontrollradSluttmaalType0 | None, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal"))

        def _parse_avslutningsaarsak(data: object) -> AarskontrollradAvslutningsaarsakType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                avslutningsaarsak_type_0 = check_aarskontrollrad_avslutningsaarsak_type_0(data)

                return avslutningsaarsak_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AarskontrollradAvslutningsaarsakType0 | None, data)

        avslutningsaarsak = _parse_avslutningsaarsak(d.pop("avslutningsaarsak"))

        def _parse_avslutningsdato(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                avslutningsdato_type_0 = datetime.date.fromisoformat(data)

                return avslutningsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        avslutningsdato = _parse_avslutningsdato(d.pop("avslutningsdato"))

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

        def _parse_kommune_bydel(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommune_bydel = _parse_kommune_bydel(d.pop("kommuneBydel"))

        def _parse_oppfoelgingsfylke(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        oppfoelgingsfylke = _parse_oppfoelgingsfylke(d.pop("oppfoelgingsfylke"))

        def _parse_fratraadt(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                fratraadt_type_0 = datetime.date.fromisoformat(data)

                return fratraadt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        fratraadt = _parse_fratraadt(d.pop("fratraadt"))

        mangler = []
        _mangler = d.pop("mangler")
        for mangler_item_data in _mangler:
            mangler_item = Aarsmangel.from_dict(mangler_item_data)

            mangler.append(mangler_item)

        aarskontrollrad = cls(
            duf_nummer=duf_nummer,
            fornavn=fornavn,
            etternavn=etternavn,
            lovverk=lovverk,
            kategori=kategori,
            startdato=startdato,
            sluttmaal=sluttmaal,
            avslutningsaarsak=avslutningsaarsak,
            avslutningsdato=avslutningsdato,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            kommune_bydel=kommune_bydel,
            oppfoelgingsfylke=oppfoelgingsfylke,
            fratraadt=fratraadt,
            mangler=mangler,
        )

        return aarskontrollrad
