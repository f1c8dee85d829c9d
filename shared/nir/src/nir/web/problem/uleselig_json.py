"""What is said of a body or a line that cannot be read as JSON."""

import re

_FOR_DYPT = re.compile("(recursion|depth) limit")
"""In pydantic's and orjson's own words."""


def uleselig(hva: str, grunn: str = "") -> str:
    """The sentence.

    Args:
        hva: what cannot be read, as the sentence begins: `Innholdet`, `Linjen`.
        grunn: the parser's reason.
    """
    if _FOR_DYPT.search(grunn):
        return f"{hva} har for mange nivåer inne i hverandre. Bruk færre nivåer og send på nytt."
    return (
        f"{hva} er ikke JSON som kan leses. "
        "Send gyldig JSON i UTF-8, uten BOM og uten halve tegn (et surrogat alene)."
    )
