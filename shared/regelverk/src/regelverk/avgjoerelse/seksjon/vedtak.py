"""Vedtak (A 5.1-5.5): add, edit the dates, delete."""

from datetime import date

from regelverk.avgjoerelse.problemer import felles, seksjoner, varsler
from regelverk.avgjoerelse.proeve.form import krev_kommet, krev_rekkefoelge, krev_uendret
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.seksjon.brevfelter import BREVFELTER, krev_brevfelter
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon, Status
from regelverk.avgjoerelse.seksjon.sluttmaal import krev_gyldig
from regelverk.beregning.avslutning.kandidat import STANS, UTGAATT
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.frist.gjennomfoering import tilbudsdato, varigheter
from regelverk.beregning.gjeldende import fortsetter_etter_avslutning, ikke_i_tid
from regelverk.beregning.vedtak.kapittel6a import under_6a
from regelverk.beregning.vedtak.vedtaksbok import foerste
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Vedtak
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaal
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype, vedtakstype, vedtakstyper
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.oppfoelging import naavaerende_nummer

KODE = kodefelt("vedtakstype", vedtakstyper())


def registrer(proeve: Proeve, n: Vedtak) -> None:
    """A new decision."""
    sak = proeve.sak()
    KODE.krev_kjent(n)
    type_ = vedtakstype(n.vedtakstype)
    _krev_form(proeve, n, type_)
    if n.resultat != "Innvilget":
        return
    if type_.slag == "deltakelse":
        _deltakelse(proeve, sak, n)
    elif type_.slag == "utvidelse":
        _utvidelse(proeve, sak)
    elif type_.slag == "permisjon":
        _krev_uten_overlapp(proeve, n)


def endre(proeve: Proeve, foer: Vedtak, n: Vedtak) -> None:
    """Start and end date only (A 5.4), and the saksnummer, which NIR does not use itself."""
    _krev_ikke_opphevet(proeve, foer)
    krev_uendret(foer, n, "vedtakstype", "resultat", "vedtaksdato", "tilbudsdato", "dagtype", "kapittel6A")
    krev_uendret(foer, n, *BREVFELTER)
    type_ = vedtakstype(n.vedtakstype)
    _krev_form(proeve, n, type_)
    if n.resultat == "Innvilget" and type_.slag == "permisjon":
        _krev_uten_overlapp(proeve, n)
    if n.resultat == "Innvilget" and type_.slag == "deltakelse":
        _varsle(proeve, proeve.sak(), n)


def slett(proeve: Proeve, foer: Vedtak) -> None:
    """Unless a klage has overturned it."""
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


def _deltakelse(proeve: Proeve, sak: Sak, n: Vedtak) -> None:
    _krev_aapen(proeve, sak, n)
    _krev_ikke_stanset(proeve, sak)
    maal = proeve.mappe.sluttmaal
    if maal and _blir_foerste(sak, n):
        krev_gyldig(sluttmaal(maal.innhold.sluttmaal), n.tilbudsdato or n.vedtaksdato)
    _varsle(proeve, sak, n)


def _krev_ikke_stanset(proeve: Proeve, sak: Sak) -> None:
    """The kommune that stopped the programme for good cannot take it up again while the stans stands."""
    aktiv = proeve.v.utfall.regelmotors
    if aktiv is None or aktiv.aarsak != STANS:
        return
    egen = naavaerende_nummer(sak.skifter, proeve.kommunenummer)
    stanset_av = {
        naavaerende_nummer(sak.skifter, b.kommunenummer)
        for b in sak.bok.stans
        if b.innhold.startdato == aktiv.dato
    }
    krev(egen not in stanset_av, seksjoner.STANSET, dato=aktiv.dato)


def _krev_aapen(proeve: Proeve, sak: Sak, n: Vedtak) -> None:
    """Refused while the category is closed, except to make good an oppstartsfrist that was met in time."""
    if proeve.v.aapen or proeve.v.lukking is None:
        return
    aktiv = proeve.v.utfall.regelmotors
    i_tide = aktiv is not None and aktiv.aarsak == UTGAATT and n.vedtaksdato <= aktiv.dato
    krev(i_tide, seksjoner.KATEGORI_LUKKET, dato=proeve.v.lukking.til)


def _blir_foerste(sak: Sak, n: Vedtak) -> bool:
    """Whether the decision will give startdato and so the offer."""
    if sak.naa.kapittel6a and not under_6a(n, sak.perioder):
        return False
    forste = foerste(sak.tellende)
    startdato = forste.innhold.startdato if forste else None
    return startdato is None or (n.startdato is not None and n.startdato < startdato)


def _varsle(proeve: Proeve, sak: Sak, n: Vedtak) -> None:
    if n.startdato and n.startdato < sak.naa.fra:
        proeve.varsler.append(varsler.FOER_KATEGORI.varsel(start=n.startdato, fra=sak.naa.fra))
    if sak.venter and n.startdato != sak.venter.gjenaapnet:
        dato = sak.venter.gjenaapnet
        proeve.varsler.append(varsler.GJENAAPNING_STARTDATO.varsel(dato=dato, start=n.startdato))


def _utvidelse(proeve: Proeve, sak: Sak) -> None:
    krev(not sak.bok.utvidelser or not proeve.vilkaar.sjekk_tilgang, seksjoner.UTVIDELSE_FINNES)
    forste = foerste(sak.tellende)
    krev(forste, seksjoner.UTVIDELSE_UTEN_DELTAKELSE)
    maal = proeve.mappe.sluttmaal.innhold.sluttmaal if proeve.mappe.sluttmaal else None
    linje = varigheter(maal, sak.naa.introduksjonsloven, proeve.p)
    if forste and linje:
        tilbud: date = tilbudsdato(forste)
        krev(linje.paa(tilbud).utvidelse, seksjoner.UTVIDELSE_UMULIG, maal=maal, tilbud=tilbud)


def _krev_uten_overlapp(proeve: Proeve, n: Vedtak) -> None:
    """Two granted permisjoner in force share no day; old logs are taken as is (regelbeskrivelse §9.3.4)."""
    if not proeve.vilkaar.sjekk_tilgang:
        return
    for annen in proeve.v.bok.permisjoner:
        start, slutt = annen.innhold.startdato, annen.innhold.sluttdato
        if annen.innhold.innslag_id == n.innslag_id or not (start and slutt and n.startdato and n.sluttdato):
            continue
        fri = n.sluttdato < start or slutt < n.startdato
        krev(fri, seksjoner.PERMISJON_OVERLAPPER, start=start, slutt=slutt)


def status(v: Vurdering, bilde: Vedtaksbilde) -> Status:
    """Whether the decision is in force; the note tells the latest klage on it (A 5.3, 6.1, 6.2)."""
    klage = _siste_klage(v, bilde.innhold.innslag_id)
    opphevet = bilde.innhold.innslag_id in v.bok.opphevet
    if opphevet or ikke_i_tid(bilde.innhold, v.dag) or fortsetter_etter_avslutning(v, bilde):
        return "ikke gjeldende", klage or "ikke gjeldende"
    return "gjeldende", klage


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
