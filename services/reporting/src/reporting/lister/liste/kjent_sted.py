"""Refuses a kommune or bydel that does not exist, because an empty list would look like an answer."""

from functools import cache

from nir import geografi
from nir.web import ProblemFeil
from nir.web.problem.problemer import FELT_KODE

from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks


def krev_kjent_kommune(kommune: Kodeindeks, nummer: str | None, synlige: Maske) -> None:
    """Accept the number of a present or former kommune, or a number in a row that the caller may see.

    Rows that the caller may not see do not count, so that the answer tells nothing about them.

    Raises:
        ProblemFeil: 422 neither a kommune nor a row that the caller may see has the number.
    """
    if nummer is not None and nummer not in _kommuner() and not (kommune.en_av((nummer,)) & synlige).any():
        raise _ukjent("kommunenummer", "kommune")


def krev_kjent_bydel(bydel: Kodeindeks, nummer: str | None, synlige: Maske) -> None:
    """As `krev_kjent_kommune`, for bydeler."""
    if (
        nummer is not None
        and nummer not in geografi.bydeler()
        and not (bydel.en_av((nummer,)) & synlige).any()
    ):
        raise _ukjent("bydelsnummer", "bydel")


def _ukjent(felt: str, sted: str) -> ProblemFeil:
    setning = f"Feltet «{felt}» har et nummer som ingen {sted} har. Rett det eller utelat feltet."
    return ProblemFeil(FELT_KODE, setning, felt=felt)


@cache
def _kommuner() -> frozenset[str]:
    return frozenset(region.nummer for region in geografi.alle("kommune"))
