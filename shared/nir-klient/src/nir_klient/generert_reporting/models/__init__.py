"""Contains all the data models used in inputs/outputs"""

from .aarskontroll import Aarskontroll
from .aarskontrollrad import Aarskontrollrad
from .aarskontrollrad_avslutningsaarsak_type_0 import (
    AarskontrollradAvslutningsaarsakType0,
)
from .aarskontrollrad_kategori import AarskontrollradKategori
from .aarskontrollrad_lovverk_type_0 import AarskontrollradLovverkType0
from .aarskontrollrad_sluttmaal_type_0 import AarskontrollradSluttmaalType0
from .aarsmangel import Aarsmangel
from .aarsmangel_hva import AarsmangelHva
from .aarsmangler import Aarsmangler
from .abonnement import Abonnement
from .avslutning_felter import AvslutningFelter
from .avslutning_felter_avslutningsaarsak import AvslutningFelterAvslutningsaarsak
from .avslutning_innslag import AvslutningInnslag
from .avslutning_innslag_status import AvslutningInnslagStatus
from .avslutning_tidligere import AvslutningTidligere
from .avslutningertabell import Avslutningertabell
from .avslutningsrad import Avslutningsrad
from .avslutningsrad_aarsak import AvslutningsradAarsak
from .avslutningsrad_avslutning import AvslutningsradAvslutning
from .avslutningsrad_avslutningsaarsak import AvslutningsradAvslutningsaarsak
from .avslutningsrad_gruppe import AvslutningsradGruppe
from .avsluttede import Avsluttede
from .avsluttetrad import Avsluttetrad
from .avsluttetrad_avslutning import AvsluttetradAvslutning
from .avsluttetrad_avslutningsaarsak import AvsluttetradAvslutningsaarsak
from .avsluttetrad_avslutningsaarsakgruppe import AvsluttetradAvslutningsaarsakgruppe
from .avsluttetrad_kategori_type_0 import AvsluttetradKategoriType0
from .avsluttetrad_kjoenn_type_0 import AvsluttetradKjoennType0
from .avsluttetrad_lovverk_type_0 import AvsluttetradLovverkType0
from .avsluttetrad_sluttmaal_type_0 import AvsluttetradSluttmaalType0
from .beregningslinje import Beregningslinje
from .beregningslinje_inndata import BeregningslinjeInndata
from .beregningsloggtabell import Beregningsloggtabell
from .deltakere_rad import DeltakereRad
from .deltakere_statistikk import DeltakereStatistikk
from .endringssvar import Endringssvar
from .fravaer_felter import FravaerFelter
from .fravaer_felter_fravaerskode import FravaerFelterFravaerskode
from .fravaer_i_maaned import FravaerIMaaned
from .fravaer_i_maaned_fravaerskode import FravaerIMaanedFravaerskode
from .fravaer_i_maaned_status import FravaerIMaanedStatus
from .fravaer_innslag import FravaerInnslag
from .fravaer_innslag_status import FravaerInnslagStatus
from .fravaer_rad import FravaerRad
from .fravaer_rad_fravaerskode import FravaerRadFravaerskode
from .fravaer_rad_status import FravaerRadStatus
from .fravaer_tidligere import FravaerTidligere
from .fravaersaar import Fravaersaar
from .fravaersmaaned import Fravaersmaaned
from .fravaertabell import Fravaertabell
from .frist import Frist
from .frist_type import FristType
from .fristbrudd_rad import FristbruddRad
from .fristbrudd_statistikk import FristbruddStatistikk
from .helse import Helse
from .helse_alarmer import HelseAlarmer
from .helse_deler import HelseDeler
from .helse_status import HelseStatus
from .hendelsertabell import Hendelsertabell
from .hendelsesrad import Hendelsesrad
from .hent_aarskontroll_avslutningsaarsak_type_0 import (
    HentAarskontrollAvslutningsaarsakType0,
)
from .hent_aarskontroll_avslutningsaarsak_type_1_item import (
    HentAarskontrollAvslutningsaarsakType1Item,
)
from .hent_aarskontroll_csv_avslutningsaarsak_type_0 import (
    HentAarskontrollCsvAvslutningsaarsakType0,
)
from .hent_aarskontroll_csv_avslutningsaarsak_type_1_item import (
    HentAarskontrollCsvAvslutningsaarsakType1Item,
)
from .hent_aarskontroll_csv_hva_type_0 import HentAarskontrollCsvHvaType0
from .hent_aarskontroll_csv_kategori_type_0 import HentAarskontrollCsvKategoriType0
from .hent_aarskontroll_csv_kategori_type_1_item import (
    HentAarskontrollCsvKategoriType1Item,
)
from .hent_aarskontroll_csv_lovverk_type_0 import HentAarskontrollCsvLovverkType0
from .hent_aarskontroll_csv_sorter import HentAarskontrollCsvSorter
from .hent_aarskontroll_hva_type_0 import HentAarskontrollHvaType0
from .hent_aarskontroll_kategori_type_0 import HentAarskontrollKategoriType0
from .hent_aarskontroll_kategori_type_1_item import HentAarskontrollKategoriType1Item
from .hent_aarskontroll_lovverk_type_0 import HentAarskontrollLovverkType0
from .hent_aarskontroll_sorter import HentAarskontrollSorter
from .hent_aarskontroll_xlsx_avslutningsaarsak_type_0 import (
    HentAarskontrollXlsxAvslutningsaarsakType0,
)
from .hent_aarskontroll_xlsx_avslutningsaarsak_type_1_item import (
    HentAarskontrollXlsxAvslutningsaarsakType1Item,
)
from .hent_aarskontroll_xlsx_hva_type_0 import HentAarskontrollXlsxHvaType0
from .hent_aarskontroll_xlsx_kategori_type_0 import HentAarskontrollXlsxKategoriType0
from .hent_aarskontroll_xlsx_kategori_type_1_item import (
    HentAarskontrollXlsxKategoriType1Item,
)
from .hent_aarskontroll_xlsx_lovverk_type_0 import HentAarskontrollXlsxLovverkType0
from .hent_aarskontroll_xlsx_sorter import HentAarskontrollXlsxSorter
from .hent_avslutninger_sorter_type_0 import HentAvslutningerSorterType0
from .hent_avsluttede_avslutningsaarsak_type_0 import (
    HentAvsluttedeAvslutningsaarsakType0,
)
from .hent_avsluttede_avslutningsaarsak_type_1_item import (
    HentAvsluttedeAvslutningsaarsakType1Item,
)
from .hent_avsluttede_csv_avslutningsaarsak_type_0 import (
    HentAvsluttedeCsvAvslutningsaarsakType0,
)
from .hent_avsluttede_csv_avslutningsaarsak_type_1_item import (
    HentAvsluttedeCsvAvslutningsaarsakType1Item,
)
from .hent_avsluttede_csv_kategori_type_0 import HentAvsluttedeCsvKategoriType0
from .hent_avsluttede_csv_kategori_type_1_item import HentAvsluttedeCsvKategoriType1Item
from .hent_avsluttede_csv_lovverk import HentAvsluttedeCsvLovverk
from .hent_avsluttede_csv_registrert_av_type_0 import HentAvsluttedeCsvRegistrertAvType0
from .hent_avsluttede_csv_sorter import HentAvsluttedeCsvSorter
from .hent_avsluttede_kategori_type_0 import HentAvsluttedeKategoriType0
from .hent_avsluttede_kategori_type_1_item import HentAvsluttedeKategoriType1Item
from .hent_avsluttede_lovverk import HentAvsluttedeLovverk
from .hent_avsluttede_registrert_av_type_0 import HentAvsluttedeRegistrertAvType0
from .hent_avsluttede_sorter import HentAvsluttedeSorter
from .hent_avsluttede_xlsx_avslutningsaarsak_type_0 import (
    HentAvsluttedeXlsxAvslutningsaarsakType0,
)
from .hent_avsluttede_xlsx_avslutningsaarsak_type_1_item import (
    HentAvsluttedeXlsxAvslutningsaarsakType1Item,
)
from .hent_avsluttede_xlsx_kategori_type_0 import HentAvsluttedeXlsxKategoriType0
from .hent_avsluttede_xlsx_kategori_type_1_item import (
    HentAvsluttedeXlsxKategoriType1Item,
)
from .hent_avsluttede_xlsx_lovverk import HentAvsluttedeXlsxLovverk
from .hent_avsluttede_xlsx_registrert_av_type_0 import (
    HentAvsluttedeXlsxRegistrertAvType0,
)
from .hent_avsluttede_xlsx_sorter import HentAvsluttedeXlsxSorter
from .hent_beregningslogg_sorter_type_0 import HentBeregningsloggSorterType0
from .hent_etterregistrering_gjelder_type_0 import HentEtterregistreringGjelderType0
from .hent_etterregistrering_sorter import HentEtterregistreringSorter
from .hent_fravaer_sorter_type_0 import HentFravaerSorterType0
from .hent_hendelser_sorter_type_0 import HentHendelserSorterType0
from .hent_innsynslogg_sorter import HentInnsynsloggSorter
from .hent_kontakt_sorter_type_0 import HentKontaktSorterType0
from .hent_paaminnelser_atom_navn import HentPaaminnelserAtomNavn
from .hent_paaminnelser_csv_navn import HentPaaminnelserCsvNavn
from .hent_paaminnelser_ics_navn import HentPaaminnelserIcsNavn
from .hent_paaminnelser_navn import HentPaaminnelserNavn
from .hent_personliste_csv_foreldreveiledning_type_0 import (
    HentPersonlisteCsvForeldreveiledningType0,
)
from .hent_personliste_csv_fulltid_vgo_type_0 import HentPersonlisteCsvFulltidVgoType0
from .hent_personliste_csv_kategori_type_0 import HentPersonlisteCsvKategoriType0
from .hent_personliste_csv_kategori_type_1_item import (
    HentPersonlisteCsvKategoriType1Item,
)
from .hent_personliste_csv_livsmestring_type_0 import (
    HentPersonlisteCsvLivsmestringType0,
)
from .hent_personliste_csv_lovverk_type_0 import HentPersonlisteCsvLovverkType0
from .hent_personliste_csv_ordning_type_0 import HentPersonlisteCsvOrdningType0
from .hent_personliste_csv_sluttmaal_type_0 import HentPersonlisteCsvSluttmaalType0
from .hent_personliste_csv_sorter import HentPersonlisteCsvSorter
from .hent_personliste_csv_tiltak_type_0 import HentPersonlisteCsvTiltakType0
from .hent_personliste_csv_vedtak_type_0 import HentPersonlisteCsvVedtakType0
from .hent_personliste_foreldreveiledning_type_0 import (
    HentPersonlisteForeldreveiledningType0,
)
from .hent_personliste_fulltid_vgo_type_0 import HentPersonlisteFulltidVgoType0
from .hent_personliste_kategori_type_0 import HentPersonlisteKategoriType0
from .hent_personliste_kategori_type_1_item import HentPersonlisteKategoriType1Item
from .hent_personliste_livsmestring_type_0 import HentPersonlisteLivsmestringType0
from .hent_personliste_lovverk_type_0 import HentPersonlisteLovverkType0
from .hent_personliste_ordning_type_0 import HentPersonlisteOrdningType0
from .hent_personliste_sluttmaal_type_0 import HentPersonlisteSluttmaalType0
from .hent_personliste_sorter import HentPersonlisteSorter
from .hent_personliste_tiltak_type_0 import HentPersonlisteTiltakType0
from .hent_personliste_vedtak_type_0 import HentPersonlisteVedtakType0
from .hent_personliste_xlsx_foreldreveiledning_type_0 import (
    HentPersonlisteXlsxForeldreveiledningType0,
)
from .hent_personliste_xlsx_fulltid_vgo_type_0 import HentPersonlisteXlsxFulltidVgoType0
from .hent_personliste_xlsx_kategori_type_0 import HentPersonlisteXlsxKategoriType0
from .hent_personliste_xlsx_kategori_type_1_item import (
    HentPersonlisteXlsxKategoriType1Item,
)
from .hent_personliste_xlsx_livsmestring_type_0 import (
    HentPersonlisteXlsxLivsmestringType0,
)
from .hent_personliste_xlsx_lovverk_type_0 import HentPersonlisteXlsxLovverkType0
from .hent_personliste_xlsx_ordning_type_0 import HentPersonlisteXlsxOrdningType0
from .hent_personliste_xlsx_sluttmaal_type_0 import HentPersonlisteXlsxSluttmaalType0
from .hent_personliste_xlsx_sorter import HentPersonlisteXlsxSorter
from .hent_personliste_xlsx_tiltak_type_0 import HentPersonlisteXlsxTiltakType0
from .hent_personliste_xlsx_vedtak_type_0 import HentPersonlisteXlsxVedtakType0
from .hent_statistikk_csv_kategori_type_0 import HentStatistikkCsvKategoriType0
from .hent_statistikk_csv_kjoenn_type_0 import HentStatistikkCsvKjoennType0
from .hent_statistikk_csv_lovverk_type_0 import HentStatistikkCsvLovverkType0
from .hent_statistikk_csv_navn import HentStatistikkCsvNavn
from .hent_statistikk_kategori_type_0 import HentStatistikkKategoriType0
from .hent_statistikk_kjoenn_type_0 import HentStatistikkKjoennType0
from .hent_statistikk_lovverk_type_0 import HentStatistikkLovverkType0
from .hent_statistikk_navn import HentStatistikkNavn
from .hent_statistikk_svg_kategori_type_0 import HentStatistikkSvgKategoriType0
from .hent_statistikk_svg_kjoenn_type_0 import HentStatistikkSvgKjoennType0
from .hent_statistikk_svg_lovverk_type_0 import HentStatistikkSvgLovverkType0
from .hent_statistikk_svg_navn import HentStatistikkSvgNavn
from .hent_tiltak_sorter_type_0 import HentTiltakSorterType0
from .hent_vedtak_sorter_type_0 import HentVedtakSorterType0
from .historikkrad import Historikkrad
from .historikkrad_aarsak import HistorikkradAarsak
from .historikkrad_avslutning import HistorikkradAvslutning
from .historikkrad_avslutningsaarsak import HistorikkradAvslutningsaarsak
from .historikkrad_gruppe import HistorikkradGruppe
from .historikkrad_status import HistorikkradStatus
from .hva_endret import HvaEndret
from .hva_endret_handling import HvaEndretHandling
from .hva_endret_seksjon_type_0 import HvaEndretSeksjonType0
from .innsynslogg import Innsynslogg
from .innsynsrad import Innsynsrad
from .innsynsrad_utvalg import InnsynsradUtvalg
from .integreringskontrakt_felter import IntegreringskontraktFelter
from .integreringskontrakt_innslag import IntegreringskontraktInnslag
from .integreringskontrakt_innslag_status import IntegreringskontraktInnslagStatus
from .integreringskontrakt_tidligere import IntegreringskontraktTidligere
from .karriereveiledning import Karriereveiledning
from .kategoriperiode import Kategoriperiode
from .kategoriperiode_kategori import KategoriperiodeKategori
from .klage_felter import KlageFelter
from .klage_felter_utfall import KlageFelterUtfall
from .klage_innslag import KlageInnslag
from .klage_innslag_status import KlageInnslagStatus
from .klage_rad import KlageRad
from .klage_rad_status import KlageRadStatus
from .klage_rad_utfall import KlageRadUtfall
from .klage_tidligere import KlageTidligere
from .kommende_oppfoelging import KommendeOppfoelging
from .kompetanse import Kompetanse
from .kontakt_felter import KontaktFelter
from .kontakt_felter_kontakttype import KontaktFelterKontakttype
from .kontakt_innslag import KontaktInnslag
from .kontakt_innslag_status import KontaktInnslagStatus
from .kontakt_rad import KontaktRad
from .kontakt_rad_kontakttype import KontaktRadKontakttype
from .kontakt_rad_status import KontaktRadStatus
from .kontakt_tidligere import KontaktTidligere
from .kontakttabell import Kontakttabell
from .lag_abonnement_navn import LagAbonnementNavn
from .live_response_live import LiveResponseLive
from .maaloppnaaelse_rad import MaaloppnaaelseRad
from .maaloppnaaelse_statistikk import MaaloppnaaelseStatistikk
from .meg import Meg
from .meg_roller_item import MegRollerItem
from .nedlastingslenke import Nedlastingslenke
from .nedlastingsoenske import Nedlastingsoenske
from .oppfoelging import Oppfoelging
from .oppstartstid_rad import OppstartstidRad
from .oppstartstid_statistikk import OppstartstidStatistikk
from .ordningsstatus import Ordningsstatus
from .ordningsstatus_ordning import OrdningsstatusOrdning
from .ordningsstatus_status import OrdningsstatusStatus
from .paaminnelse import Paaminnelse
from .paaminnelse_frist_type_type_0 import PaaminnelseFristTypeType0
from .paaminnelse_kategori import PaaminnelseKategori
from .paaminnelse_lovverk_type_0 import PaaminnelseLovverkType0
from .paaminnelse_om_avsluttet import PaaminnelseOmAvsluttet
from .paaminnelse_om_avsluttet_avslutning import PaaminnelseOmAvsluttetAvslutning
from .paaminnelse_om_avsluttet_avslutningsaarsak import (
    PaaminnelseOmAvsluttetAvslutningsaarsak,
)
from .paaminnelse_om_avsluttet_avslutningsaarsakgruppe import (
    PaaminnelseOmAvsluttetAvslutningsaarsakgruppe,
)
from .paaminnelse_om_avsluttet_kategori_type_0 import (
    PaaminnelseOmAvsluttetKategoriType0,
)
from .paaminnelse_om_avsluttet_kjoenn_type_0 import PaaminnelseOmAvsluttetKjoennType0
from .paaminnelse_om_avsluttet_lovverk_type_0 import PaaminnelseOmAvsluttetLovverkType0
from .paaminnelse_om_avsluttet_sluttmaal_type_0 import (
    PaaminnelseOmAvsluttetSluttmaalType0,
)
from .paaminnelse_ordning import PaaminnelseOrdning
from .paaminnelse_sluttmaal_type_0 import PaaminnelseSluttmaalType0
from .paaminnelser import Paaminnelser
from .personendring import Personendring
from .personliste import Personliste
from .personlisterad import Personlisterad
from .personlisterad_frist_type_type_0 import PersonlisteradFristTypeType0
from .personlisterad_kategori import PersonlisteradKategori
from .personlisterad_lovverk_type_0 import PersonlisteradLovverkType0
from .personlisterad_ordning import PersonlisteradOrdning
from .personlisterad_sluttmaal_type_0 import PersonlisteradSluttmaalType0
from .personside import Personside
from .personside_lovverk_type_0 import PersonsideLovverkType0
from .personside_sluttmaal_type_0 import PersonsideSluttmaalType0
from .personsoek import Personsoek
from .personsoekrad import Personsoekrad
from .personsoekrad_kategori_type_0 import PersonsoekradKategoriType0
from .personsoekrad_lovverk_type_0 import PersonsoekradLovverkType0
from .problem import Problem
from .problem_feil_item import ProblemFeilItem
from .problem_fortsetter_item import ProblemFortsetterItem
from .problem_rad import ProblemRad
from .reservasjon_felter import ReservasjonFelter
from .reservasjon_innslag import ReservasjonInnslag
from .reservasjon_innslag_status import ReservasjonInnslagStatus
from .reservasjon_tidligere import ReservasjonTidligere
from .slettede_tiltak import SlettedeTiltak
from .sletting import Sletting
from .sletting_felter import SlettingFelter
from .sluttmaal_felter import SluttmaalFelter
from .sluttmaal_felter_sluttmaal import SluttmaalFelterSluttmaal
from .sluttmaal_felter_utdanning import SluttmaalFelterUtdanning
from .sluttmaal_innslag import SluttmaalInnslag
from .sluttmaal_innslag_status import SluttmaalInnslagStatus
from .sluttmaal_tidligere import SluttmaalTidligere
from .statistikkolonne import Statistikkolonne
from .statistikkolonne_enhet import StatistikkolonneEnhet
from .statusboks import Statusboks
from .statusboks_frist_type_type_0 import StatusboksFristTypeType0
from .statusboks_kategori_type_0 import StatusboksKategoriType0
from .statusboks_sluttmaal_type_0 import StatusboksSluttmaalType0
from .tilganger import Tilganger
from .tilgangsrad import Tilgangsrad
from .tilgangsrad_gjelder import TilgangsradGjelder
from .tiltak_felter import TiltakFelter
from .tiltak_felter_tiltakstype import TiltakFelterTiltakstype
from .tiltak_innslag import TiltakInnslag
from .tiltak_innslag_status import TiltakInnslagStatus
from .tiltak_rad import TiltakRad
from .tiltak_rad_status import TiltakRadStatus
from .tiltak_rad_tiltakstype import TiltakRadTiltakstype
from .tiltak_tidligere import TiltakTidligere
from .tiltaksmaaned import Tiltaksmaaned
from .tiltaktabell import Tiltaktabell
from .timer_rad import TimerRad
from .timer_statistikk import TimerStatistikk
from .utdanning import Utdanning
from .varighet_rad import VarighetRad
from .varighet_statistikk import VarighetStatistikk
from .varsel import Varsel
from .vedtak_felter import VedtakFelter
from .vedtak_felter_dagtype import VedtakFelterDagtype
from .vedtak_felter_resultat import VedtakFelterResultat
from .vedtak_felter_vedtakstype import VedtakFelterVedtakstype
from .vedtak_innslag import VedtakInnslag
from .vedtak_innslag_status import VedtakInnslagStatus
from .vedtak_rad import VedtakRad
from .vedtak_rad_dagtype import VedtakRadDagtype
from .vedtak_rad_resultat import VedtakRadResultat
from .vedtak_rad_status import VedtakRadStatus
from .vedtak_rad_vedtakstype import VedtakRadVedtakstype
from .vedtak_tidligere import VedtakTidligere
from .vedtaktabell import Vedtaktabell
from .vurdertperson import Vurdertperson
from .vurdertperson_adressebeskyttelse import VurdertpersonAdressebeskyttelse
from .vurdertperson_kjoenn_type_0 import VurdertpersonKjoennType0

__all__ = (
    "Aarskontroll",
    "Aarskontrollrad",
    "AarskontrollradAvslutningsaarsakType0",
    "AarskontrollradKategori",
    "AarskontrollradLovverkType0",
    "AarskontrollradSluttmaalType0",
    "Aarsmangel",
    "AarsmangelHva",
    "Aarsmangler",
    "Abonnement",
    "AvslutningFelter",
    "AvslutningFelterAvslutningsaarsak",
    "AvslutningInnslag",
    "AvslutningInnslagStatus",
    "AvslutningTidligere",
    "Avslutningertabell",
    "Avslutningsrad",
    "AvslutningsradAarsak",
    "AvslutningsradAvslutning",
    "AvslutningsradAvslutningsaarsak",
    "AvslutningsradGruppe",
    "Avsluttede",
    "Avsluttetrad",
    "AvsluttetradAvslutning",
    "AvsluttetradAvslutningsaarsak",
    "AvsluttetradAvslutningsaarsakgruppe",
    "AvsluttetradKategoriType0",
    "AvsluttetradKjoennType0",
    "AvsluttetradLovverkType0",
    "AvsluttetradSluttmaalType0",
    "Beregningslinje",
    "BeregningslinjeInndata",
    "Beregningsloggtabell",
    "DeltakereRad",
    "DeltakereStatistikk",
    "Endringssvar",
    "FravaerFelter",
    "FravaerFelterFravaerskode",
    "FravaerIMaaned",
    "FravaerIMaanedFravaerskode",
    "FravaerIMaanedStatus",
    "FravaerInnslag",
    "FravaerInnslagStatus",
    "FravaerRad",
    "FravaerRadFravaerskode",
    "FravaerRadStatus",
    "FravaerTidligere",
    "Fravaersaar",
    "Fravaersmaaned",
    "Fravaertabell",
    "Frist",
    "FristType",
    "FristbruddRad",
    "FristbruddStatistikk",
    "Helse",
    "HelseAlarmer",
    "HelseDeler",
    "HelseStatus",
    "Hendelsertabell",
    "Hendelsesrad",
    "HentAarskontrollAvslutningsaarsakType0",
    "HentAarskontrollAvslutningsaarsakType1Item",
    "HentAarskontrollCsvAvslutningsaarsakType0",
    "HentAarskontrollCsvAvslutningsaarsakType1Item",
    "HentAarskontrollCsvHvaType0",
    "HentAarskontrollCsvKategoriType0",
    "HentAarskontrollCsvKategoriType1Item",
    "HentAarskontrollCsvLovverkType0",
    "HentAarskontrollCsvSorter",
    "HentAarskontrollHvaType0",
    "HentAarskontrollKategoriType0",
    "HentAarskontrollKategoriType1Item",
    "HentAarskontrollLovverkType0",
    "HentAarskontrollSorter",
    "HentAarskontrollXlsxAvslutningsaarsakType0",
    "HentAarskontrollXlsxAvslutningsaarsakType1Item",
    "HentAarskontrollXlsxHvaType0",
    "HentAarskontrollXlsxKategoriType0",
    "HentAarskontrollXlsxKategoriType1Item",
    "HentAarskontrollXlsxLovverkType0",
    "HentAarskontrollXlsxSorter",
    "HentAvslutningerSorterType0",
    "HentAvsluttedeAvslutningsaarsakType0",
    "HentAvsluttedeAvslutningsaarsakType1Item",
    "HentAvsluttedeCsvAvslutningsaarsakType0",
    "HentAvsluttedeCsvAvslutningsaarsakType1Item",
    "HentAvsluttedeCsvKategoriType0",
    "HentAvsluttedeCsvKategoriType1Item",
    "HentAvsluttedeCsvLovverk",
    "HentAvsluttedeCsvRegistrertAvType0",
    "HentAvsluttedeCsvSorter",
    "HentAvsluttedeKategoriType0",
    "HentAvsluttedeKategoriType1Item",
    "HentAvsluttedeLovverk",
    "HentAvsluttedeRegistrertAvType0",
    "HentAvsluttedeSorter",
    "HentAvsluttedeXlsxAvslutningsaarsakType0",
    "HentAvsluttedeXlsxAvslutningsaarsakType1Item",
    "HentAvsluttedeXlsxKategoriType0",
    "HentAvsluttedeXlsxKategoriType1Item",
    "HentAvsluttedeXlsxLovverk",
    "HentAvsluttedeXlsxRegistrertAvType0",
    "HentAvsluttedeXlsxSorter",
    "HentBeregningsloggSorterType0",
    "HentEtterregistreringGjelderType0",
    "HentEtterregistreringSorter",
    "HentFravaerSorterType0",
    "HentHendelserSorterType0",
    "HentInnsynsloggSorter",
    "HentKontaktSorterType0",
    "HentPaaminnelserAtomNavn",
    "HentPaaminnelserCsvNavn",
    "HentPaaminnelserIcsNavn",
    "HentPaaminnelserNavn",
    "HentPersonlisteCsvForeldreveiledningType0",
    "HentPersonlisteCsvFulltidVgoType0",
    "HentPersonlisteCsvKategoriType0",
    "HentPersonlisteCsvKategoriType1Item",
    "HentPersonlisteCsvLivsmestringType0",
    "HentPersonlisteCsvLovverkType0",
    "HentPersonlisteCsvOrdningType0",
    "HentPersonlisteCsvSluttmaalType0",
    "HentPersonlisteCsvSorter",
    "HentPersonlisteCsvTiltakType0",
    "HentPersonlisteCsvVedtakType0",
    "HentPersonlisteForeldreveiledningType0",
    "HentPersonlisteFulltidVgoType0",
    "HentPersonlisteKategoriType0",
    "HentPersonlisteKategoriType1Item",
    "HentPersonlisteLivsmestringType0",
    "HentPersonlisteLovverkType0",
    "HentPersonlisteOrdningType0",
    "HentPersonlisteSluttmaalType0",
    "HentPersonlisteSorter",
    "HentPersonlisteTiltakType0",
    "HentPersonlisteVedtakType0",
    "HentPersonlisteXlsxForeldreveiledningType0",
    "HentPersonlisteXlsxFulltidVgoType0",
    "HentPersonlisteXlsxKategoriType0",
    "HentPersonlisteXlsxKategoriType1Item",
    "HentPersonlisteXlsxLivsmestringType0",
    "HentPersonlisteXlsxLovverkType0",
    "HentPersonlisteXlsxOrdningType0",
    "HentPersonlisteXlsxSluttmaalType0",
    "HentPersonlisteXlsxSorter",
    "HentPersonlisteXlsxTiltakType0",
    "HentPersonlisteXlsxVedtakType0",
    "HentStatistikkCsvKategoriType0",
    "HentStatistikkCsvKjoennType0",
    "HentStatistikkCsvLovverkType0",
    "HentStatistikkCsvNavn",
    "HentStatistikkKategoriType0",
    "HentStatistikkKjoennType0",
    "HentStatistikkLovverkType0",
    "HentStatistikkNavn",
    "HentStatistikkSvgKategoriType0",
    "HentStatistikkSvgKjoennType0",
    "HentStatistikkSvgLovverkType0",
    "HentStatistikkSvgNavn",
    "HentTiltakSorterType0",
    "HentVedtakSorterType0",
    "Historikkrad",
    "HistorikkradAarsak",
    "HistorikkradAvslutning",
    "HistorikkradAvslutningsaarsak",
    "HistorikkradGruppe",
    "HistorikkradStatus",
    "HvaEndret",
    "HvaEndretHandling",
    "HvaEndretSeksjonType0",
    "Innsynslogg",
    "Innsynsrad",
    "InnsynsradUtvalg",
    "IntegreringskontraktFelter",
    "IntegreringskontraktInnslag",
    "IntegreringskontraktInnslagStatus",
    "IntegreringskontraktTidligere",
    "Karriereveiledning",
    "Kategoriperiode",
    "KategoriperiodeKategori",
    "KlageFelter",
    "KlageFelterUtfall",
    "KlageInnslag",
    "KlageInnslagStatus",
    "KlageRad",
    "KlageRadStatus",
    "KlageRadUtfall",
    "KlageTidligere",
    "KommendeOppfoelging",
    "Kompetanse",
    "KontaktFelter",
    "KontaktFelterKontakttype",
    "KontaktInnslag",
    "KontaktInnslagStatus",
    "KontaktRad",
    "KontaktRadKontakttype",
    "KontaktRadStatus",
    "KontaktTidligere",
    "Kontakttabell",
    "LagAbonnementNavn",
    "LiveResponseLive",
    "MaaloppnaaelseRad",
    "MaaloppnaaelseStatistikk",
    "Meg",
    "MegRollerItem",
    "Nedlastingslenke",
    "Nedlastingsoenske",
    "Oppfoelging",
    "OppstartstidRad",
    "OppstartstidStatistikk",
    "Ordningsstatus",
    "OrdningsstatusOrdning",
    "OrdningsstatusStatus",
    "Paaminnelse",
    "PaaminnelseFristTypeType0",
    "PaaminnelseKategori",
    "PaaminnelseLovverkType0",
    "PaaminnelseOmAvsluttet",
    "PaaminnelseOmAvsluttetAvslutning",
    "PaaminnelseOmAvsluttetAvslutningsaarsak",
    "PaaminnelseOmAvsluttetAvslutningsaarsakgruppe",
    "PaaminnelseOmAvsluttetKategoriType0",
    "PaaminnelseOmAvsluttetKjoennType0",
    "PaaminnelseOmAvsluttetLovverkType0",
    "PaaminnelseOmAvsluttetSluttmaalType0",
    "PaaminnelseOrdning",
    "PaaminnelseSluttmaalType0",
    "Paaminnelser",
    "Personendring",
    "Personliste",
    "Personlisterad",
    "PersonlisteradFristTypeType0",
    "PersonlisteradKategori",
    "PersonlisteradLovverkType0",
    "PersonlisteradOrdning",
    "PersonlisteradSluttmaalType0",
    "Personside",
    "PersonsideLovverkType0",
    "PersonsideSluttmaalType0",
    "Personsoek",
    "Personsoekrad",
    "PersonsoekradKategoriType0",
    "PersonsoekradLovverkType0",
    "Problem",
    "ProblemFeilItem",
    "ProblemFortsetterItem",
    "ProblemRad",
    "ReservasjonFelter",
    "ReservasjonInnslag",
    "ReservasjonInnslagStatus",
    "ReservasjonTidligere",
    "SlettedeTiltak",
    "Sletting",
    "SlettingFelter",
    "SluttmaalFelter",
    "SluttmaalFelterSluttmaal",
    "SluttmaalFelterUtdanning",
    "SluttmaalInnslag",
    "SluttmaalInnslagStatus",
    "SluttmaalTidligere",
    "Statistikkolonne",
    "StatistikkolonneEnhet",
    "Statusboks",
    "StatusboksFristTypeType0",
    "StatusboksKategoriType0",
    "StatusboksSluttmaalType0",
    "Tilganger",
    "Tilgangsrad",
    "TilgangsradGjelder",
    "TiltakFelter",
    "TiltakFelterTiltakstype",
    "TiltakInnslag",
    "TiltakInnslagStatus",
    "TiltakRad",
    "TiltakRadStatus",
    "TiltakRadTiltakstype",
    "TiltakTidligere",
    "Tiltaksmaaned",
    "Tiltaktabell",
    "TimerRad",
    "TimerStatistikk",
    "Utdanning",
    "VarighetRad",
    "VarighetStatistikk",
    "Varsel",
    "VedtakFelter",
    "VedtakFelterDagtype",
    "VedtakFelterResultat",
    "VedtakFelterVedtakstype",
    "VedtakInnslag",
    "VedtakInnslagStatus",
    "VedtakRad",
    "VedtakRadDagtype",
    "VedtakRadResultat",
    "VedtakRadStatus",
    "VedtakRadVedtakstype",
    "VedtakTidligere",
    "Vedtaktabell",
    "Vurdertperson",
    "VurdertpersonAdressebeskyttelse",
    "VurdertpersonKjoennType0",
)
