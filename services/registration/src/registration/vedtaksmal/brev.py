"""From what held on a decision's day to the letter about it."""

from regelverk.fakta.duf import gruppert

from registration.vedtaksmal.avsender import Avsendere, avsender
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
from registration.vedtaksmal.skrivemaate import dato, kroner, tidsrom

_DAGTYPER = {
    "virkedager": Tekst(nb="virkedager", nn="vyrkedagar"),
    "kalenderdager": Tekst(nb="kalenderdager", nn="kalenderdagar"),
}
_PLANEN = {
    "introduksjonsloven": Tekst(nb="den individuelle planen", nn="den individuelle planen"),
    "integreringsloven": Tekst(nb="integreringsplanen", nn="integreringsplanen"),
    "kapittel 6A": Tekst(nb="integreringsplanen", nn="integreringsplanen"),
}
_YTELSE_MANGLER = Tekst(nb="[navnet på ytelsen]", nn="[namnet på ytinga]")
_FRIST_MANGLER = Tekst(nb="[dato]", nn="[dato]")
_SAKSNUMMER_MANGLER = Tekst(nb="[saksnummer]", nn="[saksnummer]")


def brev(grunnlag: Grunnlag, oppsett: Brevoppsett, maalform: Maalform) -> bytes:
    """The letter as DOCX."""
    type_ = brevdata().om(grunnlag.vedtak.vedtakstype)
    mal = malfil(oppsett.maler, type_, grunnlag.vedtak.resultat, maalform)
    return flett(mal, brevfelter(grunnlag, type_, oppsett.avsendere, maalform))


def brevfelter(g: Grunnlag, type_: Brevtype, avsendere: Avsendere, maalform: Maalform) -> Brevfelter:
    """Each field of the templates with its text."""
    n, data = g.vedtak, brevdata()
    fra = avsender(avsendere, g.vedtakskommune, g.vist_bydel, n.vedtaksdato, maalform)
    rett = rettsgrunnlag(data, type_, g.lov, n.vedtaksdato, maalform)
    instans = klageinstans(g.vedtakskommune, n.vedtaksdato, maalform)
    return Brevfelter(
        tittel=type_.tittel_paa(maalform, n.resultat),
        avsender=fra.navn,
        avsender_enhet=fra.enhet,
        avsender_adresse=fra.adresse,
        avsender_kontakt=fra.kontakt,
        mottaker_adresse=mottakeradresse(beskyttet=g.person.beskyttet, maalform=maalform),
        saksnummer=n.saksnummer or _SAKSNUMMER_MANGLER.paa(maalform),
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
        planen=_PLANEN[g.lov].paa(maalform),
        sluttmaal=data.sluttmaalet(g.sluttmaal, maalform),
        gjennomfoeringsfrist=dato(g.gjennomfoeringsfrist),
        maalgruppe=data.maalgruppe.get(g.kategori or "", INTET).paa(maalform),
        beloep=kroner(n.beloep, maalform),
        beloep_per_maaned=kroner(n.beloep_per_maaned, maalform),
        gjelder=tidsrom(n.gjelder_fra, n.gjelder_til, maalform),
        ytelse=n.ytelse or _YTELSE_MANGLER.paa(maalform),
        betalingsfrist=dato(n.betalingsfrist) or _FRIST_MANGLER.paa(maalform),
        regel=rett.regel,
        hjemmel=rett.hjemmel,
        foelge=type_.foelge_paa(maalform, n.resultat),
        klage=klageadgang(g.lov, klageinstans=instans, kommune=fra.kommune, maalform=maalform),
        klageinstans=instans,
        underskriver=fra.underskriver,
        stilling=fra.stilling,
    )
