"""Makes the letter about a decision from what was in force on the day of the decision."""

from regelverk.fakta.duf import gruppert
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype

from registration.vedtaksmal import plassholdere
from registration.vedtaksmal.avsender import Avsender, avsender
from registration.vedtaksmal.brevdata import Brevtype, brevdata
from registration.vedtaksmal.felter import Brevfelter
from registration.vedtaksmal.fletting import flett
from registration.vedtaksmal.grunnlag import Grunnlag
from registration.vedtaksmal.klage import klageadgang, klageinstans
from registration.vedtaksmal.maalform import INTET, Maalform, Tekst
from registration.vedtaksmal.mal import malfil
from registration.vedtaksmal.mottaker import mottakeradresse
from registration.vedtaksmal.oppsett import Brevoppsett
from registration.vedtaksmal.rett import rettsgrunnlag
from registration.vedtaksmal.skrivemaate import dato, kroner, tidsrom, ytelse

_DAGTYPER = {
    "virkedager": Tekst(nb="virkedager", nn="vyrkedagar"),
    "kalenderdager": Tekst(nb="kalenderdager", nn="kalenderdagar"),
}
_INTEGRERINGSPLANEN = Tekst(nb="integreringsplanen", nn="integreringsplanen")
_DEN_INDIVIDUELLE = Tekst(nb="den individuelle planen", nn="den individuelle planen")
"""The name of the plan in introduksjonsloven § 6."""


def brev(grunnlag: Grunnlag, oppsett: Brevoppsett, maalform: Maalform) -> bytes:
    """The letter as DOCX."""
    vedtak = grunnlag.vedtak
    type_ = brevdata().om(vedtakstype(vedtak.vedtakstype).kode)
    fra = avsender(
        oppsett.avsendere, grunnlag.vedtakskommune, grunnlag.vist_bydel, vedtak.vedtaksdato, maalform
    )
    mal = malfil(oppsett.maler, type_, vedtak.resultat, maalform)
    return flett(mal, brevfelter(grunnlag, type_, fra, maalform), fra.logo)


def brevfelter(g: Grunnlag, type_: Brevtype, fra: Avsender, maalform: Maalform) -> Brevfelter:
    """Give each field of the templates its text."""
    n, data = g.vedtak, brevdata()
    rett = rettsgrunnlag(data, type_, g.lov, n.vedtaksdato, maalform)
    planen = _DEN_INDIVIDUELLE if g.lov == "introduksjonsloven" else _INTEGRERINGSPLANEN
    instans = klageinstans(g.vedtakskommune, n.vedtaksdato, maalform)
    return Brevfelter(
        tittel=type_.tittel_paa(maalform, n.resultat),
        avsender=fra.navn,
        avsender_enhet=fra.enhet,
        avsender_adresse=fra.adresse,
        avsender_kontakt=fra.kontakt,
        mottaker_adresse=mottakeradresse(beskyttet=g.person.beskyttet, maalform=maalform),
        saksnummer=n.saksnummer or plassholdere.SAKSNUMMER.paa(maalform),
        saksbehandler=g.registrert_av,
        navn=g.person.navn,
        foedselsdato=dato(g.person.foedselsdato),
        duf_nummer=gruppert(g.duf_nummer),
        kommune=fra.kommune,
        vedtakstype=type_.navn.paa(maalform),
        vedtaksdato=dato(n.vedtaksdato),
        startdato=dato(n.startdato),
        sluttdato=dato(n.sluttdato),
        tidsrom=tidsrom(n.startdato, n.sluttdato, maalform),
        dagtype=_DAGTYPER.get(n.dagtype or "", INTET).paa(maalform),
        planen=planen.paa(maalform),
        sluttmaal=data.sluttmaalet(g.sluttmaal, maalform),
        gjennomfoeringsfrist=dato(g.gjennomfoeringsfrist),
        maalgruppe=data.maalgruppe.get(g.kategori or "", INTET).paa(maalform),
        beloep=kroner(n.beloep, maalform),
        beloep_per_maaned=kroner(n.beloep_per_maaned, maalform),
        gjelder=tidsrom(n.gjelder_fra, n.gjelder_til, maalform),
        ytelse=ytelse(n.ytelse, maalform),
        betalingsfrist=dato(n.betalingsfrist) or plassholdere.BETALINGSFRIST.paa(maalform),
        regel=rett.regel,
        hjemmel=rett.hjemmel,
        foelge=type_.foelge_paa(maalform, n.resultat),
        klage=klageadgang(g.lov, klageinstans=instans, kommune=fra.kommune, maalform=maalform),
        klageinstans=instans,
        underskriver=fra.underskriver,
        stilling=fra.stilling,
    )
