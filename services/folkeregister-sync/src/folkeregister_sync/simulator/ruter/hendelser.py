"""`/hendelser`: the feed, the feed's last sequence number, and the hendelsesdokumenter."""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from folkeregister_sync.simulator.atom import MEDIETYPE, atom_side, sekvensnummer_xml
from folkeregister_sync.simulator.avslag import avslag
from folkeregister_sync.simulator.oppsett import Oppsett
from folkeregister_sync.simulator.ruter.innhold import aksepterer, json_kropp, ugyldig
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister

_GAMMEL = "Det er oppgitt ulovlig sekvensnummer. Sekvensnummer kan ikke være mere enn 36 måneder gammelt"


def hendelsesruter(register: SimulertFolkeregister, oppsett: Oppsett) -> APIRouter:
    ruter = APIRouter(prefix="/hendelser")

    @ruter.get("/feed")
    async def feed(request: Request) -> Response:
        seq = request.query_params.get("seq", "")
        if not seq.isascii() or not seq.isdigit():
            return avslag(400, "FREG-001", "Ugyldig eller manglende seq")
        if int(seq) < oppsett.eldste:
            return avslag(406, "FREG-006", _GAMMEL)
        return _side(request, register, int(seq), oppsett.sidestoerrelse)

    @ruter.get("/siste/sekvensnummer")
    async def siste(request: Request) -> Response:
        if aksepterer(request, "application/json"):
            return JSONResponse(register.siste)
        if aksepterer(request, "text/plain"):
            return PlainTextResponse(str(register.siste))
        if aksepterer(request, "application/xml"):
            return Response(sekvensnummer_xml(register.siste), media_type="application/xml")
        return avslag(406, "FREG-006", "Ugyldig Accept")

    @ruter.post("/bulkoppslag")
    async def bulkoppslag(request: Request) -> Response:
        kropp = await json_kropp(request, "dokumentidentifikator")
        if kropp is None:
            return ugyldig()
        return JSONResponse({"oppslag": [_oppslag(register, id_) for id_ in kropp]})

    @ruter.get("/{hendelsesidentifikator}")
    async def hendelse(hendelsesidentifikator: str) -> Response:
        dokument = register.hendelsesdokumenter.get(hendelsesidentifikator)
        return JSONResponse(dokument) if dokument else avslag(404, "FREG-002", "Fant ikke hendelsen")

    return ruter


def _side(request: Request, register: SimulertFolkeregister, fra: int, antall: int) -> Response:
    side = register.side(fra, antall)
    if aksepterer(request, "application/json"):
        merke = f'"{register.versjon}"'
        if request.headers.get("if-none-match") == merke:
            return Response(status_code=304, headers={"ETag": merke})
        return JSONResponse([o.som_json() for o in side], headers={"ETag": merke})
    if aksepterer(request, "application/xml") or aksepterer(request, MEDIETYPE):
        adresse = str(request.url.replace(query=""))
        return Response(atom_side(adresse, fra, side), media_type=MEDIETYPE)
    return avslag(406, "FREG-006", "Ugyldig Accept")


def _oppslag(register: SimulertFolkeregister, id_: str) -> dict[str, Any]:
    dokument = register.hendelsesdokumenter.get(id_)
    svar: dict[str, Any] = {"dokumentidentifikator": id_}
    return svar | ({"hendelsedokument": dokument} if dokument else {"feilmelding": {"feilmelding": "Ukjent"}})
