"""The routes `/v1/personer/{duf}`: the person's page and its tables."""

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from nir.personside.dokument import Dokument
from nir.personside.navn import med_navn
from nir.personside.openapi.side import Personside
from nir.personside.side import personside
from nir.token.kompetanse import synlig_dokument
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.dato import Dato
from nir.web.innhold.hvis_ikke import UENDRET, HvisIkke, er_kjent
from nir.web.innhold.parameter import SantUsant
from nir.web.innhold.svarskjema import json_svar
from nir.web.problem.problemer import FELT_KODE
from pydantic import Field, create_model
from regelverk.lov.parametre import Parametre, les_parametre
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen, Lesing
from reporting.person.etag import sidens_etag
from reporting.person.tabeller import KOLONNER, Tabellnavn, tabell
from reporting.person.tabellsvar import tabellsvar
from reporting.person.tidspunkt import Tidspunkt, dokument_paa
from reporting.projeksjon.generasjon.hent import LestPerson
from reporting.rammer.filtre import Filtre, sorteringsnoekler
from reporting.rammer.rader import sortert
from reporting.rammer.sidesvar import Svarene
from reporting.rammer.tilgang import Leser

ruter = APIRouter(tags=["personer"])

Duf = Annotated[
    str, Path(pattern=r"^[0-9]{12}$", description="DUF-nummer, 12 siffer", examples=["201212345603"])
]
_SVAR: Svarene = {
    200: json_svar("Dokumentet i kontrakt §2.1 med visninger", Personside),
    304: UENDRET,
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
    sorter: Annotated[str | None, Field(max_length=50)] = None


def tabellvalg(navn: Tabellnavn) -> type[Tabellvalg]:
    """The query parameters of one table."""
    noekkel = Annotated[str, Field(max_length=50), sorteringsnoekler(KOLONNER[navn])]
    return create_model(f"{navn.capitalize()}valg", __base__=Tabellvalg, sorter=(noekkel | None, None))


@ruter.get(
    "/v1/personer/{duf}", operation_id="hent_personside", summary="Personsiden (A 2-10)", responses=_SVAR
)
async def personen(
    request: Request,
    duf: Duf,
    naar: Annotated[Naar, Query()],
    lesing: DenneLesingen,
    hvis_ikke: HvisIkke = None,
) -> Response:
    """The document with status box, tiltak per month, fravær per year, and beregningslogg.

    A 304 is a reading too: the caller then reads the copy of the page that it has.
    """
    lest = await lesing.hent_ogsaa_fratraadt(duf)

    def side() -> tuple[JsonSvar, int]:
        dokument = _paa(request, lest, naar)
        return JsonSvar(personside(synlig_dokument(lesing.leser, dokument))), dokument["versjon"]

    svar, versjon = await lesing.noter_person_mens(side, "personside", naar, duf)
    if naar.paa_dato is None and naar.kjent_per is None:
        svar.headers["ETag"] = etag = sidens_etag(versjon, svar.body)
        if er_kjent(etag, hvis_ikke):
            return Response(status_code=304, headers={"ETag": etag})
    return svar


def _tabell(navn: Tabellnavn) -> Callable[..., Awaitable[Response]]:
    async def tabellen(
        request: Request, duf: Duf, valg: Annotated[Tabellvalg, Query()], lesing: DenneLesingen
    ) -> Response:
        """The rows that are in force; with `alle` also those that are not, and those that are deleted."""
        _krev_kolonne(navn, valg.sorter)
        dokument = await _dokument(request, duf, valg, lesing)
        await lesing.noter_person("tabell", valg, duf, tabell=navn)
        alle = tabell(dokument, navn, alle=True)
        rader = sortert(tabell(dokument, navn, alle=valg.alle), valg.sorter)
        return JsonSvar({"rader": rader, "antall": len(rader), "totalt": len(alle)})

    # Each table has sort keys of its own, which the description lists.
    tabellen.__annotations__["valg"] = Annotated[tabellvalg(navn), Query()]
    return tabellen


for _navn in KOLONNER:
    ruter.add_api_route(
        f"/v1/personer/{{duf}}/{_navn}",
        _tabell(_navn),
        operation_id=f"hent_{_navn}",
        summary=f"En tabell på personsiden: {_navn}",
        responses=tabellsvar(_navn),
    )


@ruter.get("/v1/personer/{duf}/{tabellnavn}", include_in_schema=False)
async def ukjent_tabell(_: Leser, tabellnavn: Tabellnavn) -> Response:
    """A table that does not exist is 422. The tables that exist have routes of their own."""
    raise ProblemFeil(FELT_KODE, felt="tabellnavn")


def _krev_kolonne(tabellnavn: Tabellnavn, sorter: str | None) -> None:
    """Refuse a sort key that the table does not have, even if the table has no rows.

    Raises:
        ProblemFeil: 422, with the keys that the table has.
    """
    if sorter is not None and sorter.removeprefix("-") not in KOLONNER[tabellnavn]:
        lovlige = ", ".join(sorted(KOLONNER[tabellnavn]))
        raise ProblemFeil(FELT_KODE, f"Sorter etter en av disse: {lovlige}.", felt="sorter")


async def _dokument(request: Request, duf: str, naar: Naar, lesing: Lesing) -> Dokument:
    return _paa(request, await lesing.hent_ogsaa_fratraadt(duf), naar)


def _paa(request: Request, lest: LestPerson, naar: Naar) -> Dokument:
    tidspunkt = Tidspunkt(naar.paa_dato, naar.kjent_per)
    return med_navn(dokument_paa(lest, tidspunkt, _parametre(), request.app.state.kartlegging_url))


@cache
def _parametre() -> Parametre:
    return les_parametre()
