"""`beregn` computes everything about a person on a day, from all accepted facts and a parameter set."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regelverk.beregning.avslutning.foer_kategorien import Hindring, P, uten_de_borte
from regelverk.beregning.avslutning.lukking import Lukking, lukking, til_arbeid_6a
from regelverk.beregning.avslutning.navn import IKKE_LENGER
from regelverk.beregning.avslutning.sak import Sak, les_sak
from regelverk.beregning.avslutning.utfall import INGEN, Avslutningsutfall, avslutningsutfall
from regelverk.beregning.frist.frist import Frist
from regelverk.beregning.gjenaapning.aktiv_tid import Segment, segmenter
from regelverk.beregning.kategori.grunnlag import grunnlag
from regelverk.beregning.kategori.perioder import Periode, perioder
from regelverk.beregning.kategori.statsborgerskap import utestengt
from regelverk.beregning.kategori.tillatelse import Tillatelse, tillatelser
from regelverk.beregning.lovverk import uten_kategori
from regelverk.beregning.norsk import Norskperiode, norskperioder
from regelverk.beregning.vedtak.vedtaksbok import Vedtaksbok, les_vedtaksbok
from regelverk.lov.lovverk import Lovverk
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import Oppfoelging, Skifte, oppfoelging, skifter


@dataclass(frozen=True, slots=True)
class Vurdering:
    """Everything that is computed about a person for one day."""

    mappe: Mappe
    dag: date
    p: Parametre
    lovverk: Lovverk | None
    tillatelser: list[Tillatelse]
    perioder: Sequence[Periode]
    """All category periods for which there is ground, future ones included."""
    sak: Sak | None
    """None before any category has begun."""
    hindring: Hindring | None
    """The death or emigration that keeps a category from beginning; None: nothing does."""
    bok: Vedtaksbok
    utfall: Avslutningsutfall
    lukking: Lukking | None
    norskgrunnlag: list[Norskperiode]
    """The norsk periods for which the permits give ground, future ones included."""
    norsk: Sequence[Norskperiode]
    """The norsk periods that have begun."""
    skifter: list[Skifte]
    oppfoelging: Oppfoelging | None
    frist: Frist | None
    aktiv_tid: list[Segment] | None

    @property
    def aapen(self) -> bool:
        """Whether a programme category is in force on the day."""
        return self.sak is not None and (self.lukking is None or self.dag < self.lukking.fra)

    @property
    def gjennomfoeringsfrist(self) -> date | None:
        """The gjennomføringsfrist of the case, even if `frist` shows another deadline or none."""
        return self.sak.frist if self.sak else None


def beregn(mappe: Mappe, dag: date, p: Parametre, foer: Vurdering | None = None) -> Vurdering:
    """The vurdering of a person's file on a day.

    `foer`: an earlier vurdering of the person. A part that rests on the same facts is not computed again.
    """
    alle_tillatelser, alle, norsk = _rettigheter(mappe, p, foer)
    bok, alle_skifter = _vedtaksbok(mappe, p, foer), _skifter(mappe, foer)
    begynt, hindring = _begynt(mappe, dag, alle)
    norsk_begynt, _ = _begynt(mappe, dag, norsk)
    foer_sak = foer.sak if foer else None
    sak, utfall, lukket = _gjennom_periodene(mappe, dag, begynt, bok, alle_skifter, p, foer_sak)
    frist = _frist(sak, utfall, lukket) if sak else None
    return Vurdering(
        mappe=mappe,
        dag=dag,
        p=p,
        lovverk=_lovverk(sak, lukket, mappe, p),
        tillatelser=alle_tillatelser,
        perioder=alle,
        sak=sak,
        hindring=hindring,
        bok=bok,
        utfall=utfall,
        lukking=lukket,
        norskgrunnlag=norsk,
        norsk=norsk_begynt,
        skifter=alle_skifter,
        oppfoelging=oppfoelging(alle_skifter, dag),
        frist=frist,
        aktiv_tid=_aktiv_tid(sak, utfall.dato)
        if sak and utfall.dato and frist and frist.type == "Gjenoppstart"
        else None,
    )


def _rettigheter(
    mappe: Mappe, p: Parametre, foer: Vurdering | None
) -> tuple[list[Tillatelse], Sequence[Periode], list[Norskperiode]]:
    """The rights that the permits give. They do not depend on the day, and most facts do not change them."""
    if foer is not None and foer.p is p and mappe.har_samme_grunnlag(foer.mappe):
        return foer.tillatelser, foer.perioder, foer.norskgrunnlag
    alle, ute = tillatelser(mappe, p), utestengt(mappe, p)
    return alle, perioder(grunnlag(mappe, alle, ute, p)), norskperioder(mappe, alle, ute, p)


def _vedtaksbok(mappe: Mappe, p: Parametre, foer: Vurdering | None) -> Vedtaksbok:
    if foer is not None and foer.p is p and mappe.har_samme_innslag(foer.mappe, "vedtak", "klage"):
        return foer.bok
    return les_vedtaksbok(mappe, p)


def _skifter(mappe: Mappe, foer: Vurdering | None) -> list[Skifte]:
    if foer is not None and mappe.har_samme_steder(foer.mappe):
        return foer.skifter
    return skifter(mappe)


def _begynt(mappe: Mappe, dag: date, alle: Sequence[P]) -> tuple[Sequence[P], Hindring | None]:
    begynt = [periode for periode in alle if periode.virker_fra <= dag]
    return uten_de_borte(begynt, mappe, dag) if mappe.kjeder else (begynt, None)


def _gjennom_periodene(
    mappe: Mappe,
    dag: date,
    begynt: Sequence[Periode],
    bok: Vedtaksbok,
    skift: list[Skifte],
    p: Parametre,
    foer: Sak | None,
) -> tuple[Sak | None, Avslutningsutfall, Lukking | None]:
    """The case, the outcome and the closing of the last category that could begin.

    The categories are taken in turn. After an ending has closed one, no later category begins.
    """
    sak: Sak | None = None
    utfall, lukket = INGEN, None
    for nr in range(1, len(begynt) + 1):
        if lukket and not lukket.tap and lukket.til < begynt[nr - 1].virker_fra:
            break
        sak = les_sak(mappe, dag, begynt[:nr], bok, skift, p, foer)
        utfall = avslutningsutfall(sak)
        lukket = lukking(sak, utfall)
    return sak, utfall, lukket


def _lovverk(sak: Sak | None, lukket: Lukking | None, mappe: Mappe, p: Parametre) -> Lovverk | None:
    if sak and not (lukket and lukket.tap and lukket.fra <= sak.dag):
        return sak.naa.grunnlag.tillatelse.lovverk
    return uten_kategori(mappe.opphold.values(), p)


def _frist(sak: Sak, utfall: Avslutningsutfall, lukket: Lukking | None) -> Frist | None:
    if sak.venter or utfall.aarsak == IKKE_LENGER:
        return None
    if til_arbeid_6a(sak, utfall) and utfall.dato is not None and sak.dag > utfall.dato:
        stengt = lukket is not None and lukket.fra <= sak.dag
        return None if stengt else Frist("Gjenoppstart", sak.gjenoppstartsfrist)
    if sak.frist:
        return Frist("Gjennomføring", sak.frist, sak.startdato)
    return Frist("Oppstart", sak.oppstart.frist)


def _aktiv_tid(sak: Sak, avsluttet: date) -> list[Segment]:
    """The times in the programme, divided by its reopenings. `avsluttet`: the date of the ending in force.

    An ending that a new decision has made ikke gjeldende, without a reopening, does not divide them.
    """
    tider: list[tuple[date, date]] = []
    fra = sak.startdato
    for gjen in sak.gjenaapninger:
        if fra and gjen.nytt_vedtak:
            tider.append((fra, gjen.avsluttet))
            fra = gjen.nytt_vedtak.innhold.startdato
    if fra:
        tider.append((fra, avsluttet))
    koder = sak.p.fravaer_samlet.paa(sak.startdato or avsluttet)
    return segmenter(tider, sak.bok.permisjoner, list(sak.mappe.fravaer.values()), koder)
