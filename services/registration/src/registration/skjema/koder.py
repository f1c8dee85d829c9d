"""Finds unknown codes in a body that has other errors, so that one answer names all errors (kontrakt §5.1).

If a body has no other error, the rules check its code.
"""

from collections.abc import Callable, Iterator
from typing import Any

import orjson
from nir.web.innhold.felt_feil import Feil
from regelverk.avgjoerelse.problemer.felles import KODE_UKJENT
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk import liste


def ukjent_kode(seksjon: str) -> Callable[[bytes], Iterator[Feil]]:
    """A check of the section's code in a body."""
    return lambda kropp: _ukjent(seksjon, _lest(kropp))


def ukjent_kode_i_handling(kropp: bytes) -> Iterator[Feil]:
    """A check of the code in a body that names its `seksjon`."""
    return _i_handling(_lest(kropp))


def ukjente_koder_i_liste(kropp: bytes) -> Iterator[Feil]:
    """A check of the codes in a list of bodies that each name their `seksjon`.

    Each `felt` begins with the number of the body in the list, from 0.
    """
    lest = _lest(kropp)
    for nummer, handling in enumerate(lest if isinstance(lest, list) else ()):
        yield from (feil | {"felt": f"{nummer}.{feil['felt']}"} for feil in _i_handling(handling))


def _i_handling(lest: Any) -> Iterator[Feil]:
    seksjon = lest.get("seksjon") if isinstance(lest, dict) else None
    return _ukjent(seksjon, lest) if isinstance(seksjon, str) and seksjon in SEKSJONER else iter(())


def _ukjent(seksjon: str, lest: Any) -> Iterator[Feil]:
    kodefelt = SEKSJONER[seksjon].kode
    if kodefelt is None or not isinstance(lest, dict):
        return
    felt, koder = til_camel(kodefelt.felt), liste(kodefelt.kodeverk)
    verdi = lest.get(felt)
    if isinstance(verdi, str) and not any(verdi in (k.kode, k.id, *k.skrivemaater) for k in koder):
        detail = KODE_UKJENT.problem({"verdi": verdi}, felt=felt).detail
        gyldige = list(dict.fromkeys(kode.kode for kode in koder))
        yield {"kode": KODE_UKJENT.kode, "felt": felt, "detail": detail, "gyldige": gyldige}


def _lest(kropp: bytes) -> Any:
    try:
        return orjson.loads(kropp)
    except orjson.JSONDecodeError:
        return None
