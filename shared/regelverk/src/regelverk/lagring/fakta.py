"""A fact as a list: the class of its content, the content, the envelope."""

from datetime import date
from typing import Any

from regelverk.fakta.hendelse import INNHOLD, Aktoer, Hendelse
from regelverk.lagring.posisjonell import Koder, koder

_KODERE: dict[str, Koder] = {
    klasse.__name__: koder(klasse) for klasser in INNHOLD.values() for klasse in klasser
}
_AKTOER = koder(Aktoer)
_ny = Hendelse.__new__
_id, _duf, _type, _tid, _reg, _kilde, _innhold, _aktoer, _versjon, _endret = (
    Hendelse.__dict__[navn].__set__
    for navn in (
        "hendelse_id",
        "duf_nummer",
        "type",
        "tidspunkt",
        "registrert",
        "kilde",
        "innhold",
        "aktoer",
        "versjon",
        "endret",
    )
)


def skriv_faktum(h: Hendelse) -> list[Any]:
    """[class, type, content, hendelseId, tidspunkt, registrert, kilde, aktoer, versjon]."""
    klasse = type(h.innhold).__name__
    aktoer = _AKTOER.skriv(h.aktoer) if h.aktoer else None
    innhold = _KODERE[klasse].skriv(h.innhold)
    dag = h.registrert.isoformat()
    return [klasse, h.type, innhold, h.hendelse_id, h.tidspunkt, dag, h.kilde, aktoer, h.versjon]


def les_faktum(duf_nummer: str, data: list[Any]) -> Hendelse:
    """The fact again. What is kept has been decided, so that `endret` says nothing any more."""
    klasse, type_, innhold, hendelse_id, tidspunkt, dag, kilde, aktoer, versjon = data
    h = _ny(Hendelse)
    _id(h, hendelse_id)
    _duf(h, duf_nummer)
    _type(h, type_)
    _tid(h, tidspunkt)
    _reg(h, date.fromisoformat(dag))
    _kilde(h, kilde)
    _innhold(h, _KODERE[klasse].les(innhold))
    _aktoer(h, _AKTOER.les(aktoer) if aktoer else None)
    _versjon(h, versjon)
    _endret(h, None)
    return h
