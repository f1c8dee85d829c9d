from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.utregning_lovverk_type_0 import (
    UtregningLovverkType0,
    check_utregning_lovverk_type_0,
)
from ..models.utregning_sluttmaal_type_0 import (
    UtregningSluttmaalType0,
    check_utregning_sluttmaal_type_0,
)

if TYPE_CHECKING:
    from ..models.beregnetavslutning import Beregnetavslutning
    from ..models.frist import Frist
    from ..models.kategoriperiode import Kategoriperiode
    from ..models.ordningsstatus import Ordningsstatus
    from ..models.regnelinje import Regnelinje
    from ..models.varsel import Varsel


T = TypeVar("T", bound="Utregning")


@_attrs_define
class Utregning:
    """What the rules say of a person with these data on the day `beregnetFor`."""

    beregnet_for: datetime.date
    """ Dagen siden er regnet ut for """
    parametre: datetime.date
    """ Dagen lovparametrene det er regnet med, gjelder fra """
    lovverk: None | UtregningLovverkType0
    """ Loven personen følges opp etter; null der ingen gjelder """
    kategorier: list[Kategoriperiode]
    """ Kategoriene personen har hatt, med tidsrom """
    ordninger: list[Ordningsstatus]
    """ Ordningene personen har eller har hatt, med status """
    frist: Frist | None
    """ Fristen som løper; null der ingen løper """
    oppstartsfrist: datetime.date | None
    """ Siste dag for oppstart; null der den ikke kan regnes ut """
    gjennomfoeringsfrist: datetime.date | None
    """ Siste dag for gjennomføring; null der den ikke kan regnes ut """
    aktiv_tid_dager: int | None
    """ Dager med aktiv tid i programmet, der fristen er for gjenoppstart; ellers null """
    sluttmaal: None | UtregningSluttmaalType0
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    avslutning: Beregnetavslutning | None
    """ Avslutningen som regelmotoren ville registrert; null der det ikke er noen """
    varsler: list[Varsel]
    """ Det saksbehandleren bør vite; en registrering er godtatt likevel """
    beregningslogg: list[Regnelinje]
    """ Utregningen linje for linje, med hjemmel """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.beregnetavslutning import Beregnetavslutning
        from ..models.frist import Frist

        beregnet_for = self.beregnet_for.isoformat()

        parametre = self.parametre.isoformat()

        lovverk: None | str
        if isinstance(self.lovverk, str):
            lovverk = self.lovverk
        else:
            lovverk = self.lovverk

        kategorier = []
        for kategorier_item_data in self.kategorier:
            kategorier_item = kategorier_item_data.to_dict()
            kategorier.append(kategorier_item)

        ordninger = []
        for ordninger_item_data in self.ordninger:
            ordninger_item = ordninger_item_data.to_dict()
            ordninger.append(ordninger_item)

        frist: dict[str, Any] | None
        if isinstance(self.frist, Frist):
            frist = self.frist.to_dict()
        else:
            frist = self.frist

        oppstartsfrist: None | str
        if isinstance(self.oppstartsfrist, datetime.date):
            oppstartsfrist = self.oppstartsfrist.isoformat()
        else:
            oppstartsfrist = self.oppstartsfrist

        gjennomfoeringsfrist: None | str
        if isinstance(self.gjennomfoeringsfrist, datetime.date):
            gjennomfoeringsfrist = self.gjennomfoeringsfrist.isoformat()
        else:
            gjennomfoeringsfrist = self.gjennomfoeringsfrist

        aktiv_tid_dager: int | None
        aktiv_tid_dager = self.aktiv_tid_dager

        sluttmaal: None | str
        if isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
            sluttmaal = self.sluttmaal

        avslutning: dict[str, Any] | None
        if isinstance(self.avslutning, Beregnetavslutning):
            avslutning = self.avslutning.to_dict()
        else:
            avslutning = self.avslutning

        varsler = []
        for varsler_item_data in self.varsler:
            varsler_item = varsler_item_data.to_dict()
            varsler.append(varsler_item)

        beregningslogg = []
        for beregningslogg_item_data in self.beregningslogg:
            beregningslogg_item = beregningslogg_item_data.to_dict()
            beregningslogg.append(beregningslogg_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "beregnetFor": beregnet_for,
                "parametre": parametre,
                "lovverk": lovverk,
                "kategorier": kategorier,
                "ordninger": ordninger,
                "frist": frist,
                "oppstartsfrist": oppstartsfrist,
                "gjennomfoeringsfrist": gjennomfoeringsfrist,
                "aktivTidDager": aktiv_tid_dager,
                "sluttmaal": sluttmaal,
                "avslutning": avslutning,
                "varsler": varsler,
                "beregningslogg": beregningslogg,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.beregnetavslutning import Beregnetavslutning
        from ..models.frist import Frist
        from ..models.kategoriperiode import Kategoriperiode
        from ..models.ordningsstatus import Ordningsstatus
        from ..models.regnelinje import Regnelinje
        from ..models.varsel import Varsel

        d = dict(src_dict)
        beregnet_for = datetime.date.fromisoformat(d.pop("beregnetFor"))

        parametre = datetime.date.fromisoformat(d.pop("parametre"))

        def _parse_lovverk(data: object) -> None | UtregningLovverkType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lovverk_type_0 = check_utregning_lovverk_type_0(data)

                return lovverk_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UtregningLovverkType0, data)

        lovverk = _parse_lovverk(d.pop("lovverk"))

        kategorier = []
        _kategorier = d.pop("kategorier")
        for kategorier_item_data in _kategorier:
            kategorier_item = Kategoriperiode.from_dict(kategorier_item_data)

            kategorier.append(kategorier_item)

        ordninger = []
        _ordninger = d.pop("ordninger")
        for ordninger_item_data in _ordninger:
            ordninger_item = Ordningsstatus.from_dict(ordninger_item_data)

            ordninger.append(ordninger_item)

        def _parse_frist(data: object) -> Frist | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                frist_type_0 = Frist.from_dict(data)

                return frist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Frist | None, data)

        frist = _parse_frist(d.pop("frist"))

        def _parse_oppstartsfrist(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                oppstartsfrist_type_0 = datetime.date.fromisoformat(data)

                return oppstartsfrist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        oppstartsfrist = _parse_oppstartsfrist(d.pop("oppstartsfrist"))

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

        def _parse_aktiv_tid_dager(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        aktiv_tid_dager = _parse_aktiv_tid_dager(d.pop("aktivTidDager"))

        def _parse_sluttmaal(data: object) -> None | UtregningSluttmaalType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_utregning_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UtregningSluttmaalType0, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal"))

        def _parse_avslutning(data: object) -> Beregnetavslutning | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                avslutning_type_0 = Beregnetavslutning.from_dict(data)

                return avslutning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Beregnetavslutning | None, data)

        avslutning = _parse_avslutning(d.pop("avslutning"))

        varsler = []
        _varsler = d.pop("varsler")
        for varsler_item_data in _varsler:
            varsler_item = Varsel.from_dict(varsler_item_data)

            varsler.append(varsler_item)

        beregningslogg = []
        _beregningslogg = d.pop("beregningslogg")
        for beregningslogg_item_data in _beregningslogg:
            beregningslogg_item = Regnelinje.from_dict(beregningslogg_item_data)

            beregningslogg.append(beregningslogg_item)

        utregning = cls(
            beregnet_for=beregnet_for,
            parametre=parametre,
            lovverk=lovverk,
            kategorier=kategorier,
            ordninger=ordninger,
            frist=frist,
            oppstartsfrist=oppstartsfrist,
            gjennomfoeringsfrist=gjennomfoeringsfrist,
            aktiv_tid_dager=aktiv_tid_dager,
            sluttmaal=sluttmaal,
            avslutning=avslutning,
            varsler=varsler,
            beregningslogg=beregningslogg,
        )

        utregning.additional_properties = d
        return utregning

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
