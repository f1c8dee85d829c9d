"""Types of settings that several classes use."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import orjson
from limits import parse_many
from pydantic import AfterValidator, BeforeValidator, SecretStr
from pydantic_core import PydanticCustomError
from pydantic_settings import NoDecode

_MINST_TEGN = 16


def _les_liste(verdi: Any) -> Any:
    if not isinstance(verdi, str):
        return verdi
    try:
        return orjson.loads(verdi)
    except orjson.JSONDecodeError:
        raise PydanticCustomError("liste", 'må være en JSON-liste, for eksempel ["a", "b"]') from None


def _krev_fil(fil: Path) -> Path:
    try:
        with fil.open("rb"):
            return fil
    except OSError as feil:
        raise PydanticCustomError(
            "fil", "{fil} kan ikke leses ({grunn})", {"fil": str(fil), "grunn": feil.strerror or ""}
        ) from None


def _krev_grense(tekst: str) -> str:
    try:
        if tekst:
            parse_many(tekst)
    except ValueError:
        raise PydanticCustomError(
            "grense", "må være antall og tid, for eksempel 60/minute;1000/day, eller tom"
        ) from None
    return tekst


Grense = Annotated[str, AfterValidator(_krev_grense)]
"""Limits as the library limits writes them: `60/minute;1000/day`. Empty: no limit."""
Liste = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_les_liste)]
"""A JSON list of strings."""
Hemmeligheter = Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(_les_liste)]
"""A JSON list of secrets."""
LesbarFil = Annotated[Path, AfterValidator(_krev_fil)]
"""A file that this process can read."""


def les_hemmelighet(verdi: SecretStr | None, fil: Path | None) -> str | None:
    """The secret `verdi`, or the content of `fil`, which may end in a line break; None: neither is given."""
    if fil is not None:
        return fil.read_text().rstrip("\r\n")
    return verdi.get_secret_value() if verdi is not None else None


def svak_hemmelighet(navn: str, hemmelighet: str) -> Iterator[str]:
    """A sentence if a secret is too short for production."""
    if len(hemmelighet) < _MINST_TEGN:
        yield f"{navn} må ha minst {_MINST_TEGN} tegn i produksjon."
