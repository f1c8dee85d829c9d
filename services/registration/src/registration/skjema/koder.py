"""Finds unknown codes in a body that has other errors, so that one answer names all errors (kontrakt §5.1).

If a body has no other error, the rules check its code.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import orjson
from nir.web.innhold.felt_feil import Feil
from regelverk.avgjoerelse.problemer.felles import KODE_UKJENT
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk import liste


def ukjent_kode(seksjon: str) -> Callable[[bytes], Iterator[Feil]]:
    """A check of the section's code in a body."""
    return partial(_ukjent, seksjon)


def _ukjent(seksjon: str, kropp: bytes) -> Iterator[Feil]:
    kodefelt, lest = SEKSJONER[seksjon].kode, _lest(kropp)
    if kodefelt is None or not isinstance(lest, dict):
        return
    felt, koder = til_camel(kodefelt.felt), liste(kodefelt.kodeverk)
    verdi = lest.get(felt)
    if isinstance(verdi, str) and not any(verdi in (kode.kode, *kode.skrivemaater) for kode in koder):
        detail = KODE_UKJENT.problem({"verdi": verdi}, felt=felt).detail
        gyldige = list(dict.fromkeys(kode.kode for kode in koder))
        yield {"kode": KODE_UKJENT.kode, "felt": felt, "detail": detail, "gyldige": gyldige}


def _lest(kropp: bytes) -> Any:
    try:
        return orjson.loads(kropp)
    except orjson.JSONDecodeError:
        return None
