"""Strict query parameters: each once unless it takes several values, numbers in digits, booleans `true` or
`false` (kontrakt §5.21)."""

import re
from collections import Counter
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from fastapi import Request
from fastapi.routing import APIRoute
from pydantic import BeforeValidator
from pydantic.fields import FieldInfo
from pydantic_core import PydanticKnownError

from nir.web.problem.problemer import FELT_UGYLDIG
from nir.web.problem.problemtype import ProblemFeil

_SIFRE = re.compile("[0-9]{1,18}")
_SANT_ELLER_USANT = frozenset({"true", "false"})


def krev_enkeltverdier(request: Request) -> None:
    """Refuse a parameter that is given twice, unless it may have several values.

    Raises:
        ProblemFeil: 422 for the first such parameter.
    """
    antall = Counter(navn for navn, _ in request.query_params.multi_items())
    flere = {navn for navn, ganger in antall.items() if ganger > 1}
    for felt in sorted(flere - _med_flere_verdier(request.scope.get("route")) if flere else ()):
        raise ProblemFeil(FELT_UGYLDIG, f"Feltet «{felt}» er gitt flere ganger. Send det én gang.", felt=felt)


def _med_flere_verdier(rute: object) -> frozenset[str]:
    """The parameters of the route that may have several values."""
    if not isinstance(rute, APIRoute):
        return frozenset()
    modeller: list[Any] = [felt.field_info.annotation for felt in rute.dependant.query_params]
    return frozenset[str]().union(*(_felter_med_flere_verdier(modell) for modell in modeller))


@cache
def _felter_med_flere_verdier(modell: Any) -> frozenset[str]:
    felter: dict[str, FieldInfo] = getattr(modell, "model_fields", {})
    return frozenset(felt.alias or navn for navn, felt in felter.items() if _er_flere(felt.annotation))


def _er_flere(type_: Any) -> bool:
    return get_origin(type_) is tuple or any(map(_er_flere, get_args(type_)))


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
"""Write `HELTALL` after the limits of the number. If it stands before them, the description lacks the limits.
"""
SantUsant = Annotated[bool, BeforeValidator(_sant_eller_usant)]
