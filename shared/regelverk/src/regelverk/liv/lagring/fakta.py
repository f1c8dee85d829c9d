"""A fact as a list: the class of its content, the content, the envelope."""

from datetime import date
from functools import lru_cache
from typing import Any

from regelverk.fakta.hendelse import INNHOLD, Aktoer, Hendelse
from regelverk.fakta.innslag import InnslagRettet
from regelverk.liv.lagring.posisjonell import Koder, koder

_KODERE: dict[str, Koder] = {
    klasse.__name__: koder(klasse)
    for klasser in INNHOLD.values()
    for klasse in klasser
    if klasse is not InnslagRettet  # An InnslagRettet is kept as the InnslagEndret that it became.
}
_KONVOLUTT = tuple(
    Hendelse.__dict__[navn].__set__
    for navn in (
        "type",
        "innhold",
        "hendelse_id",
        "tidspunkt",
        "registrert",
        "kilde",
        "aktoer",
        "versjon",
        "duf_nummer",
        "endret",
        "utgave",
        "hvis_etag",
    )
)


def skriv_faktum(h: Hendelse) -> list[Any]:
    """[class, type, content, hendelseId, tidspunkt, registrert, kilde, kommunenummer, bruker, versjon]."""
    klasse = type(h.innhold).__name__
    hvem = (h.aktoer.kommunenummer, h.aktoer.bruker) if h.aktoer else (None, None)
    innhold = _KODERE[klasse].skriv(h.innhold)
    dag = h.registrert.isoformat()
    return [klasse, h.type, innhold, h.hendelse_id, h.tidspunkt, dag, h.kilde, *hvem, h.versjon]


def les_faktum(duf_nummer: str, data: list[Any]) -> Hendelse:
    """Read a fact from its list.

    A kept fact is decided, so its `endret`, `utgave` and `hvis_etag` have no meaning any more.
    """
    klasse, type_, innhold, hendelse_id, tidspunkt, dag, kilde, kommune, bruker, versjon = data
    h = object.__new__(Hendelse)
    verdier = (
        type_,
        _KODERE[klasse].les(innhold),
        hendelse_id,
        tidspunkt,
        date.fromisoformat(dag),
        kilde,
        _aktoer(kommune, bruker) if kommune is not None else None,
        versjon,
        duf_nummer,
        None,
        1,
        None,
    )
    for sett, verdi in zip(_KONVOLUTT, verdier, strict=True):
        sett(h, verdi)
    return h


@lru_cache(maxsize=4096)
def _aktoer(kommunenummer: str, bruker: str) -> Aktoer:
    return Aktoer(kommunenummer=kommunenummer, bruker=bruker)
