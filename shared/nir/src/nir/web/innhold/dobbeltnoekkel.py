"""Finds a name that is written twice in a JSON object. A parser keeps one of its values and says nothing."""

import json
from typing import Any


class _Dobbel(Exception):
    def __init__(self, navn: str) -> None:
        super().__init__("a name stands twice")
        self.navn = navn


def dobbeltnoekkel(dokument: bytes) -> str | None:
    """A name that occurs twice in one object, anywhere in the document. None: there is no such name.

    The document has already been parsed, so it is JSON and not too deep.
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
