"""How many values a body may have. A parser collects an error for each, and keeps everybody else waiting."""

import re

from nir.web.problem.problemer import FOR_MANGE_VERDIER
from nir.web.problem.problemtype import ProblemFeil

FLEST = 2000
"""Fields and list elements of a body. The largest right one, a simulation of 50 proposals, has 700."""
_TEKST = re.compile(rb'"(?:[^"\\]+|\\.?)*+(?:"|\Z)', re.DOTALL)
"""A string, also one without its end, so that no byte is read twice."""


def krev_omfang(kropp: bytes) -> None:
    """Refuse a body with more than `FLEST` values before it is parsed. Commas inside texts do not count.

    Raises:
        ProblemFeil: 422.
    """
    if kropp.count(b",") >= FLEST and _TEKST.sub(b"", kropp).count(b",") >= FLEST:
        raise ProblemFeil(FOR_MANGE_VERDIER)
