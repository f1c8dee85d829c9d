"""An answer as what it should be, or as the problem that it is."""

from typing import Any, TypeVar

from nir_klient.generert.models import Problem
from nir_klient.generert.types import Response

T = TypeVar("T")


class Avslag(Exception):
    """The service refused. `problem` says why, in a sentence for the caseworker, with `kode` and field."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.status} {problem.kode}: {problem.detail}")
        self.problem = problem


class UventetSvar(Exception):
    """Neither what was asked for nor a problem: a 202, for example, where 201 was expected."""

    def __init__(self, svar: Response[Any]) -> None:
        super().__init__(f"{svar.status_code}: {svar.parsed!r}")
        self.svar = svar


def svaret(svar: Response[Any], type_: type[T]) -> T:
    """What was answered, which must be a `type_`.

    Raises:
        Avslag: it is a problem.
        UventetSvar: it is something else that the operation may answer.
    """
    if isinstance(svar.parsed, type_):
        return svar.parsed
    if isinstance(svar.parsed, Problem):
        raise Avslag(svar.parsed)
    raise UventetSvar(svar)
