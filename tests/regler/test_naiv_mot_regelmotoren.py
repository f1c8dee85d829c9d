"""The rules and the naive arithmetic, which share no code, give every random life the same deadline.

There are ten thousand lives, or as many as `NIR_LIV` says.
"""

import os
from random import Random
from typing import Any

import pytest

from tests.regler import naiv
from tests.regler.tilfeldig_liv import TilfeldigLiv

ANTALL = int(os.environ.get("NIR_LIV", "10000"))
LOVER = ("integreringsloven", "integreringsloven", "6A", "introduksjonsloven")


@pytest.mark.parametrize("del_", range(10))
def test_the_deadline_is_that_of_the_naive_arithmetic(del_: int) -> None:
    uenige = [uenighet for nr in range(del_, ANTALL, 10) if (uenighet := _uenighet(nr))]
    assert uenige[:3] == []


def _uenighet(nr: int) -> str | None:
    rng = Random(nr)
    liv = TilfeldigLiv(rng, LOVER[nr % len(LOVER)])
    liv.lev()
    frist = naiv.gjennomfoeringsfrist(liv.program).isoformat()
    virkedager = naiv.antall_virkedager(liv.program, naiv.dag_for_dag(liv.program))
    dok = liv.liv.dokument()
    er = dok["gjennomfoeringsfrist"], _virkedager_i_loggen(dok)
    if liv.avvist or er != (frist, virkedager):
        return f"liv {nr}: {er}, naivt {frist} og {virkedager}; {liv.program}; avvist {liv.avvist}"
    return None


def _virkedager_i_loggen(dok: dict[str, Any]) -> int:
    """The virkedager that the beregningslogg adds to the deadline: the sum over its lines of GJF-4."""
    lagt_til = [
        linje["inndata"]["virkedager"] for linje in dok["beregningslogg"] if linje["regel"] == "GJF-4"
    ]
    return sum(lagt_til)
