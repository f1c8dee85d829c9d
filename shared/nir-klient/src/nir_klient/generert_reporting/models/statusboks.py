from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.statusboks_frist_type_type_0 import (
    StatusboksFristTypeType0,
    check_statusboks_frist_type_type_0,
)
from ..models.statusboks_kategori_type_0 import (
    StatusboksKategoriType0,
    check_statusboks_kategori_type_0,
)
from ..models.statusboks_sluttmaal_type_0 import (
    StatusboksSluttmaalType0,
    check_statusboks_sluttmaal_type_0,
)

T = TypeVar("T", bound="Statusboks")


@_attrs_define
class Statusboks:
    """The status box at the top of the page (A 3.3, 10.1)."""

    kategori: None | StatusboksKategoriType0
    """ Programkategorien (A 2.4-2.6); null der personen ikke er i noen """
    kategori_fra: datetime.date | None
    """ Første dag i kategorien """
    frist_type: None | StatusboksFristTypeType0
    """ Hva fristen gjelder; null der ingen frist løper """
    frist_dato: datetime.date | None
    """ Fristens siste dag """
    frist_beregnet_fra: datetime.date | None
    """ Dagen fristen er regnet fra """
    sluttmaal: None | StatusboksSluttmaalType0
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    tiltak_registrert: bool
    """ Om personen har noe tiltak """
    aktiv_tid_dager: int | None
    """ Dager med aktiv tid i programmet, der fristen er for gjenoppstart; ellers null """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kategori: None | str
        if isinstance(self.kategori, str):
            kategori = self.kategori
        else:
            kategori = self.kategori

        kategori_fra: None | str
        if isinstance(self.kategori_fra, datetime.date):
            kategori_fra = self.kategori_fra.isoformat()
        else:
            kategori_fra = self.kategori_fra

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

        frist_beregnet_fra: None | str
        if isinstance(self.frist_beregnet_fra, datetime.date):
            frist_beregnet_fra = self.frist_beregnet_fra.isoformat()
        else:
            frist_beregnet_fra = self.frist_beregnet_fra

        sluttmaal: None | str
        if isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
            sluttmaal = self.sluttmaal

        tiltak_registrert = self.tiltak_registrert

        aktiv_tid_dager: int | None
        aktiv_tid_dager = self.aktiv_tid_dager

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kategori": kategori,
                "kategoriFra": kategori_fra,
                "fristType": frist_type,
                "fristDato": frist_dato,
                "fristBeregnetFra": frist_beregnet_fra,
                "sluttmaal": sluttmaal,
                "tiltakRegistrert": tiltak_registrert,
                "aktivTidDager": aktiv_tid_dager,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_kategori(data: object) -> None | StatusboksKategoriType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kategori_type_0 = check_statusboks_kategori_type_0(data)

                return kategori_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatusboksKategoriType0, data)

        kategori = _parse_kategori(d.pop("kategori"))

        def _parse_kategori_fra(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kategori_fra_type_0 = datetime.date.fromisoformat(data)

                return kategori_fra_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        kategori_fra = _parse_kategori_fra(d.pop("kategoriFra"))

        def _parse_frist_type(data: object) -> None | StatusboksFristTypeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                frist_type_type_0 = check_statusboks_frist_type_type_0(data)

                return frist_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatusboksFristTypeType0, data)

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

        def _parse_frist_beregnet_fra(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                frist_beregnet_fra_type_0 = datetime.date.fromisoformat(data)

                return frist_beregnet_fra_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        frist_beregnet_fra = _parse_frist_beregnet_fra(d.pop("fristBeregnetFra"))

        def _parse_sluttmaal(data: object) -> None | StatusboksSluttmaalType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_statusboks_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatusboksSluttmaalType0, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal"))

        tiltak_registrert = d.pop("tiltakRegistrert")

        def _parse_aktiv_tid_dager(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        aktiv_tid_dager = _parse_aktiv_tid_dager(d.pop("aktivTidDager"))

        statusboks = cls(
            kategori=kategori,
            kategori_fra=kategori_fra,
            frist_type=frist_type,
            frist_dato=frist_dato,
            frist_beregnet_fra=frist_beregnet_fra,
            sluttmaal=sluttmaal,
            tiltak_registrert=tiltak_registrert,
            aktiv_tid_dager=aktiv_tid_dager,
        )

        statusboks.additional_properties = d
        return statusboks

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
