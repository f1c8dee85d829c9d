from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.avslutning_innslag import AvslutningInnslag
    from ..models.fravaer_innslag import FravaerInnslag
    from ..models.historikkrad import Historikkrad
    from ..models.integreringskontrakt_innslag import IntegreringskontraktInnslag
    from ..models.klage_innslag import KlageInnslag
    from ..models.kontakt_innslag import KontaktInnslag
    from ..models.reservasjon_innslag import ReservasjonInnslag
    from ..models.sluttmaal_innslag import SluttmaalInnslag
    from ..models.tiltak_innslag import TiltakInnslag
    from ..models.vedtak_innslag import VedtakInnslag


T = TypeVar("T", bound="RadEndret")


@_attrs_define
class RadEndret:
    """The row has changed since the version that If-Match names."""

    type_: str
    """ Adressen til forklaringen av problemet """
    title: str
    """ Problemets navn, på bokmål """
    status: Literal[412]
    """ HTTP-status """
    detail: str
    """ Hva som er galt og hva du kan gjøre, på bokmål, til å vise """
    kode: str
    """ Problemets kode, den samme for alltid """
    hendelse_id: UUID
    """ Id-en til registreringen, som er Idempotency-Key der en var gitt """
    posisjon: str
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    felt: str | Unset = UNSET
    """ Feltet det gjelder, der det gjelder ett """
    rad: (
        AvslutningInnslag
        | FravaerInnslag
        | Historikkrad
        | IntegreringskontraktInnslag
        | KlageInnslag
        | KontaktInnslag
        | ReservasjonInnslag
        | SluttmaalInnslag
        | TiltakInnslag
        | Unset
        | VedtakInnslag
    ) = UNSET
    """ Raden slik den er nå, med etag til neste forsøk. Den mangler der du ikke lenger ser personen. En avslutning
    fra regelmotoren er som i avslutningshistorikk """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avslutning_innslag import AvslutningInnslag
        from ..models.fravaer_innslag import FravaerInnslag
        from ..models.integreringskontrakt_innslag import IntegreringskontraktInnslag
        from ..models.klage_innslag import KlageInnslag
        from ..models.kontakt_innslag import KontaktInnslag
        from ..models.reservasjon_innslag import ReservasjonInnslag
        from ..models.sluttmaal_innslag import SluttmaalInnslag
        from ..models.tiltak_innslag import TiltakInnslag
        from ..models.vedtak_innslag import VedtakInnslag

        type_ = self.type_

        title = self.title

        status = self.status

        detail = self.detail

        kode = self.kode

        hendelse_id = str(self.hendelse_id)

        posisjon = self.posisjon

        felt = self.felt

        rad: dict[str, Any] | Unset
        if isinstance(self.rad, Unset):
            rad = UNSET
        elif (
            isinstance(self.rad, KontaktInnslag)
            or isinstance(self.rad, IntegreringskontraktInnslag)
            or isinstance(self.rad, ReservasjonInnslag)
            or isinstance(self.rad, SluttmaalInnslag)
            or isinstance(self.rad, VedtakInnslag)
            or isinstance(self.rad, KlageInnslag)
            or isinstance(self.rad, TiltakInnslag)
            or isinstance(self.rad, FravaerInnslag)
            or isinstance(self.rad, AvslutningInnslag)
        ):
            rad = self.rad.to_dict()
        else:
            rad = self.rad.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "title": title,
                "status": status,
                "detail": detail,
                "kode": kode,
                "hendelseId": hendelse_id,
                "posisjon": posisjon,
            }
        )
        if felt is not UNSET:
            field_dict["felt"] = felt
        if rad is not UNSET:
            field_dict["rad"] = rad

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avslutning_innslag import AvslutningInnslag
        from ..models.fravaer_innslag import FravaerInnslag
        from ..models.historikkrad import Historikkrad
        from ..models.integreringskontrakt_innslag import IntegreringskontraktInnslag
        from ..models.klage_innslag import KlageInnslag
        from ..models.kontakt_innslag import KontaktInnslag
        from ..models.reservasjon_innslag import ReservasjonInnslag
        from ..models.sluttmaal_innslag import SluttmaalInnslag
        from ..models.tiltak_innslag import TiltakInnslag
        from ..models.vedtak_innslag import VedtakInnslag

        d = dict(src_dict)
        type_ = d.pop("type")

        title = d.pop("title")

        status = cast(Literal[412], d.pop("status"))
        if status != 412:
            raise ValueError(f"status must match const 412, got '{status}'")

        detail = d.pop("detail")

        kode = d.pop("kode")

        hendelse_id = UUID(d.pop("hendelseId"))

        posisjon = d.pop("posisjon")

        felt = d.pop("felt", UNSET)

        def _parse_rad(
            data: object,
        ) -> (
            AvslutningInnslag
            | FravaerInnslag
            | Historikkrad
            | IntegreringskontraktInnslag
            | KlageInnslag
            | KontaktInnslag
            | ReservasjonInnslag
            | SluttmaalInnslag
            | TiltakInnslag
            | Unset
            | VedtakInnslag
        ):
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_0 = KontaktInnslag.from_dict(data)

                return rad_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_1 = IntegreringskontraktInnslag.from_dict(data)

                return rad_type_0_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_2 = ReservasjonInnslag.from_dict(data)

                return rad_type_0_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_3 = SluttmaalInnslag.from_dict(data)

                return rad_type_0_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_4 = VedtakInnslag.from_dict(data)

                return rad_type_0_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_5 = KlageInnslag.from_dict(data)

                return rad_type_0_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_6 = TiltakInnslag.from_dict(data)

                return rad_type_0_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_7 = FravaerInnslag.from_dict(data)

                return rad_type_0_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rad_type_0_type_8 = AvslutningInnslag.from_dict(data)

                return rad_type_0_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            rad_type_1 = Historikkrad.from_dict(data)

            return rad_type_1

        rad = _parse_rad(d.pop("rad", UNSET))

        rad_endret = cls(
            type_=type_,
            title=title,
            status=status,
            detail=detail,
            kode=kode,
            hendelse_id=hendelse_id,
            posisjon=posisjon,
            felt=felt,
            rad=rad,
        )

        rad_endret.additional_properties = d
        return rad_endret

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
