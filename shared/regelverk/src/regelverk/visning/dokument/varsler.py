"""The varsler that the document shows as long as their ground lasts."""

from regelverk.avgjoerelse.problemer import varsler as typer
from regelverk.beregning.varsler import staaende_varsler
from regelverk.beregning.vurdering import Vurdering
from regelverk.visning.dokument.felter import Json

_TYPER = {
    "BORTE-FOER-KATEGORI": typer.BORTE_FOER_KATEGORI,
    "TRE-MAANEDER": typer.TRE_MAANEDER,
    "FRIST-FOER-KATEGORI": typer.FRIST_FOER_KATEGORI,
    "VEDTAK-6A": typer.VEDTAK_6A,
    "GJENAAPNING-VEDTAK": typer.GJENAAPNING_VEDTAK,
    "SLUTTMAAL-ALDER": typer.SLUTTMAAL_ALDER,
    "AVSLUTNING-ETTER-FRIST": typer.AVSLUTNING_ETTER_FRIST,
}
"""The texts of the varsler from `beregning.varsler`."""


def varsler(v: Vurdering) -> list[Json]:
    """{kode, tekst} of each varsel that the document shows on the vurdering's day."""
    alle = [_TYPER[kode].varsel(**ord_) for kode, ord_ in staaende_varsler(v)]
    return [{"kode": en.kode, "tekst": en.tekst} for en in alle]
