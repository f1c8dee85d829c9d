"""The letter of a decision as a file (A 5.2, 5.4)."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from registration import problemer
from registration.behandling.innsyn import DetteNotatet
from registration.behandling.spoersmaal import vedtaksgrunnlag
from registration.forespoersel.sti import innslag_id_i_stien
from registration.openapi.eksempler import INNSLAG
from registration.ruter.avhengigheter import DufISti, MedLesetilgang, Postkassen
from registration.vedtaksmal.brev import brev
from registration.vedtaksmal.filnavn import filnavn
from registration.vedtaksmal.grunnlag import Grunnlag, les_grunnlag
from registration.vedtaksmal.maalform import Maalform
from registration.vedtaksmal.oppsett import Brevoppsett

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
    request: Request,
    bruker: MedLesetilgang,
    duf: DufISti,
    vedtak_id: Annotated[str, Depends(innslag_id_i_stien(INNSLAG["vedtak"]))],
    postkasse: Postkassen,
    notat: DetteNotatet,
    maalform: Annotated[Maalform, Query(description="Bokmål eller nynorsk")] = "nb",
) -> Response:
    """The letter as DOCX, to be edited before it is sent. An avslag gets the template for avslag."""
    grunnlag = _krev_vedtak(les_grunnlag(await vedtaksgrunnlag(postkasse, bruker, duf, vedtak_id)))
    oppsett: Brevoppsett = request.app.state.brevoppsett
    # Filling in a template takes tens of milliseconds. In the event loop, other callers would wait for it.
    ferdig = await asyncio.to_thread(brev, grunnlag, oppsett, maalform)
    await notat.noter(bruker, "vedtaksmal", duf, "docx")
    navn = f'attachment; filename="{filnavn(grunnlag.vedtak, maalform)}"'
    return Response(ferdig, media_type=_DOCX, headers={"Content-Disposition": navn})


def _krev_vedtak(grunnlag: Grunnlag | None) -> Grunnlag:
    if grunnlag is None:
        raise problemer.innslag_ukjent()
    if grunnlag.slettet:
        raise problemer.vedtak_slettet()
    return grunnlag
