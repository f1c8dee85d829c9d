"""OPP: the oppstartsfrist, whether its conditions were met, and the warning about a missing decision."""

from collections.abc import Iterator

from regelverk.beregning.avslutning.sak import Sak
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.kalender.datotekst import dmy
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def oppstartslinjer(sak: Sak) -> Iterator[Linje]:
    """The lines for the oppstartsfrist, for an oppstartsfrist that was missed, and for a missing decision."""
    fra, start = sak.naa.fra, sak.oppstart
    sted = Lovsted(sak.naa.grunnlag.tillatelse.lovverk, fra)
    maaneder = sak.p.oppstartsfrist.paa(fra)
    tekst = f"Fristen for oppstart er {dmy(fra)} pluss {maaneder} måneder: {dmy(start.frist)}."
    yield sted.linje("OPP-1", tekst, start.frist, kategoriFra=fra, maaneder=maaneder)
    if not start.oppfylt and sak.dag > start.frist:
        yield _oversittet(sak, sted)
    if not sak.bok.deltakelser:
        yield _varsel(sak, sted)


def _oversittet(sak: Sak, sted: Lovsted) -> Linje:
    start = sak.oppstart
    vilkaar = (("innvilget vedtak om deltakelse", start.rettidig), ("sluttmål", start.har_sluttmaal))
    mangler = [hva for hva, ok in vilkaar if not ok]
    tekst = f"Fristen for oppstart gikk ut {dmy(start.frist)} uten {' og '.join(mangler)}."
    datoer = sorted(bilde.innhold.vedtaksdato.isoformat() for bilde in sak.tellende)
    return sted.linje(
        "OPP-2",
        tekst,
        start.frist,
        frist=start.frist,
        vedtaksdatoer=datoer,
        sluttmaal=sak.mappe.sluttmaal is not None,
    )


def _varsel(sak: Sak, sted: Lovsted) -> Linje:
    bosatt = sak.naa.grunnlag.bosatt.bosettingsdato
    maaneder = sak.p.vedtaksvarsel.paa(bosatt)
    dato = legg_til_maaneder(bosatt, maaneder)
    tekst = (
        f"Vedtak om deltakelse er ikke registrert. Det skal treffes innen {dmy(dato)}, {maaneder} måneder "
        f"etter bosetting {dmy(bosatt)}."
    )
    return sted.linje("OPP-3", tekst, dato, bosettingsdato=bosatt, maaneder=maaneder)
