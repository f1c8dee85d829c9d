"""Names as a search compares them: without case and accents, but å stays å (kontrakt §5.11)."""

import unicodedata
from functools import lru_cache

_RING = "\N{COMBINING RING ABOVE}"


@lru_cache(maxsize=100_000)
def soekeform(tekst: str) -> str:
    """`Çelik-Åsén` → `celik-åsen`; æ and ø are letters of their own and stay."""
    deler = unicodedata.normalize("NFKD", tekst.casefold())
    ut: list[str] = []
    for tegn in deler:
        if tegn == _RING and ut and ut[-1] == "a":
            ut[-1] = "å"
        elif not unicodedata.combining(tegn):
            ut.append(tegn)
    return " ".join("".join(ut).split())
