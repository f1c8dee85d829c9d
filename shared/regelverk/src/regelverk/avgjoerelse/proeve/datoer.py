"""The dates in the content of a fact."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_args, get_type_hints

from regelverk.fakta.navn import til_camel

_Datofelt = tuple[tuple[tuple[str, str], ...], tuple[str, ...]]
"""(name, JSON name) of each field with a date, and the names of the fields with an inner dataclass."""
_DATOFELT: dict[type, _Datofelt] = {}


def datoer(innhold: Any) -> list[tuple[str, date]]:
    """(JSON name of the field, date) for each date that is filled in, also in inner dataclasses."""
    datofelt, inni = _datofelt(type(innhold))
    funnet = [(felt, dato) for navn, felt in datofelt if (dato := getattr(innhold, navn)) is not None]
    for navn in inni:
        if (verdi := getattr(innhold, navn)) is not None:
            funnet += datoer(verdi)
    return funnet


def datofelter(klasse: type[Any]) -> list[str]:
    """The JSON names of the fields with a date, without those of inner dataclasses."""
    return [felt for _, felt in _datofelt(klasse)[0]]


def _datofelt(klasse: type[Any]) -> _Datofelt:
    if (kjente := _DATOFELT.get(klasse)) is None:
        deler = {navn: get_args(hint) or (hint,) for navn, hint in get_type_hints(klasse).items()}
        alle = [felt.name for felt in fields(klasse)]
        kjente = _DATOFELT[klasse] = (
            tuple((navn, til_camel(navn)) for navn in alle if date in deler[navn]),
            tuple(navn for navn in alle if any(map(is_dataclass, deler[navn]))),
        )
    return kjente
