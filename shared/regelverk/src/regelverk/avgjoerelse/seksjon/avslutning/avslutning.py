"""The kommune's ending (A 9.1-9.5, B 6-10; regelbeskrivelse §5.4, §9.4.4): add, edit, delete, reopen."""

from datetime import date

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.proeve import Avvist, Proeve, krev
from regelverk.avgjoerelse.seksjon.avslutning import regelmotorens
from regelverk.avgjoerelse.seksjon.avslutning.form import KODE, krev_form, krev_innen_fristen
from regelverk.avgjoerelse.seksjon.avslutning.gjenaapning import gjenaapne
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Regelmotorrader, Seksjon, Status
from regelverk.beregning.avslutning.fra_folkeregisteret import doedsdato
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.gjeldende import gaar_forbi
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Avslutning
from regelverk.kalender.datotekst import dmy
from regelverk.mappe.innslagbilde import Avslutningsbilde


def registrer(proeve: Proeve, n: Avslutning) -> None:
    """A new ending of the kommune; it takes the place of a row of the regelmotor."""
    sak = proeve.sak()
    krev(n.gjenaapningsdato is None, problemer.GJENAAPNING_FOERST)
    krev(proeve.v.utfall.kommunens is None, problemer.FINNES)
    krev(sak.venter is None, problemer.VENTER_PAA_VEDTAK)
    _proev(proeve, sak, n)


def endre(proeve: Proeve, foer: Avslutning, n: Avslutning) -> None:
    """Another reason or date, or the reopening of a programme that ended to work."""
    sak = proeve.sak()
    krev(foer.gjenaapningsdato is None, problemer.LAAST)
    if n.gjenaapningsdato is not None:
        gjenaapne(proeve, sak, foer, n, n.gjenaapningsdato)
    else:
        _proev(proeve, sak, n)


def slett(_: Proeve, foer: Avslutning) -> None:
    """An ending that is reopened cannot be deleted."""
    krev(foer.gjenaapningsdato is None, problemer.LAAST)


def _proev(proeve: Proeve, sak: Sak, n: Avslutning) -> None:
    krev_form(proeve, n)
    har_grunnlag = sak.foerste and (proeve.mappe.sluttmaal or sak.naa.introduksjonsloven)
    krev(har_grunnlag, problemer.VEDTAK_MANGLER)
    _krev_dato(proeve, sak, n)
    _krev_bekreftet(proeve, n)


def _krev_dato(proeve: Proeve, sak: Sak, n: Avslutning) -> None:
    dato, start = n.avslutningsdato, _start(sak)
    krev(start is None or dato >= start, problemer.FOER_START, start=start)
    krev_innen_fristen(sak, n)
    doed = doedsdato(proeve.mappe)
    krev(doed is None or dato <= doed, problemer.ETTER_DOEDSFALL, dato=doed)


def _start(sak: Sak) -> date | None:
    """The day on which the programme starts; after a reopening, the startdato of the new decision."""
    nye = [g.nytt_vedtak.innhold.startdato for g in sak.gjenaapninger if g.nytt_vedtak]
    return max((dato for dato in nye if dato), default=sak.startdato)


def _krev_bekreftet(proeve: Proeve, n: Avslutning) -> None:
    fortsetter = () if n.bekreftet else tuple(_fortsetter(proeve, n.avslutningsdato))
    if fortsetter:
        raise Avvist(problemer.FORTSETTER.problem({}, fortsetter=fortsetter))


def _fortsetter(proeve: Proeve, dato: date) -> list[str]:
    bok = proeve.v.bok
    vedtak = [*bok.deltakelser, *bok.permisjoner, *bok.stans_midlertidig, *bok.stans]
    tiltak = [b for b in proeve.mappe.tiltak.values() if not b.slettet]
    navn = [b.innhold.vedtakstype for b in vedtak if gaar_forbi(b.innhold, dato)]
    return navn + [b.innhold.tiltakstype for b in tiltak if gaar_forbi(b.innhold, dato)]


def status(v: Vurdering, bilde: Avslutningsbilde) -> Status:
    """The status that the computation of all endings gives the row (A 9.4)."""
    radstatus = v.utfall.kommunerader.get(bilde.innhold.innslag_id, "gjeldende")
    return radstatus, merknad(radstatus)


def merknad(radstatus: str) -> str | None:
    """The note beside the row of an ending, the regelmotor's too."""
    if radstatus == "gjenåpnet":
        return "ikke gjeldende – gjenåpnet"
    return None if radstatus == "gjeldende" else radstatus


SEKSJON = Seksjon(
    fakta=Avslutning,
    etikett="Avslutning",
    tekst=lambda n: f"{n.avslutningsaarsak} {dmy(n.avslutningsdato)}",
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.LEGGER_TIL,
    status=status,
    kan_endre=regelmotorens.krev_kan_endre,
    regelmotorens=Regelmotorrader(
        krev=regelmotorens.krev_rad, endre=regelmotorens.endre, som_innslag=regelmotorens.som_avslutning
    ),
)
