"""Vedtak (A 5.1-5.5): add, edit the dates, delete."""

from regelverk.avgjoerelse.problemer import felles, seksjoner
from regelverk.avgjoerelse.proeve.form import krev_kommet, krev_rekkefoelge, krev_uendret
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon, Status
from regelverk.avgjoerelse.seksjon.vedtak.brevfelter import BREVFELTER, krev_brevfelter
from regelverk.avgjoerelse.seksjon.vedtak.deltakelse import krev_deltakelse, varsle
from regelverk.avgjoerelse.seksjon.vedtak.permisjon import krev_uten_overlapp
from regelverk.avgjoerelse.seksjon.vedtak.utvidelse import krev_utvidelse
from regelverk.beregning.gjeldende import fortsetter_etter_avslutning, ikke_i_tid
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Vedtak
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype, vedtakstype, vedtakstyper
from regelverk.mappe.innslagbilde import Vedtaksbilde

KODE = kodefelt("vedtakstype", vedtakstyper())
UTENFOR_6A = "gjelder ikke etter kapittel 6A"


def registrer(proeve: Proeve, n: Vedtak) -> None:
    """Check a new decision."""
    sak = proeve.sak()
    KODE.krev_kjent(n)
    type_ = vedtakstype(n.vedtakstype)
    _krev_form(proeve, n, type_)
    if n.resultat != "Innvilget":
        return
    if type_.slag == "deltakelse":
        krev_deltakelse(proeve, sak, n)
    elif type_.slag == "utvidelse":
        krev_utvidelse(proeve, sak)
    elif type_.slag == "permisjon":
        krev_uten_overlapp(proeve, n)


def endre(proeve: Proeve, foer: Vedtak, n: Vedtak) -> None:
    """Check an edit. Only start and end date may change (A 5.4), and the saksnummer, which no rule uses."""
    _krev_ikke_opphevet(proeve, foer)
    krev_uendret(foer, n, "vedtakstype", "resultat", "vedtaksdato", "tilbudsdato", "dagtype", "kapittel6A")
    krev_uendret(foer, n, *BREVFELTER)
    type_ = vedtakstype(n.vedtakstype)
    _krev_form(proeve, n, type_)
    if n.resultat == "Innvilget" and type_.slag == "permisjon":
        krev_uten_overlapp(proeve, n)
    if n.resultat == "Innvilget" and type_.slag == "deltakelse":
        varsle(proeve, proeve.sak(), n)


def slett(proeve: Proeve, foer: Vedtak) -> None:
    """Check a deletion. A decision that a klage has overturned cannot be deleted."""
    _krev_ikke_opphevet(proeve, foer)


def _krev_ikke_opphevet(proeve: Proeve, foer: Vedtak) -> None:
    krev(foer.innslag_id not in proeve.v.bok.opphevet, seksjoner.VEDTAK_OPPHEVET)


def _krev_form(proeve: Proeve, n: Vedtak, type_: Vedtakstype) -> None:
    ok, mulige = n.resultat in type_.resultater, " eller ".join(f"«{r}»" for r in type_.resultater)
    krev(ok, seksjoner.VEDTAK_RESULTAT, type=type_.kode, resultater=mulige)
    krev_kommet(proeve, n.vedtaksdato, "vedtaksdato")
    for felt in type_.obligatoriske_felter(n.resultat):
        krev(getattr(n, felt), felles.FELT_MANGLER, felt=felt)
    dagtype_ok = n.dagtype is None or type_.krever_dagtype
    krev(dagtype_ok, felles.FELT_HOERER_IKKE_TIL, felt="dagtype", hva=type_.kode)
    krev_rekkefoelge(n.startdato, n.sluttdato, "sluttdato", "startdato")
    krev_brevfelter(n, type_)


def status(v: Vurdering, bilde: Vedtaksbilde) -> Status:
    """Whether the decision is in force.

    The note says that the decision does not count under kapittel 6A, or else gives the outcome of the latest
    klage on it (A 5.3, 6.1, 6.2).
    """
    note = UTENFOR_6A if _utenfor_6a(v, bilde) else _siste_klage(v, bilde.innhold.innslag_id)
    opphevet = bilde.innhold.innslag_id in v.bok.opphevet
    if opphevet or ikke_i_tid(bilde.innhold, v.dag) or fortsetter_etter_avslutning(v, bilde):
        return "ikke gjeldende", note or "ikke gjeldende"
    return "gjeldende", note


def _utenfor_6a(v: Vurdering, bilde: Vedtaksbilde) -> bool:
    """Whether the decision does not count because the person is 6A (regelbeskrivelse §9.9.4)."""
    sak = v.sak
    if sak is None or not sak.naa.kapittel6a:
        return False
    return any(b is bilde for b in sak.bok.deltakelser) and not any(b is bilde for b in sak.tellende)


def _siste_klage(v: Vurdering, vedtak_id: str) -> str | None:
    klager = [b for b in v.mappe.klager.values() if not b.slettet and b.innhold.vedtak_id == vedtak_id]
    return klager[-1].innhold.utfall or "klage registrert" if klager else None


SEKSJON = Seksjon(
    fakta=Vedtak,
    etikett="Vedtak",
    tekst=lambda n: f"{n.vedtakstype}, {n.resultat}",
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.LEGGER_TIL,
    status=status,
)
