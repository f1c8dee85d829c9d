"""Finds a name that is written twice in one JSON object, of which parsers silently drop one value."""

import json
from typing import Any


class _Dobbel(Exception):
    def __init__(self, navn: str) -> None:
        super().__init__("a name stands twice")
        self.navn = navn


def dobbeltnoekkel(dokument: bytes) -> str | None:
    """The first name that stands twice in one object, anywhere in the document, or None.

    The document must have been parsed already, so that it is JSON and no deeper than its type.
    """
    try:
        json.loads(dokument, object_pairs_hook=_enkle)
    except _Dobbel as funn:
        return funn.navn
    return None


def _enkle(par: list[tuple[str, Any]]) -> None:
    sett: set[str] = set()
    for navn, _ in par:
        if navn in sett:
            raise _Dobbel(navn)
        sett.add(navn)
