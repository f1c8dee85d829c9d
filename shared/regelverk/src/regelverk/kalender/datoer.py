"""Whole months and whole years between dates (domstolloven § 148, regelbeskrivelse §4.6, §9.2.3)."""

from calendar import isleap
from datetime import date
from functools import lru_cache

_DAGER = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@lru_cache(maxsize=65_536)
def legg_til_maaneder(dato: date, n: int) -> date:
    """The same day number `n` months later (earlier if negative), or the last day of a month without it.

    Raises:
        ValueError: the result lies outside the years 1-9999.
    """
    aar, maaned0 = divmod(dato.year * 12 + dato.month - 1 + n, 12)
    if not date.min.year <= aar <= date.max.year:
        raise ValueError(f"{dato} og {n} måneder er utenfor kalenderen")
    siste = 29 if maaned0 == 1 and isleap(aar) else _DAGER[maaned0]
    return date(aar, maaned0 + 1, min(dato.day, siste))


def fulle_aar(foedt: date, paa: date) -> int:
    """Completed years of age on a date; negative before birth.

    A person born on 29.02 completes a year on 01.03 if that year has no 29.02 (regelbeskrivelse §9.2.3).
    """
    return paa.year - foedt.year - ((paa.month, paa.day) < (foedt.month, foedt.day))


def fyller(foedt: date, aar: int) -> date:
    """The day on which a person born on `foedt` completes `aar` years, as `fulle_aar` counts them."""
    if (foedt.month, foedt.day) == (2, 29) and not isleap(foedt.year + aar):
        return date(foedt.year + aar, 3, 1)
    return foedt.replace(year=foedt.year + aar)
