"""`/v1/personer/{duf}` and its tables."""

from functools import cache
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.dato import Dato
from nir.web.problem.problemer import FELT_KODE
from pydantic import Field
from regelverk.lov.parametre import Parametre, les_parametre
from starlette.responses import Response

from reporting.innsynslogg.noter import noter_person
from reporting.liste.filtre import Filtre
from reporting.person.hent import Dokument, hent
from reporting.person.side import personside
from reporting.person.tabeller import KOLONNER, Tabellnavn, sortert, tabell
from reporting.person.tidspunkt import Tidspunkt, dokument_paa
from reporting.projeksjon.visning import Visning
from reporting.tilgang import Innsyn, Leser
from reporting.tjeneste import DenneTjenesten, DenneVisningen, Tjeneste

ruter = APIRouter(tags=["personer"])

Duf = Annotated[
    str, Path(pattern=r"^[0-9]{12}$", description="DUF-nummer, 12 siffer", examples=["201212345603"])
]
_SVAR: dict[int | str, dict[str, Any]] = {
    200: {"description": "Dokumentet i kontrakt §2.1 med visninger", "content": {"application/json": {}}}
}


class Naar(Filtre):
    """As of which day, and as known when."""

    paa_dato: Annotated[Dato | None, Field(description="Alle fakta kjent nå, vurdert per denne dagen")] = None
    kjent_per: Annotated[Dato | None, Field(description="Bare fakta registrert til og med denne dagen")] = (
        None
    )


class Tabellvalg(Naar):
    """Which rows of a table."""

    alle: Annotated[bool, Field(description="Også det som ikke er gjeldende eller er slettet")] = False
    sorter: Annotated[str | None, Field(max_length=50, examples=["-startdato"])] = None


@ruter.get("/v1/personer/{duf}", summary="Personsiden (A 2-10)", responses=_SVAR)
async def personen(
    duf: Duf, naar: Annotated[Naar, Query()], leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """The document with status box, tiltak per month, fravær per year, and beregningslogg."""
    dokument = await _dokument(duf, naar, leser, tjeneste, visning)
    await noter_person(tjeneste.innsynsskriver, leser, "personside", naar, duf)
    return JsonSvar(personside(dokument, leser))


@ruter.get("/v1/personer/{duf}/{tabellnavn}", summary="En tabell på personsiden", responses=_SVAR)
async def tabellen(
    duf: Duf,
    tabellnavn: Tabellnavn,
    valg: Annotated[Tabellvalg, Query()],
    leser: Leser,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
) -> Response:
    """What is in force, or all."""
    _krev_kolonne(tabellnavn, valg.sorter)
    dokument = await _dokument(duf, valg, leser, tjeneste, visning)
    await noter_person(tjeneste.innsynsskriver, leser, "tabell", valg, duf, tabell=tabellnavn)
    alle = tabell(dokument, tabellnavn, alle=True)
    rader = sortert(tabell(dokument, tabellnavn, alle=valg.alle), valg.sorter)
    return JsonSvar({"rader": rader, "antall": len(rader), "totalt": len(alle)})


def _krev_kolonne(tabellnavn: Tabellnavn, sorter: str | None) -> None:
    """Refuse an order by what the table does not have, also where it has no rows."""
    if sorter is not None and sorter.removeprefix("-") not in KOLONNER[tabellnavn]:
        lovlige = ", ".join(sorted(KOLONNER[tabellnavn]))
        raise ProblemFeil(FELT_KODE, f"Sorter etter en av disse: {lovlige}.", felt="sorter")


async def _dokument(duf: str, naar: Naar, leser: Leser, tjeneste: Tjeneste, visning: Visning) -> Dokument:
    mappe = await hent(tjeneste.redis, visning, duf, Innsyn(leser))
    naar_ = Tidspunkt(naar.paa_dato, naar.kjent_per)
    return dokument_paa(mappe, naar_, _parametre(), tjeneste.kartlegging_url)


@cache
def _parametre() -> Parametre:
    return les_parametre()
