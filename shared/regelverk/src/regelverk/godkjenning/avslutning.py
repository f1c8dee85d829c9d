"""The kommune's ending (A 9.1-9.5, B 6-10; regelbeskrivelse §5.4, §9.4.4): add, edit, delete, reopen."""

from datetime import date

from regelverk.avslutning.fra_folkeregisteret import doedsdato
from regelverk.avslutning.kandidat import FLYTTET
from regelverk.avslutning.kandidater import gjenoppstartsfrist
from regelverk.avslutning.lukking import kan_gjenaapnes
from regelverk.avslutning.sak import Sak
from regelverk.avslutning.utfall import Radstatus
from regelverk.fakta.innslag import Avslutning
from regelverk.godkjenning.form import krev_kommet, krev_timer
from regelverk.godkjenning.proeve import Avvist, Proeve, krev
from regelverk.godkjenning.tilgang import foelger_opp
from regelverk.historikk.spor import Sporrad
from regelverk.kodeverk.avslutningskoder import avslutningsaarsaker
from regelverk.problemer import avslutning as problemer
from regelverk.problemer import felles
from regelverk.vedtak.status import gaar_forbi


def registrer(proeve: Proeve, n: Avslutning) -> None:
    """A new ending; the regelmotor's row gives way."""
    sak = proeve.sak()
    krev(n.gjenaapningsdato is None, problemer.GJENAAPNING_FOERST)
    krev(proeve.v.utfall.kommunens is None, problemer.FINNES)
    krev(sak.venter is None, problemer.VENTER_PAA_VEDTAK)
    _proev(proeve, sak, n)


def endre(proeve: Proeve, foer: Avslutning, n: Avslutning) -> None:
    """Another reason or date, or the reopening of a programme ended to work."""
    sak = proeve.sak()
    krev(foer.gjenaapningsdato is None, problemer.LAAST)
    if n.gjenaapningsdato is not None:
        _gjenaapne(proeve, sak, foer, n, n.gjenaapningsdato)
    else:
        _proev(proeve, sak, n)


def endre_regelmotorens(proeve: Proeve, n: Avslutning) -> None:
    """Only what Folkeregisteret told (A 9.4)."""
    krev(n.gjenaapningsdato is None, problemer.GJENAAPNING_IKKE_HER)
    _krev_form(proeve, n)
    _krev_innen_fristen(proeve.sak(), n)


def slett(_: Proeve, foer: Avslutning) -> None:
    """Unless it is reopened."""
    krev(foer.gjenaapningsdato is None, problemer.LAAST)


def regelmotorens_rad(proeve: Proeve, innslag_id: str) -> Sporrad:
    """The regelmotor's row that the kommune would change.

    Raises:
        Avvist: there is none, it is gone, or it is not one that the kommune may touch.
    """
    rader = [rad for rad in proeve.spor if rad.innslag_id == innslag_id]
    krev(rader, felles.INNSLAG_UKJENT)
    rad = rader[-1]
    redigerbar = rad.aarsak in proeve.p.regelmotor_kan_redigeres.paa(rad.dato)
    krev(redigerbar, problemer.REGELMOTORENS)
    krev(rad.status in ("gjeldende", "ikke gjeldende"), felles.INNSLAG_SLETTET)
    return rad


def krev_kan_endre(proeve: Proeve, innslag_id: str) -> None:
    """Who follows up; also the kommune left behind, for its own ending and the Flyttet row (B 8)."""
    if not proeve.vilkaar.sjekk_tilgang or foelger_opp(proeve):
        return
    bilde = proeve.mappe.avslutninger.get(innslag_id)
    egen = bilde is not None and bilde.kommunenummer == proeve.kommunenummer
    krev(egen or _flyttet_herfra(proeve, innslag_id), felles.PERSON_UKJENT)


def _flyttet_herfra(proeve: Proeve, innslag_id: str) -> bool:
    return any(
        rad.innslag_id == innslag_id and rad.aarsak == FLYTTET and rad.kommunenummer == proeve.kommunenummer
        for rad in proeve.spor
    )


def _proev(proeve: Proeve, sak: Sak, n: Avslutning) -> None:
    _krev_form(proeve, n)
    har_grunnlag = sak.foerste and (proeve.mappe.sluttmaal or sak.naa.introduksjonsloven)
    krev(har_grunnlag, problemer.VEDTAK_MANGLER)
    _krev_dato(proeve, sak, n)
    _krev_bekreftet(proeve, n)


def _krev_form(proeve: Proeve, n: Avslutning) -> None:
    aarsak = n.avslutningsaarsak
    kjent = aarsak in avslutningsaarsaker()
    krev(kjent, felles.KODE_UKJENT, felt="avslutningsaarsak", verdi=aarsak)
    trenger_timer = aarsak in proeve.p.aarsaker_krever_timer.paa(n.avslutningsdato)
    krev(n.timer_per_uke is not None or not trenger_timer, problemer.TIMER_MANGLER, aarsak=aarsak)
    krev_timer(proeve, n.timer_per_uke)


def _krev_dato(proeve: Proeve, sak: Sak, n: Avslutning) -> None:
    dato, start = n.avslutningsdato, _start(sak)
    krev(start is None or dato >= start, problemer.FOER_START, start=start)
    _krev_innen_fristen(sak, n)
    doed = doedsdato(proeve.mappe)
    krev(doed is None or dato <= doed, problemer.ETTER_DOEDSFALL, dato=doed)


def _krev_innen_fristen(sak: Sak, n: Avslutning) -> None:
    innen = sak.frist is None or n.avslutningsdato <= sak.frist
    krev(innen, problemer.ETTER_FRISTEN, frist=sak.frist)


def _start(sak: Sak) -> date | None:
    """Where the programme starts; after a reopening where the new decision does."""
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


def _gjenaapne(proeve: Proeve, sak: Sak, foer: Avslutning, n: Avslutning, aapnes: date) -> None:
    kan = kan_gjenaapnes(sak, foer)
    krev(kan and _status(proeve, n.innslag_id) == "gjeldende", problemer.GJENAAPNING_IKKE_HER)
    for navn, felt in (
        ("avslutningsaarsak", "avslutningsaarsak"),
        ("avslutningsdato", "avslutningsdato"),
        ("timer_per_uke", "timerPerUke"),
    ):
        krev(getattr(foer, navn) == getattr(n, navn), problemer.GJENAAPNING_BARE_DATO, felt=felt)
    krev_kommet(proeve, aapnes, "gjenaapningsdato")
    frist = gjenoppstartsfrist(sak)
    innenfor = foer.avslutningsdato < aapnes <= frist
    krev(innenfor, problemer.GJENAAPNING_DATO, fra=foer.avslutningsdato, til=frist)
    krev(proeve.v.aapen, problemer.GJENAAPNING_DATO, fra=foer.avslutningsdato, til=frist)


def _status(proeve: Proeve, innslag_id: str) -> Radstatus | None:
    return proeve.v.utfall.kommunerader.get(innslag_id)


def som_avslutning(rad: Sporrad) -> Avslutning:
    """The regelmotor's row as an entry, for an edit that gives only some fields."""
    return Avslutning(innslag_id=rad.innslag_id, avslutningsaarsak=rad.aarsak, avslutningsdato=rad.dato)
