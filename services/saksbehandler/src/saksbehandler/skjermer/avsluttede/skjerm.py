"""The report on ended programmes: filters, sorting, files, and a shortcut to the endings without a reason (B
3).
"""

from urllib.parse import urlencode

from fastapi import APIRouter
from nir.klokke import idag
from starlette.responses import Response

from saksbehandler.api.lister import Filtype, avsluttede, listefil
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sideinndeling import Sideinndeling

ruter = APIRouter()
SKJERM = Skjerm("avsluttede", ruter, meny="rapporter")
FILTRE = (
    "lovverk", "kategori", "avslutningsaarsak", "avslutningsaar", "kommunenummer", "bydelsnummer",
    "registrertAv", "duf", "navn", "fristFra", "fristTil",
)  # fmt: skip
KOLONNER = (
    "dufNummer",
    "fornavn",
    "kategori",
    "sluttmaal",
    "avslutningsaarsak",
    "avslutningsdato",
    "kommuneBydel",
)
"""The columns of the screen in B 3, and the kommune. `fornavn` is the column of both names."""
FOERSTE_AAR = 2004
"""The introduksjonsordning began in this year."""


@ruter.get("/rapporter/avsluttede")
async def rapport(kontekst: Innlogget) -> Response:
    """The page of the report that the address asks for."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, KOLONNER)
    svar = await avsluttede(kontekst.nir, valg.argumenter)
    aar = idag().year
    return kontekst.side(
        "skjermer/avsluttede/avsluttede.html.jinja",
        liste=svar,
        valg=valg,
        kolonner=KOLONNER,
        aarene=[(str(en), str(en)) for en in range(aar, FOERSTE_AAR - 1, -1)],
        kortvei=_kortvei(valg.parametre.get("avslutningsaar", "")),
        inndeling=Sideinndeling.av(kontekst.request, valg.side, svar.antall),
    )


def _kortvei(aar: str) -> str:
    """The query of the shortcut: the filters and the sorting of B 3, for the year that is chosen, or for all
    years: an ending of last year can lack its reason too.
    """
    valgt = {"avslutningsaar": aar} if aar else {}
    return urlencode({**valgt, "registrertAv": "regelmotor", "sorter": "avslutningsaarsak"})


@ruter.get("/rapporter/avsluttede.{type_}")
async def som_fil(kontekst: Innlogget, type_: Filtype) -> Response:
    """All rows of the report as CSV or XLSX, passed on as the API writes them."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, KOLONNER)
    return (await listefil(kontekst.nir, "rapporter/avsluttede", type_, valg.for_fil)).svar()
