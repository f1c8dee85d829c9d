"""The letter of a decision as a file (A 5.2, 5.4)."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.responses import Response

from registration import problemer
from registration.eksempler import INNSLAG
from registration.kropper.sti import innslag_id_i_stien
from registration.ruter.avhengigheter import DufISti, Kassen, Leser
from registration.spoer import spoer_om_person
from registration.vedtaksmal.brev import brev
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
    bruker: Leser,
    duf: DufISti,
    vedtak_id: Annotated[str, Depends(innslag_id_i_stien(INNSLAG["vedtak"]))],
    postkasse: Kassen,
    maalform: Annotated[Maalform, Query(description="Bokmål eller nynorsk")] = "nb",
) -> Response:
    """DOCX, to be edited before it is sent; a refused decision gets the template of refusals."""
    dokument = (await spoer_om_person(postkasse, bruker, duf))["foer"]
    # Tens of milliseconds of work: not in the loop that others' answers wait for.
    ferdig = await asyncio.to_thread(brev, dokument, vedtak_id, maalform)
    if ferdig is None:
        raise problemer.innslag_ukjent()
    navn = f'attachment; filename="vedtak-{maalform}.docx"'
    return Response(ferdig, media_type=_DOCX, headers={"Content-Disposition": navn})
