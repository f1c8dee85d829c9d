"""Describes the fields of an entry for a form: which are required, their types and their limits."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal, get_args, get_origin

from regelverk.avgjoerelse.proeve.notat import Notat
from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.fakta.navn import til_camel
from regelverk.visning.dokument.felter import Json
from regelverk.visning.handlinger.tilpasning import feltene, obligatoriske

_TYPE = {date: "dato", float: "tall", int: "heltall", bool: "boolsk", str: "tekst"}


def feltbeskrivelser(seksjon: Seksjon[Any], notat: Notat, verdier: Mapping[str, list[str]]) -> list[Json]:
    """The fields that the entry takes, in the contract's order. `verdier`: field → allowed values."""
    return [
        _felt(seksjon, navn, type_, notat, verdier)
        for navn, type_ in feltene(seksjon.fakta).items()
        if til_camel(navn) not in notat.utelukket
    ]


def _felt(
    seksjon: Seksjon[Any], navn: str, type_: Any, notat: Notat, verdier: Mapping[str, list[str]]
) -> Json:
    felt = til_camel(navn)
    ut: Json = {
        "navn": felt,
        "paakrevd": navn in obligatoriske(seksjon.fakta) or felt in notat.paakrevd,
        **_typen(seksjon, navn, type_),
    }
    if navn in verdier:
        ut["verdier"] = verdier[navn]
    return ut | dict(_grensene(notat, felt))


def _typen(seksjon: Seksjon[Any], navn: str, type_: Any) -> Json:
    if seksjon.kode and seksjon.kode.felt == navn:
        return {"type": "kode", "kodeverk": seksjon.kode.kodeverk}
    if get_origin(type_) is Literal:
        return {"type": "valg", "verdier": list(get_args(type_))}
    return {"type": _TYPE[type_]}


def _grensene(notat: Notat, felt: str) -> Iterator[tuple[str, Any]]:
    for navn, grenser in (("fra", notat.fra), ("til", notat.til)):
        if (grense := grenser.get(felt)) is not None:
            yield navn, grense.isoformat() if isinstance(grense, date) else grense
    if start := notat.ikke_foer.get(felt):
        yield "ikkeFoer", start
