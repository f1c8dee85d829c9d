"""`/v1/rapporter/avsluttede` and its file."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from starlette.responses import Response, StreamingResponse

from reporting.avsluttede.filtre import Avsluttetfiltre, Avsluttetside
from reporting.avsluttede.overskrift import tittel, utvalget
from reporting.avsluttede.rad import KOLONNER, avsluttetrad
from reporting.avsluttede.utvalg import velg
from reporting.fil.csv_strom import csv_svar
from reporting.liste.beskrivelse import SIDESVAR
from reporting.liste.orden import hele, orden
from reporting.liste.side import sideutvalg
from reporting.tilgang import Innsyn, Leser
from reporting.tjeneste import DenneTjenesten, DenneVisningen

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
    return JsonSvar(svar)


@ruter.get(
    "/v1/rapporter/avsluttede.csv",
    summary="Rapporten som fil (A 9.7-9.8, B 4-5)",
    response_class=StreamingResponse,
)
async def avsluttede_csv(
    filtre: Annotated[Avsluttetfiltre, Query()],
    leser: Leser,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
) -> StreamingResponse:
    """The same selection, all rows, 15 columns with their titles on row 3."""
    idag, register = tjeneste.idag(), visning.register
    treff = velg(register.avsluttede, filtre, Innsyn(leser), idag)
    rader = hele(register, treff, *orden(register.avsluttede.sortering, filtre.sorter))
    return csv_svar(
        [[tittel(filtre)], [utvalget(filtre, idag)], KOLONNER],
        rader,
        lambda rad: avsluttetrad(rad, idag).som_celler(),
        f"nir-avsluttede-{filtre.lovverk.lower()}-{idag.isoformat()}.csv",
    )
