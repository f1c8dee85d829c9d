"""GJF-3: what each permisjon gives, and the calendar days added."""

from collections.abc import Iterator
from datetime import timedelta

from regelverk.beregning.frist.gjennomfoering import Gjennomfoering
from regelverk.beregning.frist.permisjon import Permisjonsdager
from regelverk.kalender.datotekst import dmy
from regelverk.kalender.talltekst import antall
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype
from regelverk.lov.regler.hjemmel import hjemmel
from regelverk.visning.beregningslogg.linje import Linje, Lovsted, linje

_DAG = timedelta(days=1)


def permisjonslinjer(g: Gjennomfoering, sted: Lovsted) -> Iterator[Linje]:
    """A line for each permisjon with its days that count, then a line for the sum in calendar days."""
    yield from (_permisjon(p, sted) for p in g.tillegg.permisjoner)
    i_kalender = [p.antall for p in g.tillegg.permisjoner if not p.virkedager]
    if any(i_kalender):
        dager = antall(sum(i_kalender), "kalenderdag", "kalenderdager")
        tekst = f"{dager} permisjon legges til {dmy(g.etter_maaneder)}: {dmy(g.etter_kalenderdager)}."
        yield sted.linje(
            "GJF-3",
            tekst,
            g.etter_kalenderdager,
            fristFoer=g.etter_maaneder,
            deler=i_kalender,
            kalenderdager=sum(i_kalender),
        )


def _permisjon(p: Permisjonsdager, sted: Lovsted) -> Linje:
    n = p.bilde.innhold
    assert n.startdato is not None, "a granted permisjon has both dates"
    assert n.sluttdato is not None, "a granted permisjon has both dates"
    en = "virkedag" if p.virkedager else "kalenderdag"
    teller = [(fra, til - _DAG) for fra, til in p.deler]
    tekst = f"{n.vedtakstype} {dmy(n.startdato)}–{dmy(n.sluttdato)} gir {antall(p.antall, en, f'{en}er')}."
    if teller != [(n.startdato, n.sluttdato)]:
        tekst += _bare(" og ".join(f"{dmy(fra)}–{dmy(til)}" for fra, til in teller))
    inndata = {
        "innslagId": n.innslag_id,
        "startdato": n.startdato,
        "sluttdato": n.sluttdato,
        "dagtype": n.dagtype,
        "teller": [{"fra": fra.isoformat(), "til": til.isoformat()} for fra, til in teller],
        "dager": p.antall,
    }
    return linje("GJF-3", tekst, _hjemmel(n.vedtakstype, sted), None, inndata)


def _bare(teller: str) -> str:
    hvorfor = "ligger før startdato, er dekket av en annen permisjon eller faller i tiden før gjenåpning"
    return (
        f" Bare {teller} telles; resten {hvorfor}." if teller else f" Ingen dager telles: perioden {hvorfor}."
    )


def _hjemmel(type_: str, sted: Lovsted) -> str:
    """The paragraph of this permisjon. Introduksjonsloven has one paragraph for every permisjon."""
    egen = vedtakstype(type_).hjemmel if sted.lovverk == "Integreringsloven" else None
    return egen or hjemmel("GJF-3", sted.lovverk, sted.dag)
