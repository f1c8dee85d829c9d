"""Gaps in the sequence numbers.

The reader reads on after a gap. For some minutes it looks for the missing entries, in case they come late.
"""

from collections.abc import Iterable

_HUSKES = 100


def nye_hull(siste: int | None, numre: Iterable[int]) -> list[int]:
    """The numbers missing between the last entry read (`siste`) and these entries: the 100 highest."""
    hull: list[int] = []
    forrige = siste
    for nummer in numre:
        if forrige is not None:
            hull.extend(range(max(forrige + 1, nummer - _HUSKES), nummer))
        forrige = nummer
    return hull[-_HUSKES:]


def huskes(hull: Iterable[int]) -> tuple[int, ...]:
    """The 100 highest missing numbers, in order. The place remembers no others."""
    return tuple(sorted(set(hull))[-_HUSKES:])
