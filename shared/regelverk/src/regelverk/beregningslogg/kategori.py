"""LOV and KAT: which law, which category, from when."""

from collections.abc import Iterator

from regelverk.avslutning.foer_kategorien import Hindring
from regelverk.beregningslogg.linje import Linje, linje
from regelverk.datotekst import dmy
from regelverk.kategori.familie import familie_med_rett
from regelverk.kategori.grunnlag import Tillatelse, foerste_bosetting
from regelverk.kategori.perioder import Periode
from regelverk.kategori.statsborgerskap import utestengt
from regelverk.vurdering import Vurdering


def lovlinjer(v: Vurdering) -> Iterator[Linje]:
    """The decisive permit and its law."""
    t = v.sak.naa.grunnlag.tillatelse if v.sak else next(iter(v.tillatelser), None)
    if t is None or v.lovverk is None:
        return
    o = t.opphold
    tekst = f"Oppholdstillatelsen {o.hjemmel} er innvilget {dmy(o.innvilget)}. {v.lovverk} gjelder."
    yield linje(
        "LOV-1",
        tekst,
        o.innvilget,
        oppholdId=o.opphold_id,
        hjemmel=o.hjemmel,
        innvilget=o.innvilget,
        soektFraUtlandet=o.soekt_fra_utlandet,
        ankomstdato=o.ankomstdato,
    )


def kategorilinjer(v: Vurdering) -> Iterator[Linje]:
    """Each category begun, or why there is none."""
    if v.sak is None:
        yield from _ingen(v)
        return
    if v.hindring:
        yield _hindret(v.hindring)
    for nr, periode in enumerate(v.sak.perioder):
        if nr:
            yield _avloest(periode)
        yield from _periode(v, periode)
    slutt = v.sak.naa.til
    if slutt and slutt <= v.dag and v.sak.slutt(v.sak.naa) is None and not v.sak.naa.avloest:
        yield _paabegynt(v, periode)


def _periode(v: Vurdering, periode: Periode) -> Iterator[Linje]:
    t, bosatt = periode.grunnlag.tillatelse, periode.grunnlag.bosatt
    yield _alder(v, t)
    if t.opphold.hjemmel == "UTL_KAP6":
        yield _familie(v, t)
    if periode.kapittel6a:
        tekst = f"Kollektiv beskyttelse er innvilget {dmy(t.opphold.innvilget)}, bosatt etter avtale."
        yield linje("KAT-3", tekst, periode.virker_fra, innvilget=t.opphold.innvilget, etterAvtale=True)
    else:
        avtale = "etter avtale" if bosatt.etter_avtale else "uten avtale"
        tekst = f"Personen er bosatt {avtale} i kommune {bosatt.kommunenummer}."
        yield linje("KAT-6", tekst, bosatt.bosettingsdato, etterAvtale=bosatt.etter_avtale)
    if periode.virker_fra > periode.fra and v.mappe.arbeid and not periode.kapittel6a:
        tekst = f"Arbeidet som sto i veien er slutt. Kategorien gjelder fra {dmy(periode.virker_fra)}."
        yield linje("KAT-9", tekst, periode.virker_fra, kategoriFra=periode.fra)
    yield _fra(periode)


def _alder(v: Vurdering, t: Tillatelse) -> Linje:
    innvilget = t.opphold.innvilget
    nedre, oevre = v.p.alder_nedre.paa(innvilget), v.p.alder_oevre.paa(innvilget)
    hvor = f"over {oevre}" if t.alder > oevre else f"fra og med {nedre} til og med {oevre}"
    tekst = f"Personen var {t.alder} år da tillatelsen ble innvilget {dmy(innvilget)}, {hvor}."
    return linje("KAT-2", tekst, innvilget, alder=t.alder, innvilget=innvilget, nedre=nedre, oevre=oevre)


def _familie(v: Vurdering, t: Tillatelse) -> Linje:
    o, rett = t.opphold, familie_med_rett(t.opphold, v.p)
    tekst = f"Familieinnvandring: referansepersonen gir {'rett og plikt' if rett else 'kan tilbys'}."
    bosatt = o.familie.referanseperson_bosatt if o.familie else None
    hjemmel = o.familie.referanseperson_hjemmel if o.familie else None
    return linje(
        "KAT-5",
        tekst,
        o.soeknadsdato,
        soeknadsdato=o.soeknadsdato,
        referansepersonHjemmel=hjemmel,
        referansepersonBosatt=bosatt,
    )


def _fra(periode: Periode) -> Linje:
    t, bosatt = periode.grunnlag.tillatelse, periode.grunnlag.bosatt
    tekst = f"Kategorien er {periode.navn}, kategori fra {dmy(periode.fra)}."
    return linje(
        "KAT-7",
        tekst,
        periode.fra,
        kategori=periode.navn,
        bosettingsdato=bosatt.bosettingsdato,
        innvilget=t.opphold.innvilget,
    )


def _avloest(periode: Periode) -> Linje:
    tekst = f"Fra {dmy(periode.virker_fra)} avgjør tillatelsen {periode.grunnlag.tillatelse.opphold.hjemmel}."
    return linje("KAT-8", tekst, periode.virker_fra, oppholdId=periode.grunnlag.tillatelse.opphold.opphold_id)


def _paabegynt(v: Vurdering, periode: Periode) -> Linje:
    tekst = "Grunnlaget for kategorien er falt bort, men programmet var påbegynt og kan fullføres."
    return linje("KAT-10", tekst, periode.til, startdato=v.sak.startdato if v.sak else None)


def _hindret(h: Hindring) -> Linje:
    tekst = (
        f"Personen er {h.aarsak.lower()} {dmy(h.dato)}, før kategorien skulle begynt {dmy(h.kategori_fra)}: "
        "ingen kategori."
    )
    return linje("KAT-11", tekst, h.dato, aarsak=h.aarsak, kategoriFra=h.kategori_fra)


def _ingen(v: Vurdering) -> Iterator[Linje]:
    if v.hindring:
        yield _hindret(v.hindring)
        return
    regel, grunn = _grunn(v)
    yield linje(regel, f"Personen har ingen kategori: {grunn}.", None)


def _grunn(v: Vurdering) -> tuple[str, str]:
    bosatt = foerste_bosetting(v.mappe)
    if not v.tillatelser:
        return "KAT-1", "ingen oppholdstillatelse på listen er registrert"
    if bosatt is None:
        return "KAT-7", "personen er ikke bosatt"
    if utestengt(v.mappe, v.p):
        return "KAT-4", "personen er nordisk borger eller EØS-borger"
    if all(t.alder < v.p.alder_nedre.paa(t.opphold.innvilget) for t in v.tillatelser):
        return "KAT-2", "personen var for ung da tillatelsen ble innvilget"
    if v.perioder:
        return "KAT-7", f"kategorien begynner {dmy(v.perioder[0].virker_fra)}"
    return "KAT-9", "personen er i arbeid"
