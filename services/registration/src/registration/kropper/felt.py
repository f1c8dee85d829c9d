"""What a field may hold, beyond its type. The codes are the engine's to judge."""

import re
import unicodedata
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

_FOERSTE_AAR = 1900
_SISTE_AAR = 2200
_RETNINGSSTYRING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINJER = frozenset("\n\r\t")


def _rimelig(dato: date) -> date:
    if not _FOERSTE_AAR <= dato.year <= _SISTE_AAR:
        grunn = f"må være mellom {_FOERSTE_AAR}-01-01 og {_SISTE_AAR}-12-31"
        raise PydanticCustomError("date_utenfor", "outside", {"grunn": grunn})
    return dato


def _uten_styretegn(tekst: str) -> str:
    if any(unicodedata.category(tegn) in ("Cc", "Cs") for tegn in tekst if tegn not in _LINJER):
        raise PydanticCustomError("tekst_styretegn", "control", {"grunn": "har tegn som ikke kan vises"})
    return tekst


def _en_linje(tekst: str) -> str:
    if not _LINJER.isdisjoint(tekst) or _RETNINGSSTYRING.search(tekst):
        raise PydanticCustomError("tekst_linje", "line", {"grunn": "må være på én linje, uten styretegn"})
    return _uten_styretegn(tekst)


def _ikke_tom(tekst: str) -> str:
    if not tekst.strip():
        raise PydanticCustomError("string_too_short", "empty", {"min_length": 1})
    return tekst


Dato = Annotated[date, AfterValidator(_rimelig)]
Tekst = Annotated[str, Field(max_length=4000), AfterValidator(_uten_styretegn)]
Linje = Annotated[str, Field(max_length=200), AfterValidator(_ikke_tom), AfterValidator(_en_linje)]
Id = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[\x21-\x7e]+$")]
Kommunenummer = Annotated[str, Field(pattern=r"^[0-9]{4}$", examples=["4204"])]

ETTER_NAVN: dict[str, Any] = {
    "fornavn": Linje,
    "etternavn": Linje,
    "mellomnavn": Linje,
    "statsborgerskap": Annotated[
        tuple[Annotated[str, Field(pattern=r"^[A-Z]{3}$")], ...], Field(max_length=20, examples=[["SYR"]])
    ],
    "folkeregisterident": Annotated[str, Field(pattern=r"^[0-9]{11}$")],
    "kommunenummer": Kommunenummer,
    "bydelsnummer": Annotated[str, Field(pattern=r"^[0-9]{2,6}$")],
    "opphold_id": Id,
    "bosetting_id": Id,
    "arbeid_id": Id,
    "vedtak_id": Id,
    "timer_per_uke": Annotated[float, Field(ge=0, le=168)],
    "virkedager": Annotated[int, Field(ge=0, le=1000)],
    "notat": Tekst,
}
"""Fields by their name; all others by their type."""
ETTER_TYPE: dict[Any, Any] = {date: Dato, str: Linje}
