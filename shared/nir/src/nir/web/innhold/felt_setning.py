"""The sentence of an error, in bokmål: what is wrong with a field and what to do. It never has the value."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from regelverk.avgjoerelse.problemer.feltnavn import feltnavn
from regelverk.kalender.datotekst import dmy

from nir.web.problem import problemer
from nir.web.problem.problemtype import Problemtype
from nir.web.problem.uleselig_json import uleselig

Sted = Sequence[str | int]
_OBJEKT = "et objekt med felter"
TYPER = {
    "string_type": "tekst",
    "bool_type": "true eller false",
    "bool_parsing": "true eller false",
    "int_type": "et helt tall",
    "int_parsing": "et helt tall",
    "int_from_float": "et helt tall",
    "float_type": "et tall",
    "float_parsing": "et tall",
    "list_type": "en liste",
    "tuple_type": "en liste",
    "dict_type": _OBJEKT,
    "dataclass_type": _OBJEKT,
    "model_type": _OBJEKT,
    "model_attributes_type": _OBJEKT,
}
"""For each of pydantic's type errors, what the field should be."""
_FORMER = (
    (re.compile(r"\^(?:\[0-9\]|\\d)\{(\d+)\}\$"), "{} sifre"),
    (re.compile(r"\^(?:\[0-9\]|\\d)\{(\d+),(\d+)\}\$"), "{} til {} sifre"),
    (re.compile(r"\^\[A-Z\]\{(\d+)\}\$"), "{} store bokstaver"),
    (re.compile(re.escape(r"^[\x21-\x7e]+$")), "skrevet med a-z, tall og skilletegn, uten mellomrom og æøå"),
)
"""For each pattern, what it asks for in words."""
_GRENSER = (
    ("ge", "kan ikke være mindre enn {}. Rett tallet.", "kan ikke være før {}. Rett datoen."),
    ("gt", "må være større enn {}. Rett tallet.", "må være etter {}. Rett datoen."),
    ("le", "kan ikke være større enn {}. Rett tallet.", "kan ikke være etter {}. Rett datoen."),
    ("lt", "må være mindre enn {}. Rett tallet.", "må være før {}. Rett datoen."),
)
"""For each of pydantic's limits, the sentence for a number and the sentence for a date."""
_LENGDER = {
    "string_too_long": "kan ha høyst {max_length} tegn. Kort det ned.",
    "string_too_short": "må ha minst {min_length} tegn. Fyll det ut.",
    "too_long": "kan ha høyst {max_length} ledd. Send færre om gangen.",
    "too_short": "må ha minst {min_length} ledd. Legg til det som mangler.",
}


def felt_setning(slag: Problemtype, sted: Sted, type_: str, ctx: dict[str, Any]) -> str:
    """The sentence for one error.

    Args:
        slag: the kind of problem.
        sted: the place of the field, as the caller wrote it; empty for the whole body.
        type_: pydantic's name of the error.
        ctx: pydantic's details. `grunn`, if given, is the sentence without its subject.
    """
    if slag is problemer.JSON_UGYLDIG:
        return uleselig("Innholdet", str(ctx.get("error", "")))
    if slag is problemer.FELT_UKJENT:
        return f"Feltet «{sted[-1]}» finnes ikke her. Fjern det eller rett navnet."
    return f"{_felt(sted)} {_resten(slag, type_, ctx)}"


def _felt(sted: Sted) -> str:
    """The subject of the sentence: the field as a caseworker calls it, and its number in a list."""
    navn = [del_ for del_ in sted if isinstance(del_, str)]
    if not sted:
        return "Innholdet"
    if not navn:
        return f"Nr. {int(sted[0]) + 1} i listen"
    ledd = f", nr. {sted[-1] + 1}" if isinstance(sted[-1], int) else ""
    foran = f" i nr. {sted[0] + 1} i listen" if isinstance(sted[0], int) else ""
    return f"Feltet «{feltnavn(navn[-1])}{ledd}»{foran}"


def _resten(slag: Problemtype, type_: str, ctx: dict[str, Any]) -> str:
    if slag is problemer.FELT_MANGLER:
        return "mangler. Fyll det ut og send på nytt."
    if grunn := ctx.get("grunn"):
        return str(grunn)
    if slag is problemer.FELT_DATO:
        return "skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD. Rett datoen."
    if lovlige := ctx.get("expected") or ctx.get("expected_tags"):
        return f"har en verdi som ikke finnes. {_lovlige(str(lovlige))}"
    if form := _form(str(ctx.get("pattern", ""))):
        return f"skal være {form}. Rett det."
    if slag is problemer.FELT_TYPE:
        return f"skal være {TYPER[type_]}. Rett det og send på nytt."
    if lengde := _LENGDER.get(type_):
        return lengde.format(**ctx)
    return _grense(ctx) or "har en verdi som ikke kan brukes. Rett den og send på nytt."


def _lovlige(forventet: str) -> str:
    verdier = forventet.replace("'", "").replace(" or ", " eller ")
    if verdier == forventet.strip("'"):
        return f"Lovlig verdi er {verdier}. Rett det."
    return f"Lovlige verdier: {verdier}. Velg en av dem."


def _form(moenster: str) -> str | None:
    for uttrykk, form in _FORMER:
        if treff := uttrykk.fullmatch(moenster):
            return form.format(*treff.groups())
    return None


def _grense(ctx: dict[str, Any]) -> str | None:
    for navn, om_tall, om_dato in _GRENSER:
        if (grense := ctx.get(navn)) is not None:
            return om_dato.format(dmy(grense)) if isinstance(grense, date) else om_tall.format(f"{grense:g}")
    return None
