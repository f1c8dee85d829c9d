from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.vedtak_rad_dagtype import VedtakRadDagtype, check_vedtak_rad_dagtype
from ..models.vedtak_rad_resultat import VedtakRadResultat, check_vedtak_rad_resultat
from ..models.vedtak_rad_status import VedtakRadStatus, check_vedtak_rad_status
from ..models.vedtak_rad_vedtakstype import (
    VedtakRadVedtakstype,
    check_vedtak_rad_vedtakstype,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.klage_rad import KlageRad


T = TypeVar("T", bound="VedtakRad")


@_attrs_define
class VedtakRad:
    """A vedtak with its klager (A 5.3, 6.1)."""

    vedtakstype: VedtakRadVedtakstype
    """ Vedtakstype (A 5.2) """
    resultat: VedtakRadResultat
    """ Vedtakets resultat """
    vedtaksdato: datetime.date
    """ Vedtaksdato """
    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    status: VedtakRadStatus
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
    seksjon: Literal["vedtak"]
    """ Seksjonen raden er i """
    klager: list[KlageRad]
    """ Klagene på vedtaket """
    startdato: datetime.date | Unset = UNSET
    """ Startdato """
    sluttdato: datetime.date | Unset = UNSET
    """ Sluttdato """
    tilbudsdato: datetime.date | Unset = UNSET
    """ Når tilbudet ble gitt; ellers gjelder vedtaksdato """
    dagtype: VedtakRadDagtype | Unset = UNSET
    """ Om permisjonen regnes i virkedager eller kalenderdager; bare permisjon """
    kapittel_6a: bool | Unset = UNSET
    """ Om vedtaket er etter kapittel 6A """
    saksnummer: str | Unset = UNSET
    """ Kommunens saksnummer, slik det skal stå i brevet """
    beloep: int | Unset = UNSET
    """ Kroner i alt, i vedtak om stønad """
    beloep_per_maaned: int | Unset = UNSET
    """ Kroner per måned, i vedtak om stønad """
    gjelder_fra: datetime.date | Unset = UNSET
    """ Første dag i tiden som beløpet er regnet for """
    gjelder_til: datetime.date | Unset = UNSET
    """ Siste dag i tiden som beløpet er regnet for """
    ytelse: str | Unset = UNSET
    """ Den andre offentlige ytelsen """
    betalingsfrist: datetime.date | Unset = UNSET
    """ Når beløpet skal være betalt tilbake """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vedtakstype: str = self.vedtakstype

        resultat: str = self.resultat

        vedtaksdato = self.vedtaksdato.isoformat()

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

        klager = []
        for klager_item_data in self.klager:
            klager_item = klager_item_data.to_dict()
            klager.append(klager_item)

        startdato: str | Unset = UNSET
        if not isinstance(self.startdato, Unset):
            startdato = self.startdato.isoformat()

        sluttdato: str | Unset = UNSET
        if not isinstance(self.sluttdato, Unset):
            sluttdato = self.sluttdato.isoformat()

        tilbudsdato: str | Unset = UNSET
        if not isinstance(self.tilbudsdato, Unset):
            tilbudsdato = self.tilbudsdato.isoformat()

        dagtype: str | Unset = UNSET
        if not isinstance(self.dagtype, Unset):
            dagtype = self.dagtype

        kapittel_6a = self.kapittel_6a

        saksnummer = self.saksnummer

        beloep = self.beloep

        beloep_per_maaned = self.beloep_per_maaned

        gjelder_fra: str | Unset = UNSET
        if not isinstance(self.gjelder_fra, Unset):
            gjelder_fra = self.gjelder_fra.isoformat()

        gjelder_til: str | Unset = UNSET
        if not isinstance(self.gjelder_til, Unset):
            gjelder_til = self.gjelder_til.isoformat()

        ytelse = self.ytelse

        betalingsfrist: str | Unset = UNSET
        if not isinstance(self.betalingsfrist, Unset):
            betalingsfrist = self.betalingsfrist.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "vedtakstype": vedtakstype,
                "resultat": resultat,
                "vedtaksdato": vedtaksdato,
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
                "klager": klager,
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
        from ..models.klage_rad import KlageRad

        d = dict(src_dict)
        vedtakstype = check_vedtak_rad_vedtakstype(d.pop("vedtakstype"))

        resultat = check_vedtak_rad_resultat(d.pop("resultat"))

        vedtaksdato = datetime.date.fromisoformat(d.pop("vedtaksdato"))

        innslag_id = d.pop("innslagId")

        status = check_vedtak_rad_status(d.pop("status"))

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

        seksjon = cast(Literal["vedtak"], d.pop("seksjon"))
        if seksjon != "vedtak":
            raise ValueError(f"seksjon must match const 'vedtak', got '{seksjon}'")

        klager = []
        _klager = d.pop("klager")
        for klager_item_data in _klager:
            klager_item = KlageRad.from_dict(klager_item_data)

            klager.append(klager_item)

        _startdato = d.pop("startdato", UNSET)
        startdato: datetime.date | Unset
        if isinstance(_startdato, Unset):
            startdato = UNSET
        else:
            startdato = datetime.date.fromisoformat(_startdato)

        _sluttdato = d.pop("sluttdato", UNSET)
        sluttdato: datetime.date | Unset
        if isinstance(_sluttdato, Unset):
            sluttdato = UNSET
        else:
            sluttdato = datetime.date.fromisoformat(_sluttdato)

        _tilbudsdato = d.pop("tilbudsdato", UNSET)
        tilbudsdato: datetime.date | Unset
        if isinstance(_tilbudsdato, Unset):
            tilbudsdato = UNSET
        else:
            tilbudsdato = datetime.date.fromisoformat(_tilbudsdato)

        _dagtype = d.pop("dagtype", UNSET)
        dagtype: VedtakRadDagtype | Unset
        if isinstance(_dagtype, Unset):
            dagtype = UNSET
        else:
            dagtype = check_vedtak_rad_dagtype(_dagtype)

        kapittel_6a = d.pop("kapittel6A", UNSET)

        saksnummer = d.pop("saksnummer", UNSET)

        beloep = d.pop("beloep", UNSET)

        beloep_per_maaned = d.pop("beloepPerMaaned", UNSET)

        _gjelder_fra = d.pop("gjelderFra", UNSET)
        gjelder_fra: datetime.date | Unset
        if isinstance(_gjelder_fra, Unset):
            gjelder_fra = UNSET
        else:
            gjelder_fra = datetime.date.fromisoformat(_gjelder_fra)

        _gjelder_til = d.pop("gjelderTil", UNSET)
        gjelder_til: datetime.date | Unset
        if isinstance(_gjelder_til, Unset):
            gjelder_til = UNSET
        else:
            gjelder_til = datetime.date.fromisoformat(_gjelder_til)

        ytelse = d.pop("ytelse", UNSET)

        _betalingsfrist = d.pop("betalingsfrist", UNSET)
        betalingsfrist: datetime.date | Unset
        if isinstance(_betalingsfrist, Unset):
            betalingsfrist = UNSET
        else:
            betalingsfrist = datetime.date.fromisoformat(_betalingsfrist)

        vedtak_rad = cls(
            vedtakstype=vedtakstype,
            resultat=resultat,
            vedtaksdato=vedtaksdato,
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
            klager=klager,
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

        vedtak_rad.additional_properties = d
        return vedtak_rad

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
