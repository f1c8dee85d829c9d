"""How the answer with a file is described in OpenAPI."""

from typing import Any

from reporting.rammer.sidesvar import Svarene

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
"""The media type of a workbook."""
_HODER = {
    "Content-Disposition": {"description": "Filens navn", "required": True, "schema": {"type": "string"}}
}


def filsvar(medietype: str, beskrivelse: str, **skjema: str) -> Svarene:
    """Describe an answer with a file of this media type. `skjema`: further keys of the file's schema."""
    innhold: dict[str, Any] = {medietype: {"schema": {"type": "string", **skjema}}}
    return {200: {"description": beskrivelse, "headers": _HODER, "content": innhold}}


CSV_SVAR = filsvar("text/csv", "Filen: UTF-8 med BOM, semikolon, CRLF")
XLSX_SVAR = filsvar(XLSX, "Arbeidsboken", format="binary")
