from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.avslutningsrad import Avslutningsrad
    from ..models.beregningslinje import Beregningslinje
    from ..models.frist import Frist
    from ..models.hendelsesrad import Hendelsesrad
    from ..models.historikkrad import Historikkrad
    from ..models.innslagsrad import Innslagsrad
    from ..models.kategori import Kategori
    from ..models.oppfoelging import Oppfoelging
    from ..models.ordning import Ordning
    from ..models.varsel import Varsel
    from ..models.vurdertperson import Vurdertperson


T = TypeVar("T", bound="Vurdering")


@_attrs_define
class Vurdering:
    """What the regelmotor says of the person (kontrakt §2.1)."""

    duf_nummer: str
    versjon: int
    posisjon: str
    beregnet_for: datetime.date
    parametre: datetime.date
    lovverk: str
    person: Vurdertperson
    """ The person's own data; null before the first PersonRegistrert. """
    oppfoelging: Oppfoelging
    """ The kommune that follows up the person. """
    kategorier: list[Kategori]
    ordninger: list[Ordning]
    frist: Frist | None
    gjennomfoeringsfrist: datetime.date | None
    aktiv_tid_dager: int | None
    sluttmaal: None | str
    avslutning: Avslutningsrad | None
    avslutningshistorikk: list[Historikkrad]
    varsler: list[Varsel]
    beregningslogg: list[Beregningslinje]
    innslag: list[Innslagsrad]
    hendelser: list[Hendelsesrad]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avslutningsrad import Avslutningsrad
        from ..models.frist import Frist

        duf_nummer = self.duf_nummer

        versjon = self.versjon

        posisjon = self.posisjon

        beregnet_for = self.beregnet_for.isoformat()

        parametre = self.parametre.isoformat()

        lovverk = self.lovverk

        person = self.person.to_dict()

        oppfoelging = self.oppfoelging.to_dict()

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

        gjennomfoeringsfrist: None | str
        if isinstance(self.gjennomfoeringsfrist, datetime.date):
            gjennomfoeringsfrist = self.gjennomfoeringsfrist.isoformat()
        else:
            gjennomfoeringsfrist = self.gjennomfoeringsfrist

        aktiv_tid_dager: int | None
        aktiv_tid_dager = self.aktiv_tid_dager

        sluttmaal: None | str
        sluttmaal = self.sluttmaal

        avslutning: dict[str, Any] | None
        if isinstance(self.avslutning, Avslutningsrad):
            avslutning = self.avslutning.to_dict()
        else:
            avslutning = self.avslutning

        avslutningshistorikk = []
        for avslutningshistorikk_item_data in self.avslutningshistorikk:
            avslutningshistorikk_item = avslutningshistorikk_item_data.to_dict()
            avslutningshistorikk.append(avslutningshistorikk_item)

        varsler = []
        for varsler_item_data in self.varsler:
            varsler_item = varsler_item_data.to_dict()
            varsler.append(varsler_item)

        beregningslogg = []
        for beregningslogg_item_data in self.beregningslogg:
            beregningslogg_item = beregningslogg_item_data.to_dict()
            beregningslogg.append(beregningslogg_item)

        innslag = []
        for innslag_item_data in self.innslag:
            innslag_item = innslag_item_data.to_dict()
            innslag.append(innslag_item)

        hendelser = []
        for hendelser_item_data in self.hendelser:
            hendelser_item = hendelser_item_data.to_dict()
            hendelser.append(hendelser_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dufNummer": duf_nummer,
                "versjon": versjon,
                "posisjon": posisjon,
                "beregnetFor": beregnet_for,
                "parametre": parametre,
                "lovverk": lovverk,
                "person": person,
                "oppfoelging": oppfoelging,
                "kategorier": kategorier,
                "ordninger": ordninger,
                "frist": frist,
                "gjennomfoeringsfrist": gjennomfoeringsfrist,
                "aktivTidDager": aktiv_tid_dager,
                "sluttmaal": sluttmaal,
                "avslutning": avslutning,
                "avslutningshistorikk": avslutningshistorikk,
                "varsler": varsler,
                "beregningslogg": beregningslogg,
                "innslag": innslag,
                "hendelser": hendelser,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avslutningsrad import Avslutningsrad
        from ..models.beregningslinje import Beregningslinje
        from ..models.frist import Frist
        from ..models.hendelsesrad import Hendelsesrad
        from ..models.historikkrad import Historikkrad
        from ..models.innslagsrad import Innslagsrad
        from ..models.kategori import Kategori
        from ..models.oppfoelging import Oppfoelging
        from ..models.ordning import Ordning
        from ..models.varsel import Varsel
        from ..models.vurdertperson import Vurdertperson

        d = dict(src_dict)
        duf_nummer = d.pop("dufNummer")

        versjon = d.pop("versjon")

        posisjon = d.pop("posisjon")

        beregnet_for = datetime.date.fromisoformat(d.pop("beregnetFor"))

        parametre = datetime.date.fromisoformat(d.pop("parametre"))

        lovverk = d.pop("lovverk")

        person = Vurdertperson.from_dict(d.pop("person"))

        oppfoelging = Oppfoelging.from_dict(d.pop("oppfoelging"))

        kategorier = []
        _kategorier = d.pop("kategorier")
        for kategorier_item_data in _kategorier:
            kategorier_item = Kategori.from_dict(kategorier_item_data)

            kategorier.append(kategorier_item)

        ordninger = []
        _ordninger = d.pop("ordninger")
        for ordninger_item_data in _ordninger:
            ordninger_item = Ordning.from_dict(ordninger_item_data)

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

        def _parse_sluttmaal(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal"))

        def _parse_avslutning(data: object) -> Avslutningsrad | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                avslutning_type_0 = Avslutningsrad.from_dict(data)

                return avslutning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Avslutningsrad | None, data)

        avslutning = _parse_avslutning(d.pop("avslutning"))

        avslutningshistorikk = []
        _avslutningshistorikk = d.pop("avslutningshistorikk")
        for avslutningshistorikk_item_data in _avslutningshistorikk:
            avslutningshistorikk_item = Historikkrad.from_dict(avslutningshistorikk_item_data)

            avslutningshistorikk.append(avslutningshistorikk_item)

        varsler = []
        _varsler = d.pop("varsler")
        for varsler_item_data in _varsler:
            varsler_item = Varsel.from_dict(varsler_item_data)

            varsler.append(varsler_item)

        beregningslogg = []
        _beregningslogg = d.pop("beregningslogg")
        for beregningslogg_item_data in _beregningslogg:
            beregningslogg_item = Beregningslinje.from_dict(beregningslogg_item_data)

            beregningslogg.append(beregningslogg_item)

        innslag = []
        _innslag = d.pop("innslag")
        for innslag_item_data in _innslag:
            innslag_item = Innslagsrad.from_dict(innslag_item_data)

            innslag.append(innslag_item)

        hendelser = []
        _hendelser = d.pop("hendelser")
        for hendelser_item_data in _hendelser:
            hendelser_item = Hendelsesrad.from_dict(hendelser_item_data)

            hendelser.append(hendelser_item)

        vurdering = cls(
            duf_nummer=duf_nummer,
            versjon=versjon,
            posisjon=posisjon,
            beregnet_for=beregnet_for,
            parametre=parametre,
            lovverk=lovverk,
            person=person,
            oppfoelging=oppfoelging,
            kategorier=kategorier,
            ordninger=ordninger,
            frist=frist,
            gjennomfoeringsfrist=gjennomfoeringsfrist,
            aktiv_tid_dager=aktiv_tid_dager,
            sluttmaal=sluttmaal,
            avslutning=avslutning,
            avslutningshistorikk=avslutningshistorikk,
            varsler=varsler,
            beregningslogg=beregningslogg,
            innslag=innslag,
            hendelser=hendelser,
        )

        vurdering.additional_properties = d
        return vurdering

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
