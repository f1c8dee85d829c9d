"""Norwegian order (CLDR nb: ... z æ ø å, Aa as Å), from ICU itself."""

from functools import lru_cache

import icu

_ordner = icu.Collator.createInstance(icu.Locale("nb"))


@lru_cache(maxsize=100_000)
def sorteringsnoekkel(tekst: str) -> bytes:
    """Bytes that sort as the text does in Norwegian."""
    return bytes(_ordner.getSortKey(tekst))
