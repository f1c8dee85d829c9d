"""The sentence about a body or a line that is not readable JSON."""

import re

_FOR_DYPT = re.compile("(recursion|depth) limit")
"""How pydantic and orjson say that the nesting is too deep."""


def uleselig(hva: str, grunn: str = "") -> str:
    """What is wrong and what to do, in bokmål.

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
