from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.personsoekrad_kategori_type_0 import (
    PersonsoekradKategoriType0,
    check_personsoekrad_kategori_type_0,
)
from ..models.personsoekrad_lovverk_type_0 import (
    PersonsoekradLovverkType0,
    check_personsoekrad_lovverk_type_0,
)

T = TypeVar("T", bound="Personsoekrad")


@_attrs_define
class Personsoekrad:
    """A row of the list."""

    duf_nummer: str
    """ DUF-nummer, tolv siffer """
    fornavn: str
    """ Fornavn """
    mellomnavn: None | str
    """ Mellomnavn """
    etternavn: str
    """ Etternavn """
    foedselsdato: datetime.date
    """ Fødselsdato """
    kommunenummer: None | str
    """ Kommunen, fire siffer """
    bydelsnummer: None | str
    """ Bydelen, seks siffer; null der ingen er kjent """
    lovverk: None | PersonsoekradLovverkType0
    """ Loven personen følges opp etter; null der ingen gjelder """
    kategori: None | PersonsoekradKategoriType0
    """ Programkategorien (A 2.4-2.6); null der personen ikke er i noen """
    fratraadt: datetime.date | None
    """ Siste dag kommunen fulgte opp personen; null der den fortsatt gjør det """
    kommune: None | str
    """ Kommunens navn """
    bydel: None | str
    """ Bydelens navn """
    fylke: None | str
    """ Fylkets navn """

    def to_dict(self) -> dict[str, Any]:
        duf_nummer = self.duf_nummer

        fornavn = self.fornavn

        mellomnavn: None | str
        mellomnavn = self.mellomnavn

        etternavn = self.etternavn

        foedselsdato = self.foedselsdato.isoformat()

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        bydelsnummer: None | str
        bydelsnummer = self.bydelsnummer

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

        fratraadt: None | str
        if isinstance(self.fratraadt, datetime.date):
            fratraadt = self.fratraadt.isoformat()
        else:
            fratraadt = self.fratraadt

        kommune: None | str
        kommune = self.kommune

        bydel: None | str
        bydel = self.bydel

        fylke: None | str
        fylke = self.fylke

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dufNummer": duf_nummer,
                "fornavn": fornavn,
                "mellomnavn": mellomnavn,
                "etternavn": etternavn,
                "foedselsdato": foedselsdato,
                "kommunenummer": kommunenummer,
                "bydelsnummer": bydelsnummer,
                "lovverk": lovverk,
                "kategori": kategori,
                "fratraadt": fratraadt,
                "kommune": kommune,
                "bydel": bydel,
                "fylke": fylke,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        duf_nummer = d.pop("dufNummer")

        fornavn = d.pop("fornavn")

        def _parse_mellomnavn(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        mellomnavn = _parse_mellomnavn(d.pop("mellomnavn"))

        etternavn = d.pop("etternavn")

        foedselsdato = datetime.date.fromisoformat(d.pop("foedselsdato"))

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

        def _parse_lovverk(data: object) -> None | PersonsoekradLovverkType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lovverk_type_0 = check_personsoekrad_lovverk_type_0(data)

                return lovverk_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonsoekradLovverkType0, data)

        lovverk = _parse_lovverk(d.pop("lovverk"))

        def _parse_kategori(data: object) -> None | PersonsoekradKategoriType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kategori_type_0 = check_personsoekrad_kategori_type_0(data)

                return kategori_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonsoekradKategoriType0, data)

        kategori = _parse_kategori(d.pop("kategori"))

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

        personsoekrad = cls(
            duf_nummer=duf_nummer,
            fornavn=fornavn,
            mellomnavn=mellomnavn,
            etternavn=etternavn,
            foedselsdato=foedselsdato,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            lovverk=lovverk,
            kategori=kategori,
            fratraadt=fratraadt,
            kommune=kommune,
            bydel=bydel,
            fylke=fylke,
        )

        return personsoekrad
