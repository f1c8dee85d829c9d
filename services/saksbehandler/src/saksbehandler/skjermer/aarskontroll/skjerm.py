"""The årskontroll: who lacks what for a year, with a link to the form that mends it, and the files."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from nir.klokke import idag
from starlette.responses import Response

from saksbehandler.api.lister import Filtype, listefil
from saksbehandler.api.paaminnelser import aarskontroll
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sideinndeling import Sideinndeling
from saksbehandler.skjermer.person.lenker import maanedslenke, skjemalenke

ruter = APIRouter()
SKJERM = Skjerm("aarskontroll", ruter, meny="aarskontroll")
FILTRE = (
    "aar", "hva", "duf", "fornavn", "etternavn", "lovverk", "kategori", "avslutningsaarsak",
    "kommunenummer", "bydelsnummer", "fratraadte", "fristFra", "fristTil",
)  # fmt: skip
KOLONNER = ("dufNummer", "etternavn", "fornavn", "kategori", "startdato", "sluttmaal", "avslutningsdato")
"""The columns by which the page sorts, in their order."""
FOERSTE_AAR = 2004
"""The first year that the API accepts."""


@ruter.get("/aarskontroll")
async def kontroll(kontekst: Innlogget) -> Response:
    """The persons who lack something for the year."""
    aar, valg = _valg(kontekst)
    svar = await aarskontroll(kontekst.nir, {**valg.argumenter, "aar": aar})
    return kontekst.side(
        "skjermer/aarskontroll/aarskontroll.html.jinja",
        liste=svar,
        valg=valg,
        kolonner=KOLONNER,
        aar=aar,
        aarene=[str(en) for en in range(idag().year, FOERSTE_AAR - 1, -1)],
        per_hva=_antall(svar.per_hva.to_dict()),
        lenke=skjemalenke,
        maanedslenke=maanedslenke,
        inndeling=Sideinndeling.av(kontekst.request, valg.side, svar.antall),
    )


@ruter.get("/aarskontroll.{type_}")
async def som_fil(kontekst: Innlogget, type_: Filtype) -> Response:
    """All rows of the year as CSV or XLSX, passed on as the API writes them."""
    aar, valg = _valg(kontekst)
    fil = await listefil(kontekst.nir, "paaminnelser/aarskontroll", type_, {**valg.for_fil, "aar": aar})
    return fil.svar()


def _valg(kontekst: Innlogget) -> tuple[str, Listevalg]:
    """The year that the address asks for, by default last year, and the selection."""
    parametre = kontekst.request.query_params
    valg = Listevalg.av(parametre, FILTRE, KOLONNER)
    return valg.parametre.get("aar", str(idag().year - 1)), valg


def _antall(per_hva: Mapping[str, Any]) -> Mapping[str, int]:
    return {hva: antall for hva, antall in per_hva.items() if isinstance(antall, int)}
