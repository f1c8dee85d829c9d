"""TOML to a parameter set, checked: a wrong file stops at the start with its file, parameter and key."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args, get_type_hints

from regelverk.kodeverk.sluttmaalkoder import sluttmaalkoder
from regelverk.parametre.parametre import Koder, Parametre, Varighet
from regelverk.parametre.tidslinje import Tidslinje, Verdi

_VARIGHET = "varighet."
_Raa = dict[str, dict[str, Any]]


class FeilIParametre(ValueError):
    """A parameter file that cannot be used; the text says where and why."""


def les_parametre(fil: str | None = None) -> Parametre:
    """The parameters that ship with the rules; those of a file in the same form replace the ones they name.

    Raises:
        FeilIParametre: not TOML, an unknown, missing or wrong parameter.
        OSError: the file cannot be read.
    """
    return _medfulgte() if fil is None else tolk([*_medfulgte_tekster(), (fil, Path(fil).read_text("utf-8"))])


def tolk(filer: Iterable[tuple[str, str]]) -> Parametre:
    """A set from (name, TOML) pairs; a later file replaces. Raises `FeilIParametre`."""
    raa: _Raa = {}
    for navn, tekst in filer:
        raa |= _les_toml(navn, tekst)
    typer = {navn: get_args(type_)[0] for navn, type_ in get_type_hints(Parametre).items() if navn in _navn()}
    _krev_alle(raa, typer)
    enkle = {navn: _tidslinje(navn, raa[navn], type_) for navn, type_ in typer.items()}
    varighet = {
        navn.removeprefix(_VARIGHET): _tidslinje(navn, verdi, Varighet)
        for navn, verdi in raa.items()
        if navn.startswith(_VARIGHET)
    }
    return Parametre(**enkle, varighet=varighet)


@cache
def _medfulgte() -> Parametre:
    return tolk(_medfulgte_tekster())


def _medfulgte_tekster() -> list[tuple[str, str]]:
    mappe = files("regelverk.parametre").joinpath("data")
    toml = sorted((fil for fil in mappe.iterdir() if fil.name.endswith(".toml")), key=lambda fil: fil.name)
    return [(fil.name, fil.read_text("utf-8")) for fil in toml]


def _navn() -> set[str]:
    return {felt.name for felt in fields(Parametre) if felt.init} - {"varighet"}


def _les_toml(navn: str, tekst: str) -> _Raa:
    try:
        data: _Raa = tomllib.loads(tekst)
    except tomllib.TOMLDecodeError as feil:
        raise FeilIParametre(f"{navn}: ikke gyldig TOML: {feil}") from feil
    for parameter, innhold in data.items():
        if not isinstance(innhold, dict):
            raise FeilIParametre(f"{navn}, {parameter}: en parameter er en tabell med verdier")
    return data


def _krev_alle(raa: _Raa, typer: Mapping[str, Any]) -> None:
    kjente = set(typer) | {_VARIGHET + kode.kode for kode in sluttmaalkoder()}
    if ukjente := sorted(set(raa) - kjente):
        raise FeilIParametre(f"ukjent parameter: {', '.join(ukjente)}")
    if manglende := sorted(kjente - set(raa)):
        raise FeilIParametre(f"mangler parameter: {', '.join(manglende)}")


def _tidslinje(navn: str, data: dict[str, Any], type_: Any) -> Tidslinje[Any]:
    for noekkel in ("tekst", "enhet"):
        if not isinstance(data.get(noekkel), str) or not data[noekkel]:
            raise FeilIParametre(f"{navn}: mangler {noekkel}")
    if ukjente := sorted(set(data) - {"tekst", "enhet", "verdier"}):
        raise FeilIParametre(f"{navn}: ukjent nøkkel {', '.join(ukjente)}")
    verdier = tuple(_verdi(f"{navn} nr. {nr}", v, type_) for nr, v in enumerate(data.get("verdier", ()), 1))
    datoer = [v.gjelder_fra for v in verdier]
    if not datoer or datoer != sorted(set(datoer)):
        raise FeilIParametre(f"{navn}: verdiene skal være minst én, med stigende gjelderFra")
    return Tidslinje(navn, data["tekst"], data["enhet"], verdier)


def _verdi(sted: str, data: object, type_: Any) -> Verdi[Any]:
    if not isinstance(data, dict) or not {"gjelderFra", "verdi", "kilde"} <= set(data):
        raise FeilIParametre(f"{sted}: en verdi har gjelderFra, verdi og kilde")
    if ukjente := sorted(set(data) - {"gjelderFra", "verdi", "kilde", "antakelse"}):
        raise FeilIParametre(f"{sted}: ukjent nøkkel {', '.join(ukjente)}")
    if type(data["gjelderFra"]) is not date:
        raise FeilIParametre(f"{sted}: gjelderFra skal være en dato")
    for noekkel in ("kilde", "antakelse"):
        if noekkel in data and (not isinstance(data[noekkel], str) or not data[noekkel]):
            raise FeilIParametre(f"{sted}: {noekkel} skal være en tekst")
    verdi = _rett_type(sted, data["verdi"], type_)
    return Verdi(data["gjelderFra"], verdi, data["kilde"], data.get("antakelse"))


def _rett_type(sted: str, verdi: object, type_: Any) -> Any:
    if type_ is Varighet:
        return _varighet(sted, verdi)
    if type_ == Koder:
        if not isinstance(verdi, list) or not verdi or not all(isinstance(kode, str) for kode in verdi):
            raise FeilIParametre(f"{sted}: skal være en liste av koder")
        return frozenset(verdi)
    # type(), not isinstance(): a bool is an int, and a TOML date-time is a date.
    if type(verdi) is not type_ or (type_ is int and isinstance(verdi, int) and verdi < 0):
        raise FeilIParametre(f"{sted}: skal være {type_.__name__}, er {verdi!r}")
    return verdi


def _varighet(sted: str, verdi: object) -> Varighet:
    if not isinstance(verdi, dict) or set(verdi) != {"maaneder", "utvidelse"}:
        raise FeilIParametre(f"{sted}: skal være maaneder og utvidelse")
    return Varighet(*(_rett_type(sted, verdi[navn], int) for navn in ("maaneder", "utvidelse")))
