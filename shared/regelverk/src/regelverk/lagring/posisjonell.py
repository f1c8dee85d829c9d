"""Dataclasses as lists of their values, in field order; back without validation.

A field added later goes last and has a default: a list written before it is simply shorter.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Les = Callable[[Any], Any]
Skriv = Callable[[Any], Any]


class Koder:
    """Writes and reads one dataclass. Dates are ISO text, tuples lists, dataclasses inside lists."""

    def __init__(self, klasse: type[Any]) -> None:
        hint = get_type_hints(klasse)
        felter = [
            felt for felt in fields(klasse) if get_origin(hint[felt.name]) is not Literal or not _fast(felt)
        ]
        self._klasse = klasse
        self._navn = [felt.name for felt in felter]
        self._skriv = [_skriver(hint[felt.name]) for felt in felter]
        # The slot's own setter: a frozen dataclass is built without a call per field.
        self._les = [(klasse.__dict__[felt.name].__set__, _leser(hint[felt.name])) for felt in felter]
        self._standard = [felt.default for felt in felter]
        faste = [felt for felt in fields(klasse) if felt not in felter]
        self._faste = [(klasse.__dict__[felt.name].__set__, felt.default) for felt in faste]

    def skriv(self, verdi: Any) -> list[Any]:
        """The values; the tail that equals its defaults is left out."""
        ut = [
            v if skriv is None or v is None else skriv(v)
            for navn, skriv in zip(self._navn, self._skriv, strict=True)
            for v in (getattr(verdi, navn),)
        ]
        while ut and self._standard[len(ut) - 1] is not MISSING and ut[-1] == self._standard[len(ut) - 1]:
            ut.pop()
        return ut

    def les(self, data: list[Any]) -> Any:
        """The object."""
        ny = object.__new__(self._klasse)
        for (sett, les), v in zip(self._les, data, strict=False):
            sett(ny, v if les is None or v is None else les(v))
        for nr in range(len(data), len(self._les)):
            self._les[nr][0](ny, self._standard[nr])
        for sett, v in self._faste:
            sett(ny, v)
        return ny


def _fast(felt: Any) -> bool:
    return felt.name == "seksjon" and felt.default is not MISSING


_KODERE: dict[type, Koder] = {}


def koder(klasse: type[Any]) -> Koder:
    """The coder of a class, made once."""
    if klasse not in _KODERE:
        _KODERE[klasse] = Koder(klasse)
    return _KODERE[klasse]


def _uten_none(hint: Any) -> Any:
    if get_origin(hint) in (UnionType, Union):
        ikke_none = [del_ for del_ in get_args(hint) if del_ is not type(None)]
        return ikke_none[0] if len(ikke_none) == 1 else Any
    return hint


def _skriver(hint: Any) -> Skriv | None:
    hint = _uten_none(hint)
    if hint is date:
        return date.isoformat
    if get_origin(hint) is tuple:
        return _liste(_skriver(get_args(hint)[0]))
    return koder(hint).skriv if hasattr(hint, "__dataclass_fields__") else None


def _leser(hint: Any) -> Les | None:
    hint = _uten_none(hint)
    if hint is date:
        return date.fromisoformat
    if get_origin(hint) is tuple:
        return _tuppel(_leser(get_args(hint)[0]))
    return koder(hint).les if hasattr(hint, "__dataclass_fields__") else None


def _liste(skriv: Skriv | None) -> Skriv:
    return list if skriv is None else lambda verdier: [skriv(v) for v in verdier]


def _tuppel(les: Les | None) -> Les:
    return tuple if les is None else lambda verdier: tuple([les(v) for v in verdier])
