"""The sentence about a body or a line that cannot be read as JSON."""

import re

_FOR_DYPT = re.compile("(recursion|depth) limit")
"""The words of pydantic and orjson → the same in bokmål."""


def uleselig(hva: str, grunn: str = "") -> str:
    """The sentence in bokmål.

    Args:
        hva: the subject of the sentence: `Innholdet`, `Linjen`.
        grunn: the parser's reason.
    """
    if _FOR_DYPT.search(grunn):
        return f"{hva} har for mange nivåer inne i hverandre. Bruk færre nivåer og send på nytt."
    return (
        f"{hva} er ikke JSON som kan leses. "
        "Send gyldig JSON i UTF-8, uten BOM og uten halve tegn (et surrogat alene)."
    )
