"""Contains all the data models used in inputs/outputs"""

from .arbeid_registrert import ArbeidRegistrert
from .avgjoerelse import Avgjoerelse
from .avgjoerelse_utfall import AvgjoerelseUtfall
from .avslag import Avslag
from .avslutning import Avslutning
from .avslutning_endring import AvslutningEndring
from .avslutningsrad import Avslutningsrad
from .beregningslinje import Beregningslinje
from .beregningslinje_inndata import BeregningslinjeInndata
from .bosetting_registrert import BosettingRegistrert
from .etterregistrering import Etterregistrering
from .etterregistrering_gjelder import EtterregistreringGjelder
from .familie import Familie
from .familie_referansepersonhjemmel import FamilieReferansepersonhjemmel
from .feil import Feil
from .fortsatt import Fortsatt
from .fravaer import Fravaer
from .fravaer_endring import FravaerEndring
from .frist import Frist
from .hendelsesrad import Hendelsesrad
from .hent_kodeverkene_response_200_item import HentKodeverkeneResponse200Item
from .hent_vedtaksmal_maalform import HentVedtaksmalMaalform
from .historikkrad import Historikkrad
from .innslagsrad import Innslagsrad
from .innslagsrad_felter import InnslagsradFelter
from .innslagsrad_historikk_item import InnslagsradHistorikkItem
from .integreringskontrakt import Integreringskontrakt
from .integreringskontrakt_endring import IntegreringskontraktEndring
from .karriereveiledning_registrert import KarriereveiledningRegistrert
from .kategori import Kategori
from .klage import Klage
from .klage_endring import KlageEndring
from .kode import Kode
from .kommende_oppfoelging import KommendeOppfoelging
from .kontakt import Kontakt
from .kontakt_endring import KontaktEndring
from .kvittering import Kvittering
from .live_response_live import LiveResponseLive
from .meg import Meg
from .meg_roller_item import MegRollerItem
from .oppfoelging import Oppfoelging
from .opphold_registrert import OppholdRegistrert
from .opphold_registrert_hjemmel import OppholdRegistrertHjemmel
from .ordning import Ordning
from .paa_vei import PaaVei
from .person_registrert import PersonRegistrert
from .person_registrert_adressebeskyttelse import PersonRegistrertAdressebeskyttelse
from .person_registrert_kjoenn import PersonRegistrertKjoenn
from .problem import Problem
from .problem_feil_item import ProblemFeilItem
from .problem_fortsetter_item import ProblemFortsetterItem
from .problem_rad import ProblemRad
from .ready_response_ready import ReadyResponseReady
from .registrert import Registrert
from .reservasjon import Reservasjon
from .reservasjon_endring import ReservasjonEndring
from .simuler_avslutning import SimulerAvslutning
from .simuler_avslutning_endring import SimulerAvslutningEndring
from .simuler_fravaer import SimulerFravaer
from .simuler_fravaer_endring import SimulerFravaerEndring
from .simuler_integreringskontrakt import SimulerIntegreringskontrakt
from .simuler_integreringskontrakt_endring import SimulerIntegreringskontraktEndring
from .simuler_klage import SimulerKlage
from .simuler_klage_endring import SimulerKlageEndring
from .simuler_kontakt import SimulerKontakt
from .simuler_kontakt_endring import SimulerKontaktEndring
from .simuler_reservasjon import SimulerReservasjon
from .simuler_reservasjon_endring import SimulerReservasjonEndring
from .simuler_sluttmaal import SimulerSluttmaal
from .simuler_sluttmaal_endring import SimulerSluttmaalEndring
from .simuler_sluttmaal_endring_utdanning_type_0 import (
    SimulerSluttmaalEndringUtdanningType0,
)
from .simuler_sluttmaal_utdanning_type_0 import SimulerSluttmaalUtdanningType0
from .simuler_tiltak import SimulerTiltak
from .simuler_tiltak_endring import SimulerTiltakEndring
from .simuler_vedtak import SimulerVedtak
from .simuler_vedtak_dagtype_type_0 import SimulerVedtakDagtypeType0
from .simuler_vedtak_endring import SimulerVedtakEndring
from .simuler_vedtak_endring_dagtype_type_0 import SimulerVedtakEndringDagtypeType0
from .simuler_vedtak_endring_resultat import SimulerVedtakEndringResultat
from .simuler_vedtak_resultat import SimulerVedtakResultat
from .simulering import Simulering
from .slett import Slett
from .slett_seksjon import SlettSeksjon
from .sluttmaal import Sluttmaal
from .sluttmaal_endring import SluttmaalEndring
from .sluttmaal_endring_utdanning_type_0 import SluttmaalEndringUtdanningType0
from .sluttmaal_utdanning_type_0 import SluttmaalUtdanningType0
from .tilgang import Tilgang
from .tiltak import Tiltak
from .tiltak_endring import TiltakEndring
from .utdanning_registrert import UtdanningRegistrert
from .varsel import Varsel
from .vedtak import Vedtak
from .vedtak_dagtype_type_0 import VedtakDagtypeType0
from .vedtak_endring import VedtakEndring
from .vedtak_endring_dagtype_type_0 import VedtakEndringDagtypeType0
from .vedtak_endring_resultat import VedtakEndringResultat
from .vedtak_resultat import VedtakResultat
from .venter import Venter
from .vurdering import Vurdering
from .vurdertperson import Vurdertperson

__all__ = (
    "ArbeidRegistrert",
    "Avgjoerelse",
    "AvgjoerelseUtfall",
    "Avslag",
    "Avslutning",
    "AvslutningEndring",
    "Avslutningsrad",
    "Beregningslinje",
    "BeregningslinjeInndata",
    "BosettingRegistrert",
    "Etterregistrering",
    "EtterregistreringGjelder",
    "Familie",
    "FamilieReferansepersonhjemmel",
    "Feil",
    "Fortsatt",
    "Fravaer",
    "FravaerEndring",
    "Frist",
    "Hendelsesrad",
    "HentKodeverkeneResponse200Item",
    "HentVedtaksmalMaalform",
    "Historikkrad",
    "Innslagsrad",
    "InnslagsradFelter",
    "InnslagsradHistorikkItem",
    "Integreringskontrakt",
    "IntegreringskontraktEndring",
    "KarriereveiledningRegistrert",
    "Kategori",
    "Klage",
    "KlageEndring",
    "Kode",
    "KommendeOppfoelging",
    "Kontakt",
    "KontaktEndring",
    "Kvittering",
    "LiveResponseLive",
    "Meg",
    "MegRollerItem",
    "Oppfoelging",
    "OppholdRegistrert",
    "OppholdRegistrertHjemmel",
    "Ordning",
    "PaaVei",
    "PersonRegistrert",
    "PersonRegistrertAdressebeskyttelse",
    "PersonRegistrertKjoenn",
    "Problem",
    "ProblemFeilItem",
    "ProblemFortsetterItem",
    "ProblemRad",
    "ReadyResponseReady",
    "Registrert",
    "Reservasjon",
    "ReservasjonEndring",
    "SimulerAvslutning",
    "SimulerAvslutningEndring",
    "SimulerFravaer",
    "SimulerFravaerEndring",
    "SimulerIntegreringskontrakt",
    "SimulerIntegreringskontraktEndring",
    "SimulerKlage",
    "SimulerKlageEndring",
    "SimulerKontakt",
    "SimulerKontaktEndring",
    "SimulerReservasjon",
    "SimulerReservasjonEndring",
    "SimulerSluttmaal",
    "SimulerSluttmaalEndring",
    "SimulerSluttmaalEndringUtdanningType0",
    "SimulerSluttmaalUtdanningType0",
    "SimulerTiltak",
    "SimulerTiltakEndring",
    "SimulerVedtak",
    "SimulerVedtakDagtypeType0",
    "SimulerVedtakEndring",
    "SimulerVedtakEndringDagtypeType0",
    "SimulerVedtakEndringResultat",
    "SimulerVedtakResultat",
    "Simulering",
    "Slett",
    "SlettSeksjon",
    "Sluttmaal",
    "SluttmaalEndring",
    "SluttmaalEndringUtdanningType0",
    "SluttmaalUtdanningType0",
    "Tilgang",
    "Tiltak",
    "TiltakEndring",
    "UtdanningRegistrert",
    "Varsel",
    "Vedtak",
    "VedtakDagtypeType0",
    "VedtakEndring",
    "VedtakEndringDagtypeType0",
    "VedtakEndringResultat",
    "VedtakResultat",
    "Venter",
    "Vurdering",
    "Vurdertperson",
)
