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

from ..models.integreringskontrakt_innslag_status import (
    IntegreringskontraktInnslagStatus,
    check_integreringskontrakt_innslag_status,
)

if TYPE_CHECKING:
    from ..models.integreringskontrakt_felter import IntegreringskontraktFelter
    from ..models.integreringskontrakt_tidligere import IntegreringskontraktTidligere
    from ..models.sletting import Sletting


T = TypeVar("T", bound="IntegreringskontraktInnslag")


@_attrs_define
class IntegreringskontraktInnslag:
    """An innslag of the section, also a deleted one."""

    innslag_id: str
    """ Radens id: den som PATCH og DELETE har i adressen """
    status: IntegreringskontraktInnslagStatus
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
    seksjon: Literal["integreringskontrakt"]
    """ Seksjonen raden er i """
    felter: IntegreringskontraktFelter
    """ An integreringskontrakt. Only its date is registered (A 4.3). """
    historikk: list[IntegreringskontraktTidligere | Sletting]
    """ Tidligere versjoner av raden, med det som sto der """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.integreringskontrakt_tidligere import (
            IntegreringskontraktTidligere,
        )

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

        felter = self.felter.to_dict()

        historikk = []
        for historikk_item_data in self.historikk:
            historikk_item: dict[str, Any]
            if isinstance(historikk_item_data, IntegreringskontraktTidligere):
                historikk_item = historikk_item_data.to_dict()
            else:
                historikk_item = historikk_item_data.to_dict()

            historikk.append(historikk_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
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
                "felter": felter,
                "historikk": historikk,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.integreringskontrakt_felter import IntegreringskontraktFelter
        from ..models.integreringskontrakt_tidligere import (
            IntegreringskontraktTidligere,
        )
        from ..models.sletting import Sletting

        d = dict(src_dict)
        innslag_id = d.pop("innslagId")

        status = check_integreringskontrakt_innslag_status(d.pop("status"))

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

        seksjon = cast(Literal["integreringskontrakt"], d.pop("seksjon"))
        if seksjon != "integreringskontrakt":
            raise ValueError(f"seksjon must match const 'integreringskontrakt', got '{seksjon}'")

        felter = IntegreringskontraktFelter.from_dict(d.pop("felter"))

        historikk = []
        _historikk = d.pop("historikk")
        for historikk_item_data in _historikk:

            def _parse_historikk_item(data: object) -> IntegreringskontraktTidligere | Sletting:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    historikk_item_type_0 = IntegreringskontraktTidligere.from_dict(data)

                    return historikk_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                historikk_item_type_1 = Sletting.from_dict(data)

                return historikk_item_type_1

            historikk_item = _parse_historikk_item(historikk_item_data)

            historikk.append(historikk_item)

        integreringskontrakt_innslag = cls(
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
            felter=felter,
            historikk=historikk,
        )

        integreringskontrakt_innslag.additional_properties = d
        return integreringskontrakt_innslag

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
