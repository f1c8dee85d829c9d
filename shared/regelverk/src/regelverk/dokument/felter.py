"""Fields of facts under their JSON names."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from regelverk.fakta.navn import til_camel

_SKJULT = frozenset({"innslag_id", "seksjon"})
Json = dict[str, Any]


_NAVN: dict[type, tuple[tuple[str, str], ...]] = {}


def _navn(klasse: type[Any]) -> tuple[tuple[str, str], ...]:
    if (navn := _NAVN.get(klasse)) is None:
        vist = (felt.name for felt in fields(klasse) if felt.name not in _SKJULT)
        navn = _NAVN[klasse] = tuple((felt, til_camel(felt)) for felt in vist)
    return navn


def felter(innhold: Any) -> Json:
    """The fields that have a value; dates as text. Not innslagId and seksjon, which stand beside them."""
    ut: Json = {}
    for navn, json_navn in _navn(type(innhold)):
        verdi = getattr(innhold, navn)
        if verdi is not None:
            ut[json_navn] = verdi.isoformat() if type(verdi) is date else verdi
    return ut


def alle_felter(innhold: Any) -> Json:
    """Every field, null where it has no value."""
    return {json_navn: _json(getattr(innhold, navn)) for navn, json_navn in _navn(type(innhold))}


def _json(verdi: Any) -> Any:
    som: dict[type, Callable[[Any], Any]] = {date: date.isoformat, tuple: list}
    if is_dataclass(verdi):
        return alle_felter(verdi)
    return som.get(type(verdi), lambda v: v)(verdi)


def iso(dato: date | None) -> str | None:
    """A date as text."""
    return dato.isoformat() if dato else None
