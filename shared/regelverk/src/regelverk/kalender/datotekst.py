"""The spelling of dates for people."""

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=8192)
def dmy(dato: date) -> str:
    """The date as the guides write it: `15.07.2024`."""
    return f"{dato.day:02d}.{dato.month:02d}.{dato.year:04d}"
