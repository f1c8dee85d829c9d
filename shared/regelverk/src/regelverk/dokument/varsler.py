"""Warnings that stand for as long as what they warn of does."""

from collections.abc import Iterator

from regelverk.avslutning.sak import Sak
from regelverk.datoer import legg_til_maaneder
from regelverk.dokument.felter import Json
from regelverk.godkjenning.sluttmaal import mot_utdanning
from regelverk.kodeverk.sluttmaalkoder import sluttmaal
from regelverk.kodeverk.vedtakstyper import Slag
from regelverk.problemer import varsler as typer
from regelverk.svar import Varsel
from regelverk.vedtak.vedtaksbok import slag_av
from regelverk.vurdering import Vurdering

_DELTAKELSE: Slag = "deltakelse"


def varsler(v: Vurdering) -> list[Json]:
    """What is taken in, but should be looked at."""
    if v.sak is None:
        return []
    return [{"kode": en.kode, "tekst": en.tekst} for en in _alle(v, v.sak)]


def _alle(v: Vurdering, sak: Sak) -> Iterator[Varsel]:
    if v.aapen and v.utfall.dato is None:
        yield from _uten_vedtak(v, sak)
    maal = v.mappe.sluttmaal
    if maal and mot_utdanning(v.mappe, sluttmaal(maal.innhold.sluttmaal)):
        yield typer.SLUTTMAAL_MOT_UTDANNING.varsel()
    kommunens = v.utfall.kommunens
    if kommunens and sak.frist and kommunens.innhold.avslutningsdato > sak.frist:
        dato = kommunens.innhold.avslutningsdato
        yield typer.AVSLUTNING_ETTER_FRIST.varsel(dato=dato, frist=sak.frist)
    if sak.gjenaapninger and (nytt := sak.gjenaapninger[-1].nytt_vedtak) and v.utfall.dato is None:
        dato, start = sak.gjenaapninger[-1].gjenaapnet, nytt.innhold.startdato
        if start != dato:
            yield typer.GJENAAPNING_STARTDATO.varsel(dato=dato, start=start)


def _uten_vedtak(v: Vurdering, sak: Sak) -> Iterator[Varsel]:
    """Three months since settlement without a decision on participation (integreringsloven § 12)."""
    bosatt = sak.naa.grunnlag.bosatt.bosettingsdato
    maaneder = sak.p.vedtaksvarsel.paa(bosatt)
    if v.dag <= legg_til_maaneder(bosatt, maaneder):
        return
    slag = slag_av()
    vedtak = (b for b in v.mappe.vedtak.values() if slag[b.innhold.vedtakstype] == _DELTAKELSE)
    if all(b.slettet for b in vedtak):
        yield typer.TRE_MAANEDER.varsel(maaneder=maaneder)
