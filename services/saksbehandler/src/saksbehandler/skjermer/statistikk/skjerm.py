"""The statistics: which one, for which years and kommune, as a table and as the API's figure."""

from typing import Literal, get_args

from fastapi import APIRouter
from nir.klokke import idag
from starlette.responses import RedirectResponse, Response

from saksbehandler.api.statistikk import Statistikknavn, statistikk, statistikkfil
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjermer.statistikk.tabell import tabellrader

ruter = APIRouter()
SKJERM = Skjerm("statistikk", ruter, meny="statistikk")
FILTRE = ("fraAar", "tilAar", "kommunenummer")
FOERSTE_AAR = 2004
"""The first year that the API accepts."""
Utskrift = Literal["csv", "svg"]


@ruter.get("/statistikk")
async def foerste(_: Innlogget) -> Response:
    """The first of the statistics."""
    return RedirectResponse("/statistikk/deltakere", 303)


@ruter.get("/statistikk/{navn}.{type_}")
async def som_fil(kontekst: Innlogget, navn: Statistikknavn, type_: Utskrift) -> Response:
    """The statistic as CSV, or its figure as SVG, passed on as the API writes them."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, ())
    svar = (await statistikkfil(kontekst.nir, navn, type_, valg.for_fil)).svar()
    if type_ == "svg":
        # The browser runs no script of an image inside a page. This header stops scripts even if somebody
        # opens the figure by itself.
        svar.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    return svar


@ruter.get("/statistikk/{navn}")
async def vis(kontekst: Innlogget, navn: Statistikknavn) -> Response:
    """The statistic for the years and the kommune in the address, by default for the user's own kommune."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, ())
    argumenter = {n: verdi for n, verdi in valg.argumenter.items() if n not in ("side", "antall")}
    if kontekst.oekt.kommunenummer:
        argumenter.setdefault("kommunenummer", kontekst.oekt.kommunenummer)
    svar = await statistikk(kontekst.nir, navn, argumenter)
    return kontekst.side(
        "skjermer/statistikk/statistikk.html.jinja",
        slaget=navn,
        alle=get_args(Statistikknavn),
        statistikken=svar,
        rader=tabellrader(svar),
        valg=valg,
        kommunenummer=argumenter.get("kommunenummer", ""),
        kommuner=sorted((en.kode, en.nb) for en in kontekst.koder.get("kommuner", {}).values()),
        aarene=[(str(aar), str(aar)) for aar in range(idag().year, FOERSTE_AAR - 1, -1)],
    )
