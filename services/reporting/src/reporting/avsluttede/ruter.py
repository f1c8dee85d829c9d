"""`/v1/rapporter/avsluttede` and its file."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from starlette.responses import FileResponse, Response, StreamingResponse

from reporting.avsluttede.fil import avsluttet_csv, avsluttetfil
from reporting.avsluttede.filtre import Avsluttetfiltre, Avsluttetside
from reporting.avsluttede.rad import avsluttetrad
from reporting.avsluttede.utvalg import velg
from reporting.fil.csv_strom import csv_svar
from reporting.fil.xlsx import xlsx_svar
from reporting.innsynslogg.noter import noter_fil, noter_rader
from reporting.liste.beskrivelse import SIDESVAR
from reporting.liste.orden import orden
from reporting.liste.side import sideutvalg
from reporting.tilgang import Innsyn, Leser
from reporting.tjeneste import DenneTjenesten, DenneVisningen

STI = "/v1/rapporter/avsluttede"
Valg = Annotated[Avsluttetfiltre, Query()]
ruter = APIRouter(tags=["rapporter"])


@ruter.get(
    "/v1/rapporter/avsluttede", summary="Deltakere som har avsluttet (A 9.6, B 2-3)", responses=SIDESVAR
)
async def avsluttede(
    filtre: Annotated[Avsluttetside, Query()], leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """Those with an ending in force, a page at a time."""
    idag, register = tjeneste.idag(), visning.register
    treff = velg(register.avsluttede, filtre, Innsyn(leser), idag)
    kolonne, synkende = orden(register.avsluttede.sortering, filtre.sorter)
    svar = sideutvalg(
        treff,
        kolonne,
        synkende=synkende,
        side=filtre.side,
        per_side=filtre.antall,
        rad=lambda duf: avsluttetrad(register.rad(duf), idag).som_json(),
    )
    await noter_rader(tjeneste.innsynsskriver, leser, "rapport", filtre, svar["rader"])
    return JsonSvar(svar)


@ruter.get(f"{STI}.csv", summary="Rapporten som CSV (A 9.7-9.8, B 4-5)", response_class=StreamingResponse)
async def avsluttede_csv(
    filtre: Annotated[Avsluttetfiltre, Query()],
    leser: Leser,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
) -> Response:
    """The same selection, all rows, 15 columns with their titles on row 3."""
    fil = await avsluttet_csv(visning.register, filtre, Innsyn(leser), tjeneste.idag())
    await noter_fil(tjeneste.innsynsskriver, leser, "rapport", "csv", filtre, fil.duf)
    return csv_svar(fil)


@ruter.get(f"{STI}.xlsx", summary="Rapporten som arbeidsbok", response_class=FileResponse)
async def avsluttede_xlsx(
    filtre: Annotated[Avsluttetfiltre, Query()],
    leser: Leser,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
) -> Response:
    """The same as XLSX."""
    innsyn = Innsyn(leser)
    async with tjeneste.arbeidsboktur.tur(landet=innsyn.alle_kommuner):
        fil = await avsluttetfil(visning.register, filtre, innsyn, tjeneste.idag())
        await noter_fil(tjeneste.innsynsskriver, leser, "rapport", "xlsx", filtre, fil.personer)
        return await xlsx_svar(fil)
