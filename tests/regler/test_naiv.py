"""The naive arithmetic gives the results of the worked examples of regelbeskrivelse §4.13 and rettskilder
§4.7.
"""

from datetime import date as d

import pytest

from tests.regler.naiv import (
    Avbrudd,
    Fravaer,
    Permisjon,
    Program,
    aktiv_tid,
    gjennomfoeringsfrist,
    noen_virkedager_etter,
    virkedager_i,
)

START = d(2024, 1, 15)
APRIL = Permisjon(d(2024, 4, 2), d(2024, 4, 30), virkedager=True)
EKSEMPLER = [
    (Program(START, 6), d(2024, 7, 15)),
    (Program(START, 6, fravaer=[Fravaer("Gyldig fravær", START, 10)]), d(2024, 7, 15)),
    (Program(START, 6, fravaer=[Fravaer("Gyldig fravær", START, 11)]), d(2024, 7, 30)),
    (Program(START, 6, permisjoner=[APRIL]), d(2024, 8, 13)),
    (Program(START, 6, permisjoner=[Permisjon(APRIL.fra, APRIL.til, virkedager=False)]), d(2024, 8, 13)),
    (Program(START, 6, 6), d(2025, 1, 15)),
    (Program(d(2023, 8, 31), 6), d(2024, 2, 29)),
    (Program(d(2022, 8, 31), 6), d(2023, 2, 28)),
    (Program(d(2024, 2, 29), 24), d(2026, 2, 28)),
    (Program(d(2023, 12, 20), 6, 6, fravaer=[Fravaer("Egenmelding", START, 5)]), d(2024, 12, 20)),
    (
        Program(d(2023, 12, 20), 6, 6, [Permisjon(d(2024, 1, 8), d(2024, 1, 12), virkedager=True)]),
        d(2024, 12, 31),
    ),
    (Program(d(2023, 11, 20), 6, fravaer=[Fravaer("Egenmelding", START, 12)]), d(2024, 6, 5)),
    (Program(d(2023, 2, 1), 6, avbrudd=[Avbrudd(d(2023, 4, 4), d(2023, 9, 1))]), d(2023, 12, 29)),
]


@pytest.mark.parametrize(("program", "frist"), EKSEMPLER)
def test_the_naive_deadline_of_each_worked_example_is_right(program: Program, frist: d) -> None:
    assert gjennomfoeringsfrist(program) == frist


def test_easter_takes_three_days_out_of_the_week() -> None:
    assert virkedager_i(d(2024, 3, 25), d(2024, 4, 1)) == 3


def test_a_stans_overturned_after_the_summer_is_sixty_virkedager() -> None:
    assert virkedager_i(d(2024, 6, 10), d(2024, 9, 1)) == 60
    assert noen_virkedager_etter(d(2024, 7, 15), 60) == gjennomfoeringsfrist(
        Program(START, 6, stanser=[(d(2024, 6, 10), d(2024, 9, 2))])
    )


def test_sixty_two_days_less_forty_two_is_twenty() -> None:
    program = Program(d(2023, 2, 1), 6, fravaer=[Fravaer("Gyldig fravær", d(2023, 2, 10), 42)])
    assert aktiv_tid(program, [(d(2023, 2, 1), d(2023, 4, 4))]) == 20
