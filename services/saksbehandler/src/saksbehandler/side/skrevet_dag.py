"""A day as it is typed in a field: a browser that has no calendar for the field takes dd.mm.åååå."""

import re
from datetime import date

_NORSK_DATO = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def les_dag(tekst: str) -> date | None:
    """The day of `YYYY-MM-DD` or `dd.mm.yyyy`; None if the text is no day."""
    norsk = _NORSK_DATO.fullmatch(tekst)
    try:
        return date.fromisoformat(f"{norsk[3]}-{norsk[2]:0>2}-{norsk[1]:0>2}" if norsk else tekst)
    except ValueError:
        return None
