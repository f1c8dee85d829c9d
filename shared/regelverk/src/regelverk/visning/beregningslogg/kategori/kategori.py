"""KAT: which category the person has, and from which day."""

from collections.abc import Iterator

from regelverk.beregning.avslutning.foer_kategorien import Hindring
from regelverk.beregning.avslutning.navn import DOED
from regelverk.beregning.kategori.grunnlag import PLIKT
from regelverk.beregning.kategori.perioder import Periode
from regelverk.beregning.kategori.tillatelse import Tillatelse
from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datotekst import dmy
from regelverk.lov.hjemmelnavn import HJEMMELNAVN
from regelverk.lov.lovverk import Lovverk
from regelverk.mappe.personen import personen
from regelverk.visning.beregningslogg.kategori.arbeid import jobber
from regelverk.visning.beregningslogg.kategori.bortfall import bortfallslinjer
from regelverk.visning.beregningslogg.kategori.familie import familielinje
from regelverk.visning.beregningslogg.kategori.ingen_kategori import ingen_kategori
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def kategorilinjer(v: Vurdering) -> Iterator[Linje]:
    """The lines for each category that has begun, or the reason why there is none."""
    if v.hindring:
        yield _hindret(v.lovverk, v.hindring)
    if v.sak is None:
        if not v.hindring:
            yield ingen_kategori(v)
        return
    forrige: Periode | None = None
    for periode in v.sak.perioder:
        if forrige and periode.grunnlag.tillatelse is not forrige.grunnlag.tillatelse:
            yield _avloest(periode, forrige)
        yield from _periode(v, periode)
        yield from bortfallslinjer(v, periode)
        forrige = periode


def _periode(v: Vurdering, periode: Periode) -> Iterator[Linje]:
    t = periode.grunnlag.tillatelse
    yield _alder(v, t)
    if t.opphold.hjemmel == "UTL_KAP6":
        yield familielinje(t, v.p)
    yield _kapittel6a(v, periode) if periode.kapittel6a else _bosatt(periode)
    if periode.virker_fra > periode.fra and v.mappe.arbeid and not periode.kapittel6a:
        yield _etter_arbeid(v, periode)
    yield _fra(v, periode)


def _sted(t: Tillatelse) -> Lovsted:
    return Lovsted(t.lovverk, t.opphold.innvilget)


def _alder(v: Vurdering, t: Tillatelse) -> Linje:
    innvilget, person = t.opphold.innvilget, personen(v.mappe.personendringer)
    assert person is not None, "a permit counts only for a known person"
    nedre, oevre = v.p.alder_nedre.paa(innvilget), v.p.alder_oevre.paa(innvilget)
    hvor = f"over {oevre}" if t.alder > oevre else f"fra og med {nedre} til og med {oevre}"
    foedt = person.foedselsdato
    naar = f"da tillatelsen ble innvilget {dmy(innvilget)}"
    tekst = f"Personen er født {dmy(foedt)} og var {t.alder} år {naar}: {hvor}."
    return _sted(t).linje(
        "KAT-2",
        tekst,
        innvilget,
        foedselsdato=foedt,
        innvilget=innvilget,
        alder=t.alder,
        nedre=nedre,
        oevre=oevre,
    )


def _kapittel6a(v: Vurdering, periode: Periode) -> Linje:
    innvilget, bosatt = periode.grunnlag.tillatelse.opphold.innvilget, periode.grunnlag.bosatt
    grense, vises = v.p.kapittel6a_innvilget_fra.paa(innvilget), v.p.kapittel6a_vises_fra.paa(periode.fra)
    tekst = (
        f"Kollektiv beskyttelse ble innvilget {dmy(innvilget)}, ikke før {dmy(grense)}, og personen er "
        f"bosatt etter avtale. Kapittel 6A gjelder fra {dmy(periode.virker_fra)}."
    )
    return _sted(periode.grunnlag.tillatelse).linje(
        "KAT-3",
        tekst,
        periode.virker_fra,
        innvilget=innvilget,
        innvilgetTidligst=grense,
        etterAvtale=bosatt.etter_avtale,
        kategoriFra=periode.fra,
        visesFra=vises,
    )


def _bosatt(periode: Periode) -> Linje:
    bosatt, t = periode.grunnlag.bosatt, periode.grunnlag.tillatelse
    avtale = "etter avtale" if bosatt.etter_avtale else "uten avtale"
    unntak = not bosatt.etter_avtale and periode.grunnlag.slag == PLIKT
    tekst = f"Personen ble bosatt {avtale} i kommune {bosatt.kommunenummer} {dmy(bosatt.bosettingsdato)}"
    return _sted(t).linje(
        "KAT-6",
        f"{tekst}; for denne tillatelsen kreves ikke avtale." if unntak else f"{tekst}.",
        bosatt.bosettingsdato,
        bosettingsdato=bosatt.bosettingsdato,
        kommunenummer=bosatt.kommunenummer,
        etterAvtale=bosatt.etter_avtale,
        hjemmel=t.opphold.hjemmel,
    )


def _etter_arbeid(v: Vurdering, periode: Periode) -> Linje:
    grense = v.p.arbeid_timer.paa(periode.fra)
    tekst = (
        f"Personen var i arbeid minst {grense} timer i uken {dmy(periode.fra)}, da kategorien skulle begynt. "
        f"Fra {dmy(periode.virker_fra)} er arbeidet mindre, og kategorien virker fra da."
    )
    sted = Lovsted(periode.grunnlag.tillatelse.lovverk, periode.fra)
    return sted.linje(
        "KAT-9", tekst, periode.virker_fra, kategoriFra=periode.fra, grense=grense, jobber=jobber(v.mappe)
    )


def _fra(v: Vurdering, periode: Periode) -> Linje:
    t, bosatt = periode.grunnlag.tillatelse, periode.grunnlag.bosatt
    innvilget, bosettingsdato = t.opphold.innvilget, bosatt.bosettingsdato
    senest = max(innvilget, bosettingsdato)
    if periode.fra > senest and periode not in v.perioder:
        hvorfor = "den dagen personen kom tilbake fra utlandet"
    elif periode.grunnlag.fra > senest:
        hvorfor = "den dagen personen ikke lenger regnes som nordisk borger eller EØS-borger"
    elif periode.fra > senest:
        hvorfor = "den dagen tillatelsen ble den som avgjør"
    elif bosettingsdato == innvilget:
        hvorfor = "dagen for både bosetting og innvilgelse"
    else:
        hvorfor = f"den seneste av bosetting {dmy(bosettingsdato)} og innvilgelse {dmy(innvilget)}"
    return _sted(t).linje(
        "KAT-7",
        f"Kategorien er «{periode.navn}». Kategori fra er {dmy(periode.fra)}, {hvorfor}.",
        periode.fra,
        kategori=periode.navn,
        bosettingsdato=bosettingsdato,
        innvilget=innvilget,
        avgjoerFra=periode.fra if periode.fra > senest else None,
    )


def _avloest(periode: Periode, forrige: Periode) -> Linje:
    t, gammel = periode.grunnlag.tillatelse, forrige.grunnlag.tillatelse
    i_stedet = f"i stedet for den etter {HJEMMELNAVN[gammel.opphold.hjemmel]}"
    tekst = (
        f"Fra {dmy(periode.virker_fra)} avgjør tillatelsen etter {HJEMMELNAVN[t.opphold.hjemmel]}, innvilget "
        f"{dmy(t.opphold.innvilget)}, {i_stedet}."
    )
    return _sted(t).linje(
        "KAT-8",
        tekst,
        periode.virker_fra,
        oppholdId=t.opphold.opphold_id,
        hjemmel=t.opphold.hjemmel,
        innvilget=t.opphold.innvilget,
        forrigeOppholdId=gammel.opphold.opphold_id,
        forrigeHjemmel=gammel.opphold.hjemmel,
        forrigeOpphoert=gammel.opphoert,
    )


def _hindret(lovverk: Lovverk | None, h: Hindring) -> Linje:
    hva = "døde" if h.aarsak == DOED else "utvandret"
    skulle = f"før kategorien skulle begynt {dmy(h.kategori_fra)}"
    tekst = f"Personen {hva} {dmy(h.dato)}, {skulle}, og får ingen kategori."
    sted = Lovsted(lovverk, h.dato)
    return sted.linje(
        "KAT-11", tekst, h.dato, aarsak=h.aarsak, hendelsesdato=h.dato, kategoriFra=h.kategori_fra
    )
