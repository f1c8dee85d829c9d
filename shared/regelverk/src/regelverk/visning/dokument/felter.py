"""Fields of facts under their JSON names."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from regelverk.fakta.navn import til_camel

_SKJULT = frozenset({"innslag_id", "seksjon"})
Json = dict[str, Any]
_FELTER: dict[type, tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]] = {}


def _felter(klasse: type[Any]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The JSON names of a class, and a function that reads their values from an object in one call."""
    navn = [felt.name for felt in fields(klasse) if felt.name not in _SKJULT]
    hent = attrgetter(*navn)
    alle = hent if len(navn) > 1 else lambda innhold: (hent(innhold),)
    _FELTER[klasse] = tuple(til_camel(felt) for felt in navn), alle
    return _FELTER[klasse]


def felter(innhold: Any) -> Json:
    """The fields that have a value, with dates as text, but without innslagId and seksjon."""
    klasse = type(innhold)
    navn, hent = _FELTER.get(klasse) or _felter(klasse)
    return {
        n: v.isoformat() if type(v) is date else v
        for n, v in zip(navn, hent(innhold), strict=True)
        if v is not None
    }


def alle_felter(innhold: Any) -> Json:
    """Every field; null if it has no value."""
    klasse = type(innhold)
    navn, hent = _FELTER.get(klasse) or _felter(klasse)
    return {n: _json(v) for n, v in zip(navn, hent(innhold), strict=True)}


def _json(verdi: Any) -> Any:
    if type(verdi) is date:
        return verdi.isoformat()
    if type(verdi) is tuple:
        return list(verdi)
    return alle_felter(verdi) if is_dataclass(verdi) else verdi


def iso(dato: date | None) -> str | None:
    """A date as text."""
    return dato.isoformat() if dato else None
