"""Whether two places are the same: kommuner across reforms, and bydeler if both are known."""

from datetime import date

from folkeregister_sync.kjent.kjent import Sted
from folkeregister_sync.tolkning.reform import tok_over


def ikke_flyttet(fra: Sted, til: str, bydel: str | None) -> bool:
    """Whether `til` is the kommune of `fra`, and `bydel` is not known to differ from the bydel of `fra`."""
    return tok_over(fra.kommune, til, date.max) and not er_annen_bydel(fra.bydel, bydel)


def er_annen_bydel(fra: str | None, til: str | None) -> bool:
    """Whether both bydeler are known and differ."""
    return fra is not None and til is not None and fra != til
