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

from ..models.simuler_vedtak_endring_dagtype_type_0 import (
    SimulerVedtakEndringDagtypeType0,
    check_simuler_vedtak_endring_dagtype_type_0,
)
from ..models.simuler_vedtak_endring_resultat import (
    SimulerVedtakEndringResultat,
    check_simuler_vedtak_endring_resultat,
)
from ..models.simuler_vedtak_endring_vedtakstype import (
    SimulerVedtakEndringVedtakstype,
    check_simuler_vedtak_endring_vedtakstype,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SimulerVedtakEndring")


@_attrs_define
class SimulerVedtakEndring:
    """Endre: vedtak. Bare feltene som er gitt, endres."""

    handling: Literal["endre"]
    """ Hva som skal gjøres med innslaget """
    seksjon: Literal["vedtak"]
    """ Seksjonen raden er i """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    vedtakstype: SimulerVedtakEndringVedtakstype | Unset = UNSET
    """ Vedtakstype (A 5.2); kodeverket vedtakstyper sier hvilke felt den krever """
    resultat: SimulerVedtakEndringResultat | Unset = UNSET
    """ Vedtakets resultat; kodeverket vedtakstyper sier hvilke typen kan ha """
    vedtaksdato: datetime.date | Unset = UNSET
    """ Vedtaksdato """
    startdato: datetime.date | None | Unset = UNSET
    """ Startdato """
    sluttdato: datetime.date | None | Unset = UNSET
    """ Sluttdato """
    tilbudsdato: datetime.date | None | Unset = UNSET
    """ Når tilbudet ble gitt; ellers gjelder vedtaksdato """
    dagtype: None | SimulerVedtakEndringDagtypeType0 | Unset = UNSET
    """ Om permisjonen regnes i virkedager eller kalenderdager; bare permisjon """
    kapittel_6a: bool | None | Unset = UNSET
    """ Om vedtaket er etter kapittel 6A; ellers avgjør personens kategori på startdato """
    saksnummer: None | str | Unset = UNSET
    """ Kommunens saksnummer, slik det skal stå i brevet """
    beloep: int | None | Unset = UNSET
    """ Kroner i alt, i vedtak om stønad; kodeverket sier hvilke typer som har det (brevfelter) """
    beloep_per_maaned: int | None | Unset = UNSET
    """ Kroner per måned, i vedtak om stønad (brevfelter) """
    gjelder_fra: datetime.date | None | Unset = UNSET
    """ Første dag i tiden som beløpet er regnet for (brevfelter) """
    gjelder_til: datetime.date | None | Unset = UNSET
    """ Siste dag i tiden som beløpet er regnet for (brevfelter) """
    ytelse: None | str | Unset = UNSET
    """ Den andre offentlige ytelsen (brevfelter) """
    betalingsfrist: datetime.date | None | Unset = UNSET
    """ Når beløpet skal være betalt tilbake (brevfelter) """

    def to_dict(self) -> dict[str, Any]:
        handling = self.handling

        seksjon = self.seksjon

        innslag_id = self.innslag_id

        vedtakstype: str | Unset = UNSET
        if not isinstance(self.vedtakstype, Unset):
            vedtakstype = self.vedtakstype

        resultat: str | Unset = UNSET
        if not isinstance(self.resultat, Unset):
            resultat = self.resultat

        vedtaksdato: str | Unset = UNSET
        if not isinstance(self.vedtaksdato, Unset):
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

        saksnummer: None | str | Unset
        if isinstance(self.saksnummer, Unset):
            saksnummer = UNSET
        else:
            saksnummer = self.saksnummer

        beloep: int | None | Unset
        if isinstance(self.beloep, Unset):
            beloep = UNSET
        else:
            beloep = self.beloep

        beloep_per_maaned: int | None | Unset
        if isinstance(self.beloep_per_maaned, Unset):
            beloep_per_maaned = UNSET
        else:
            beloep_per_maaned = self.beloep_per_maaned

        gjelder_fra: None | str | Unset
        if isinstance(self.gjelder_fra, Unset):
            gjelder_fra = UNSET
        elif isinstance(self.gjelder_fra, datetime.date):
            gjelder_fra = self.gjelder_fra.isoformat()
        else:
            gjelder_fra = self.gjelder_fra

        gjelder_til: None | str | Unset
        if isinstance(self.gjelder_til, Unset):
            gjelder_til = UNSET
        elif isinstance(self.gjelder_til, datetime.date):
            gjelder_til = self.gjelder_til.isoformat()
        else:
            gjelder_til = self.gjelder_til

        ytelse: None | str | Unset
        if isinstance(self.ytelse, Unset):
            ytelse = UNSET
        else:
            ytelse = self.ytelse

        betalingsfrist: None | str | Unset
        if isinstance(self.betalingsfrist, Unset):
            betalingsfrist = UNSET
        elif isinstance(self.betalingsfrist, datetime.date):
            betalingsfrist = self.betalingsfrist.isoformat()
        else:
            betalingsfrist = self.betalingsfrist

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "handling": handling,
                "seksjon": seksjon,
                "innslagId": innslag_id,
            }
        )
        if vedtakstype is not UNSET:
            field_dict["vedtakstype"] = vedtakstype
        if resultat is not UNSET:
            field_dict["resultat"] = resultat
        if vedtaksdato is not UNSET:
            field_dict["vedtaksdato"] = vedtaksdato
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
        if saksnummer is not UNSET:
            field_dict["saksnummer"] = saksnummer
        if beloep is not UNSET:
            field_dict["beloep"] = beloep
        if beloep_per_maaned is not UNSET:
            field_dict["beloepPerMaaned"] = beloep_per_maaned
        if gjelder_fra is not UNSET:
            field_dict["gjelderFra"] = gjelder_fra
        if gjelder_til is not UNSET:
            field_dict["gjelderTil"] = gjelder_til
        if ytelse is not UNSET:
            field_dict["ytelse"] = ytelse
        if betalingsfrist is not UNSET:
            field_dict["betalingsfrist"] = betalingsfrist

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        handling = cast(Literal["endre"], d.pop("handling"))
        if handling != "endre":
            raise ValueError(f"handling must match const 'endre', got '{handling}'")

        seksjon = cast(Literal["vedtak"], d.pop("seksjon"))
        if seksjon != "vedtak":
            raise ValueError(f"seksjon must match const 'vedtak', got '{seksjon}'")

        innslag_id = d.pop("innslagId")

        _vedtakstype = d.pop("vedtakstype", UNSET)
        vedtakstype: SimulerVedtakEndringVedtakstype | Unset
        if isinstance(_vedtakstype, Unset):
            vedtakstype = UNSET
        else:
            vedtakstype = check_simuler_vedtak_endring_vedtakstype(_vedtakstype)

        _resultat = d.pop("resultat", UNSET)
        resultat: SimulerVedtakEndringResultat | Unset
        if isinstance(_resultat, Unset):
            resultat = UNSET
        else:
            resultat = check_simuler_vedtak_endring_resultat(_resultat)

        _vedtaksdato = d.pop("vedtaksdato", UNSET)
        vedtaksdato: datetime.date | Unset
        if isinstance(_vedtaksdato, Unset):
            vedtaksdato = UNSET
        else:
            vedtaksdato = datetime.date.fromisoformat(_vedtaksdato)

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

        def _parse_dagtype(data: object) -> None | SimulerVedtakEndringDagtypeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dagtype_type_0 = check_simuler_vedtak_endring_dagtype_type_0(data)

                return dagtype_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SimulerVedtakEndringDagtypeType0 | Unset, data)

        dagtype = _parse_dagtype(d.pop("dagtype", UNSET))

        def _parse_kapittel_6a(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        kapittel_6a = _parse_kapittel_6a(d.pop("kapittel6A", UNSET))

        def _parse_saksnummer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        saksnummer = _parse_saksnummer(d.pop("saksnummer", UNSET))

        def _parse_beloep(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        beloep = _parse_beloep(d.pop("beloep", UNSET))

        def _parse_beloep_per_maaned(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        beloep_per_maaned = _parse_beloep_per_maaned(d.pop("beloepPerMaaned", UNSET))

        def _parse_gjelder_fra(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gjelder_fra_type_0 = datetime.date.fromisoformat(data)

                return gjelder_fra_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        gjelder_fra = _parse_gjelder_fra(d.pop("gjelderFra", UNSET))

        def _parse_gjelder_til(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gjelder_til_type_0 = datetime.date.fromisoformat(data)

                return gjelder_til_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        gjelder_til = _parse_gjelder_til(d.pop("gjelderTil", UNSET))

        def _parse_ytelse(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ytelse = _parse_ytelse(d.pop("ytelse", UNSET))

        def _parse_betalingsfrist(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                betalingsfrist_type_0 = datetime.date.fromisoformat(data)

                return betalingsfrist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        betalingsfrist = _parse_betalingsfrist(d.pop("betalingsfrist", UNSET))

        simuler_vedtak_endring = cls(
            handling=handling,
            seksjon=seksjon,
            innslag_id=innslag_id,
            vedtakstype=vedtakstype,
            resultat=resultat,
            vedtaksdato=vedtaksdato,
            startdato=startdato,
            sluttdato=sluttdato,
            tilbudsdato=tilbudsdato,
            dagtype=dagtype,
            kapittel_6a=kapittel_6a,
            saksnummer=saksnummer,
            beloep=beloep,
            beloep_per_maaned=beloep_per_maaned,
            gjelder_fra=gjelder_fra,
            gjelder_til=gjelder_til,
            ytelse=ytelse,
            betalingsfrist=betalingsfrist,
        )

        return simuler_vedtak_endring
