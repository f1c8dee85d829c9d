"""What an answer adds to the document: the names of places, and the names of an ending's fields."""

from datetime import date
from functools import lru_cache
from typing import Any

from nir import geografi
from nir.personside.dokument import Dokument

_Rad = dict[str, Any]
STEDSNAVN = ("kommune", "bydel", "fylke")
"""The names that a row gets beside `kommunenummer` and `bydelsnummer`."""


def med_navn(dokument: Dokument) -> Dokument:
    """The document with names of kommune, bydel and fylke beside their numbers.

    The endings also get `avslutningsaarsak` and `avslutningsdato`, the names that the other answers use.
    """
    oppfoelging, kommende = dokument["oppfoelging"], dokument["oppfoelging"].get("kommende")
    avslutning = dokument["avslutning"]
    return dokument | {
        "oppfoelging": med_sted(oppfoelging, dokument["beregnetFor"])
        | {"kommende": med_sted(kommende, kommende["fra"]) if kommende else None},
        "avslutning": med_avslutningsnavn(avslutning) if avslutning else None,
        "avslutningshistorikk": [med_avslutningsnavn(rad) for rad in dokument["avslutningshistorikk"]],
    }


def med_avslutningsnavn(rad: _Rad) -> _Rad:
    """The row of an ending, with the names of its place and of its fields."""
    navn = {"avslutningsaarsak": rad["aarsak"], "avslutningsdato": rad["dato"]}
    return med_sted(rad, rad["dato"]) | navn


def med_sted(rad: _Rad, dag: str) -> _Rad:
    """The row with the names that its places have on a day (`YYYY-MM-DD`)."""
    return rad | stedsnavn(rad["kommunenummer"], rad.get("bydelsnummer"), dag)


@lru_cache(maxsize=10_000)
def stedsnavn(kommunenummer: str | None, bydelsnummer: str | None, dag: str) -> dict[str, str | None]:
    """`kommune`, `bydel` and `fylke` on a day; null if there is no number.

    The dict is shared: do not change it.
    """
    if kommunenummer is None:
        return dict.fromkeys(STEDSNAVN)
    paa = date.fromisoformat(dag)
    return {
        "kommune": geografi.kommunenavn(kommunenummer, paa),
        "bydel": geografi.bydelsnavn(bydelsnummer) if bydelsnummer else None,
        "fylke": geografi.fylkesnavn(kommunenummer, paa),
    }
