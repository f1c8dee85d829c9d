"""Contains all the data models used in inputs/outputs"""

from .alternativ import Alternativ
from .arbeid_registrert import ArbeidRegistrert
from .avgjoerelse import Avgjoerelse
from .avgjoerelse_utfall import AvgjoerelseUtfall
from .avslag import Avslag
from .avslutning import Avslutning
from .avslutning_avslutningsaarsak import AvslutningAvslutningsaarsak
from .avslutning_endring import AvslutningEndring
from .avslutning_endring_avslutningsaarsak import AvslutningEndringAvslutningsaarsak
from .avslutning_felter import AvslutningFelter
from .avslutning_felter_avslutningsaarsak import AvslutningFelterAvslutningsaarsak
from .avslutning_innslag import AvslutningInnslag
from .avslutning_innslag_status import AvslutningInnslagStatus
from .avslutning_kodevalg import AvslutningKodevalg
from .avslutning_kodevalg_id import AvslutningKodevalgId
from .avslutning_kodevalg_kode import AvslutningKodevalgKode
from .avslutning_tidligere import AvslutningTidligere
from .avslutning_valg import AvslutningValg
from .avslutningsaarsaker_kode import AvslutningsaarsakerKode
from .avslutningsaarsaker_kode_id import AvslutningsaarsakerKodeId
from .avslutningsaarsaker_kode_kode import AvslutningsaarsakerKodeKode
from .avslutningsaarsaker_regelmotor_kode import AvslutningsaarsakerRegelmotorKode
from .avslutningsaarsaker_regelmotor_kode_id import AvslutningsaarsakerRegelmotorKodeId
from .avslutningsaarsaker_regelmotor_kode_kode import (
    AvslutningsaarsakerRegelmotorKodeKode,
)
from .avslutningsrad import Avslutningsrad
from .avslutningsrad_aarsak import AvslutningsradAarsak
from .avslutningsrad_avslutning import AvslutningsradAvslutning
from .avslutningsrad_avslutningsaarsak import AvslutningsradAvslutningsaarsak
from .avslutningsrad_gruppe import AvslutningsradGruppe
from .beregnetavslutning import Beregnetavslutning
from .beregnetavslutning_avslutningsaarsak import BeregnetavslutningAvslutningsaarsak
from .beregnetavslutning_gruppe import BeregnetavslutningGruppe
from .beregnetavslutning_registrertav import BeregnetavslutningRegistrertav
from .beregningslinje import Beregningslinje
from .beregningslinje_inndata import BeregningslinjeInndata
from .bosetting_registrert import BosettingRegistrert
from .etterregistrering import Etterregistrering
from .etterregistrering_gjelder import EtterregistreringGjelder
from .familie import Familie
from .familie_referansepersonhjemmel import FamilieReferansepersonhjemmel
from .feil import Feil
from .feltbeskrivelse import Feltbeskrivelse
from .feltbeskrivelse_type import FeltbeskrivelseType
from .fortsatt import Fortsatt
from .fravaer import Fravaer
from .fravaer_endring import FravaerEndring
from .fravaer_endring_fravaerskode import FravaerEndringFravaerskode
from .fravaer_felter import FravaerFelter
from .fravaer_felter_fravaerskode import FravaerFelterFravaerskode
from .fravaer_fravaerskode import FravaerFravaerskode
from .fravaer_i_maaned import FravaerIMaaned
from .fravaer_i_maaned_fravaerskode import FravaerIMaanedFravaerskode
from .fravaer_i_maaned_status import FravaerIMaanedStatus
from .fravaer_innslag import FravaerInnslag
from .fravaer_innslag_status import FravaerInnslagStatus
from .fravaer_kode import FravaerKode
from .fravaer_kode_id import FravaerKodeId
from .fravaer_kode_kode import FravaerKodeKode
from .fravaer_kodevalg import FravaerKodevalg
from .fravaer_kodevalg_id import FravaerKodevalgId
from .fravaer_kodevalg_kode import FravaerKodevalgKode
from .fravaer_tidligere import FravaerTidligere
from .fravaer_valg import FravaerValg
from .fravaersaar import Fravaersaar
from .fravaersmaaned import Fravaersmaaned
from .frist import Frist
from .frist_type import FristType
from .grunn import Grunn
from .handlinger import Handlinger
from .helse import Helse
from .helse_alarmer import HelseAlarmer
from .helse_deler import HelseDeler
from .helse_status import HelseStatus
from .hendelsesrad import Hendelsesrad
from .hent_vedtaksmal_maalform import HentVedtaksmalMaalform
from .historikkrad import Historikkrad
from .historikkrad_aarsak import HistorikkradAarsak
from .historikkrad_avslutning import HistorikkradAvslutning
from .historikkrad_avslutningsaarsak import HistorikkradAvslutningsaarsak
from .historikkrad_gruppe import HistorikkradGruppe
from .historikkrad_status import HistorikkradStatus
from .innslagsgrunner import Innslagsgrunner
from .innslagsvalg import Innslagsvalg
from .integreringskontrakt import Integreringskontrakt
from .integreringskontrakt_endring import IntegreringskontraktEndring
from .integreringskontrakt_felter import IntegreringskontraktFelter
from .integreringskontrakt_innslag import IntegreringskontraktInnslag
from .integreringskontrakt_innslag_status import IntegreringskontraktInnslagStatus
from .integreringskontrakt_tidligere import IntegreringskontraktTidligere
from .kalkulatoravslutning import Kalkulatoravslutning
from .kalkulatoravslutning_avslutningsaarsak import (
    KalkulatoravslutningAvslutningsaarsak,
)
from .kalkulatorfamilie import Kalkulatorfamilie
from .kalkulatorfamilie_referansepersonhjemmel import (
    KalkulatorfamilieReferansepersonhjemmel,
)
from .kalkulatorfravaer import Kalkulatorfravaer
from .kalkulatorfravaer_fravaerskode import KalkulatorfravaerFravaerskode
from .kalkulatorklage import Kalkulatorklage
from .kalkulatorklage_utfall_type_0 import KalkulatorklageUtfallType0
from .kalkulatorvedtak import Kalkulatorvedtak
from .kalkulatorvedtak_dagtype_type_0 import KalkulatorvedtakDagtypeType0
from .kalkulatorvedtak_resultat import KalkulatorvedtakResultat
from .kalkulatorvedtak_vedtakstype import KalkulatorvedtakVedtakstype
from .karriereveiledning import Karriereveiledning
from .karriereveiledning_registrert import KarriereveiledningRegistrert
from .kategorier_kode import KategorierKode
from .kategorier_kode_id import KategorierKodeId
from .kategorier_kode_kode import KategorierKodeKode
from .kategoriperiode import Kategoriperiode
from .kategoriperiode_kategori import KategoriperiodeKategori
from .klage import Klage
from .klage_endring import KlageEndring
from .klage_endring_utfall_type_0 import KlageEndringUtfallType0
from .klage_felter import KlageFelter
from .klage_felter_utfall import KlageFelterUtfall
from .klage_innslag import KlageInnslag
from .klage_innslag_status import KlageInnslagStatus
from .klage_kodevalg import KlageKodevalg
from .klage_kodevalg_id import KlageKodevalgId
from .klage_kodevalg_kode import KlageKodevalgKode
from .klage_tidligere import KlageTidligere
from .klage_utfall_type_0 import KlageUtfallType0
from .klage_valg import KlageValg
from .klageutfall_kode import KlageutfallKode
from .klageutfall_kode_id import KlageutfallKodeId
from .klageutfall_kode_kode import KlageutfallKodeKode
from .kode import Kode
from .kodefelt import Kodefelt
from .kodefelt_type import KodefeltType
from .kodetekst import Kodetekst
from .kodevalg import Kodevalg
from .kodeverkene import Kodeverkene
from .kodeverknavn import Kodeverknavn
from .kommende_oppfoelging import KommendeOppfoelging
from .kompetanse import Kompetanse
from .kontakt import Kontakt
from .kontakt_endring import KontaktEndring
from .kontakt_endring_kontakttype import KontaktEndringKontakttype
from .kontakt_felter import KontaktFelter
from .kontakt_felter_kontakttype import KontaktFelterKontakttype
from .kontakt_innslag import KontaktInnslag
from .kontakt_innslag_status import KontaktInnslagStatus
from .kontakt_kodevalg import KontaktKodevalg
from .kontakt_kodevalg_id import KontaktKodevalgId
from .kontakt_kodevalg_kode import KontaktKodevalgKode
from .kontakt_kontakttype import KontaktKontakttype
from .kontakt_tidligere import KontaktTidligere
from .kontakt_valg import KontaktValg
from .kontakttyper_kode import KontakttyperKode
from .kontakttyper_kode_id import KontakttyperKodeId
from .kontakttyper_kode_kode import KontakttyperKodeKode
from .kvittering import Kvittering
from .live_response_live import LiveResponseLive
from .meg import Meg
from .meg_roller_item import MegRollerItem
from .oppfoelging import Oppfoelging
from .opphold_registrert import OppholdRegistrert
from .opphold_registrert_hjemmel import OppholdRegistrertHjemmel
from .ordninger_kode import OrdningerKode
from .ordninger_kode_id import OrdningerKodeId
from .ordninger_kode_kode import OrdningerKodeKode
from .ordningsstatus import Ordningsstatus
from .ordningsstatus_ordning import OrdningsstatusOrdning
from .ordningsstatus_status import OrdningsstatusStatus
from .paa_vei import PaaVei
from .periode import Periode
from .person_registrert import PersonRegistrert
from .person_registrert_adressebeskyttelse import PersonRegistrertAdressebeskyttelse
from .person_registrert_kjoenn import PersonRegistrertKjoenn
from .personside import Personside
from .personside_lovverk_type_0 import PersonsideLovverkType0
from .personside_sluttmaal_type_0 import PersonsideSluttmaalType0
from .problem import Problem
from .problem_feil_item import ProblemFeilItem
from .problem_fortsetter_item import ProblemFortsetterItem
from .problem_rad import ProblemRad
from .rad_endret import RadEndret
from .registrert import Registrert
from .regnelinje import Regnelinje
from .regnelinje_inndata import RegnelinjeInndata
from .regnestykke import Regnestykke
from .regnestykke_aldersgruppe import RegnestykkeAldersgruppe
from .regnestykke_hjemmel import RegnestykkeHjemmel
from .regnestykke_sluttmaal_type_0 import RegnestykkeSluttmaalType0
from .regnestykke_utdanning_type_0 import RegnestykkeUtdanningType0
from .reservasjon import Reservasjon
from .reservasjon_endring import ReservasjonEndring
from .reservasjon_felter import ReservasjonFelter
from .reservasjon_innslag import ReservasjonInnslag
from .reservasjon_innslag_status import ReservasjonInnslagStatus
from .reservasjon_tidligere import ReservasjonTidligere
from .resultatvalg import Resultatvalg
from .seksjonene import Seksjonene
from .seksjonsvalg import Seksjonsvalg
from .sideutsnitt import Sideutsnitt
from .sideutsnitt_lovverk_type_0 import SideutsnittLovverkType0
from .sideutsnitt_sluttmaal_type_0 import SideutsnittSluttmaalType0
from .simuler_avslutning import SimulerAvslutning
from .simuler_avslutning_avslutningsaarsak import SimulerAvslutningAvslutningsaarsak
from .simuler_avslutning_endring import SimulerAvslutningEndring
from .simuler_avslutning_endring_avslutningsaarsak import (
    SimulerAvslutningEndringAvslutningsaarsak,
)
from .simuler_fravaer import SimulerFravaer
from .simuler_fravaer_endring import SimulerFravaerEndring
from .simuler_fravaer_endring_fravaerskode import SimulerFravaerEndringFravaerskode
from .simuler_fravaer_fravaerskode import SimulerFravaerFravaerskode
from .simuler_integreringskontrakt import SimulerIntegreringskontrakt
from .simuler_integreringskontrakt_endring import SimulerIntegreringskontraktEndring
from .simuler_klage import SimulerKlage
from .simuler_klage_endring import SimulerKlageEndring
from .simuler_klage_endring_utfall_type_0 import SimulerKlageEndringUtfallType0
from .simuler_klage_utfall_type_0 import SimulerKlageUtfallType0
from .simuler_kontakt import SimulerKontakt
from .simuler_kontakt_endring import SimulerKontaktEndring
from .simuler_kontakt_endring_kontakttype import SimulerKontaktEndringKontakttype
from .simuler_kontakt_kontakttype import SimulerKontaktKontakttype
from .simuler_reservasjon import SimulerReservasjon
from .simuler_reservasjon_endring import SimulerReservasjonEndring
from .simuler_slett import SimulerSlett
from .simuler_slett_seksjon import SimulerSlettSeksjon
from .simuler_sluttmaal import SimulerSluttmaal
from .simuler_sluttmaal_endring import SimulerSluttmaalEndring
from .simuler_sluttmaal_endring_sluttmaal import SimulerSluttmaalEndringSluttmaal
from .simuler_sluttmaal_endring_utdanning_type_0 import (
    SimulerSluttmaalEndringUtdanningType0,
)
from .simuler_sluttmaal_sluttmaal import SimulerSluttmaalSluttmaal
from .simuler_sluttmaal_utdanning_type_0 import SimulerSluttmaalUtdanningType0
from .simuler_tiltak import SimulerTiltak
from .simuler_tiltak_endring import SimulerTiltakEndring
from .simuler_tiltak_endring_tiltakstype import SimulerTiltakEndringTiltakstype
from .simuler_tiltak_tiltakstype import SimulerTiltakTiltakstype
from .simuler_vedtak import SimulerVedtak
from .simuler_vedtak_dagtype_type_0 import SimulerVedtakDagtypeType0
from .simuler_vedtak_endring import SimulerVedtakEndring
from .simuler_vedtak_endring_dagtype_type_0 import SimulerVedtakEndringDagtypeType0
from .simuler_vedtak_endring_resultat import SimulerVedtakEndringResultat
from .simuler_vedtak_endring_vedtakstype import SimulerVedtakEndringVedtakstype
from .simuler_vedtak_resultat import SimulerVedtakResultat
from .simuler_vedtak_vedtakstype import SimulerVedtakVedtakstype
from .simulering import Simulering
from .slettede_tiltak import SlettedeTiltak
from .sletting import Sletting
from .sletting_felter import SlettingFelter
from .sluttmaal import Sluttmaal
from .sluttmaal_endring import SluttmaalEndring
from .sluttmaal_endring_sluttmaal import SluttmaalEndringSluttmaal
from .sluttmaal_endring_utdanning_type_0 import SluttmaalEndringUtdanningType0
from .sluttmaal_felter import SluttmaalFelter
from .sluttmaal_felter_sluttmaal import SluttmaalFelterSluttmaal
from .sluttmaal_felter_utdanning import SluttmaalFelterUtdanning
from .sluttmaal_innslag import SluttmaalInnslag
from .sluttmaal_innslag_status import SluttmaalInnslagStatus
from .sluttmaal_kode import SluttmaalKode
from .sluttmaal_kode_id import SluttmaalKodeId
from .sluttmaal_kode_kode import SluttmaalKodeKode
from .sluttmaal_kodevalg import SluttmaalKodevalg
from .sluttmaal_kodevalg_id import SluttmaalKodevalgId
from .sluttmaal_kodevalg_kode import SluttmaalKodevalgKode
from .sluttmaal_sluttmaal import SluttmaalSluttmaal
from .sluttmaal_tidligere import SluttmaalTidligere
from .sluttmaal_utdanning_type_0 import SluttmaalUtdanningType0
from .sluttmaal_valg import SluttmaalValg
from .statusboks import Statusboks
from .statusboks_frist_type_type_0 import StatusboksFristTypeType0
from .statusboks_kategori_type_0 import StatusboksKategoriType0
from .statusboks_sluttmaal_type_0 import StatusboksSluttmaalType0
from .tilgang import Tilgang
from .tiltak import Tiltak
from .tiltak_endring import TiltakEndring
from .tiltak_endring_tiltakstype import TiltakEndringTiltakstype
from .tiltak_felter import TiltakFelter
from .tiltak_felter_tiltakstype import TiltakFelterTiltakstype
from .tiltak_innslag import TiltakInnslag
from .tiltak_innslag_status import TiltakInnslagStatus
from .tiltak_kode import TiltakKode
from .tiltak_kode_id import TiltakKodeId
from .tiltak_kode_kode import TiltakKodeKode
from .tiltak_kodevalg import TiltakKodevalg
from .tiltak_kodevalg_id import TiltakKodevalgId
from .tiltak_kodevalg_kode import TiltakKodevalgKode
from .tiltak_rad import TiltakRad
from .tiltak_rad_status import TiltakRadStatus
from .tiltak_rad_tiltakstype import TiltakRadTiltakstype
from .tiltak_tidligere import TiltakTidligere
from .tiltak_tiltakstype import TiltakTiltakstype
from .tiltak_valg import TiltakValg
from .tiltaksmaaned import Tiltaksmaaned
from .utdanning import Utdanning
from .utdanning_registrert import UtdanningRegistrert
from .utregning import Utregning
from .utregning_lovverk_type_0 import UtregningLovverkType0
from .utregning_sluttmaal_type_0 import UtregningSluttmaalType0
from .varsel import Varsel
from .vedtak import Vedtak
from .vedtak_dagtype_type_0 import VedtakDagtypeType0
from .vedtak_endring import VedtakEndring
from .vedtak_endring_dagtype_type_0 import VedtakEndringDagtypeType0
from .vedtak_endring_resultat import VedtakEndringResultat
from .vedtak_endring_vedtakstype import VedtakEndringVedtakstype
from .vedtak_felter import VedtakFelter
from .vedtak_felter_dagtype import VedtakFelterDagtype
from .vedtak_felter_resultat import VedtakFelterResultat
from .vedtak_felter_vedtakstype import VedtakFelterVedtakstype
from .vedtak_innslag import VedtakInnslag
from .vedtak_innslag_status import VedtakInnslagStatus
from .vedtak_kodevalg import VedtakKodevalg
from .vedtak_kodevalg_id import VedtakKodevalgId
from .vedtak_kodevalg_kode import VedtakKodevalgKode
from .vedtak_resultat import VedtakResultat
from .vedtak_tidligere import VedtakTidligere
from .vedtak_valg import VedtakValg
from .vedtak_vedtakstype import VedtakVedtakstype
from .vedtakstyper_kode import VedtakstyperKode
from .vedtakstyper_kode_id import VedtakstyperKodeId
from .vedtakstyper_kode_kode import VedtakstyperKodeKode
from .venter import Venter
from .vurdertperson import Vurdertperson
from .vurdertperson_adressebeskyttelse import VurdertpersonAdressebeskyttelse
from .vurdertperson_kjoenn_type_0 import VurdertpersonKjoennType0

__all__ = (
    "Alternativ",
    "ArbeidRegistrert",
    "Avgjoerelse",
    "AvgjoerelseUtfall",
    "Avslag",
    "Avslutning",
    "AvslutningAvslutningsaarsak",
    "AvslutningEndring",
    "AvslutningEndringAvslutningsaarsak",
    "AvslutningFelter",
    "AvslutningFelterAvslutningsaarsak",
    "AvslutningInnslag",
    "AvslutningInnslagStatus",
    "AvslutningKodevalg",
    "AvslutningKodevalgId",
    "AvslutningKodevalgKode",
    "AvslutningTidligere",
    "AvslutningValg",
    "AvslutningsaarsakerKode",
    "AvslutningsaarsakerKodeId",
    "AvslutningsaarsakerKodeKode",
    "AvslutningsaarsakerRegelmotorKode",
    "AvslutningsaarsakerRegelmotorKodeId",
    "AvslutningsaarsakerRegelmotorKodeKode",
    "Avslutningsrad",
    "AvslutningsradAarsak",
    "AvslutningsradAvslutning",
    "AvslutningsradAvslutningsaarsak",
    "AvslutningsradGruppe",
    "Beregnetavslutning",
    "BeregnetavslutningAvslutningsaarsak",
    "BeregnetavslutningGruppe",
    "BeregnetavslutningRegistrertav",
    "Beregningslinje",
    "BeregningslinjeInndata",
    "BosettingRegistrert",
    "Etterregistrering",
    "EtterregistreringGjelder",
    "Familie",
    "FamilieReferansepersonhjemmel",
    "Feil",
    "Feltbeskrivelse",
    "FeltbeskrivelseType",
    "Fortsatt",
    "Fravaer",
    "FravaerEndring",
    "FravaerEndringFravaerskode",
    "FravaerFelter",
    "FravaerFelterFravaerskode",
    "FravaerFravaerskode",
    "FravaerIMaaned",
    "FravaerIMaanedFravaerskode",
    "FravaerIMaanedStatus",
    "FravaerInnslag",
    "FravaerInnslagStatus",
    "FravaerKode",
    "FravaerKodeId",
    "FravaerKodeKode",
    "FravaerKodevalg",
    "FravaerKodevalgId",
    "FravaerKodevalgKode",
    "FravaerTidligere",
    "FravaerValg",
    "Fravaersaar",
    "Fravaersmaaned",
    "Frist",
    "FristType",
    "Grunn",
    "Handlinger",
    "Helse",
    "HelseAlarmer",
    "HelseDeler",
    "HelseStatus",
    "Hendelsesrad",
    "HentVedtaksmalMaalform",
    "Historikkrad",
    "HistorikkradAarsak",
    "HistorikkradAvslutning",
    "HistorikkradAvslutningsaarsak",
    "HistorikkradGruppe",
    "HistorikkradStatus",
    "Innslagsgrunner",
    "Innslagsvalg",
    "Integreringskontrakt",
    "IntegreringskontraktEndring",
    "IntegreringskontraktFelter",
    "IntegreringskontraktInnslag",
    "IntegreringskontraktInnslagStatus",
    "IntegreringskontraktTidligere",
    "Kalkulatoravslutning",
    "KalkulatoravslutningAvslutningsaarsak",
    "Kalkulatorfamilie",
    "KalkulatorfamilieReferansepersonhjemmel",
    "Kalkulatorfravaer",
    "KalkulatorfravaerFravaerskode",
    "Kalkulatorklage",
    "KalkulatorklageUtfallType0",
    "Kalkulatorvedtak",
    "KalkulatorvedtakDagtypeType0",
    "KalkulatorvedtakResultat",
    "KalkulatorvedtakVedtakstype",
    "Karriereveiledning",
    "KarriereveiledningRegistrert",
    "KategorierKode",
    "KategorierKodeId",
    "KategorierKodeKode",
    "Kategoriperiode",
    "KategoriperiodeKategori",
    "Klage",
    "KlageEndring",
    "KlageEndringUtfallType0",
    "KlageFelter",
    "KlageFelterUtfall",
    "KlageInnslag",
    "KlageInnslagStatus",
    "KlageKodevalg",
    "KlageKodevalgId",
    "KlageKodevalgKode",
    "KlageTidligere",
    "KlageUtfallType0",
    "KlageValg",
    "KlageutfallKode",
    "KlageutfallKodeId",
    "KlageutfallKodeKode",
    "Kode",
    "Kodefelt",
    "KodefeltType",
    "Kodetekst",
    "Kodevalg",
    "Kodeverkene",
    "Kodeverknavn",
    "KommendeOppfoelging",
    "Kompetanse",
    "Kontakt",
    "KontaktEndring",
    "KontaktEndringKontakttype",
    "KontaktFelter",
    "KontaktFelterKontakttype",
    "KontaktInnslag",
    "KontaktInnslagStatus",
    "KontaktKodevalg",
    "KontaktKodevalgId",
    "KontaktKodevalgKode",
    "KontaktKontakttype",
    "KontaktTidligere",
    "KontaktValg",
    "KontakttyperKode",
    "KontakttyperKodeId",
    "KontakttyperKodeKode",
    "Kvittering",
    "LiveResponseLive",
    "Meg",
    "MegRollerItem",
    "Oppfoelging",
    "OppholdRegistrert",
    "OppholdRegistrertHjemmel",
    "OrdningerKode",
    "OrdningerKodeId",
    "OrdningerKodeKode",
    "Ordningsstatus",
    "OrdningsstatusOrdning",
    "OrdningsstatusStatus",
    "PaaVei",
    "Periode",
    "PersonRegistrert",
    "PersonRegistrertAdressebeskyttelse",
    "PersonRegistrertKjoenn",
    "Personside",
    "PersonsideLovverkType0",
    "PersonsideSluttmaalType0",
    "Problem",
    "ProblemFeilItem",
    "ProblemFortsetterItem",
    "ProblemRad",
    "RadEndret",
    "Registrert",
    "Regnelinje",
    "RegnelinjeInndata",
    "Regnestykke",
    "RegnestykkeAldersgruppe",
    "RegnestykkeHjemmel",
    "RegnestykkeSluttmaalType0",
    "RegnestykkeUtdanningType0",
    "Reservasjon",
    "ReservasjonEndring",
    "ReservasjonFelter",
    "ReservasjonInnslag",
    "ReservasjonInnslagStatus",
    "ReservasjonTidligere",
    "Resultatvalg",
    "Seksjonene",
    "Seksjonsvalg",
    "Sideutsnitt",
    "SideutsnittLovverkType0",
    "SideutsnittSluttmaalType0",
    "SimulerAvslutning",
    "SimulerAvslutningAvslutningsaarsak",
    "SimulerAvslutningEndring",
    "SimulerAvslutningEndringAvslutningsaarsak",
    "SimulerFravaer",
    "SimulerFravaerEndring",
    "SimulerFravaerEndringFravaerskode",
    "SimulerFravaerFravaerskode",
    "SimulerIntegreringskontrakt",
    "SimulerIntegreringskontraktEndring",
    "SimulerKlage",
    "SimulerKlageEndring",
    "SimulerKlageEndringUtfallType0",
    "SimulerKlageUtfallType0",
    "SimulerKontakt",
    "SimulerKontaktEndring",
    "SimulerKontaktEndringKontakttype",
    "SimulerKontaktKontakttype",
    "SimulerReservasjon",
    "SimulerReservasjonEndring",
    "SimulerSlett",
    "SimulerSlettSeksjon",
    "SimulerSluttmaal",
    "SimulerSluttmaalEndring",
    "SimulerSluttmaalEndringSluttmaal",
    "SimulerSluttmaalEndringUtdanningType0",
    "SimulerSluttmaalSluttmaal",
    "SimulerSluttmaalUtdanningType0",
    "SimulerTiltak",
    "SimulerTiltakEndring",
    "SimulerTiltakEndringTiltakstype",
    "SimulerTiltakTiltakstype",
    "SimulerVedtak",
    "SimulerVedtakDagtypeType0",
    "SimulerVedtakEndring",
    "SimulerVedtakEndringDagtypeType0",
    "SimulerVedtakEndringResultat",
    "SimulerVedtakEndringVedtakstype",
    "SimulerVedtakResultat",
    "SimulerVedtakVedtakstype",
    "Simulering",
    "SlettedeTiltak",
    "Sletting",
    "SlettingFelter",
    "Sluttmaal",
    "SluttmaalEndring",
    "SluttmaalEndringSluttmaal",
    "SluttmaalEndringUtdanningType0",
    "SluttmaalFelter",
    "SluttmaalFelterSluttmaal",
    "SluttmaalFelterUtdanning",
    "SluttmaalInnslag",
    "SluttmaalInnslagStatus",
    "SluttmaalKode",
    "SluttmaalKodeId",
    "SluttmaalKodeKode",
    "SluttmaalKodevalg",
    "SluttmaalKodevalgId",
    "SluttmaalKodevalgKode",
    "SluttmaalSluttmaal",
    "SluttmaalTidligere",
    "SluttmaalUtdanningType0",
    "SluttmaalValg",
    "Statusboks",
    "StatusboksFristTypeType0",
    "StatusboksKategoriType0",
    "StatusboksSluttmaalType0",
    "Tilgang",
    "Tiltak",
    "TiltakEndring",
    "TiltakEndringTiltakstype",
    "TiltakFelter",
    "TiltakFelterTiltakstype",
    "TiltakInnslag",
    "TiltakInnslagStatus",
    "TiltakKode",
    "TiltakKodeId",
    "TiltakKodeKode",
    "TiltakKodevalg",
    "TiltakKodevalgId",
    "TiltakKodevalgKode",
    "TiltakRad",
    "TiltakRadStatus",
    "TiltakRadTiltakstype",
    "TiltakTidligere",
    "TiltakTiltakstype",
    "TiltakValg",
    "Tiltaksmaaned",
    "Utdanning",
    "UtdanningRegistrert",
    "Utregning",
    "UtregningLovverkType0",
    "UtregningSluttmaalType0",
    "Varsel",
    "Vedtak",
    "VedtakDagtypeType0",
    "VedtakEndring",
    "VedtakEndringDagtypeType0",
    "VedtakEndringResultat",
    "VedtakEndringVedtakstype",
    "VedtakFelter",
    "VedtakFelterDagtype",
    "VedtakFelterResultat",
    "VedtakFelterVedtakstype",
    "VedtakInnslag",
    "VedtakInnslagStatus",
    "VedtakKodevalg",
    "VedtakKodevalgId",
    "VedtakKodevalgKode",
    "VedtakResultat",
    "VedtakTidligere",
    "VedtakValg",
    "VedtakVedtakstype",
    "VedtakstyperKode",
    "VedtakstyperKodeId",
    "VedtakstyperKodeKode",
    "Venter",
    "Vurdertperson",
    "VurdertpersonAdressebeskyttelse",
    "VurdertpersonKjoennType0",
)
