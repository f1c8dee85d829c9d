"""`/personer`: persons as they are now, and as they were after an event."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import JSONResponse, Response

from folkeregister_sync.simulator.avslag import avslag
from folkeregister_sync.simulator.ruter.innhold import json_kropp, ugyldig
from folkeregister_sync.simulator.simulert_folkeregister import Dokument, SimulertFolkeregister
from folkeregister_sync.simulator.utvalg import utvalg

Deler = Annotated[list[str], Query(default_factory=list)]


def personruter(register: SimulertFolkeregister) -> APIRouter:
    ruter = APIRouter(prefix="/personer")

    @ruter.get("/arkiv/{dokument}")
    async def arkiv(dokument: str, part: Deler) -> Response:
        return _svar(register.arkiv.get(dokument), part)

    @ruter.post("/bulkoppslag/arkiv")
    async def arkiv_bulk(request: Request, part: Deler) -> Response:
        ider = await json_kropp(request, "dokumentidentifikator")
        if ider is None:
            return ugyldig()
        oppslag = [_oppslag("dokumentidentifikator", id_, register.arkiv.get(id_), part) for id_ in ider]
        return JSONResponse({"oppslag": oppslag})

    @ruter.post("/bulkoppslag")
    async def bulk(request: Request, part: Deler, somBestilt: bool = False) -> Response:  # noqa: N803
        identer = await json_kropp(request, "foedselsEllerDNummer")
        if identer is None:
            return ugyldig()
        bestilt = identer if somBestilt else list(dict.fromkeys(identer))
        oppslag = [_oppslag("foedselsEllerDNummer", i, _finn(register, i, somBestilt), part) for i in bestilt]
        return JSONResponse({"oppslag": oppslag})

    @ruter.get("/{ident}")
    async def person(ident: str, part: Deler) -> Response:
        return _svar(_finn(register, ident), part)

    return ruter


def _finn(register: SimulertFolkeregister, ident: str, som_bestilt: bool = False) -> Dokument | None:
    return register.personer.get(ident if som_bestilt else register.gjeldende(ident))


def _svar(person: Dokument | None, deler: list[str]) -> Response:
    return (
        avslag(404, "FREG-002", "Fant ikke personen")
        if person is None
        else JSONResponse(utvalg(person, deler))
    )


def _oppslag(felt: str, noekkel: str, person: Dokument | None, deler: list[str]) -> dict[str, Any]:
    if person is None:
        return {felt: noekkel, "feilmelding": {"feilmelding": "Ugyldig eller ukjent"}}
    return {felt: noekkel, "folkeregisterperson": utvalg(person, deler)}
