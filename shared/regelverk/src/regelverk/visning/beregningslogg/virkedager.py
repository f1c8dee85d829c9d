"""GJF-4 to GJF-7: absence and overturned stans in virkedager, and all virkedager added at once."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.frist.fravaer import medregnet
from regelverk.beregning.frist.gjennomfoering import Gjennomfoering
from regelverk.beregning.frist.klage import Klagedager
from regelverk.fakta.innslag import Fravaer
from regelverk.kalender.datotekst import dmy
from regelverk.kalender.talltekst import antall
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def virkedagslinjer(sak: Sak, g: Gjennomfoering, sted: Lovsted) -> Iterator[Linje]:
    """A line for each part in virkedager, then a line that adds the sum in one step."""
    yield from _fravaer(sak, g, sted)
    yield from (_klage(k, sted) for k in g.tillegg.klager)
    if virkedager := g.tillegg.virkedager:
        yield _samlet(virkedager, g, sted)


def _samlet(virkedager: int, g: Gjennomfoering, sted: Lovsted) -> Linje:
    f = g.tillegg.fravaer
    deler = {
        "permisjon": sum(p.antall for p in g.tillegg.permisjoner if p.virkedager),
        "fravaer": f.teller - f.alltid,
        "manglendeTilbud": f.alltid,
        "klage": sum(k.antall for k in g.tillegg.klager),
    }
    sagt = {"fravaer": "fravær", "manglendeTilbud": "manglende tilbud"}
    regnet = " + ".join(f"{n} {sagt.get(navn, navn)}" for navn, n in deler.items() if n)
    dager = antall(virkedager, "virkedag", "virkedager")
    tekst = f"{dager} ({regnet}) legges til {dmy(g.etter_kalenderdager)} i ett: {dmy(g.etter_virkedager)}."
    return sted.linje(
        "GJF-4",
        tekst,
        g.etter_virkedager,
        fristFoer=g.etter_kalenderdager,
        virkedager=virkedager,
        **deler,
    )


def _fravaer(sak: Sak, g: Gjennomfoering, sted: Lovsted) -> Iterator[Linje]:
    f, alle = g.tillegg.fravaer, sak.mappe.fravaer.values()
    if f.samlet:
        over = f.samlet > f.grense
        virkning = "hele summen utvider fristen" if over else "det utvider ikke fristen"
        dager = antall(f.samlet, "virkedag", "virkedager")
        medregnede = _ordnet(medregnet(alle, f.sammen, g.tillegg.avbrudd))
        grense = f"{'over' if over else 'ikke over'} {f.grense}"
        tekst = f"Samlet fravær er {dager}, {grense}: {virkning}. {_ramset_opp(medregnede)}"
        poster = _poster(medregnede)
        yield sted.linje("GJF-5", tekst, None, samlet=f.samlet, grense=f.grense, poster=poster)
    if f.alltid:
        dager = antall(f.alltid, "virkedag", "virkedager")
        medregnede = _ordnet(medregnet(alle, f.egne, g.tillegg.avbrudd))
        hva = f"Manglende tilbud etter fødselspermisjon utvider fristen med {dager}, uten nedre grense."
        tekst = f"{hva} {_ramset_opp(medregnede)}"
        yield sted.linje("GJF-6", tekst, None, virkedager=f.alltid, poster=_poster(medregnede))


def _ordnet(alle: list[Fravaer]) -> list[Fravaer]:
    return sorted(alle, key=attrgetter("fra", "til", "fravaerskode", "virkedager"))


def _poster(alle: list[Fravaer]) -> list[dict[str, Any]]:
    return [
        {
            "fravaerskode": n.fravaerskode,
            "fra": n.fra.isoformat(),
            "til": n.til.isoformat(),
            "virkedager": n.virkedager,
        }
        for n in alle
    ]


def _ramset_opp(alle: list[Fravaer]) -> str:
    """Each entry with its period and virkedager, so that the sum can be redone from the sentence alone."""
    poster = [f"{n.fravaerskode} {dmy(n.fra)}–{dmy(n.til)}: {n.virkedager}" for n in alle]
    return f"Dette er medregnet: {'; '.join(poster)}."


def _klage(k: Klagedager, sted: Lovsted) -> Linje:
    n = k.bilde.innhold
    dager = antall(k.antall, "virkedag", "virkedager")
    tekst = (
        f"{n.vedtakstype} fra {dmy(k.startdato)} ble omgjort etter klage {dmy(k.avgjort)}. Det gir {dager}, "
        "til og med dagen før avgjørelsen."
    )
    return sted.linje(
        "GJF-7",
        tekst,
        None,
        innslagId=n.innslag_id,
        startdato=k.startdato,
        avgjortDato=k.avgjort,
        virkedager=k.antall,
    )
