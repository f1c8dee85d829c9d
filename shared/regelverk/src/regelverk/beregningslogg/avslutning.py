"""AVS and GJO: what ended the programme, whether the category closed, and the way back."""

from collections.abc import Iterator
from datetime import date

from regelverk.avslutning.kandidat import (
    AVVIST,
    DOED,
    FLYTTET,
    IKKE_LENGER,
    IKKE_REGISTRERT,
    STANS,
    UTGAATT,
    UTVANDRET,
)
from regelverk.beregningslogg.linje import Linje, antall, linje
from regelverk.datotekst import dmy
from regelverk.gjenaapning.aktiv_tid import Segment
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.vurdering import Vurdering

_REGEL = {
    DOED: "AVS-3",
    UTVANDRET: "AVS-3",
    FLYTTET: "AVS-3",
    AVVIST: "AVS-4",
    STANS: "AVS-5",
    IKKE_REGISTRERT: "AVS-6",
    UTGAATT: "AVS-7",
    IKKE_LENGER: "AVS-8",
}


def avslutningslinjer(v: Vurdering) -> Iterator[Linje]:
    """Every candidate, the one that stands, and the closing."""
    for k in v.utfall.kandidater:
        opp = f"; programmet er tatt opp igjen fra {dmy(s)}" if (s := _igjen(k.gjenopptatt)) else ""
        tekst = f"{k.aarsak} {dmy(k.dato)} ({k.hva}){opp}."
        yield linje(_REGEL[k.aarsak], tekst, k.dato, aarsak=k.aarsak, innslagId=k.innslag_id)
    if v.utfall.dato and v.utfall.aarsak:
        av = "kommunen" if v.utfall.kommunens else "regelmotoren"
        tekst = f"Avslutningen som gjelder er {v.utfall.aarsak} {dmy(v.utfall.dato)}, fra {av}."
        yield linje("AVS-2", tekst, v.utfall.dato, aarsak=v.utfall.aarsak, registrertAv=av)
    if v.lukking:
        naar = "er lukket" if not v.aapen else "lukkes"
        tekst = f"Kategorien {naar}; siste dag er {dmy(v.lukking.til)}."
        yield linje("AVS-9", tekst, v.lukking.til, lukketFra=v.lukking.fra)


def _igjen(bilde: Vedtaksbilde | None) -> date | None:
    return bilde.innhold.startdato if bilde else None


def gjenaapningslinjer(v: Vurdering) -> Iterator[Linje]:
    """Reopenings, the deadline for taking the programme up again, and the active time."""
    if v.sak is None:
        return
    for g in v.sak.gjenaapninger:
        videre = "nytt vedtak er registrert" if g.nytt_vedtak else "nytt vedtak mangler"
        tekst = f"Avslutningen {dmy(g.avsluttet)} ble gjenåpnet {dmy(g.gjenaapnet)}; {videre}."
        yield linje("GJO-2", tekst, g.gjenaapnet, avslutningsdato=g.avsluttet)
    if v.frist and v.frist.type == "Gjenoppstart":
        fra, maaneder = v.sak.naa.fra, v.p.gjenoppstartsfrist.paa(v.sak.naa.fra)
        tekst = f"Fristen for gjenoppstart er {dmy(fra)} pluss {maaneder} måneder: {dmy(v.frist.dato)}."
        yield linje("GJO-1", tekst, v.frist.dato, kategoriFra=fra, maaneder=maaneder)
    yield from (_aktiv_tid(segment) for segment in v.aktiv_tid or ())


def _aktiv_tid(s: Segment) -> Linje:
    dager = antall(s.dager, "dag", "dager")
    tekst = (
        f"Aktiv tid {dmy(s.fra)}-{dmy(s.til)}: {dager} minus {s.permisjon} permisjon og {s.fravaer} "
        f"godkjent fravær er {s.aktive}."
    )
    return linje(
        "GJO-3",
        tekst,
        s.til,
        fra=s.fra,
        dager=s.dager,
        permisjon=s.permisjon,
        fravaer=s.fravaer,
        aktive=s.aktive,
    )
