"""Names of places in lists (A 1.6): Oppf.kommune/bydel and Oppfølgingsfylke."""

from datetime import date
from functools import lru_cache

from nir import geografi


@lru_cache(maxsize=50_000)
def stedsnavn(kommunenummer: str, bydelsnummer: str | None, dag: date) -> str:
    """The name on the day: of the bydel if one is known, or else of the kommune."""
    return geografi.oppfoelgingsnavn(kommunenummer, bydelsnummer, dag)


@lru_cache(maxsize=50_000)
def fylkesnavn(kommunenummer: str, dag: date) -> str:
    """The fylke that the kommune lay in on the day."""
    return geografi.fylkesnavn(kommunenummer, dag)


@lru_cache(maxsize=1_000)
def tidligere_numre(kommunenummer: str, dag: date) -> tuple[str, ...]:
    """The kommune's number, and the earlier numbers that reforms replaced by it."""
    kjente = {region.nummer for region in geografi.alle("kommune")}
    return tuple(sorted(n for n in kjente if geografi.samme_kommune(n, kommunenummer, dag)))


@lru_cache(maxsize=50_000)
def etterfoelgere(kommunenummer: str, dag: date) -> tuple[str, ...]:
    """The numbers of the kommuner that have succeeded the kommune by the day. Without any, its own number."""
    naa = (n for n in geografi.etterfoelgere(kommunenummer, dag) if geografi.er_kommune(n, dag))
    return tuple(sorted(naa)) or (kommunenummer,)


def dagens_nummer(kommunenummer: str, dag: date) -> str:
    """The kommune's number on the day. A kommune that was split keeps its old number."""
    naa = etterfoelgere(kommunenummer, dag)
    return naa[0] if len(naa) == 1 else kommunenummer
