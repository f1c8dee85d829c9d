"""Answers are sent at once under little load, and several together under much load."""

from itertools import pairwise

import pytest
from rule_engine.utsending.ventetid import KORTEST, LENGST, Ventetid

_BEGYNNER = 1000.0


def pauser(takt: Ventetid, *, per_sekund: int, sekunder: float, fra: float = _BEGYNNER) -> list[float]:
    """The seconds between deliveries when answers come at even intervals."""
    leveringer: list[float] = []
    avtalt = None
    for nummer in range(int(per_sekund * sekunder)):
        naa = fra + nummer / per_sekund
        if avtalt is not None and avtalt <= naa:
            takt.levert(avtalt)
            leveringer.append(avtalt)
            avtalt = None
        naar = takt.svar(naa)
        avtalt = naar if avtalt is None else min(avtalt, naar)
    return [neste - forrige for forrige, neste in pairwise(leveringer)]


@pytest.mark.parametrize("mellom", [0.02, 0.1, 5.0])
def test_one_caller_at_a_time_never_waits(mellom: float) -> None:
    takt = Ventetid()
    for nummer in range(50):
        naa = _BEGYNNER + nummer * mellom
        assert takt.svar(naa) <= naa
        takt.levert(naa)


def test_at_400_a_second_an_answer_waits_ten_milliseconds_at_most() -> None:
    assert max(pauser(Ventetid(), per_sekund=400, sekunder=2)[5:]) == pytest.approx(KORTEST, abs=0.003)


def test_at_1000_a_second_fifty_answers_leave_together() -> None:
    assert min(pauser(Ventetid(), per_sekund=1000, sekunder=2)[5:]) == pytest.approx(LENGST, abs=0.001)


def test_after_the_load_the_next_caller_is_answered_at_once() -> None:
    takt = Ventetid()
    pauser(takt, per_sekund=1000, sekunder=1)
    takt.levert(_BEGYNNER + 1.05)
    assert takt.svar(_BEGYNNER + 1.2) <= _BEGYNNER + 1.2
