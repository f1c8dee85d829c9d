"""Participation decisions that do not count, because the person is in kapittel 6A now (A 5.2, NB)."""

from collections.abc import Iterator

from regelverk.beregning.avslutning.sak import Sak
from regelverk.kalender.datotekst import dmy
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def utenfor_6a(sak: Sak) -> Iterator[Linje]:
    """A line for each participation decision that does not count, and why (regelbeskrivelse §9.8.7)."""
    if sak.naa.kapittel6a:
        sted = Lovsted(sak.naa.grunnlag.tillatelse.lovverk, sak.naa.fra)
        for bilde in sak.bok.deltakelser:
            if not any(telt is bilde for telt in sak.tellende):
                yield _linje(sak, sted, bilde)


def _linje(sak: Sak, sted: Lovsted, bilde: Vedtaksbilde) -> Linje:
    n, fra = bilde.innhold, sak.naa.virker_fra
    hvorfor = (
        f"startdatoen {dmy(n.startdato)} er før personen ble omfattet av kapittel 6A {dmy(fra)}"
        if n.kapittel6A is None and n.startdato
        else "det er ikke truffet etter kapittel 6A"
    )
    tekst = (
        f"Vedtaket om deltakelse, truffet {dmy(n.vedtaksdato)}, gjelder ikke etter kapittel 6A: {hvorfor}."
    )
    return sted.linje(
        "OPP-4",
        tekst,
        fra,
        innslagId=n.innslag_id,
        vedtaksdato=n.vedtaksdato,
        startdato=n.startdato,
        kapittel6A=n.kapittel6A,
        kapittel6AFra=fra,
    )
