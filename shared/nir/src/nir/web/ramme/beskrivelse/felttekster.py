"""Describes the fields of the schemas, except fields that the model itself describes."""

from typing import Any

from nir.web.ramme.beskrivelse.personfelter import PERSONFELTER
from nir.web.ramme.beskrivelse.svarfelter import SVARFELTER

_TEKSTER = SVARFELTER | PERSONFELTER


def beskriv_felter(deler: dict[str, dict[str, Any]]) -> None:
    """Give each field without a description the text for `Schema.field`, else the text for `field`.

    A field that is only a reference (`$ref`) has the description of what it refers to.
    """
    for skjemanavn, skjema in deler.items():
        for navn, felt in skjema.get("properties", {}).items():
            tekst = _TEKSTER.get(f"{skjemanavn}.{navn}") or _TEKSTER.get(navn)
            if tekst and "$ref" not in felt:
                felt.setdefault("description", tekst)
