from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.personside_lovverk_type_0 import (
    PersonsideLovverkType0,
    check_personside_lovverk_type_0,
)
from ..models.personside_sluttmaal_type_0 import (
    PersonsideSluttmaalType0,
    check_personside_sluttmaal_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.avslutning_innslag import AvslutningInnslag
    from ..models.avslutningsrad import Avslutningsrad
    from ..models.beregningslinje import Beregningslinje
    from ..models.fravaer_innslag import FravaerInnslag
    from ..models.fravaersaar import Fravaersaar
    from ..models.frist import Frist
    from ..models.hendelsesrad import Hendelsesrad
    from ..models.historikkrad import Historikkrad
    from ..models.integreringskontrakt_innslag import IntegreringskontraktInnslag
    from ..models.kategoriperiode import Kategoriperiode
    from ..models.klage_innslag import KlageInnslag
    from ..models.kompetanse import Kompetanse
    from ..models.kontakt_innslag import KontaktInnslag
    from ..models.oppfoelging import Oppfoelging
    from ..models.ordningsstatus import Ordningsstatus
    from ..models.reservasjon_innslag import ReservasjonInnslag
    from ..models.slettede_tiltak import SlettedeTiltak
    from ..models.sluttmaal_innslag import SluttmaalInnslag
    from ..models.statusboks import Statusboks
    from ..models.tiltak_innslag import TiltakInnslag
    from ..models.tiltaksmaaned import Tiltaksmaaned
    from ..models.varsel import Varsel
    from ..models.vedtak_innslag import VedtakInnslag
    from ..models.vurdertperson import Vurdertperson


T = TypeVar("T", bound="Personside")


@_attrs_define
class Personside:
    """The person's document (kontrakt §2.1) with the views of the page."""

    duf_nummer: str
    """ DUF-nummer, tolv siffer """
    versjon: int
    """ Stiger med hver endring av personen """
    posisjon: str
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    beregnet_for: datetime.date
    """ Dagen siden er regnet ut for """
    parametre: datetime.date
    """ Dagen lovparametrene det er regnet med, gjelder fra """
    lovverk: None | PersonsideLovverkType0
    """ Loven personen følges opp etter; null der ingen gjelder """
    person: Vurdertperson
    """ The person's own data; null before the first PersonRegistrert. """
    oppfoelging: Oppfoelging
    """ The kommune that follows up the person. """
    kategorier: list[Kategoriperiode]
    """ Kategoriene personen har hatt, med tidsrom """
    ordninger: list[Ordningsstatus]
    """ Ordningene personen har eller har hatt, med status """
    frist: Frist | None
    """ Fristen som løper; null der ingen løper """
    gjennomfoeringsfrist: datetime.date | None
    """ Siste dag for gjennomføring; null der den ikke kan regnes ut """
    aktiv_tid_dager: int | None
    """ Dager med aktiv tid i programmet, der fristen er for gjenoppstart; ellers null """
    sluttmaal: None | PersonsideSluttmaalType0
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    avslutning: Avslutningsrad | None
    """ Avslutningen som gjelder; null der personen ikke er avsluttet """
    avslutningshistorikk: list[Historikkrad]
    """ Alle avslutningene, også slettede og gjenåpnede """
    varsler: list[Varsel]
    """ Det saksbehandleren bør vite; en registrering er godtatt likevel """
    beregningslogg: list[Beregningslinje]
    """ Utregningen linje for linje, med hjemmel """
    innslag: list[
        AvslutningInnslag
        | FravaerInnslag
        | IntegreringskontraktInnslag
        | KlageInnslag
        | KontaktInnslag
        | ReservasjonInnslag
        | SluttmaalInnslag
        | TiltakInnslag
        | VedtakInnslag
    ]
    """ Radene i seksjonene, også slettede; de tidligere versjonene er i `historikk` """
    hendelser: list[Hendelsesrad]
    """ Det som har hendt med personen, for hendelsesloggen på siden """
    statusboks: Statusboks
    """ The status box at the top of the page (A 3.3, 10.1). """
    tiltak_per_maaned: list[Tiltaksmaaned]
    """ Tiltakene i hver måned, med timer per uke i snitt """
    slettede_tiltak_per_maaned: list[SlettedeTiltak]
    """ Slettede tiltak i hver måned """
    fravaer_per_aar: list[Fravaersaar]
    """ Fraværet i hvert år, med virkedager i hver måned """
    slettet_fravaer_per_aar: list[Fravaersaar]
    """ Slettet fravær i hvert år """
    kompetanse: Kompetanse | Unset = UNSET
    """ Kompetanse (A 2.4-2.6). It is absent for the role `administrativ`. """
    fratraadt: datetime.date | Unset = UNSET
    """ Siste dag kommunen fulgte opp; bare for en kommune som har sluttet """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avslutningsrad import Avslutningsrad
        from ..models.fravaer_innslag import FravaerInnslag
        from ..models.frist import Frist
        from ..models.integreringskontrakt_innslag import IntegreringskontraktInnslag
        from ..models.klage_innslag import KlageInnslag
        from ..models.kontakt_innslag import KontaktInnslag
        from ..models.reservasjon_innslag import ReservasjonInnslag
        from ..models.sluttmaal_innslag import SluttmaalInnslag
        from ..models.tiltak_innslag import TiltakInnslag
        from ..models.vedtak_innslag import VedtakInnslag

        duf_nummer = self.duf_nummer

        versjon = self.versjon

        posisjon = self.posisjon

        beregnet_for = self.beregnet_for.isoformat()

        parametre = self.parametre.isoformat()

        lovverk: None | str
        if isinstance(self.lovverk, str):
            lovverk = self.lovverk
        else:
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
        if isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
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
            innslag_item: dict[str, Any]
            if (
                isinstance(innslag_item_data, KontaktInnslag)
                or isinstance(innslag_item_data, IntegreringskontraktInnslag)
                or isinstance(innslag_item_data, ReservasjonInnslag)
                or isinstance(innslag_item_data, SluttmaalInnslag)
                or isinstance(innslag_item_data, VedtakInnslag)
                or isinstance(innslag_item_data, KlageInnslag)
                or isinstance(innslag_item_data, TiltakInnslag)
                or isinstance(innslag_item_data, FravaerInnslag)
            ):
                innslag_item = innslag_item_data.to_dict()
            else:
                innslag_item = innslag_item_data.to_dict()

            innslag.append(innslag_item)

        hendelser = []
        for hendelser_item_data in self.hendelser:
            hendelser_item = hendelser_item_data.to_dict()
            hendelser.append(hendelser_item)

        statusboks = self.statusboks.to_dict()

        tiltak_per_maaned = []
        for tiltak_per_maaned_item_data in self.tiltak_per_maaned:
            tiltak_per_maaned_item = tiltak_per_maaned_item_data.to_dict()
            tiltak_per_maaned.append(tiltak_per_maaned_item)

        slettede_tiltak_per_maaned = []
        for slettede_tiltak_per_maaned_item_data in self.slettede_tiltak_per_maaned:
            slettede_tiltak_per_maaned_item = slettede_tiltak_per_maaned_item_data.to_dict()
            slettede_tiltak_per_maaned.append(slettede_tiltak_per_maaned_item)

        fravaer_per_aar = []
        for fravaer_per_aar_item_data in self.fravaer_per_aar:
            fravaer_per_aar_item = fravaer_per_aar_item_data.to_dict()
            fravaer_per_aar.append(fravaer_per_aar_item)

        slettet_fravaer_per_aar = []
        for slettet_fravaer_per_aar_item_data in self.slettet_fravaer_per_aar:
            slettet_fravaer_per_aar_item = slettet_fravaer_per_aar_item_data.to_dict()
            slettet_fravaer_per_aar.append(slettet_fravaer_per_aar_item)

        kompetanse: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kompetanse, Unset):
            kompetanse = self.kompetanse.to_dict()

        fratraadt: str | Unset = UNSET
        if not isinstance(self.fratraadt, Unset):
            fratraadt = self.fratraadt.isoformat()

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
                "statusboks": statusboks,
                "tiltakPerMaaned": tiltak_per_maaned,
                "slettedeTiltakPerMaaned": slettede_tiltak_per_maaned,
                "fravaerPerAar": fravaer_per_aar,
                "slettetFravaerPerAar": slettet_fravaer_per_aar,
            }
        )
        if kompetanse is not UNSET:
            field_dict["kompetanse"] = kompetanse
        if fratraadt is not UNSET:
            field_dict["fratraadt"] = fratraadt

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avslutning_innslag import AvslutningInnslag
        from ..models.avslutningsrad import Avslutningsrad
        from ..models.beregningslinje import Beregningslinje
        from ..models.fravaer_innslag import FravaerInnslag
        from ..models.fravaersaar import Fravaersaar
        from ..models.frist import Frist
        from ..models.hendelsesrad import Hendelsesrad
        from ..models.historikkrad import Historikkrad
        from ..models.integreringskontrakt_innslag import IntegreringskontraktInnslag
        from ..models.kategoriperiode import Kategoriperiode
        from ..models.klage_innslag import KlageInnslag
        from ..models.kompetanse import Kompetanse
        from ..models.kontakt_innslag import KontaktInnslag
        from ..models.oppfoelging import Oppfoelging
        from ..models.ordningsstatus import Ordningsstatus
        from ..models.reservasjon_innslag import ReservasjonInnslag
        from ..models.slettede_tiltak import SlettedeTiltak
        from ..models.sluttmaal_innslag import SluttmaalInnslag
        from ..models.statusboks import Statusboks
        from ..models.tiltak_innslag import TiltakInnslag
        from ..models.tiltaksmaaned import Tiltaksmaaned
        from ..models.varsel import Varsel
        from ..models.vedtak_innslag import VedtakInnslag
        from ..models.vurdertperson import Vurdertperson

        d = dict(src_dict)
        duf_nummer = d.pop("dufNummer")

        versjon = d.pop("versjon")

        posisjon = d.pop("posisjon")

        beregnet_for = datetime.date.fromisoformat(d.pop("beregnetFor"))

        parametre = datetime.date.fromisoformat(d.pop("parametre"))

        def _parse_lovverk(data: object) -> None | PersonsideLovverkType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lovverk_type_0 = check_personside_lovverk_type_0(data)

                return lovverk_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonsideLovverkType0, data)

        lovverk = _parse_lovverk(d.pop("lovverk"))

        person = Vurdertperson.from_dict(d.pop("person"))

        oppfoelging = Oppfoelging.from_dict(d.pop("oppfoelging"))

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

        def _parse_sluttmaal(data: object) -> None | PersonsideSluttmaalType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_personside_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PersonsideSluttmaalType0, data)

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

            def _parse_innslag_item(
                data: object,
            ) -> (
                AvslutningInnslag
                | FravaerInnslag
                | IntegreringskontraktInnslag
                | KlageInnslag
                | KontaktInnslag
                | ReservasjonInnslag
                | SluttmaalInnslag
                | TiltakInnslag
                | VedtakInnslag
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_0 = KontaktInnslag.from_dict(data)

                    return innslag_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_1 = IntegreringskontraktInnslag.from_dict(data)

                    return innslag_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_2 = ReservasjonInnslag.from_dict(data)

                    return innslag_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_3 = SluttmaalInnslag.from_dict(data)

                    return innslag_item_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_4 = VedtakInnslag.from_dict(data)

                    return innslag_item_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_5 = KlageInnslag.from_dict(data)

                    return innslag_item_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_6 = TiltakInnslag.from_dict(data)

                    return innslag_item_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    innslag_item_type_7 = FravaerInnslag.from_dict(data)

                    return innslag_item_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                innslag_item_type_8 = AvslutningInnslag.from_dict(data)

                return innslag_item_type_8

            innslag_item = _parse_innslag_item(innslag_item_data)

            innslag.append(innslag_item)

        hendelser = []
        _hendelser = d.pop("hendelser")
        for hendelser_item_data in _hendelser:
            hendelser_item = Hendelsesrad.from_dict(hendelser_item_data)

            hendelser.append(hendelser_item)

        statusboks = Statusboks.from_dict(d.pop("statusboks"))

        tiltak_per_maaned = []
        _tiltak_per_maaned = d.pop("tiltakPerMaaned")
        for tiltak_per_maaned_item_data in _tiltak_per_maaned:
            tiltak_per_maaned_item = Tiltaksmaaned.from_dict(tiltak_per_maaned_item_data)

            tiltak_per_maaned.append(tiltak_per_maaned_item)

        slettede_tiltak_per_maaned = []
        _slettede_tiltak_per_maaned = d.pop("slettedeTiltakPerMaaned")
        for slettede_tiltak_per_maaned_item_data in _slettede_tiltak_per_maaned:
            slettede_tiltak_per_maaned_item = SlettedeTiltak.from_dict(slettede_tiltak_per_maaned_item_data)

            slettede_tiltak_per_maaned.append(slettede_tiltak_per_maaned_item)

        fravaer_per_aar = []
        _fravaer_per_aar = d.pop("fravaerPerAar")
        for fravaer_per_aar_item_data in _fravaer_per_aar:
            fravaer_per_aar_item = Fravaersaar.from_dict(fravaer_per_aar_item_data)

            fravaer_per_aar.append(fravaer_per_aar_item)

        slettet_fravaer_per_aar = []
        _slettet_fravaer_per_aar = d.pop("slettetFravaerPerAar")
        for slettet_fravaer_per_aar_item_data in _slettet_fravaer_per_aar:
            slettet_fravaer_per_aar_item = Fravaersaar.from_dict(slettet_fravaer_per_aar_item_data)

            slettet_fravaer_per_aar.append(slettet_fravaer_per_aar_item)

        _kompetanse = d.pop("kompetanse", UNSET)
        kompetanse: Kompetanse | Unset
        if isinstance(_kompetanse, Unset):
            kompetanse = UNSET
        else:
            kompetanse = Kompetanse.from_dict(_kompetanse)

        _fratraadt = d.pop("fratraadt", UNSET)
        fratraadt: datetime.date | Unset
        if isinstance(_fratraadt, Unset):
            fratraadt = UNSET
        else:
            fratraadt = datetime.date.fromisoformat(_fratraadt)

        personside = cls(
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
            statusboks=statusboks,
            tiltak_per_maaned=tiltak_per_maaned,
            slettede_tiltak_per_maaned=slettede_tiltak_per_maaned,
            fravaer_per_aar=fravaer_per_aar,
            slettet_fravaer_per_aar=slettet_fravaer_per_aar,
            kompetanse=kompetanse,
            fratraadt=fratraadt,
        )

        personside.additional_properties = d
        return personside

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
