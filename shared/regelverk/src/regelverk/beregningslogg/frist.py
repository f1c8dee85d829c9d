"""OPP and GJF: the deadlines, step by step."""

from collections.abc import Iterator
from datetime import timedelta

from regelverk.avslutning.sak import Sak
from regelverk.beregningslogg.linje import Linje, antall, linje
from regelverk.datoer import legg_til_maaneder
from regelverk.datotekst import dmy
from regelverk.frist.gjennomfoering import Gjennomfoering
from regelverk.frist.permisjon import Permisjonsdager


def oppstartslinjer(sak: Sak) -> Iterator[Linje]:
    """The start deadline and its two conditions."""
    fra, start = sak.naa.fra, sak.oppstart
    maaneder = sak.p.oppstartsfrist.paa(fra)
    tekst = f"Fristen for oppstart er {dmy(fra)} pluss {maaneder} måneder: {dmy(start.frist)}."
    yield linje("OPP-1", tekst, start.frist, kategoriFra=fra, maaneder=maaneder)
    if not start.oppfylt and sak.dag > start.frist:
        mangler = [
            hva
            for hva, ok in (("vedtak innen fristen", start.rettidig), ("sluttmål", start.har_sluttmaal))
            if not ok
        ]
        tekst = f"Fristen for oppstart er utgått uten {' og '.join(mangler)}."
        yield linje("OPP-2", tekst, start.frist, mangler=mangler)
    if not sak.bok.deltakelser:
        yield _varsel(sak)


def _varsel(sak: Sak) -> Linje:
    bosatt = sak.naa.grunnlag.bosatt.bosettingsdato
    maaneder = sak.p.vedtaksvarsel.paa(bosatt)
    dato = legg_til_maaneder(bosatt, maaneder)
    tekst = f"Vedtak om deltakelse skal være truffet innen {dmy(dato)}, {maaneder} måneder etter bosetting."
    return linje("OPP-3", tekst, dato, bosettingsdato=bosatt, maaneder=maaneder)


def gjennomfoeringslinjer(g: Gjennomfoering) -> Iterator[Linje]:
    """The five steps of the deadline; a step that adds nothing is left out."""
    tekst = f"Fristen beregnes fra startdato på første innvilgede vedtak om deltakelse: {dmy(g.startdato)}."
    yield linje("GJF-1", tekst, g.startdato, innslagId=g.foerste.innhold.innslag_id, startdato=g.startdato)
    yield from _maaneder(g)
    yield from (_permisjon(p) for p in g.tillegg.permisjoner)
    if g.tillegg.kalenderdager:
        dager = antall(g.tillegg.kalenderdager, "kalenderdag", "kalenderdager")
        tekst = f"{dager} permisjon legges til {dmy(g.etter_maaneder)}: {dmy(g.etter_kalenderdager)}."
        yield linje("GJF-3", tekst, g.etter_kalenderdager, kalenderdager=g.tillegg.kalenderdager)
    yield from _fravaer(g)
    yield from _klage(g)
    if g.tillegg.virkedager:
        dager = antall(g.tillegg.virkedager, "virkedag", "virkedager")
        tekst = f"{dager} legges til {dmy(g.etter_kalenderdager)} samlet: {dmy(g.etter_virkedager)}."
        yield linje("GJF-4", tekst, g.etter_virkedager, virkedager=g.tillegg.virkedager)
    yield from _borte(g)


def _maaneder(g: Gjennomfoering) -> Iterator[Linje]:
    hva = f"Sluttmålet «{g.sluttmaal}»" if g.sluttmaal else "Introduksjonsloven"
    utvidet = f" og utvidet program {g.tillegg.utvidelse} måneder" if g.tillegg.utvidelse else ""
    tekst = f"{hva} gir {g.tillegg.varighet.maaneder} måneder{utvidet}: {dmy(g.etter_maaneder)}."
    yield linje(
        "GJF-2",
        tekst,
        g.etter_maaneder,
        sluttmaal=g.sluttmaal,
        tilbud=g.tilbud,
        maaneder=g.tillegg.varighet.maaneder,
        utvidelse=g.tillegg.utvidelse,
    )
    for ekstra in g.tillegg.utvidelser[1:]:
        tekst = "Et vedtak til om utvidet program legger ikke til noe."
        yield linje("GJF-2", tekst, g.etter_maaneder, innslagId=ekstra.innhold.innslag_id)


def _permisjon(p: Permisjonsdager) -> Linje:
    n = p.bilde.innhold
    assert n.startdato is not None
    assert n.sluttdato is not None
    en = "virkedag" if p.virkedager else "kalenderdag"
    dager = antall(p.antall, en, f"{en}er")
    tekst = f"{n.vedtakstype} {dmy(n.startdato)}-{dmy(n.sluttdato)} gir {dager}."
    return linje(
        "GJF-3",
        tekst,
        None,
        innslagId=n.innslag_id,
        startdato=n.startdato,
        sluttdato=n.sluttdato,
        dagtype=n.dagtype,
        dager=p.antall,
    )


def _fravaer(g: Gjennomfoering) -> Iterator[Linje]:
    f = g.tillegg.fravaer
    if f.samlet:
        over = f.samlet > f.grense
        virkning = "hele summen utvider fristen" if over else "det utvider ikke fristen"
        dager = antall(f.samlet, "virkedag", "virkedager")
        tekst = f"Samlet fravær er {dager}, {'over' if over else 'ikke over'} {f.grense}: {virkning}."
        yield linje("GJF-5", tekst, None, samlet=f.samlet, grense=f.grense)
    if f.alltid:
        tekst = f"Manglende tilbud etter fødselspermisjon gir {antall(f.alltid, 'virkedag', 'virkedager')}."
        yield linje("GJF-6", tekst, None, virkedager=f.alltid)


def _klage(g: Gjennomfoering) -> Iterator[Linje]:
    for k in g.tillegg.klager:
        dager = antall(k.antall, "virkedag", "virkedager")
        tekst = f"Stansen fra {dmy(k.startdato)} ble omgjort {dmy(k.avgjort)}: {dager}."
        yield linje(
            "GJF-7",
            tekst,
            None,
            innslagId=k.bilde.innhold.innslag_id,
            startdato=k.startdato,
            avgjortDato=k.avgjort,
            virkedager=k.antall,
        )


def _borte(g: Gjennomfoering) -> Iterator[Linje]:
    dato = g.etter_virkedager
    for avsluttet, gjenaapnet in g.tillegg.avbrudd:
        dager = (gjenaapnet - avsluttet).days
        dato += timedelta(days=dager)
        borte = antall(dager, "dag", "dager")
        tekst = f"Borte fra {dmy(avsluttet)} til {dmy(gjenaapnet)}, {borte}, legges til: {dmy(dato)}."
        yield linje("GJF-8", tekst, dato, avslutningsdato=avsluttet, gjenaapningsdato=gjenaapnet, dager=dager)
