"""Checks the fields of an ending, whether the kommune or the regelmotor made its row (A 9.2)."""

from datetime import date

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.form import krev_fra, krev_til, krev_timer, krev_tom, krev_utfylt
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.seksjon.avslutning.bekreftelse import krev_bekreftet
from regelverk.avgjoerelse.seksjon.avslutning.timer import har_timer
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.beregning.avslutning.rader import doedsdato
from regelverk.beregning.avslutning.sak import Sak
from regelverk.fakta.innslag import Avslutning
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker

KODE = kodefelt("avslutningsaarsak", avslutningsaarsaker())


def krev_ny(proeve: Proeve, n: Avslutning, foer: Avslutning | None = None) -> None:
    """Check all that a new ending must satisfy (regelbeskrivelse §5.4), except that it is confirmed.

    `foer`: the ending before an edit.
    """
    sak = proeve.sak()
    with hver_for_seg() as hver:
        with hver:
            krev_form(proeve, n, foer)
        with hver:
            har_grunnlag = sak.foerste and (proeve.mappe.sluttmaal or sak.naa.introduksjonsloven)
            krev(har_grunnlag, problemer.VEDTAK_MANGLER)
        _krev_dato(proeve, sak, n)


def krev_endret(proeve: Proeve, n: Avslutning, foer: Avslutning | None) -> None:
    """Check all that a new ending must satisfy.

    Require a confirmation too, if the edit changes the avslutningsårsak or the date.
    """
    krev_ny(proeve, n, foer)
    if foer is None or _hva_og_naar(n) != _hva_og_naar(foer):
        krev_bekreftet(proeve, n)


def _hva_og_naar(n: Avslutning) -> tuple[str, date]:
    """The fields that no edit may change without a confirmation (regelbeskrivelse §9.8.17)."""
    return n.avslutningsaarsak, n.avslutningsdato


def krev_annen_dato(proeve: Proeve, n: Avslutning, foer: Avslutning | None = None) -> None:
    """Check an edit that gives a row the code Flyttet, Utvandret or Død (regelbeskrivelse §9.8.2)."""
    with hver_for_seg() as hver:
        with hver:
            krev_form(proeve, n, foer)
        _krev_innen_fristen(proeve, proeve.sak(), n)


def krev_form(proeve: Proeve, n: Avslutning, foer: Avslutning | None) -> None:
    """Check that the avslutningsårsak is known, and that hours of work are there if it requires them.

    If the avslutningsårsak has no hours, hours are refused, unless the edit repeats the hours of `foer`.
    These are accepted, and have no effect (`timer.uten_fremmede_timer`).
    """
    with hver_for_seg() as hver:
        with hver:
            KODE.krev_kjent(n)
        if n.avslutningsaarsak in avslutningsaarsaker():
            with hver:
                _krev_aarsakens_timer(proeve, n, foer)
        krev_timer(proeve, n.timer_per_uke)


def _krev_aarsakens_timer(proeve: Proeve, n: Avslutning, foer: Avslutning | None) -> None:
    felt, timer, aarsak = "timerPerUke", n.timer_per_uke, n.avslutningsaarsak
    if har_timer(n, proeve.p):
        krev_utfylt(proeve, timer, felt, problemer.TIMER_MANGLER, aarsak=aarsak)
    elif foer is None or timer != foer.timer_per_uke:
        krev_tom(proeve, timer, felt, problemer.TIMER_UTEN_ARBEID, aarsak=aarsak)


def _krev_dato(proeve: Proeve, sak: Sak, n: Avslutning) -> None:
    dato, start, felt = n.avslutningsdato, _start(sak), "avslutningsdato"
    if start is not None:
        krev_fra(proeve, dato, start, problemer.FOER_START, felt, start=start)
    _krev_innen_fristen(proeve, sak, n)
    if (doed := doedsdato(proeve.mappe)) is not None:
        krev_til(proeve, dato, doed, problemer.ETTER_DOEDSFALL, felt, dato=doed)


def _krev_innen_fristen(proeve: Proeve, sak: Sak, n: Avslutning) -> None:
    """Refuse an ending after the gjennomføringsfrist."""
    if (frist := sak.frist) is not None:
        krev_til(proeve, n.avslutningsdato, frist, problemer.ETTER_FRISTEN, "avslutningsdato", frist=frist)


def _start(sak: Sak) -> date | None:
    """The startdato of the programme; after a reopening, that of the decision that followed the reopening."""
    nye = [g.nytt_vedtak.innhold.startdato for g in sak.gjenaapninger if g.nytt_vedtak]
    return max((dato for dato in nye if dato), default=sak.startdato)
