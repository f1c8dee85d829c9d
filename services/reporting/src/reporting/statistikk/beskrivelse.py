"""How a statistic is described in OpenAPI: one model for each, with the columns of its rows."""

from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from nir.personside.openapi.svardel import Svardel
from nir.web.innhold.svarskjema import json_svar
from pydantic import Field, create_model

from reporting.rammer.sidesvar import Svarene
from reporting.statistikk.grunnlag.kolonner import Enhet, Statistikk
from reporting.statistikk.katalog.alle import STATISTIKKER
from reporting.statistikk.problemer import BARE_EGEN_KOMMUNE


class Statistikkolonne(Svardel):
    """A column of the rows."""

    navn: Annotated[str, Field(description="Nøkkelen i raden")]
    tittel: str
    enhet: Enhet


class Statistikkraddel(Svardel):
    """What every row has, besides the columns of its statistic."""

    aar: int
    kommunenummer: Annotated[str | None, Field(description="null for landet")]
    kommune: str
    skjermet: Annotated[list[str], Field(description="Kolonner som ikke vises, så ingen små tall kan finnes")]


class Statistikkdel(Svardel):
    """What every statistic has, besides its rows."""

    tittel: str
    forklaring: str
    kolonner: list[Statistikkolonne]
    grense: Annotated[int, Field(description="Antall under dette, men ikke 0, er små")]


def _svar(statistikk: Statistikk) -> Any:
    navn = statistikk.navn.capitalize()
    tall: dict[str, Any] = {
        k.navn: (_verdi(k.enhet), Field(description=k.tittel)) for k in statistikk.kolonner
    }
    rad: Any = create_model(
        f"{navn}Rad", __base__=Statistikkraddel, __doc__=f"A row of {statistikk.navn}.", **tall
    )
    egne: dict[str, Any] = {
        "navn": (Literal[statistikk.navn], ...),
        "rader": (list[rad], ...),
        "landet": (list[rad], ...),
    }
    return create_model(
        f"{navn}Statistikk",
        __base__=Statistikkdel,
        __doc__=f"The statistic {statistikk.navn}.",
        **egne,
    )


def _verdi(enhet: Enhet) -> Any:
    return int | None if enhet == "personer" else float | None


_ALLE: Any = reduce(or_, map(_svar, STATISTIKKER.values()))
SVAR: Svarene = {
    200: json_svar("Rader per kommune og år, og for landet", Annotated[_ALLE, Field(discriminator="navn")]),
    403: {"description": BARE_EGEN_KOMMUNE.forklaring},
}
