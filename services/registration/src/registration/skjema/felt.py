"""What a field may hold, beyond its type. Codes are checked by the engine."""

import re
import unicodedata
from datetime import date
from typing import Annotated, Any

from nir.web.innhold.dato import Dato
from nir.web.innhold.uuid_form import med_smaa_bokstaver
from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from registration.skjema.kodeid import ETTER_FELT

_RETNINGSSTYRING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINJER = frozenset("\n\r\t")
_TOMME = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Characters that are drawn as nothing: Hangul fillers, braille without dots."""


def _uten_styretegn(tekst: str) -> str:
    if any(unicodedata.category(tegn) in ("Cc", "Cs") for tegn in tekst if tegn not in _LINJER):
        grunn = "har tegn som ikke kan vises. Fjern dem og send på nytt."
        raise PydanticCustomError("tekst_styretegn", "control", {"grunn": grunn})
    return tekst


def _en_linje(tekst: str) -> str:
    if not _LINJER.isdisjoint(tekst) or _RETNINGSSTYRING.search(tekst):
        grunn = "må være på én linje, uten styretegn. Fjern linjeskift og styretegn, og send det på nytt."
        raise PydanticCustomError("tekst_linje", "line", {"grunn": grunn})
    return _uten_styretegn(tekst)


def _ikke_tom(tekst: str) -> str:
    if not any(map(_synlig, tekst)):
        raise PydanticCustomError("string_too_short", "empty", {"grunn": "kan ikke være tomt. Fyll det ut."})
    return tekst


def _synlig(tegn: str) -> bool:
    """Whether a reader sees the character. Spaces, format characters and lone marks are not seen."""
    return unicodedata.category(tegn)[0] not in "ZCM" and tegn not in _TOMME


Tekst = Annotated[str, Field(max_length=4000), AfterValidator(_uten_styretegn)]
Linje = Annotated[str, Field(max_length=200), AfterValidator(_ikke_tom), AfterValidator(_en_linje)]
Navn = Annotated[Linje, AfterValidator(str.strip)]
"""A person's name, without the spaces around it."""
Id = Annotated[
    str, Field(min_length=1, max_length=100, pattern=r"^[\x21-\x7e]+$"), AfterValidator(med_smaa_bokstaver)
]
Kommunenummer = Annotated[str, Field(pattern=r"^[0-9]{4}$", examples=["4204"])]
Kroner = Annotated[int, Field(ge=1, le=10_000_000)]

ETTER_NAVN: dict[str, Any] = {
    "fornavn": Navn,
    "etternavn": Navn,
    "mellomnavn": Navn,
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
    "beloep": Kroner,
    "beloep_per_maaned": Kroner,
}
"""The type of a field by its name. A field that is not here gets its type from `ETTER_TYPE`."""
ETTER_NAVN |= {felt: Annotated[Linje, som_kode, en_av] for felt, (som_kode, en_av) in ETTER_FELT.items()}
ETTER_TYPE: dict[Any, Any] = {date: Dato, str: Linje}
