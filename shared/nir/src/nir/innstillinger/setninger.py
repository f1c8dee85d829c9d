"""What pydantic found wrong with the settings, as a sentence in bokmål for each variable."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

_MELDINGER = {
    "int_parsing": "må være et heltall",
    "int_from_float": "må være et heltall",
    "float_parsing": "må være et tall",
    "finite_number": "må være et tall",
    "bool_parsing": "må være true eller false",
    "date_from_datetime_parsing": "må være en dato som 2026-01-31",
    "date_from_datetime_inexact": "må være en dato som 2026-01-31",
    "date_parsing": "må være en dato som 2026-01-31",
    "url_parsing": "må være en http(s)-adresse",
    "url_scheme": "må være en http(s)-adresse",
    "path_type": "må være en fil",
    "string_type": "må være tekst",
    "tuple_type": "må være en JSON-liste",
    "greater_than": "må være større enn {gt:g}",
    "greater_than_equal": "må være minst {ge:g}",
    "less_than": "må være mindre enn {lt:g}",
    "less_than_equal": "må være høyst {le:g}",
    "string_too_short": "må ha minst {min_length} tegn",
    "too_short": "må ha minst {min_length} tegn",
    "literal_error": "må være {expected}",
}


def setninger(feil: ValidationError, egne: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each error. None of them contains the value, which may be a secret.

    Args:
        feil: the error.
        egne: variable → what it must be, used in place of the general words.
    """
    for en in feil.errors(include_url=False, include_input=False):
        if not en["loc"]:
            yield f"{en['msg']}."
            continue
        navn = f"NIR_{str(en['loc'][0]).upper()}"
        if en["type"] == "missing":
            yield f"{navn} mangler."
        elif hva := egne.get(navn) or _hva(en["type"], en.get("ctx", {})):
            yield f"{navn} {hva}."
        else:
            yield f"{navn}: {en['msg']}."


def _hva(type_: str, tall: Mapping[str, Any]) -> str | None:
    if tall.get("min_length") == 1:
        return "kan ikke være tom"
    if type_ == "literal_error":
        return f"må være {str(tall['expected']).replace(' or ', ' eller ').replace(chr(39), '')}"
    mal = _MELDINGER.get(type_)
    return mal.format_map(tall) if mal else None
