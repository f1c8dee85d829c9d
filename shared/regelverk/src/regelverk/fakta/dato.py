"""A date of a fact. In JSON it is the string `YYYY-MM-DD` and nothing else (kontrakt §5.21)."""

from datetime import date
from typing import Annotated, Any

DATOFORM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
"""How a date is written wherever one comes in: in facts, bodies and queries."""


class _SomTekst:
    """How pydantic reads the date when a message or a request comes in. The rules never call it.

    By itself pydantic reads numbers and strings of digits as seconds since 1970: `"20131200"` would be a day
    in August 1970. The schema is a plain dictionary, so that the rules need no pydantic.
    """

    def __get_pydantic_core_schema__(self, kilde: Any, handler: Any) -> dict[str, Any]:
        dato: dict[str, Any] = handler(kilde)
        tekst = {
            "type": "custom-error",
            "schema": {"type": "str", "pattern": DATOFORM, "strict": True},
            "custom_error_type": "date_type",
        }
        fra_json = {"type": "chain", "steps": [tekst, {**dato, "strict": False}]}
        return {"type": "json-or-python", "json_schema": fra_json, "python_schema": dato}


Dato = Annotated[date, _SomTekst()]
