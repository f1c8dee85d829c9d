"""The fields of the form by which a code is registered (A 5.1, 7.2)."""

from dataclasses import MISSING, fields
from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.innslag import Brevfelt
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.tiltakskoder import Tiltaksnavn
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype

Felt = dict[str, Any]
_GITT = frozenset({"innslag_id", "seksjon"})
_TYPE: dict[Any, str] = {date: "dato", float: "tall", int: "heltall", bool: "boolsk", str: "tekst"}


def feltene(kodeverk: str, kode: Kode) -> list[Felt]:
    """The fields of the form. Each has `navn`, `paakrevd` and `type`, and some have `kodeverk` or `verdier`.

    There are no fields if no form uses the code list `kodeverk`.
    """
    seksjon = _SEKSJONER.get(kodeverk)
    if seksjon is None:
        return []
    uten, krav = _saerskilt(kode)
    typer = get_type_hints(seksjon.fakta)
    return [
        _felt(seksjon, felt.name, typer[felt.name], paakrevd=felt.name in krav or felt.default is MISSING)
        for felt in fields(seksjon.fakta)
        if felt.name not in uten | _GITT
    ]


def _saerskilt(kode: Kode) -> tuple[frozenset[str], frozenset[str]]:
    """The fields that the code does not take, and the fields that it requires and other codes do not."""
    if isinstance(kode, Vedtakstype):
        return _vedtak(kode)
    return _tiltak(kode) if isinstance(kode, Tiltaksnavn) else (frozenset(), frozenset())


def _vedtak(kode: Vedtakstype) -> tuple[frozenset[str], frozenset[str]]:
    uten = frozenset(get_args(Brevfelt)) - frozenset(kode.brevfelter)
    uten |= set() if kode.krever_dagtype else {"dagtype"}
    return uten, frozenset(kode.obligatoriske_felter(kode.resultater[0]))


def _tiltak(kode: Tiltaksnavn) -> tuple[frozenset[str], frozenset[str]]:
    uten = {"mottatt_tilbud"} if not kode.omsorgspermisjon else {"timer_per_uke"}
    uten |= set() if kode.element else {"gjennomfoert"}
    return frozenset(uten), frozenset({"timer_per_uke"} - uten)


def _felt(seksjon: Seksjon[Any], navn: str, type_: Any, *, paakrevd: bool) -> Felt:
    return {"navn": til_camel(navn), "paakrevd": paakrevd, **_type(seksjon, navn, type_)}


def _type(seksjon: Seksjon[Any], navn: str, type_: Any) -> Felt:
    if seksjon.kode and seksjon.kode.felt == navn:
        return {"type": "kode", "kodeverk": seksjon.kode.kodeverk}
    if get_origin(type_) in (UnionType, Union):
        type_ = next(valg for valg in get_args(type_) if valg is not type(None))
    if get_origin(type_) is Literal:
        return {"type": "valg", "verdier": list(get_args(type_))}
    return {"type": _TYPE[type_]}


_SEKSJONER = {seksjon.kode.kodeverk: seksjon for seksjon in SEKSJONER.values() if seksjon.kode}
"""Code list → the section whose form uses it."""
