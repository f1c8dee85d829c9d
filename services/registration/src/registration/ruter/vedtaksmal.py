"""The letter of a decision as a file (A 5.2, 5.4)."""

import asyncio
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.responses import Response

from registration import problemer
from registration.behandling.spoersmaal import vedtaksgrunnlag
from registration.forespoersel.sti import innslag_id_i_stien
from registration.openapi.eksempler import INNSLAG
from registration.ruter.avhengigheter import DufISti, MedLesetilgang, Postkassen
from registration.vedtaksmal.brev import brev, finn_vedtak
from registration.vedtaksmal.filnavn import filnavn
from registration.vedtaksmal.mal import Maalform

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["vedtak"])
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FIL = {"schema": {"type": "string", "format": "binary"}}


@ruter.get(
    "/vedtak/{innslagId}/vedtaksmal",
    operation_id="hent_vedtaksmal",
    summary="Vedtaket som brev, flettet",
    response_class=Response,
    responses={200: {"description": "Brevet", "content": {_DOCX: _FIL}}},
)
async def vedtaksmal(
    bruker: MedLesetilgang,
    duf: DufISti,
    vedtak_id: Annotated[str, Depends(innslag_id_i_stien(INNSLAG["vedtak"]))],
    postkasse: Postkassen,
    maalform: Annotated[Maalform, Query(description="Bokmål eller nynorsk")] = "nb",
) -> Response:
    """The letter as DOCX, to be edited before it is sent. An avslag gets the template for avslag."""
    leser = replace(bruker, kommunenummer=None) if bruker.har("imdi") else bruker
    dokument = await vedtaksgrunnlag(postkasse, leser, duf, vedtak_id)
    vedtak = _krev_vedtak(dokument, vedtak_id)
    # The merge takes tens of milliseconds. In the event loop other callers would wait for it.
    ferdig = await asyncio.to_thread(brev, dokument, vedtak, maalform)
    navn = f'attachment; filename="{filnavn(vedtak["felter"], maalform)}"'
    return Response(ferdig, media_type=_DOCX, headers={"Content-Disposition": navn})


def _krev_vedtak(dokument: dict[str, Any], vedtak_id: str) -> dict[str, Any]:
    vedtak = finn_vedtak(dokument, vedtak_id)
    if vedtak is None:
        raise problemer.innslag_ukjent()
    if vedtak["status"] == "slettet":
        raise problemer.vedtak_slettet()
    return vedtak
