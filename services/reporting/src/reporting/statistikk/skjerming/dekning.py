"""Hidden numbers that cover each other (secondary suppression)."""

import numpy as np
import numpy.typing as npt

from reporting.projeksjon.indeks.indeks import Maske
from reporting.statistikk.grunnlag.utdrag import Tall

GRENSE = 5
"""Counts below it, but not 0, are small."""
_MINST_TO = 2
Kjenner = npt.NDArray[np.bool_]
"""By reader and kommune: whose numbers the reader knows anyway. The first reader knows no kommune's numbers.
"""


def smaa(antall: Tall) -> Maske:
    """By row: whether a count in it is small."""
    ja: Maske = np.any((antall > 0) & (antall < GRENSE), axis=1, keepdims=True)[:, 0]
    return ja


def dekk(deler: Tall, skjult: Maske, har: Maske, kjenner: Kjenner) -> tuple[Maske, bool]:
    """Hide more rows until the hidden ones cover each other.

    Args:
        deler: counts, by kommune and column; the country's are their sums.
        skjult: the rows that are hidden for their own sake.
        har: rows with a person who could be exchanged with a person of another row.
        kjenner: who knows what.

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
    """The first column that tells a reader too much about the hidden rows."""
    andres = skjult & ~kjenner
    faa = bool(((andres & har).sum(axis=1) < _MINST_TO).any())
    minste = (andres.astype(np.int64) @ deler).min(axis=0)
    i_bruk = np.flatnonzero(deler.sum(axis=0) > 0).tolist()
    return next((kolonne for kolonne in i_bruk if faa or minste[kolonne] < GRENSE), None)
