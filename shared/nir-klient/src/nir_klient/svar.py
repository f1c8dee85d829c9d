"""Turns an answer into the expected type, or raises its problem."""

from typing import Any, TypeVar

from nir_klient.generert.models import Problem, RadEndret
from nir_klient.generert.types import Response
from nir_klient.generert_reporting.models import Problem as ProblemFraReporting
from nir_klient.generert_reporting.types import Response as ResponseFraReporting

T = TypeVar("T")


class Avslag(Exception):
    """The service refused the request. `problem` has `kode`, `felt`, and a sentence for the caseworker.

    A `RadEndret` (412) has also `rad`: the row as it is now.
    """

    def __init__(self, problem: Problem | RadEndret | ProblemFraReporting) -> None:
        super().__init__(f"{problem.status} {problem.kode}: {problem.detail}")
        self.problem = problem


class UventetSvar(Exception):
    """The answer is neither of the expected type nor a problem: for example 202 where 201 was expected."""

    def __init__(self, svar: Response[Any] | ResponseFraReporting[Any]) -> None:
        super().__init__(f"{svar.status_code}: {svar.parsed!r}")
        self.svar = svar


def svaret(svar: Response[Any] | ResponseFraReporting[Any], type_: type[T]) -> T:
    """The content of the answer, which must be a `type_`.

    Raises:
        Avslag: the answer is a problem.
        UventetSvar: the answer is of another type that the operation may give.
    """
    if isinstance(svar.parsed, type_):
        return svar.parsed
    if isinstance(svar.parsed, Problem | RadEndret | ProblemFraReporting):
        raise Avslag(svar.parsed)
    raise UventetSvar(svar)
