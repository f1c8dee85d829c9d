"""A request may name a code by its `id` instead of its text (kontrakt §6.1)."""

from functools import cache
from typing import Any

from pydantic import AfterValidator
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.lov import kodeverk


@cache
def _koder(liste: str) -> dict[str, str]:
    """id → code. The names of a renamed code share an id; the newest comes last and replaces the others."""
    return {kode.id: kode.kode for kode in kodeverk.liste(liste)}


def _som_kode(liste: str) -> Any:
    return AfterValidator(lambda verdi: _koder(liste).get(verdi, verdi))


ETTER_FELT: dict[str, Any] = {
    seksjon.kode.felt: _som_kode(seksjon.kode.kodeverk) for seksjon in SEKSJONER.values() if seksjon.kode
}
"""The field of each section that holds a code → what replaces an id by the code."""
