"""The routes `/v1/paaminnelser/{navn}`: the list, its file, and the key to its feeds."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from nir.web import JsonSvar
from nir.web.innhold.svarskjema import json_svar
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen
from reporting.lister.fil.beskrivelse import CSV_SVAR
from reporting.lister.fil.csv_strom import csv_svar
from reporting.lister.liste.side import sideutvalg
from reporting.lister.paaminnelse.abonnement import Abonnement, naa
from reporting.lister.paaminnelse.abonnent import DisseStroemmene, MuligeStroemmer
from reporting.lister.paaminnelse.fil import paaminnelsesfil
from reporting.lister.paaminnelse.filtre import Paaminnelsesfiltre, Paaminnelsesside
from reporting.lister.paaminnelse.rad import AapenRad, AvsluttetRad, paaminnelse
from reporting.lister.paaminnelse.slag import Slagnavn
from reporting.lister.paaminnelse.utvalg import velg
from reporting.rammer.sidesvar import sidesvar
from reporting.rammer.tilgang import Leser

STI = "/v1/paaminnelser/{navn}"
_SVAR = sidesvar("Paaminnelser", AapenRad | AvsluttetRad)
ruter = APIRouter(tags=["påminnelser"])


@ruter.get(
    f"{STI}.csv",
    operation_id="hent_paaminnelser_csv",
    summary="Påminnelsen som CSV",
    response_class=Response,
    responses=CSV_SVAR,
)
async def paaminnelser_csv(
    navn: Slagnavn,
    filtre: Annotated[Paaminnelsesfiltre, Query()],
    lesing: DenneLesingen,
    stroemmer: MuligeStroemmer,
) -> Response:
    """All rows that the list has with the same parameters."""
    merker = stroemmer.merker if stroemmer else None
    fil = await paaminnelsesfil(lesing.register, navn, filtre, lesing.innsyn, lesing.idag, merker)
    await lesing.noter_fil("paaminnelse", "csv", filtre, fil.personer, navn=navn)
    return csv_svar(fil)


@ruter.get(
    STI,
    operation_id="hent_paaminnelser",
    summary="De som en saksbehandler vil minnes om",
    responses=_SVAR,
)
async def paaminnelser(
    navn: Slagnavn,
    filtre: Annotated[Paaminnelsesside, Query()],
    lesing: DenneLesingen,
    stroemmer: MuligeStroemmer,
) -> Response:
    """The persons whom this kind finds, a page at a time."""
    idag, register = lesing.idag, lesing.register
    merker = stroemmer.merker if stroemmer else None
    utvalg = velg(register, navn, filtre, lesing.innsyn, idag)
    kolonne, synkende = utvalg.orden(filtre.sorter)
    svar = sideutvalg(
        utvalg.treff,
        kolonne,
        synkende=synkende,
        side=filtre.side,
        per_side=filtre.antall,
        rad=lambda duf: paaminnelse(register.rad(duf), navn, idag, merker).som_json(),
    )
    await lesing.noter_rader("paaminnelse", filtre, svar["rader"], navn=navn)
    return JsonSvar(svar)


@ruter.post(
    f"{STI}/abonnement",
    status_code=201,
    operation_id="lag_abonnement",
    summary="En nøkkel til påminnelsens strømmer",
    response_model=None,
    responses={201: json_svar("Adressene, med nøkkelen i", Abonnement)},
)
async def abonnement(navn: Slagnavn, leser: Leser, stroemmer: DisseStroemmene, request: Request) -> Response:
    """Addresses for programs that cannot send headers. Nothing is stored; the key expires by itself."""
    noekkel, id_, utloeper = stroemmer.abonnementer.utsted(leser, navn, naa())
    adresse = request.url.path.removesuffix("/abonnement")
    svar = Abonnement(
        abonnement_id=id_,
        noekkel=noekkel,
        utloeper=utloeper.isoformat().replace("+00:00", "Z"),
        atom=f"{adresse}.atom?noekkel={noekkel}",
        ics=f"{adresse}.ics?noekkel={noekkel}",
    )
    return JsonSvar(svar.model_dump(by_alias=True), 201)
