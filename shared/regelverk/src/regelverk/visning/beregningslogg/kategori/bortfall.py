"""KAT: what removed the ground for a category, and whether a started programme goes on."""

from collections.abc import Iterator
from datetime import date

from regelverk.beregning.kategori.perioder import Periode
from regelverk.beregning.kategori.tillatelse import Tillatelse
from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datotekst import dmy
from regelverk.lov.hjemmelnavn import HJEMMELNAVN
from regelverk.mappe.personen import personen
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def bortfallslinjer(v: Vurdering, periode: Periode) -> Iterator[Linje]:
    """The lines for a category that has lost its ground by the day of the vurdering.

    There is no line if another permit took over.
    """
    if periode.til is None or periode.til > v.dag or periode.avloest:
        return
    t = periode.grunnlag.tillatelse
    sted = Lovsted(t.lovverk, periode.til)
    yield _opphoert(sted, t, periode.til) if t.opphoert == periode.til else _borger(sted, v, periode.til)
    if v.sak and v.sak.slutt(periode) is None:
        yield _paabegynt(sted, v.sak.startdato, periode.til)


def _opphoert(sted: Lovsted, t: Tillatelse, dag: date) -> Linje:
    n = t.opphold
    tekst = f"Tillatelsen etter {HJEMMELNAVN[n.hjemmel]}, innvilget {dmy(n.innvilget)}, opphørte {dmy(dag)}."
    return sted.linje("KAT-8", tekst, dag, oppholdId=n.opphold_id, innvilget=n.innvilget, opphoert=dag)


def _borger(sted: Lovsted, v: Vurdering, dag: date) -> Linje:
    person = personen(v.mappe.personendringer)
    assert person is not None, "a citizenship is a known person's"
    tekst = f"Personen regnes som nordisk borger eller EØS-borger fra {dmy(dag)}."
    return sted.linje("KAT-4", tekst, dag, statsborgerskap=sorted(person.statsborgerskap), kjentFra=dag)


def _paabegynt(sted: Lovsted, startdato: date | None, dag: date) -> Linje:
    tekst = (
        f"Grunnlaget for kategorien falt bort {dmy(dag)}, men programmet var påbegynt og kan gjennomføres."
    )
    return sted.linje("KAT-10", tekst, dag, startdato=startdato, grunnlagBortfalt=dag)
