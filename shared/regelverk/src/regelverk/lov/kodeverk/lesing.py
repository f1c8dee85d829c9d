"""Reads code lists from TOML and checks them. An error names the file, the entry and the key."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from importlib.resources import files
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from regelverk.lov.kodeverk.kode import Kode

K = TypeVar("K", bound=Kode)
R = TypeVar("R")
_MAPPE = files("regelverk.lov.kodeverk").joinpath("data")
_SOM_SAGT = {
    str: "en tekst med innhold",
    int: "et helt tall",
    bool: "ja eller nei (true eller false)",
    date: "en dato (ÅÅÅÅ-MM-DD)",
}


class FeilIKodeverk(ValueError):
    """A data file does not fit its code list."""


def les(navn: str, klasse: type[K]) -> tuple[K, ...]:
    """All entries of a code list that ships with the package, in the guide's order.

    Raises:
        FeilIKodeverk: not TOML, an unknown or missing key, a value of the wrong kind, or a code given twice.
    """
    return tolk(navn, _fil(navn), klasse)


def titler(navn: str) -> tuple[str, str]:
    """The title of a code list, and of its column of groups, in the documentation.

    Raises:
        KeyError: the file has no title.
    """
    hode = tomllib.loads(_fil(navn))
    return hode["tittel"], hode.get("gruppetittel", "Gruppe")


def filer() -> tuple[str, ...]:
    """The names of all code lists that ship with the package."""
    return tuple(sorted(fil.name.removesuffix(".toml") for fil in _MAPPE.iterdir()))


def _fil(navn: str) -> str:
    return _MAPPE.joinpath(f"{navn}.toml").read_text(encoding="utf-8")


def tolk(navn: str, tekst: str, klasse: type[K]) -> tuple[K, ...]:
    """The entries of a code list given as TOML; raises like `les`."""
    try:
        data = tomllib.loads(tekst)
    except tomllib.TOMLDecodeError as feil:
        raise FeilIKodeverk(f"{navn}: ikke gyldig TOML: {feil}") from feil
    ukjente = set(data) - {"tittel", "gruppetittel", "kilde", "kode"}
    if ukjente or not isinstance(data.get("kilde"), str) or not isinstance(data.get("kode"), list):
        raise FeilIKodeverk(f"{navn}: en fil har tittel, kilde og [[kode]], ikke {sorted(data)}")
    rader = [{"kilde": data["kilde"], **rad} for rad in data["kode"]]
    koder = tuple(_kode(f"{navn}, kode nr. {nr}", rad, klasse) for nr, rad in enumerate(rader, start=1))
    _krev_ulike(navn, koder)
    return koder


def _kode(sted: str, rad: Mapping[str, Any], klasse: type[K]) -> K:
    kode = _rad(sted, rad, klasse)
    if kode.gyldig_fra and kode.gyldig_til and kode.gyldig_til < kode.gyldig_fra:
        raise FeilIKodeverk(f"{sted}: gyldig_til er før gyldig_fra")
    return kode


def _rad(sted: str, rad: object, klasse: type[R]) -> R:
    if not isinstance(rad, dict):
        raise FeilIKodeverk(f"{sted}: skal være en tabell, er {som_skrevet(rad)}")
    felter = {felt.name: felt for felt in fields(klasse)}  # type: ignore[arg-type]  # a dataclass
    if ukjente := sorted(set(rad) - set(felter)):
        raise FeilIKodeverk(f"{sted}: ukjent nøkkel {', '.join(ukjente)}")
    if manglende := sorted(navn for navn, felt in felter.items() if navn not in rad and _paakrevd(felt)):
        raise FeilIKodeverk(f"{sted}: mangler {', '.join(manglende)}")
    typer = get_type_hints(klasse)
    return klasse(**{navn: _verdi(f"{sted}, {navn}", verdi, typer[navn]) for navn, verdi in rad.items()})


def _paakrevd(felt: Field[Any]) -> bool:
    return felt.default is MISSING and felt.default_factory is MISSING


def _verdi(sted: str, verdi: object, type_: Any) -> Any:
    if get_origin(type_) in (UnionType, Union):
        type_ = next(del_ for del_ in get_args(type_) if del_ is not type(None))
    if get_origin(type_) is tuple:
        if not isinstance(verdi, list):
            raise FeilIKodeverk(f"{sted}: skal være en liste, er {som_skrevet(verdi)}")
        return tuple(_verdi(sted, del_, get_args(type_)[0]) for del_ in verdi)
    if isinstance(type_, type) and is_dataclass(type_):
        return _rad(sted, verdi, type_)
    if get_origin(type_) is Literal:
        if verdi not in get_args(type_):
            raise FeilIKodeverk(
                f"{sted}: skal være en av {', '.join(get_args(type_))}, er {som_skrevet(verdi)}"
            )
        return verdi
    # This compares type(), because isinstance() takes a bool for an int and a date-time for a date.
    if type(verdi) is not type_ or verdi == "":
        raise FeilIKodeverk(f"{sted}: skal være {_SOM_SAGT[type_]}, er {som_skrevet(verdi)}")
    return verdi


def som_skrevet(verdi: object) -> str:
    """A value as the data file writes it, for an error message."""
    if isinstance(verdi, bool):
        return "true" if verdi else "false"
    return f"«{verdi}»" if isinstance(verdi, str) else str(verdi)


def _krev_ulike(navn: str, koder: tuple[Kode, ...]) -> None:
    sett: set[str] = set()
    for kode in koder:
        if kode.kode in sett:
            raise FeilIKodeverk(f"{navn}: koden {kode.kode!r} står to ganger")
        sett.add(kode.kode)
