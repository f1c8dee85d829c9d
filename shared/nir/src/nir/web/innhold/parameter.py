"""Strict query parameters: each once, numbers in digits, booleans `true` or `false` (kontrakt §5.21)."""

import re
from collections import Counter
from typing import Annotated

from fastapi import Request
from pydantic import BeforeValidator
from pydantic_core import PydanticKnownError

from nir.web.problem.problemer import FELT_UGYLDIG
from nir.web.problem.problemtype import ProblemFeil

_SIFRE = re.compile("[0-9]{1,18}")
_SANT_ELLER_USANT = frozenset({"true", "false"})


def krev_enkeltverdier(request: Request) -> None:
    """Refuse a parameter that is given twice.

    Raises:
        ProblemFeil: 422 for the first such parameter.
    """
    antall = Counter(navn for navn, _ in request.query_params.multi_items())
    for felt in (navn for navn, ganger in antall.items() if ganger > 1):
        raise ProblemFeil(FELT_UGYLDIG, f"Feltet «{felt}» er gitt flere ganger. Send det én gang.", felt=felt)


def _heltall(verdi: object) -> object:
    """Refuse a text with anything but digits. pydantic reads `1_0` as 10 and `2024.0` as 2024."""
    if isinstance(verdi, str) and not _SIFRE.fullmatch(verdi):
        raise PydanticKnownError("int_parsing")
    return verdi


def _sant_eller_usant(verdi: object) -> object:
    """Refuse any text but `true` and `false`. pydantic also reads `yes`, `on`, `1` and others."""
    if isinstance(verdi, str) and verdi not in _SANT_ELLER_USANT:
        raise PydanticKnownError("bool_parsing")
    return verdi


HELTALL = BeforeValidator(_heltall)
"""Write it after the limits of the number. If it stands before them, the description lacks the limits."""
SantUsant = Annotated[bool, BeforeValidator(_sant_eller_usant)]
