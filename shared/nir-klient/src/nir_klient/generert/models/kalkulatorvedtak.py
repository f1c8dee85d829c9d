from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.kalkulatorvedtak_dagtype_type_0 import (
    KalkulatorvedtakDagtypeType0,
    check_kalkulatorvedtak_dagtype_type_0,
)
from ..models.kalkulatorvedtak_resultat import (
    KalkulatorvedtakResultat,
    check_kalkulatorvedtak_resultat,
)
from ..models.kalkulatorvedtak_vedtakstype import (
    KalkulatorvedtakVedtakstype,
    check_kalkulatorvedtak_vedtakstype,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kalkulatorklage import Kalkulatorklage


T = TypeVar("T", bound="Kalkulatorvedtak")


@_attrs_define
class Kalkulatorvedtak:
    """Et vedtak (A 5.2)."""

    vedtakstype: KalkulatorvedtakVedtakstype
    """ Vedtakstype (A 5.2); kodeverket vedtakstyper sier hvilke felt den krever """
    resultat: KalkulatorvedtakResultat
    """ Vedtakets resultat; kodeverket vedtakstyper sier hvilke typen kan ha """
    vedtaksdato: datetime.date
    """ Vedtaksdato """
    startdato: datetime.date | None | Unset = UNSET
    """ Startdato """
    sluttdato: datetime.date | None | Unset = UNSET
    """ Sluttdato """
    tilbudsdato: datetime.date | None | Unset = UNSET
    """ Når tilbudet ble gitt; ellers gjelder vedtaksdato """
    dagtype: KalkulatorvedtakDagtypeType0 | None | Unset = UNSET
    """ Om permisjonen regnes i virkedager eller kalenderdager; bare permisjon """
    kapittel_6a: bool | None | Unset = UNSET
    """ Om vedtaket er etter kapittel 6A; ellers avgjør personens kategori på startdato """
    klage: Kalkulatorklage | None | Unset = UNSET
    """ Klagen på vedtaket, der det er en """

    def to_dict(self) -> dict[str, Any]:
        from ..models.kalkulatorklage import Kalkulatorklage

        vedtakstype: str = self.vedtakstype

        resultat: str = self.resultat

        vedtaksdato = self.vedtaksdato.isoformat()

        startdato: None | str | Unset
        if isinstance(self.startdato, Unset):
            startdato = UNSET
        elif isinstance(self.startdato, datetime.date):
            startdato = self.startdato.isoformat()
        else:
            startdato = self.startdato

        sluttdato: None | str | Unset
        if isinstance(self.sluttdato, Unset):
            sluttdato = UNSET
        elif isinstance(self.sluttdato, datetime.date):
            sluttdato = self.sluttdato.isoformat()
        else:
            sluttdato = self.sluttdato

        tilbudsdato: None | str | Unset
        if isinstance(self.tilbudsdato, Unset):
            tilbudsdato = UNSET
        elif isinstance(self.tilbudsdato, datetime.date):
            tilbudsdato = self.tilbudsdato.isoformat()
        else:
            tilbudsdato = self.tilbudsdato

        dagtype: None | str | Unset
        if isinstance(self.dagtype, Unset):
            dagtype = UNSET
        elif isinstance(self.dagtype, str):
            dagtype = self.dagtype
        else:
            dagtype = self.dagtype

        kapittel_6a: bool | None | Unset
        if isinstance(self.kapittel_6a, Unset):
            kapittel_6a = UNSET
        else:
            kapittel_6a = self.kapittel_6a

        klage: dict[str, Any] | None | Unset
        if isinstance(self.klage, Unset):
            klage = UNSET
        elif isinstance(self.klage, Kalkulatorklage):
            klage = self.klage.to_dict()
        else:
            klage = self.klage

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "vedtakstype": vedtakstype,
                "resultat": resultat,
                "vedtaksdato": vedtaksdato,
            }
        )
        if startdato is not UNSET:
            field_dict["startdato"] = startdato
        if sluttdato is not UNSET:
            field_dict["sluttdato"] = sluttdato
        if tilbudsdato is not UNSET:
            field_dict["tilbudsdato"] = tilbudsdato
        if dagtype is not UNSET:
            field_dict["dagtype"] = dagtype
        if kapittel_6a is not UNSET:
            field_dict["kapittel6A"] = kapittel_6a
        if klage is not UNSET:
            field_dict["klage"] = klage

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.kalkulatorklage import Kalkulatorklage

        d = dict(src_dict)
        vedtakstype = check_kalkulatorvedtak_vedtakstype(d.pop("vedtakstype"))

        resultat = check_kalkulatorvedtak_resultat(d.pop("resultat"))

        vedtaksdato = datetime.date.fromisoformat(d.pop("vedtaksdato"))

        def _parse_startdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                startdato_type_0 = datetime.date.fromisoformat(data)

                return startdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        startdato = _parse_startdato(d.pop("startdato", UNSET))

        def _parse_sluttdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttdato_type_0 = datetime.date.fromisoformat(data)

                return sluttdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        sluttdato = _parse_sluttdato(d.pop("sluttdato", UNSET))

        def _parse_tilbudsdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                tilbudsdato_type_0 = datetime.date.fromisoformat(data)

                return tilbudsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        tilbudsdato = _parse_tilbudsdato(d.pop("tilbudsdato", UNSET))

        def _parse_dagtype(data: object) -> KalkulatorvedtakDagtypeType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dagtype_type_0 = check_kalkulatorvedtak_dagtype_type_0(data)

                return dagtype_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KalkulatorvedtakDagtypeType0 | None | Unset, data)

        dagtype = _parse_dagtype(d.pop("dagtype", UNSET))

        def _parse_kapittel_6a(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        kapittel_6a = _parse_kapittel_6a(d.pop("kapittel6A", UNSET))

        def _parse_klage(data: object) -> Kalkulatorklage | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                klage_type_0 = Kalkulatorklage.from_dict(data)

                return klage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Kalkulatorklage | None | Unset, data)

        klage = _parse_klage(d.pop("klage", UNSET))

        kalkulatorvedtak = cls(
            vedtakstype=vedtakstype,
            resultat=resultat,
            vedtaksdato=vedtaksdato,
            startdato=startdato,
            sluttdato=sluttdato,
            tilbudsdato=tilbudsdato,
            dagtype=dagtype,
            kapittel_6a=kapittel_6a,
            klage=klage,
        )

        return kalkulatorvedtak
