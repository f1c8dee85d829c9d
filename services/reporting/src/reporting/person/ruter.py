"""The routes `/v1/personer/{duf}`: the person's page and its tables."""

from functools import cache
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from nir.personside.dokument import Dokument
from nir.personside.side import personside
from nir.token.kompetanse import synlig_dokument
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.dato import Dato
from nir.web.innhold.parameter import SantUsant
from nir.web.problem.problemer import FELT_KODE
from pydantic import Field
from regelverk.lov.parametre import Parametre, les_parametre
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen, Lesing
from reporting.person.tabeller import KOLONNER, Tabellnavn, tabell
from reporting.person.tidspunkt import Tidspunkt, dokument_paa
from reporting.rammer.filtre import Filtre
from reporting.rammer.rader import sortert

ruter = APIRouter(tags=["personer"])

Duf = Annotated[
    str, Path(pattern=r"^[0-9]{12}$", description="DUF-nummer, 12 siffer", examples=["201212345603"])
]
_SVAR: dict[int | str, dict[str, Any]] = {
    200: {"description": "Dokumentet i kontrakt §2.1 med visninger", "content": {"application/json": {}}}
}


class Naar(Filtre):
    """The day that the rules are applied on, and the day by which facts were known."""

    paa_dato: Annotated[Dato | None, Field(description="Alle fakta kjent nå, vurdert per denne dagen")] = None
    kjent_per: Annotated[Dato | None, Field(description="Bare fakta registrert til og med denne dagen")] = (
        None
    )


class Tabellvalg(Naar):
    """Which rows of a table, and their order."""

    alle: Annotated[SantUsant, Field(description="Også det som ikke er gjeldende eller er slettet")] = False
    sorter: Annotated[str | None, Field(max_length=50, examples=["-startdato"])] = None


@ruter.get("/v1/personer/{duf}", summary="Personsiden (A 2-10)", responses=_SVAR)
async def personen(
    request: Request, duf: Duf, naar: Annotated[Naar, Query()], lesing: DenneLesingen
) -> Response:
    """The document with status box, tiltak per month, fravær per year, and beregningslogg."""
    dokument = await _dokument(request, duf, naar, lesing)
    await lesing.noter_person("personside", naar, duf)
    return JsonSvar(personside(synlig_dokument(lesing.leser, dokument)))


@ruter.get("/v1/personer/{duf}/{tabellnavn}", summary="En tabell på personsiden", responses=_SVAR)
async def tabellen(
    request: Request,
    duf: Duf,
    tabellnavn: Tabellnavn,
    valg: Annotated[Tabellvalg, Query()],
    lesing: DenneLesingen,
) -> Response:
    """The rows that are in force, or all rows."""
    _krev_kolonne(tabellnavn, valg.sorter)
    dokument = await _dokument(request, duf, valg, lesing)
    await lesing.noter_person("tabell", valg, duf, tabell=tabellnavn)
    alle = tabell(dokument, tabellnavn, alle=True)
    rader = sortert(tabell(dokument, tabellnavn, alle=valg.alle), valg.sorter)
    return JsonSvar({"rader": rader, "antall": len(rader), "totalt": len(alle)})


def _krev_kolonne(tabellnavn: Tabellnavn, sorter: str | None) -> None:
    """Refuse a sort key that the table does not have, also where the table has no rows."""
    if sorter is not None and sorter.removeprefix("-") not in KOLONNER[tabellnavn]:
        lovlige = ", ".join(sorted(KOLONNER[tabellnavn]))
        raise ProblemFeil(FELT_KODE, f"Sorter etter en av disse: {lovlige}.", felt="sorter")


async def _dokument(request: Request, duf: str, naar: Naar, lesing: Lesing) -> Dokument:
    lest = await lesing.hent_ogsaa_fratraadt(duf)
    tidspunkt = Tidspunkt(naar.paa_dato, naar.kjent_per)
    return dokument_paa(lest, tidspunkt, _parametre(), request.app.state.kartlegging_url)


@cache
def _parametre() -> Parametre:
    return les_parametre()
