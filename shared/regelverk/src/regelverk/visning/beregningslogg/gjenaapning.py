"""GJO: reopenings, the deadline for taking the programme up again, and the active time."""

from collections.abc import Iterator

from regelverk.beregning.gjenaapning.aktiv_tid import Segment
from regelverk.beregning.gjenaapning.gjenaapning import Gjenaapning
from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datotekst import dmy
from regelverk.kalender.talltekst import antall
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def gjenaapningslinjer(v: Vurdering) -> Iterator[Linje]:
    """The lines for the reopenings, for the gjenoppstartsfrist, and for the active time."""
    if v.sak is None:
        return
    fra = v.sak.naa.fra
    sted = Lovsted(v.sak.naa.grunnlag.tillatelse.lovverk, fra)
    yield from (_gjenaapnet(g, sted) for g in v.sak.gjenaapninger)
    if v.frist and v.frist.type == "Gjenoppstart":
        maaneder = v.p.gjenoppstartsfrist.paa(fra)
        tekst = f"Fristen for gjenoppstart er {dmy(fra)} pluss {maaneder} måneder: {dmy(v.frist.dato)}."
        yield sted.linje("GJO-1", tekst, v.frist.dato, kategoriFra=fra, maaneder=maaneder)
    yield from (_aktiv_tid(segment, sted) for segment in v.aktiv_tid or ())


def _gjenaapnet(g: Gjenaapning, sted: Lovsted) -> Linje:
    nytt = g.nytt_vedtak.innhold if g.nytt_vedtak else None
    videre = (
        f"Nytt vedtak gjelder fra {dmy(nytt.startdato)}" if nytt and nytt.startdato else "Nytt vedtak mangler"
    )
    return sted.linje(
        "GJO-2",
        f"Avslutningen {dmy(g.avsluttet)} ble gjenåpnet {dmy(g.gjenaapnet)}. {videre}.",
        g.gjenaapnet,
        avslutningsdato=g.avsluttet,
        gjenaapningsdato=g.gjenaapnet,
        nyttVedtak=nytt.innslag_id if nytt else None,
        nyStartdato=nytt.startdato if nytt else None,
    )


def _aktiv_tid(s: Segment, sted: Lovsted) -> Linje:
    tekst = (
        f"Fra {dmy(s.fra)} til {dmy(s.til)} er det {antall(s.dager, 'dag', 'dager')}. Minus "
        f"{antall(s.permisjon, 'dag', 'dager')} permisjon og {antall(s.fravaer, 'dag', 'dager')} fravær er "
        f"aktiv tid {antall(s.aktive, 'dag', 'dager')}."
    )
    return sted.linje(
        "GJO-3",
        tekst,
        s.til,
        fra=s.fra,
        til=s.til,
        dager=s.dager,
        permisjon=s.permisjon,
        fravaer=s.fravaer,
        aktive=s.aktive,
    )
