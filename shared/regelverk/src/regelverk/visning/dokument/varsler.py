"""Warnings that stand for as long as what they warn of does."""

from collections.abc import Iterator

from regelverk.avgjoerelse.problemer import varsler as typer
from regelverk.avgjoerelse.seksjon.sluttmaal import mot_utdanning
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.vedtak.vedtaksbok import slag_av
from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.liv.svar import Varsel
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaal
from regelverk.lov.kodeverk.vedtakstyper import Slag
from regelverk.visning.dokument.felter import Json

_DELTAKELSE: Slag = "deltakelse"


def varsler(v: Vurdering) -> list[Json]:
    """What is taken in, but should be looked at."""
    alle = [*_borte(v), *(_alle(v, v.sak) if v.sak else ())]
    return [{"kode": en.kode, "tekst": en.tekst} for en in alle]


def _borte(v: Vurdering) -> Iterator[Varsel]:
    """Died or emigrated before the category would have begun: one of the dates may be wrong."""
    if en := v.hindring:
        hva, dato, fra = en.aarsak.lower(), en.dato, en.kategori_fra
        yield typer.BORTE_FOER_KATEGORI.varsel(hva=hva, dato=dato, fra=fra)


def _alle(v: Vurdering, sak: Sak) -> Iterator[Varsel]:
    if v.aapen and v.utfall.dato is None:
        yield from _uten_vedtak(v, sak)
        yield from _frist_foer_kategorien(v, sak)
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


def _frist_foer_kategorien(v: Vurdering, sak: Sak) -> Iterator[Varsel]:
    """A deadline that passes on a day without a category gives no row (regelbeskrivelse §9.4.3)."""
    if sak.frist and sak.frist < v.dag and not sak.i_kategori(sak.frist):
        yield typer.FRIST_FOER_KATEGORI.varsel(frist=sak.frist, fra=sak.naa.fra)


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
