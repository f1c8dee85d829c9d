"""The index of due dates gives the persons whom a new day concerns."""

from datetime import date

from rule_engine.tilstand.forfall import Forfall

JAN, FEB, MARS = date(2025, 1, 1), date(2025, 2, 1), date(2025, 3, 1)


def test_persons_due_by_the_day_are_taken_earliest_first() -> None:
    forfall = Forfall()
    forfall.flytt(b"februar", None, FEB)
    forfall.flytt(b"januar", None, JAN)
    forfall.flytt(b"mars", None, MARS)
    assert forfall.ta(FEB, 10) == [b"januar"]
    assert forfall.ta(FEB, 10) == [b"februar"]
    assert forfall.ta(FEB, 10) == []
    assert not forfall.noen(FEB)
    assert forfall.noen(MARS)


def test_a_person_whose_due_date_moves_is_due_once() -> None:
    forfall = Forfall()
    forfall.flytt(b"1", None, JAN)
    forfall.flytt(b"1", JAN, MARS)
    assert forfall.ta(FEB, 10) == []
    assert forfall.ta(MARS, 10) == [b"1"]


def test_a_person_with_nothing_due_any_more_is_not_taken() -> None:
    forfall = Forfall()
    forfall.flytt(b"1", None, JAN)
    forfall.flytt(b"1", JAN, None)
    assert not forfall.noen(MARS)


def test_a_day_with_many_due_persons_is_taken_in_chunks() -> None:
    forfall = Forfall()
    alle = {str(nummer).encode() for nummer in range(25)}
    for duf in alle:
        forfall.flytt(duf, None, JAN)
    stykker = [forfall.ta(JAN, 10) for _ in range(3)]
    assert [len(stykke) for stykke in stykker] == [10, 10, 5]
    assert {duf for stykke in stykker for duf in stykke} == alle


def test_a_person_who_was_taken_can_be_due_again_on_the_same_date() -> None:
    forfall = Forfall()
    forfall.flytt(b"1", None, JAN)
    assert forfall.ta(JAN, 1) == [b"1"]
    forfall.flytt(b"1", JAN, None)
    forfall.flytt(b"1", None, JAN)
    assert forfall.ta(JAN, 1) == [b"1"]
