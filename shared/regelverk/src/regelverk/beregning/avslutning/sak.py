"""The input of the rules about endings on one day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from regelverk.beregning.avslutning.rader import er_utdatert
from regelverk.beregning.frist.gjennomfoering import Gjennomfoering, gjennomfoering, varigheter
from regelverk.beregning.frist.oppstart import Oppstart, oppstart
from regelverk.beregning.gjenaapning.gjenaapning import Gjenaapning, avbrudd, gjenaapninger, venter_paa_vedtak
from regelverk.beregning.kategori.perioder import Periode
from regelverk.beregning.vedtak.kapittel6a import tellende
from regelverk.beregning.vedtak.vedtaksbok import Vedtaksbok, foerste
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import Skifte

_DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sak:
    """The programme case: categories that have begun, decisions that count, and deadlines."""

    mappe: Mappe
    dag: date
    p: Parametre
    perioder: Sequence[Periode]
    """The categories that have begun, oldest first. The case is computed in the last one (`naa`)."""
    bok: Vedtaksbok
    tellende: list[Vedtaksbilde]
    foerste: Vedtaksbilde | None
    gjenaapninger: list[Gjenaapning]
    venter: Gjenaapning | None
    """The reopening whose new decision is missing."""
    oppstart: Oppstart
    gjennomfoering: Gjennomfoering | None
    skifter: list[Skifte]

    @property
    def naa(self) -> Periode:
        """The category in which the case is computed: the last one that has begun."""
        return self.perioder[-1]

    @property
    def startdato(self) -> date | None:
        """The startdato of the programme."""
        return self.foerste.innhold.startdato if self.foerste else None

    @property
    def gjenoppstartsfrist(self) -> date:
        """Kategori fra plus two years (A 10.1)."""
        return legg_til_maaneder(self.naa.fra, self.p.gjenoppstartsfrist.paa(self.naa.fra))

    @property
    def frist(self) -> date | None:
        """The gjennomføringsfrist, if there is one."""
        return self.gjennomfoering.frist if self.gjennomfoering else None

    def startet(self, dato: date) -> bool:
        """Whether a programme had started on the date (integreringsloven § 9 siste ledd)."""
        return self.startdato is not None and self.startdato <= dato

    def slutt(self, periode: Periode) -> date | None:
        """The day on which the period ends; None: it has no end.

        If the permit ends after the programme has started, the person keeps the category.
        """
        if periode.til is None or (not periode.avloest and self.startet(periode.til)):
            return None
        return periode.til

    def i_kategori(self, dato: date) -> bool:
        """Whether there was ground for a programme category on the date, whatever endings there were."""
        return any(
            periode.virker_fra <= dato and ((slutt := self.slutt(periode)) is None or dato <= slutt)
            for periode in self.perioder
        )


def fristdager(sak: Sak) -> Sequence[date]:
    """The day after each deadline: for oppstart, gjenoppstart and gjennomføring."""
    faste = (sak.oppstart.frist + _DAG, sak.gjenoppstartsfrist + _DAG)
    return (*faste, sak.frist + _DAG) if sak.frist else faste


def les_sak(
    mappe: Mappe,
    dag: date,
    perioder: Sequence[Periode],
    bok: Vedtaksbok,
    skifter: list[Skifte],
    p: Parametre,
    foer: Sak | None = None,
) -> Sak:
    """The case in the last of `perioder`, of which there must be at least one.

    `foer`: an earlier case of the person. If it rests on the same facts, its deadlines are taken over.
    """
    if foer is not None and _har_samme_grunnlag(foer, mappe, perioder, bok, p):
        beregnet = foer.tellende, foer.foerste, foer.gjenaapninger, foer.venter, foer.oppstart
        return Sak(mappe, dag, p, perioder, bok, *beregnet, foer.gjennomfoering, skifter)
    naa, maal = perioder[-1], mappe.sluttmaal
    telles = tellende(bok.deltakelser, naa, perioder) if bok.deltakelser else []
    gjeldende = [b for ident, b in mappe.avslutninger.items() if not er_utdatert(mappe, ident)]
    gjen = gjenaapninger(gjeldende, telles) if gjeldende else []
    start, venter = oppstart(naa, telles, maal is not None, p), venter_paa_vedtak(gjen)
    forste = foerste(telles)
    linje = varigheter(maal.innhold.sluttmaal if maal else None, naa.introduksjonsloven, p)
    beregnes = start.oppfylt and forste and linje and venter is None
    frist = (
        gjennomfoering(mappe, bok, forste, linje, p, avbrudd(gjen)) if beregnes and forste and linje else None
    )
    return Sak(mappe, dag, p, perioder, bok, telles, forste, gjen, venter, start, frist, skifter)


def _har_samme_grunnlag(
    foer: Sak, mappe: Mappe, perioder: Sequence[Periode], bok: Vedtaksbok, p: Parametre
) -> bool:
    return (
        foer.p is p
        and foer.bok is bok
        and foer.perioder == perioder
        and mappe.rader == foer.mappe.rader
        and mappe.har_samme_innslag(foer.mappe, "sluttmaal", "fravaer", "avslutning")
    )
