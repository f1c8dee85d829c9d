from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.personlisterad_frist_type_type_0 import (
    PersonlisteradFristTypeType0,
    check_personlisterad_frist_type_type_0,
)
from ..models.personlisterad_kategori import (
    PersonlisteradKategori,
    check_personlisterad_kategori,
)
from ..models.personlisterad_lovverk_type_0 import (
    PersonlisteradLovverkType0,
    check_personlisterad_lovverk_type_0,
)
from ..models.personlisterad_ordning import (
    PersonlisteradOrdning,
    check_personlisterad_ordning,
)
from ..models.personlisterad_sluttmaal_type_0 import (
    PersonlisteradSluttmaalType0,
    check_personlisterad_sluttmaal_type_0,
)

T = TypeVar("T", bound="Personlisterad")


@_attrs_define
class Personlisterad:
    """A row of the list."""

    duf_nummer: str
    """ DUF-nummer """
    fornavn: str
    """ Fornavn """
    etternavn: str
    """ Etternavn """
    foedselsdato: datetime.date
    """ Fødselsdato """
    lovverk: None | PersonlisteradLovverkType0
    """ Loven personen følges opp etter; null der ingen gjelder """
    kategori: PersonlisteradKategori
    """ Kategori """
    kategori_fra: datetime.date
    """ Kategori fra """
    ordning: PersonlisteradOrdning
    """ Ordning """
    frist_type: None | PersonlisteradFristTypeType0
    """ Frist type """
    frist_dato: datetime.date | None
    """ Frist dato """
    kommunenummer: None | str
    """ Kommunen, fire siffer """
    bydelsnummer: None | str
    """ Bydelen, seks siffer; null der ingen er kjent """
    kommune_bydel: None | str
    """ Oppf.kommune/bydel """
    oppfoelgingsfylke: None | str
    """ Oppfølgingsfylke """
    sluttmaal: None | PersonlisteradSluttmaalType0
    """ Sluttmål """
    vedtak: bool
    """ Vedtak """
    tiltak: bool
    """ Tiltak """
    fulltid_vgo: bool
    """ Fulltid videregående opplæring """
    livsmestring: bool
    """ Gjennomført livsmestring """
    foreldreveiledning: bool
    """ Gjennomført foreldreveiledning """
    fratraadt: datetime.date | None
    """ Siste dag kommunen fulgte opp personen; null der den fortsatt gjør det """

    def to_dict(self) -> dict[str, Any]:
        duf_nummer = self.duf_nummer

        fornavn = self.fornavn

        etternavn = self.etternavn

        foedselsdato = self.foedselsdato.isoformat()

        lovverk: None | str
        if isinstance(self.lovverk, str):
            lovverk = self.lovverk
        else:
            lovverk = self.lovverk

        kategori: str = self.kategori

        kategori_fra = self.kategori_fra.isoformat()

        ordning: str = self.ordning

        frist_type: None | str
        if isinstance(self.frist_type, str):
            frist_type = self.frist_type
        else:
            frist_type = self.frist_type

        frist_dato: None | str
        if isinstance(self.frist_dato, datetime.date):
            frist_dato = self.frist_dato.isoformat()
        else:
            frist_dato = self.frist_dato

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        bydelsnummer: None | str
        bydelsnummer = self.bydelsnummer

        kommune_bydel: None | str
        kommune_bydel = self.kommune_bydel

        oppfoelgingsfylke: None | str
        oppfoelgingsfylke = self.oppfoelgingsfylke

        sluttmaal: None | str
        if isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
            sluttmaal = self.sluttmaal

        vedtak = self.vedtak

        tiltak = self.tiltak

        fulltid_vgo = self.fulltid_vgo

        livsmestring = self.livsmestring

        foreldreveiledning = self.foreldreveiledning

        fratraadt: None | str
        if isinstance(self.fratraadt, datetime.date):
            fratraadt = self.fratraadt.isoformat()
        else:
            fratraadt = self.fratraadt

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dufNummer": duf_nummer,
                "fornavn": fornavn,
                "etternavn": etternavn,
                "foedselsdato": foedselsdato,
                "lovverk": lovverk,
                "kategori": kategori,
                "kategoriFra": kategori_fra,
                "ordning": ordning,
                "fristType": frist_type,
                "fristDato": frist_dato,
                "kommunenummer": kommunenummer,
                "bydelsnummer": bydelsnummer,
                "kommuneBydel": kommune_bydel,
                "oppfoelgingsfylke": oppfoelgingsfylke,
                "sluttmaal": sluttmaal,
                "vedtak": vedtak,
                "tiltak": tiltak,
                "fulltidVgo": fulltid_vgo,
                "livsmestring": livsmestring,
                "foreldreveiledning": foreldreveiledning,
                "fratraadt": fratraadt,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        duf_nummer = d.pop("dufNummer")

        fornavn = d.pop("fornavn")

        etternavn = d.pop("etternavn")

        foedselsdato = datetime.date.fromisoformat(d.pop("foedselsdato"))

        def _parse_lovverk(data: object) -> None | PersonlisteradLovverkType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lovverk_type_0 = check_personlisterad_lovverk_type_0(data)

                return lovverk_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonlisteradLovverkType0, data)

        lovverk = _parse_lovverk(d.pop("lovverk"))

        kategori = check_personlisterad_kategori(d.pop("kategori"))

        kategori_fra = datetime.date.fromisoformat(d.pop("kategoriFra"))

        ordning = check_personlisterad_ordning(d.pop("ordning"))

        def _parse_frist_type(data: object) -> None | PersonlisteradFristTypeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                frist_type_type_0 = check_personlisterad_frist_type_type_0(data)

                return frist_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonlisteradFristTypeType0, data)

        frist_type = _parse_frist_type(d.pop("fristType"))

        def _parse_frist_dato(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                frist_dato_type_0 = datetime.date.fromisoformat(data)

                return frist_dato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        frist_dato = _parse_frist_dato(d.pop("fristDato"))

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

        def _parse_sluttmaal(data: object) -> None | PersonlisteradSluttmaalType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_personlisterad_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonlisteradSluttmaalType0, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal"))

        vedtak = d.pop("vedtak")

        tiltak = d.pop("tiltak")

        fulltid_vgo = d.pop("fulltidVgo")

        livsmestring = d.pop("livsmestring")

        foreldreveiledning = d.pop("foreldreveiledning")

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

        personlisterad = cls(
            duf_nummer=duf_nummer,
            fornavn=fornavn,
            etternavn=etternavn,
            foedselsdato=foedselsdato,
            lovverk=lovverk,
            kategori=kategori,
            kategori_fra=kategori_fra,
            ordning=ordning,
            frist_type=frist_type,
            frist_dato=frist_dato,
            kommunenummer=kommunenummer,
            bydelsnummer=bydelsnummer,
            kommune_bydel=kommune_bydel,
            oppfoelgingsfylke=oppfoelgingsfylke,
            sluttmaal=sluttmaal,
            vedtak=vedtak,
            tiltak=tiltak,
            fulltid_vgo=fulltid_vgo,
            livsmestring=livsmestring,
            foreldreveiledning=foreldreveiledning,
            fratraadt=fratraadt,
        )

        return personlisterad
