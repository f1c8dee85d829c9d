"""From the fields of a form to the JSON of the API, and back."""

import re
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from nir_klient.generert.models import Feltbeskrivelse

from saksbehandler.api.registrering import Felter
from saksbehandler.skjema.beskrivelse import Verdier

JA = "ja"
"""The value of a box that is ticked."""
_NORSK_DATO = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_TALL = re.compile(r"-?\d+([.,]\d+)?")
Verdi = str | int | float | bool | None


def ny_registrering(beskrivelser: Iterable[Feltbeskrivelse], verdier: Verdier) -> Felter:
    """The fields that are filled in."""
    alle = {felt.navn: _verdi(felt, verdier.get(felt.navn, "")) for felt in beskrivelser}
    return {navn: verdi for navn, verdi in alle.items() if verdi not in (None, False)}


def endring(
    beskrivelser: Iterable[Feltbeskrivelse], verdier: Verdier, foer: Verdier, laaste: frozenset[str]
) -> Felter:
    """The fields whose values differ from those of the row. An emptied field is null."""
    return {
        felt.navn: _verdi(felt, verdier.get(felt.navn, ""))
        for felt in beskrivelser
        if felt.navn not in laaste and verdier.get(felt.navn, "") != foer.get(felt.navn, "")
    }


def som_verdier(felter: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a row as a form shows them."""
    return {navn: _tekst(verdi) for navn, verdi in felter.items() if verdi not in (None, False)}


def idempotensnoekkel(grunnlag: str, felter: Felter) -> str:
    """The key of a registration: the same for the same form with the same content, another after a change."""
    rom = uuid.UUID(grunnlag)
    return str(uuid.uuid5(rom, orjson.dumps(dict(felter), option=orjson.OPT_SORT_KEYS).decode()))


def _verdi(felt: Feltbeskrivelse, tekst: str) -> Verdi:
    """The value. A text that is no number or date is sent as it is: the API says what is wrong with it."""
    tekst = tekst.strip()
    if felt.type_ == "boolsk":
        return tekst == JA
    if not tekst:
        return None
    if felt.type_ in ("tall", "heltall") and _TALL.fullmatch(tekst):
        tall = float(tekst.replace(",", "."))
        return int(tall) if tall.is_integer() else tall
    if felt.type_ == "dato" and (norsk := _NORSK_DATO.fullmatch(tekst)):
        return f"{norsk[3]}-{norsk[2]:0>2}-{norsk[1]:0>2}"
    return tekst


def _tekst(verdi: Any) -> str:
    if verdi is True:
        return JA
    return f"{verdi:g}".replace(".", ",") if isinstance(verdi, float) else str(verdi)
