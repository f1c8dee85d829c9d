"""Reads how long information may be stored. These times are no parameters, since no rule reads them."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from regelverk.lov.parametre.lesing import FeilIParametre, les_tidslinjer
from regelverk.lov.parametre.tidslinje import Tidslinje

Grunnlag = Literal["bosetting", "tiltak", "maalgruppe", "kompetanse"]
"""What a time of storage is counted from."""
GRUNNLAG: tuple[Grunnlag, ...] = get_args(Grunnlag)


@cache
def lagringstider() -> Mapping[Grunnlag, Tidslinje[int]]:
    """What the time of storage is counted from → how many years information may be stored.

    Raises:
        FeilIParametre: the data lacks a time of storage, or has an unknown one.
    """
    fil = files("regelverk.lov.lagringstid").joinpath("lagringstid.toml")
    lest = les_tidslinjer(fil.name, fil.read_text("utf-8"), int)
    if set(lest) != set(GRUNNLAG):
        raise FeilIParametre(f"{fil.name}: skal ha {', '.join(GRUNNLAG)}")
    return {grunnlag: lest[grunnlag] for grunnlag in GRUNNLAG}
