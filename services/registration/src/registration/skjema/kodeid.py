"""A request may name a code by its `id` instead of its text (kontrakt §6.1).

The description lists both. The rules check the code, so the error for an unknown code lists the valid codes.
"""

from dataclasses import dataclass
from functools import cache

from pydantic import AfterValidator, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.lov import kodeverk


@cache
def _koder(liste: str) -> dict[str, str]:
    """id → code. The names of a renamed code share an id; the newest comes last and replaces the others."""
    return {kode.id: kode.kode for kode in kodeverk.liste(liste)}


def _som_kode(liste: str) -> AfterValidator:
    return AfterValidator(lambda verdi: _koder(liste).get(verdi, verdi))


@dataclass(frozen=True, slots=True)
class EnAv:
    """The description of a field that holds a code of a list: every code, then every id."""

    liste: str

    def __get_pydantic_json_schema__(
        self, skjema: CoreSchema, videre: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        koder = [kode.kode for kode in kodeverk.liste(self.liste)]
        return videre(skjema) | {"enum": list(dict.fromkeys([*koder, *_koder(self.liste)]))}


ETTER_FELT: dict[str, tuple[AfterValidator, EnAv]] = {
    seksjon.kode.felt: (_som_kode(seksjon.kode.kodeverk), EnAv(seksjon.kode.kodeverk))
    for seksjon in SEKSJONER.values()
    if seksjon.kode
}
"""Name of a field that holds a code → what replaces an id by the code, and the field's description."""
