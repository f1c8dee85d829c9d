"""Gaps in the sequence numbers.

The reader goes on past a gap. For some time it looks for the missing entries, in case they come late.
"""

from collections.abc import Iterable

_HUSKES = 100


def nye_hull(siste: int | None, numre: Iterable[int]) -> list[int]:
    """The missing numbers between the last entry read and these entries, at most 100 before each of them."""
    hull: list[int] = []
    forrige = siste
    for nummer in numre:
        if forrige is not None:
            hull.extend(range(max(forrige + 1, nummer - _HUSKES), nummer))
        forrige = nummer
    return hull[-_HUSKES:]


def huskes(hull: Iterable[int]) -> tuple[int, ...]:
    """The highest missing numbers, in order. No others are remembered."""
    return tuple(sorted(set(hull))[-_HUSKES:])
