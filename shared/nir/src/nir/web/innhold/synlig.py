"""Text that people see: every character of it is shown."""

import unicodedata

_USYNLIGE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Control and format characters (bidi among them), line separators, and code points without a character."""


def er_synlig(tekst: str) -> bool:
    """Whether the text has only visible characters and spaces, so that it looks the same everywhere."""
    return not any(unicodedata.category(tegn) in _USYNLIGE for tegn in tekst)
