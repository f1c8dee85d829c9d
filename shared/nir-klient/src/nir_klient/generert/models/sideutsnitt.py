from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sideutsnitt_lovverk_type_0 import (
    SideutsnittLovverkType0,
    check_sideutsnitt_lovverk_type_0,
)
from ..models.sideutsnitt_sluttmaal_type_0 import (
    SideutsnittSluttmaalType0,
    check_sideutsnitt_sluttmaal_type_0,
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


T = TypeVar("T", bound="Sideutsnitt")


@_attrs_define
class Sideutsnitt:
    """The page, or the fields of it that were asked for."""

    duf_nummer: str | Unset = UNSET
    """ DUF-nummer, tolv siffer """
    versjon: int | Unset = UNSET
    """ Stiger med hver endring av personen """
    posisjon: str | Unset = UNSET
    """ Vis den til reporting i X-NIR-Posisjon for å se dette skrevet """
    beregnet_for: datetime.date | Unset = UNSET
    """ Dagen siden er regnet ut for """
    parametre: datetime.date | Unset = UNSET
    """ Dagen lovparametrene det er regnet med, gjelder fra """
    lovverk: None | SideutsnittLovverkType0 | Unset = UNSET
    """ Loven personen følges opp etter; null der ingen gjelder """
    person: Vurdertperson | Unset = UNSET
    """ The person's own data; null before the first PersonRegistrert. """
    oppfoelging: Oppfoelging | Unset = UNSET
    """ The kommune that follows up the person. """
    kategorier: list[Kategoriperiode] | Unset = UNSET
    """ Kategoriene personen har hatt, med tidsrom """
    ordninger: list[Ordningsstatus] | Unset = UNSET
    """ Ordningene personen har eller har hatt, med status """
    frist: Frist | None | Unset = UNSET
    """ Fristen som løper; null der ingen løper """
    gjennomfoeringsfrist: datetime.date | None | Unset = UNSET
    """ Siste dag for gjennomføring; null der den ikke kan regnes ut """
    aktiv_tid_dager: int | None | Unset = UNSET
    """ Dager med aktiv tid i programmet, der fristen er for gjenoppstart; ellers null """
    sluttmaal: None | SideutsnittSluttmaalType0 | Unset = UNSET
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    avslutning: Avslutningsrad | None | Unset = UNSET
    """ Avslutningen som gjelder; null der personen ikke er avsluttet """
    avslutningshistorikk: list[Historikkrad] | Unset = UNSET
    """ Alle avslutningene, også slettede og gjenåpnede """
    varsler: list[Varsel] | Unset = UNSET
    """ Det saksbehandleren bør vite; en registrering er godtatt likevel """
    kompetanse: Kompetanse | Unset = UNSET
    """ Kompetanse (A 2.4-2.6). It is absent for the role `administrativ`. """
    beregningslogg: list[Beregningslinje] | Unset = UNSET
    """ Utregningen linje for linje, med hjemmel """
    innslag: (
        list[
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
        | Unset
    ) = UNSET
    """ Radene i seksjonene, også slettede; de tidligere versjonene er i `historikk` """
    hendelser: list[Hendelsesrad] | Unset = UNSET
    """ Det som har hendt med personen, for hendelsesloggen på siden """
    fratraadt: datetime.date | Unset = UNSET
    """ Siste dag kommunen fulgte opp; bare for en kommune som har sluttet """
    statusboks: Statusboks | Unset = UNSET
    """ The status box at the top of the page (A 3.3, 10.1). """
    tiltak_per_maaned: list[Tiltaksmaaned] | Unset = UNSET
    """ Tiltakene i hver måned, med timer per uke i snitt """
    slettede_tiltak_per_maaned: list[SlettedeTiltak] | Unset = UNSET
    """ Slettede tiltak i hver måned """
    fravaer_per_aar: list[Fravaersaar] | Unset = UNSET
    """ Fraværet i hvert år, med virkedager i hver måned """
    slettet_fravaer_per_aar: list[Fravaersaar] | Unset = UNSET
    """ Slettet fravær i hvert år """
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

        beregnet_for: str | Unset = UNSET
        if not isinstance(self.beregnet_for, Unset):
            beregnet_for = self.beregnet_for.isoformat()

        parametre: str | Unset = UNSET
        if not isinstance(self.parametre, Unset):
            parametre = self.parametre.isoformat()

        lovverk: None | str | Unset
        if isinstance(self.lovverk, Unset):
            lovverk = UNSET
        elif isinstance(self.lovverk, str):
            lovverk = self.lovverk
        else:
            lovverk = self.lovverk

        person: dict[str, Any] | Unset = UNSET
        if not isinstance(self.person, Unset):
            person = self.person.to_dict()

        oppfoelging: dict[str, Any] | Unset = UNSET
        if not isinstance(self.oppfoelging, Unset):
            oppfoelging = self.oppfoelging.to_dict()

        kategorier: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.kategorier, Unset):
            kategorier = []
            for kategorier_item_data in self.kategorier:
                kategorier_item = kategorier_item_data.to_dict()
                kategorier.append(kategorier_item)

        ordninger: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.ordninger, Unset):
            ordninger = []
            for ordninger_item_data in self.ordninger:
                ordninger_item = ordninger_item_data.to_dict()
                ordninger.append(ordninger_item)

        frist: dict[str, Any] | None | Unset
        if isinstance(self.frist, Unset):
            frist = UNSET
        elif isinstance(self.frist, Frist):
            frist = self.frist.to_dict()
        else:
            frist = self.frist

        gjennomfoeringsfrist: None | str | Unset
        if isinstance(self.gjennomfoeringsfrist, Unset):
            gjennomfoeringsfrist = UNSET
        elif isinstance(self.gjennomfoeringsfrist, datetime.date):
            gjennomfoeringsfrist = self.gjennomfoeringsfrist.isoformat()
        else:
            gjennomfoeringsfrist = self.gjennomfoeringsfrist

        aktiv_tid_dager: int | None | Unset
        if isinstance(self.aktiv_tid_dager, Unset):
            aktiv_tid_dager = UNSET
        else:
            aktiv_tid_dager = self.aktiv_tid_dager

        sluttmaal: None | str | Unset
        if isinstance(self.sluttmaal, Unset):
            sluttmaal = UNSET
        elif isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
            sluttmaal = self.sluttmaal

        avslutning: dict[str, Any] | None | Unset
        if isinstance(self.avslutning, Unset):
            avslutning = UNSET
        elif isinstance(self.avslutning, Avslutningsrad):
            avslutning = self.avslutning.to_dict()
        else:
            avslutning = self.avslutning

        avslutningshistorikk: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.avslutningshistorikk, Unset):
            avslutningshistorikk = []
            for avslutningshistorikk_item_data in self.avslutningshistorikk:
                avslutningshistorikk_item = avslutningshistorikk_item_data.to_dict()
                avslutningshistorikk.append(avslutningshistorikk_item)

        varsler: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.varsler, Unset):
            varsler = []
            for varsler_item_data in self.varsler:
                varsler_item = varsler_item_data.to_dict()
                varsler.append(varsler_item)

        kompetanse: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kompetanse, Unset):
            kompetanse = self.kompetanse.to_dict()

        beregningslogg: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.beregningslogg, Unset):
            beregningslogg = []
            for beregningslogg_item_data in self.beregningslogg:
                beregningslogg_item = beregningslogg_item_data.to_dict()
                beregningslogg.append(beregningslogg_item)

        innslag: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.innslag, Unset):
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

        hendelser: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.hendelser, Unset):
            hendelser = []
            for hendelser_item_data in self.hendelser:
                hendelser_item = hendelser_item_data.to_dict()
                hendelser.append(hendelser_item)

        fratraadt: str | Unset = UNSET
        if not isinstance(self.fratraadt, Unset):
            fratraadt = self.fratraadt.isoformat()

        statusboks: dict[str, Any] | Unset = UNSET
        if not isinstance(self.statusboks, Unset):
            statusboks = self.statusboks.to_dict()

        tiltak_per_maaned: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tiltak_per_maaned, Unset):
            tiltak_per_maaned = []
            for tiltak_per_maaned_item_data in self.tiltak_per_maaned:
                tiltak_per_maaned_item = tiltak_per_maaned_item_data.to_dict()
                tiltak_per_maaned.append(tiltak_per_maaned_item)

        slettede_tiltak_per_maaned: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.slettede_tiltak_per_maaned, Unset):
            slettede_tiltak_per_maaned = []
            for slettede_tiltak_per_maaned_item_data in self.slettede_tiltak_per_maaned:
                slettede_tiltak_per_maaned_item = slettede_tiltak_per_maaned_item_data.to_dict()
                slettede_tiltak_per_maaned.append(slettede_tiltak_per_maaned_item)

        fravaer_per_aar: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fravaer_per_aar, Unset):
            fravaer_per_aar = []
            for fravaer_per_aar_item_data in self.fravaer_per_aar:
                fravaer_per_aar_item = fravaer_per_aar_item_data.to_dict()
                fravaer_per_aar.append(fravaer_per_aar_item)

        slettet_fravaer_per_aar: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.slettet_fravaer_per_aar, Unset):
            slettet_fravaer_per_aar = []
            for slettet_fravaer_per_aar_item_data in self.slettet_fravaer_per_aar:
                slettet_fravaer_per_aar_item = slettet_fravaer_per_aar_item_data.to_dict()
                slettet_fravaer_per_aar.append(slettet_fravaer_per_aar_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if duf_nummer is not UNSET:
            field_dict["dufNummer"] = duf_nummer
        if versjon is not UNSET:
            field_dict["versjon"] = versjon
        if posisjon is not UNSET:
            field_dict["posisjon"] = posisjon
        if beregnet_for is not UNSET:
            field_dict["beregnetFor"] = beregnet_for
        if parametre is not UNSET:
            field_dict["parametre"] = parametre
        if lovverk is not UNSET:
            field_dict["lovverk"] = lovverk
        if person is not UNSET:
            field_dict["person"] = person
        if oppfoelging is not UNSET:
            field_dict["oppfoelging"] = oppfoelging
        if kategorier is not UNSET:
            field_dict["kategorier"] = kategorier
        if ordninger is not UNSET:
            field_dict["ordninger"] = ordninger
        if frist is not UNSET:
            field_dict["frist"] = frist
        if gjennomfoeringsfrist is not UNSET:
            field_dict["gjennomfoeringsfrist"] = gjennomfoeringsfrist
        if aktiv_tid_dager is not UNSET:
            field_dict["aktivTidDager"] = aktiv_tid_dager
        if sluttmaal is not UNSET:
            field_dict["sluttmaal"] = sluttmaal
        if avslutning is not UNSET:
            field_dict["avslutning"] = avslutning
        if avslutningshistorikk is not UNSET:
            field_dict["avslutningshistorikk"] = avslutningshistorikk
        if varsler is not UNSET:
            field_dict["varsler"] = varsler
        if kompetanse is not UNSET:
            field_dict["kompetanse"] = kompetanse
        if beregningslogg is not UNSET:
            field_dict["beregningslogg"] = beregningslogg
        if innslag is not UNSET:
            field_dict["innslag"] = innslag
        if hendelser is not UNSET:
            field_dict["hendelser"] = hendelser
        if fratraadt is not UNSET:
            field_dict["fratraadt"] = fratraadt
        if statusboks is not UNSET:
            field_dict["statusboks"] = statusboks
        if tiltak_per_maaned is not UNSET:
            field_dict["tiltakPerMaaned"] = tiltak_per_maaned
        if slettede_tiltak_per_maaned is not UNSET:
            field_dict["slettedeTiltakPerMaaned"] = slettede_tiltak_per_maaned
        if fravaer_per_aar is not UNSET:
            field_dict["fravaerPerAar"] = fravaer_per_aar
        if slettet_fravaer_per_aar is not UNSET:
            field_dict["slettetFravaerPerAar"] = slettet_fravaer_per_aar

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
        duf_nummer = d.pop("dufNummer", UNSET)

        versjon = d.pop("versjon", UNSET)

        posisjon = d.pop("posisjon", UNSET)

        _beregnet_for = d.pop("beregnetFor", UNSET)
        beregnet_for: datetime.date | Unset
        if isinstance(_beregnet_for, Unset):
            beregnet_for = UNSET
        else:
            beregnet_for = datetime.date.fromisoformat(_beregnet_for)

        _parametre = d.pop("parametre", UNSET)
        parametre: datetime.date | Unset
        if isinstance(_parametre, Unset):
            parametre = UNSET
        else:
            parametre = datetime.date.fromisoformat(_parametre)

        def _parse_lovverk(data: object) -> None | SideutsnittLovverkType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lovverk_type_0 = check_sideutsnitt_lovverk_type_0(data)

                return lovverk_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SideutsnittLovverkType0 | Unset, data)

        lovverk = _parse_lovverk(d.pop("lovverk", UNSET))

        _person = d.pop("person", UNSET)
        person: Vurdertperson | Unset
        if isinstance(_person, Unset):
            person = UNSET
        else:
            person = Vurdertperson.from_dict(_person)

        _oppfoelging = d.pop("oppfoelging", UNSET)
        oppfoelging: Oppfoelging | Unset
        if isinstance(_oppfoelging, Unset):
            oppfoelging = UNSET
        else:
            oppfoelging = Oppfoelging.from_dict(_oppfoelging)

        _kategorier = d.pop("kategorier", UNSET)
        kategorier: list[Kategoriperiode] | Unset = UNSET
        if _kategorier is not UNSET:
            kategorier = []
            for kategorier_item_data in _kategorier:
                kategorier_item = Kategoriperiode.from_dict(kategorier_item_data)

                kategorier.append(kategorier_item)

        _ordninger = d.pop("ordninger", UNSET)
        ordninger: list[Ordningsstatus] | Unset = UNSET
        if _ordninger is not UNSET:
            ordninger = []
            for ordninger_item_data in _ordninger:
                ordninger_item = Ordningsstatus.from_dict(ordninger_item_data)

                ordninger.append(ordninger_item)

        def _parse_frist(data: object) -> Frist | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                frist_type_0 = Frist.from_dict(data)

                return frist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Frist | None | Unset, data)

        frist = _parse_frist(d.pop("frist", UNSET))

        def _parse_gjennomfoeringsfrist(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gjennomfoeringsfrist_type_0 = datetime.date.fromisoformat(data)

                return gjennomfoeringsfrist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        gjennomfoeringsfrist = _parse_gjennomfoeringsfrist(d.pop("gjennomfoeringsfrist", UNSET))

        def _parse_aktiv_tid_dager(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        aktiv_tid_dager = _parse_aktiv_tid_dager(d.pop("aktivTidDager", UNSET))

        def _parse_sluttmaal(data: object) -> None | SideutsnittSluttmaalType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_sideutsnitt_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SideutsnittSluttmaalType0 | Unset, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal", UNSET))

        def _parse_avslutning(data: object) -> Avslutningsrad | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                avslutning_type_0 = Avslutningsrad.from_dict(data)

                return avslutning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Avslutningsrad | None | Unset, data)

        avslutning = _parse_avslutning(d.pop("avslutning", UNSET))

        _avslutningshistorikk = d.pop("avslutningshistorikk", UNSET)
        avslutningshistorikk: list[Historikkrad] | Unset = UNSET
        if _avslutningshistorikk is not UNSET:
            avslutningshistorikk = []
            for avslutningshistorikk_item_data in _avslutningshistorikk:
                avslutningshistorikk_item = Historikkrad.from_dict(avslutningshistorikk_item_data)

                avslutningshistorikk.append(avslutningshistorikk_item)

        _varsler = d.pop("varsler", UNSET)
        varsler: list[Varsel] | Unset = UNSET
        if _varsler is not UNSET:
            varsler = []
            for varsler_item_data in _varsler:
                varsler_item = Varsel.from_dict(varsler_item_data)

                varsler.append(varsler_item)

        _kompetanse = d.pop("kompetanse", UNSET)
        kompetanse: Kompetanse | Unset
        if isinstance(_kompetanse, Unset):
            kompetanse = UNSET
        else:
            kompetanse = Kompetanse.from_dict(_kompetanse)

        _beregningslogg = d.pop("beregningslogg", UNSET)
        beregningslogg: list[Beregningslinje] | Unset = UNSET
        if _beregningslogg is not UNSET:
            beregningslogg = []
            for beregningslogg_item_data in _beregningslogg:
                beregningslogg_item = Beregningslinje.from_dict(beregningslogg_item_data)

                beregningslogg.append(beregningslogg_item)

        _innslag = d.pop("innslag", UNSET)
        innslag: (
            list[
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
            | Unset
        ) = UNSET
        if _innslag is not UNSET:
            innslag = []
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

        _hendelser = d.pop("hendelser", UNSET)
        hendelser: list[Hendelsesrad] | Unset = UNSET
        if _hendelser is not UNSET:
            hendelser = []
            for hendelser_item_data in _hendelser:
                hendelser_item = Hendelsesrad.from_dict(hendelser_item_data)

                hendelser.append(hendelser_item)

        _fratraadt = d.pop("fratraadt", UNSET)
        fratraadt: datetime.date | Unset
        if isinstance(_fratraadt, Unset):
            fratraadt = UNSET
        else:
            fratraadt = datetime.date.fromisoformat(_fratraadt)

        _statusboks = d.pop("statusboks", UNSET)
        statusboks: Statusboks | Unset
        if isinstance(_statusboks, Unset):
            statusboks = UNSET
        else:
            statusboks = Statusboks.from_dict(_statusboks)

        _tiltak_per_maaned = d.pop("tiltakPerMaaned", UNSET)
        tiltak_per_maaned: list[Tiltaksmaaned] | Unset = UNSET
        if _tiltak_per_maaned is not UNSET:
            tiltak_per_maaned = []
            for tiltak_per_maaned_item_data in _tiltak_per_maaned:
                tiltak_per_maaned_item = Tiltaksmaaned.from_dict(tiltak_per_maaned_item_data)

                tiltak_per_maaned.append(tiltak_per_maaned_item)

        _slettede_tiltak_per_maaned = d.pop("slettedeTiltakPerMaaned", UNSET)
        slettede_tiltak_per_maaned: list[SlettedeTiltak] | Unset = UNSET
        if _slettede_tiltak_per_maaned is not UNSET:
            slettede_tiltak_per_maaned = []
            for slettede_tiltak_per_maaned_item_data in _slettede_tiltak_per_maaned:
                slettede_tiltak_per_maaned_item = SlettedeTiltak.from_dict(
                    slettede_tiltak_per_maaned_item_data
                )

                slettede_tiltak_per_maaned.append(slettede_tiltak_per_maaned_item)

        _fravaer_per_aar = d.pop("fravaerPerAar", UNSET)
        fravaer_per_aar: list[Fravaersaar] | Unset = UNSET
        if _fravaer_per_aar is not UNSET:
            fravaer_per_aar = []
            for fravaer_per_aar_item_data in _fravaer_per_aar:
                fravaer_per_aar_item = Fravaersaar.from_dict(fravaer_per_aar_item_data)

                fravaer_per_aar.append(fravaer_per_aar_item)

        _slettet_fravaer_per_aar = d.pop("slettetFravaerPerAar", UNSET)
        slettet_fravaer_per_aar: list[Fravaersaar] | Unset = UNSET
        if _slettet_fravaer_per_aar is not UNSET:
            slettet_fravaer_per_aar = []
            for slettet_fravaer_per_aar_item_data in _slettet_fravaer_per_aar:
                slettet_fravaer_per_aar_item = Fravaersaar.from_dict(slettet_fravaer_per_aar_item_data)

                slettet_fravaer_per_aar.append(slettet_fravaer_per_aar_item)

        sideutsnitt = cls(
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
            kompetanse=kompetanse,
            beregningslogg=beregningslogg,
            innslag=innslag,
            hendelser=hendelser,
            fratraadt=fratraadt,
            statusboks=statusboks,
            tiltak_per_maaned=tiltak_per_maaned,
            slettede_tiltak_per_maaned=slettede_tiltak_per_maaned,
            fravaer_per_aar=fravaer_per_aar,
            slettet_fravaer_per_aar=slettet_fravaer_per_aar,
        )

        sideutsnitt.additional_properties = d
        return sideutsnitt

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
