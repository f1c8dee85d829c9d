"""Vedtak (A 5.1-5.5): add, edit the dates, delete."""

from regelverk.avgjoerelse.problemer import seksjoner
from regelverk.avgjoerelse.proeve.form import (
    krev_kommet,
    krev_rekkefoelge,
    krev_tom,
    krev_uendret,
    krev_utfylt,
)
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon, Status
from regelverk.avgjoerelse.seksjon.vedtak.brevfelter import BREVFELTER, krev_brevfelter
from regelverk.avgjoerelse.seksjon.vedtak.deltakelse import krev_deltakelse, varsle
from regelverk.avgjoerelse.seksjon.vedtak.permisjon import krev_uten_overlapp
from regelverk.avgjoerelse.seksjon.vedtak.utvidelse import krev_utvidelse
from regelverk.beregning.gjeldende import fortsetter_etter_avslutning, ikke_i_tid
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Vedtak
from regelverk.kalender.datotekst import dmy
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype, vedtakstype, vedtakstyper
from regelverk.mappe.innslagbilde import Vedtaksbilde

KODE = kodefelt("vedtakstype", vedtakstyper())
_LAASTE = (
    "vedtakstype", "resultat", "vedtaksdato", "tilbudsdato", "dagtype", "kapittel6A", *BREVFELTER
)  # fmt: skip
UTENFOR_6A = "gjelder ikke etter kapittel 6A"


def registrer(proeve: Proeve, n: Vedtak) -> None:
    """Check a new decision."""
    sak = proeve.sak()
    with hver_for_seg() as hver:
        with hver:
            KODE.krev_kjent(n)
        with hver:
            _krev_form(proeve, n)
        if n.vedtakstype not in vedtakstyper() or n.resultat != "Innvilget":
            return
        slag = vedtakstype(n.vedtakstype).slag
        if slag == "deltakelse":
            krev_deltakelse(proeve, sak, n)
        elif slag == "utvidelse":
            krev_utvidelse(proeve, sak)
        elif slag == "permisjon":
            krev_uten_overlapp(proeve, n)


def endre(proeve: Proeve, foer: Vedtak, n: Vedtak) -> None:
    """Check an edit. Only start and end date may change (A 5.4), and the saksnummer, which no rule uses."""
    _krev_ikke_opphevet(proeve, foer)
    with hver_for_seg() as hver:
        with hver:
            krev_uendret(proeve, foer, n, *_LAASTE)
        with hver:
            _krev_form(proeve, n)
        if n.vedtakstype not in vedtakstyper() or n.resultat != "Innvilget":
            return
        slag = vedtakstype(n.vedtakstype).slag
        if slag == "permisjon":
            krev_uten_overlapp(proeve, n)
        elif slag == "deltakelse":
            varsle(proeve, proeve.sak(), n)


def slett(proeve: Proeve, foer: Vedtak) -> None:
    """Check a deletion. A decision that a klage has overturned cannot be deleted."""
    _krev_ikke_opphevet(proeve, foer)


def _krev_ikke_opphevet(proeve: Proeve, foer: Vedtak) -> None:
    krev(foer.innslag_id not in proeve.v.bok.opphevet, seksjoner.VEDTAK_OPPHEVET)


def _krev_form(proeve: Proeve, n: Vedtak) -> None:
    """Check the fields by themselves and, if the vedtakstype is known, by what that type requires."""
    type_ = vedtakstype(n.vedtakstype) if n.vedtakstype in vedtakstyper() else None
    with hver_for_seg() as hver:
        if type_:
            with hver:
                _krev_resultat(n, type_)
        with hver:
            krev_kommet(proeve, n.vedtaksdato, "vedtaksdato")
        if type_:
            with hver:
                _krev_typens_felter(proeve, n, type_)
        with hver:
            krev_rekkefoelge(proeve, n.startdato, n.sluttdato, "sluttdato", "startdato")
        if type_:
            krev_brevfelter(proeve, n, type_)


def _krev_resultat(n: Vedtak, type_: Vedtakstype) -> None:
    mulige = " eller ".join(f"«{r}»" for r in type_.resultater)
    krev(n.resultat in type_.resultater, seksjoner.VEDTAK_RESULTAT, type=type_.kode, resultater=mulige)


def _krev_typens_felter(proeve: Proeve, n: Vedtak, type_: Vedtakstype) -> None:
    with hver_for_seg() as hver:
        for felt in type_.obligatoriske_felter(n.resultat):
            with hver:
                krev_utfylt(proeve, getattr(n, felt), felt)
        if not type_.krever_dagtype:
            with hver:
                krev_tom(proeve, n.dagtype, "dagtype", hva=type_.kode)


def status(v: Vurdering, bilde: Vedtaksbilde) -> Status:
    """Whether the decision is in force, and the note beside it (A 5.3, 6.1, 6.2).

    The note is the first of these that holds: the decision does not count under kapittel 6A; the state of the
    latest klage on it; the decision is ikke gjeldende. None: none of them holds.
    """
    note = UTENFOR_6A if _utenfor_6a(v, bilde) else _siste_klage(v, bilde.innhold.innslag_id)
    opphevet = bilde.innhold.innslag_id in v.bok.opphevet
    if opphevet or ikke_i_tid(bilde.innhold, v.dag) or fortsetter_etter_avslutning(v, bilde):
        return "ikke gjeldende", note or "ikke gjeldende"
    return "gjeldende", note


def _utenfor_6a(v: Vurdering, bilde: Vedtaksbilde) -> bool:
    """Whether the decision does not count because the person is in kapittel 6A (regelbeskrivelse §9.9.4)."""
    sak = v.sak
    if sak is None or not sak.naa.kapittel6a:
        return False
    return any(b is bilde for b in sak.bok.deltakelser) and not any(b is bilde for b in sak.tellende)


def _siste_klage(v: Vurdering, vedtak_id: str) -> str | None:
    klager = [b for b in v.mappe.klager.values() if not b.slettet and b.innhold.vedtak_id == vedtak_id]
    return klager[-1].innhold.utfall or "klage registrert" if klager else None


def tekst(n: Vedtak) -> str:
    """Names the decision and its dates: `Permanent stans, Vedtak fattet 05.02.2024, fra 01.02.2024`."""
    ord_ = f"{n.vedtakstype}, {n.resultat} {dmy(n.vedtaksdato)}"
    if n.startdato and n.sluttdato:
        return f"{ord_}, {dmy(n.startdato)}-{dmy(n.sluttdato)}"
    if n.startdato:
        return f"{ord_}, fra {dmy(n.startdato)}"
    return f"{ord_}, til {dmy(n.sluttdato)}" if n.sluttdato else ord_


SEKSJON = Seksjon(
    fakta=Vedtak,
    etikett="Vedtak",
    tekst=tekst,
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.LEGGER_TIL,
    status=status,
)
