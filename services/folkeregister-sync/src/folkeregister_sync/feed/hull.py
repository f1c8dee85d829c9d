"""Gaps in the numbers.

The reader does not wait for them, but looks for them for some time, in case they come late.
"""

from collections.abc import Iterable

_HUSKES = 100


def nye_hull(siste: int | None, numre: Iterable[int]) -> list[int]:
    """The numbers missing between the last entry read and these, at most 100 before each of them."""
    hull: list[int] = []
    forrige = siste
    for nummer in numre:
        if forrige is not None:
            hull.extend(range(max(forrige + 1, nummer - _HUSKES), nummer))
        forrige = nummer
    return hull[-_HUSKES:]


def huskes(hull: Iterable[int]) -> tuple[int, ...]:
    """The highest of the missing numbers, in order."""
    return tuple(sorted(set(hull))[-_HUSKES:])
