"""Puts codes into a lawyer's words: grounds of permits, refusals, the regelmotor's own rows."""

import re
from collections.abc import Mapping
from functools import cache

from regelverk.avgjoerelse.problemer.katalog import problemtyper
from regelverk.lov.hjemmelnavn import HJEMMELNAVN

_RAD = re.compile(r"@([^/]+)/.*")


def ord_for(verdi: str) -> str:
    """The value in words. A value for which there are no words is returned unchanged."""
    if rad := _RAD.fullmatch(verdi):
        return f"regelmotorens {rad[1]}"
    return _ord().get(verdi, verdi)


@cache
def _ord() -> Mapping[str, str]:
    avslag = {type_.kode: f"«{type_.tittel}» ({type_.kode})" for type_ in problemtyper()}
    return dict[str, str](HJEMMELNAVN.items()) | avslag
