"""GJF: the deadline for completing the programme, step by step."""

from collections.abc import Iterator
from datetime import timedelta

from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.frist.gjennomfoering import Gjennomfoering, varigheter
from regelverk.kalender.datotekst import dmy
from regelverk.kalender.talltekst import antall
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.visning.beregningslogg.linje import Linje, Lovsted, linje
from regelverk.visning.beregningslogg.permisjon import permisjonslinjer
from regelverk.visning.beregningslogg.virkedager import virkedagslinjer


def gjennomfoeringslinjer(sak: Sak, g: Gjennomfoering) -> Iterator[Linje]:
    """The lines for the five steps of the deadline. A step that adds nothing gives no line."""
    sted = Lovsted(sak.naa.grunnlag.tillatelse.lovverk, g.tilbud)
    yield _startdato(sak, g, sted)
    yield from _maaneder(sak, g, sted)
    yield from permisjonslinjer(g, sted)
    yield from virkedagslinjer(sak, g, sted)
    yield from _borte(g, sted)


def _startdato(sak: Sak, g: Gjennomfoering, sted: Lovsted) -> Linje:
    n = g.foerste.innhold
    tekst = (
        f"Fristen beregnes fra {dmy(g.startdato)}, den tidligste startdatoen i innvilgede vedtak om "
        f"deltakelse. Vedtaket er fra {dmy(n.vedtaksdato)}."
    )
    return sted.linje(
        "GJF-1",
        tekst,
        g.startdato,
        innslagId=n.innslag_id,
        vedtaksdato=n.vedtaksdato,
        tilbudsdato=n.tilbudsdato,
        startdato=g.startdato,
        startdatoer=sorted(str(b.innhold.startdato) for b in sak.tellende if b.innhold.startdato),
    )


def _maaneder(sak: Sak, g: Gjennomfoering, sted: Lovsted) -> Iterator[Linje]:
    t, uten_maal = g.tillegg, sak.naa.introduksjonsloven
    hva = "Programmet etter introduksjonsloven" if uten_maal else f"Sluttmålet «{g.sluttmaal}»"
    utvidet = f" og utvidet program {t.utvidelse} måneder" if t.utvidelse else ""
    tekst = (
        f"{hva} gir {t.varighet.maaneder} måneder{utvidet} når tilbudet er fra {dmy(g.tilbud)}. "
        f"{dmy(g.startdato)} pluss {t.varighet.maaneder + t.utvidelse} måneder er {dmy(g.etter_maaneder)}."
    )
    inndata = {
        "sluttmaal": None if uten_maal else g.sluttmaal,
        "tilbud": g.tilbud,
        "startdato": g.startdato,
        "maaneder": t.varighet.maaneder,
        "utvidelse": t.utvidelse,
    }
    yield linje("GJF-2", tekst, _hjemmel(sak, g), g.etter_maaneder, inndata)
    if t.utvidelser and not t.utvidelse:
        grunn = f"{hva} gir ikke adgang til utvidet program, så"
        yield _uten_virkning(t.utvidelser[0], grunn, g, sted)
    for ekstra in t.utvidelser[1:]:
        yield _uten_virkning(ekstra, "Et vedtak om utvidet program teller fra før, så", g, sted)


def _uten_virkning(utvidelse: Vedtaksbilde, grunn: str, g: Gjennomfoering, sted: Lovsted) -> Linje:
    n = utvidelse.innhold
    tekst = f"{grunn} vedtaket {dmy(n.vedtaksdato)} legger ikke til noe."
    return sted.linje("GJF-2", tekst, g.etter_maaneder, innslagId=n.innslag_id, vedtaksdato=n.vedtaksdato)


def _hjemmel(sak: Sak, g: Gjennomfoering) -> str:
    """The paragraph that gives the months of the programme: the first source that their parameter names."""
    varighet = varigheter(g.sluttmaal, sak.naa.introduksjonsloven, sak.p)
    assert varighet is not None, "the deadline is computed from it"
    return varighet.kilde(g.tilbud).kilde.partition(";")[0]


def _borte(g: Gjennomfoering, sted: Lovsted) -> Iterator[Linje]:
    dato = g.etter_virkedager
    for avsluttet, gjenaapnet in g.tillegg.avbrudd:
        foer, dager = dato, (gjenaapnet - avsluttet).days
        dato += timedelta(days=dager)
        tekst = (
            f"Personen var borte fra {dmy(avsluttet)} til gjenåpningen {dmy(gjenaapnet)}. "
            f"{antall(dager, 'kalenderdag', 'kalenderdager')} legges til {dmy(foer)}: {dmy(dato)}."
        )
        yield sted.linje(
            "GJF-8",
            tekst,
            dato,
            fristFoer=foer,
            avslutningsdato=avsluttet,
            gjenaapningsdato=gjenaapnet,
            dager=dager,
        )
