"""Adjusts the fields of a proposed entry to what the checks have noted, so that they can accept the entry."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import date, timedelta
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from regelverk.avgjoerelse.proeve.notat import Notat
from regelverk.fakta.navn import til_camel

_DAG = timedelta(days=1)
_STYRENDE = frozenset({"innslag_id", "seksjon"})
_ENKLE: Mapping[type, Any] = {float: 0.0, int: 0, bool: False, str: ""}


_FELTENE: dict[type, Mapping[str, Any]] = {}
_OBLIGATORISKE: dict[type, frozenset[str]] = {}


def feltene(klasse: type[Any]) -> Mapping[str, Any]:
    """The fields that a caller gives, by name, each with its type without None."""
    if klasse not in _FELTENE:
        hint = get_type_hints(klasse)
        navn = [f.name for f in fields(klasse) if f.name not in _STYRENDE]
        _FELTENE[klasse] = {felt: _uten_none(hint[felt]) for felt in navn}
    return _FELTENE[klasse]


def obligatoriske(klasse: type[Any]) -> frozenset[str]:
    """The fields that every entry of the class must have."""
    if klasse not in _OBLIGATORISKE:
        _OBLIGATORISKE[klasse] = frozenset(f.name for f in fields(klasse) if f.default is MISSING)
    return _OBLIGATORISKE[klasse]


def _uten_none(hint: Any) -> Any:
    deler = [del_ for del_ in get_args(hint) if del_ is not NoneType]
    return deler[0] if get_origin(hint) is not Literal and len(deler) == 1 else hint


def utgangspunkt(klasse: type[Any], dag: date) -> dict[str, Any]:
    """The obligatory fields, each with a plain value of its type; dates are `dag`."""
    typer = feltene(klasse)
    return {navn: _enkel(typer[navn], dag) for navn in typer if navn in obligatoriske(klasse)}


def _enkel(type_: Any, dag: date) -> Any:
    if get_origin(type_) is Literal:
        return get_args(type_)[0]
    return dag if type_ is date else _ENKLE[type_]


def tilpasset(klasse: type[Any], felter: Mapping[str, Any], notat: Notat, dag: date) -> dict[str, Any]:
    """The fields adjusted to `notat`: required ones filled in, excluded ones removed, values in range."""
    ut = dict(felter)
    for navn, type_ in feltene(klasse).items():
        felt = til_camel(navn)
        if felt in notat.paakrevd and ut.get(navn) is None:
            ut[navn] = _enkel(type_, dag)
        if felt in notat.utelukket:
            ut.pop(navn, None)
        if type_ in (date, float, int) and ut.get(navn) is not None:
            ut[navn] = _innenfor(ut[navn], notat, felt)
    _i_rekkefoelge(ut, notat)
    return ut


def _innenfor(verdi: Any, notat: Notat, felt: str) -> Any:
    verdi = min(verdi, notat.til.get(felt, verdi))
    return max(verdi, notat.fra.get(felt, verdi))


def _i_rekkefoelge(ut: dict[str, Any], notat: Notat) -> None:
    navn = {til_camel(felt): felt for felt in ut}
    for slutt, start in notat.ikke_foer.items():
        a, b = navn.get(start), navn.get(slutt)
        if a and b and ut[a] and ut[b]:
            if notat.opptatt:
                ut[a] = ut[b] = next(_ledige(ut[b], notat, (start, slutt)), ut[b])
            ut[b] = max(ut[a], ut[b])


def _ledige(dag: date, notat: Notat, felter: tuple[str, str]) -> Iterator[date]:
    """Days outside all other periods that both fields accept: `dag`, or a day next to a period."""
    beside = (d for fra, til in notat.opptatt for d in (til + _DAG, fra - _DAG))
    for en in (dag, *beside):
        ledig = not any(fra <= en <= til for fra, til in notat.opptatt)
        if ledig and all(_innenfor(en, notat, felt) == en for felt in felter):
            yield en
