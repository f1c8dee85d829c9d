"""Dataclasses as lists of their values in field order. Reading does not validate.

A field that is added later goes last and has a default, so that older lists are shorter.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from datetime import date
from operator import attrgetter
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


class Koder:
    """Writes and reads one dataclass. Dates become ISO text, tuples and inner dataclasses become lists."""

    def __init__(self, klasse: type[Any]) -> None:
        hint = get_type_hints(klasse)
        alle = fields(klasse)
        felter = [felt for felt in alle if not _fast(felt)]
        self._klasse = klasse
        hent = attrgetter(*(felt.name for felt in felter))
        self._hent = hent if len(felter) > 1 else lambda verdi: (hent(verdi),)
        # A field without a default has MISSING here, which equals no value.
        self._standard = [felt.default for felt in felter]
        omsatt = [(nr, *_omsetter(hint[felt.name])) for nr, felt in enumerate(felter)]
        self._skrives = [(nr, skriv) for nr, skriv, _ in omsatt if skriv]
        self._leses = [(nr, les) for nr, _, les in omsatt if les]
        # The setters of the slots, which build a frozen dataclass without a call of __init__.
        self._sett = [klasse.__dict__[felt.name].__set__ for felt in felter]
        faste = [(klasse.__dict__[felt.name].__set__, felt.default) for felt in alle if _fast(felt)]
        tomme = list(zip(self._sett, self._standard, strict=True))
        self._resten = [tomme[antall:] + faste for antall in range(len(felter) + 1)]

    def skriv(self, verdi: Any) -> list[Any]:
        """The values of an object. Trailing values that equal their defaults are left out."""
        ut, standard = list(self._hent(verdi)), self._standard
        while ut and ut[-1] == standard[len(ut) - 1]:
            ut.pop()
        for nr, skriv in self._skrives:
            if nr < len(ut) and ut[nr] is not None:
                ut[nr] = skriv(ut[nr])
        return ut

    def les(self, data: list[Any]) -> Any:
        """Build an object from its values."""
        ny, data = object.__new__(self._klasse), data.copy()
        antall = len(data)
        for nr, les in self._leses:
            if nr < antall and data[nr] is not None:
                data[nr] = les(data[nr])
        for sett, verdi in zip(self._sett, data, strict=False):
            sett(ny, verdi)
        for sett, verdi in self._resten[antall]:
            sett(ny, verdi)
        return ny


def _fast(felt: Field[Any]) -> bool:
    """Whether the list leaves the field out: the section of an entry, which the class gives."""
    return felt.name == "seksjon" and felt.default is not MISSING


_KODERE: dict[type, Koder] = {}
_Omsetter = Callable[[Any], Any]


def koder(klasse: type[Any]) -> Koder:
    """The coder of a class, made once."""
    if klasse not in _KODERE:
        _KODERE[klasse] = Koder(klasse)
    return _KODERE[klasse]


def _omsetter(hint: Any) -> tuple[_Omsetter | None, _Omsetter | None]:
    """The functions that write and read values of a type. None: the values are kept as they are."""
    hint = _uten_none(hint)
    if hint is date:
        return date.isoformat, date.fromisoformat
    if get_origin(hint) is tuple:
        skriv, les = _omsetter(get_args(hint)[0])
        return _liste(skriv), _tuppel(les)
    if hasattr(hint, "__dataclass_fields__"):
        inni = koder(hint)
        return inni.skriv, inni.les
    return None, None


def _uten_none(hint: Any) -> Any:
    if get_origin(hint) in (UnionType, Union):
        ikke_none = [del_ for del_ in get_args(hint) if del_ is not type(None)]
        return ikke_none[0] if len(ikke_none) == 1 else Any
    return hint


def _liste(skriv: _Omsetter | None) -> _Omsetter:
    return list if skriv is None else lambda verdier: [skriv(v) for v in verdier]


def _tuppel(les: _Omsetter | None) -> _Omsetter:
    return tuple if les is None else lambda verdier: tuple([les(v) for v in verdier])
