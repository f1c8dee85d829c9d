"""Secondary suppression: hides more numbers until nobody can compute a hidden number from those shown."""

import numpy as np
import numpy.typing as npt

from reporting.projeksjon.indeks.indeks import Maske
from reporting.statistikk.grunnlag.utdrag import Tall

GRENSE = 5
"""A count is small if it is less than this and not 0."""
_MINST_TO = 2
Kjenner = npt.NDArray[np.bool_]
"""For each reader and kommune, whether the reader knows the kommune's numbers. The first reader knows none.
"""


def smaa(antall: Tall) -> Maske:
    """For each row, whether one of its counts is small."""
    ja: Maske = np.any((antall > 0) & (antall < GRENSE), axis=1, keepdims=True)[:, 0]
    return ja


def dekk(deler: Tall, skjult: Maske, har: Maske, kjenner: Kjenner) -> tuple[Maske, bool]:
    """Hide more rows until no reader can compute a hidden row from the country's numbers and the shown rows.

    Args:
        deler: counts, by kommune and column. The country's counts are the sums.
        skjult: the rows that are hidden because they have a small count.
        har: rows with a person who could be exchanged with a person of another row.
        kjenner: which kommuner's numbers each reader knows.

    Returns:
        The hidden rows, and whether the country's numbers must be hidden with them.
    """
    skjult = skjult.copy()
    while skjult.any() and (svak := _svak(deler, skjult, har, kjenner)) is not None:
        mulige = np.flatnonzero(~skjult & (deler[:, svak] > 0))
        if not len(mulige):
            return skjult, True
        skjult[mulige[np.argmin(deler[mulige, svak])]] = True
    return skjult, False


def _svak(deler: Tall, skjult: Maske, har: Maske, kjenner: Kjenner) -> int | None:
    """The first column that tells a reader too much about the hidden rows; None if no column does."""
    andres = skjult & ~kjenner
    faa = bool(((andres & har).sum(axis=1) < _MINST_TO).any())
    minste = (andres.astype(np.int64) @ deler).min(axis=0)
    i_bruk = np.flatnonzero(deler.sum(axis=0) > 0).tolist()
    return next((kolonne for kolonne in i_bruk if faa or minste[kolonne] < GRENSE), None)
