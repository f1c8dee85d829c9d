"""Limits how many values a body may have.

Collecting an error for each value would delay all other callers.
"""

import re

from nir.web.problem.problemer import FOR_MANGE_VERDIER
from nir.web.problem.problemtype import ProblemFeil

FLEST = 2000
"""The most fields and list elements in a body. The largest valid one, 50 proposals to simulate, has 700."""
_TEKST = re.compile(rb'"(?:[^"\\]+|\\.?)*+(?:"|\Z)', re.DOTALL)
"""A JSON string. It matches an unterminated string too, so that no byte is read twice."""


def krev_omfang(kropp: bytes) -> None:
    """Refuse a body with more than `FLEST` values before it is parsed. Commas inside texts do not count.

    Raises:
        ProblemFeil: 422.
    """
    if kropp.count(b",") >= FLEST and _TEKST.sub(b"", kropp).count(b",") >= FLEST:
        raise ProblemFeil(FOR_MANGE_VERDIER)
