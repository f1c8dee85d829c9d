"""The route `/v1/endringer`."""

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from nir.web import JsonSvar
from starlette.responses import Response

from reporting.endringer.aapne import AapneStroemmer
from reporting.endringer.markoer import Markoer, Markoertekst, les_markoer
from reporting.endringer.modeller import SVAR, som_svar
from reporting.endringer.stroem import Stroem
from reporting.endringer.stroemsvar import Stroemsvar
from reporting.endringer.utvalg import krev_kjent, krev_synlig, naa, velg
from reporting.endringer.valg import Endringsvalg, Personvalg
from reporting.innsynslogg.lesing import DenneLesingen, Lesing
from reporting.rammer.sidesvar import PERSON_UKJENT

ruter = APIRouter(tags=["endringer"])
_ANTALL = 500
_STROEM = "text/event-stream"


async def stroemmene(request: Request) -> AapneStroemmer:
    """A dependency that gives the streams that are open on this instance."""
    aapne: AapneStroemmer = request.app.state.endringsstroemmer
    return aapne


@ruter.get(
    "/v1/endringer",
    operation_id="hent_endringer",
    summary="Hva som er endret hos personene som du kan se",
    responses=SVAR | PERSON_UKJENT,
)
async def endringer(
    request: Request,
    valg: Annotated[Endringsvalg, Query()],
    lesing: DenneLesingen,
    aapne: Annotated[AapneStroemmer, Depends(stroemmene)],
    last_event_id: Annotated[
        Markoertekst | None, Header(description="`id` til den siste hendelsen av en tidligere strøm")
    ] = None,
) -> Response:
    """The changes after `siden`. With `Accept: text/event-stream` they come as events, as they happen.

    With `duf` they are the changes of one person. If the caller may not read the person's page, the answer
    is 404.
    """
    krev_synlig(lesing.visning, valg.duf, lesing.innsyn, lesing.idag)
    som_stroem = _STROEM in request.headers.get("accept", "")
    siden = last_event_id or valg.siden if som_stroem else valg.siden
    fra = naa(lesing.visning) if siden is None else les_markoer(siden)
    await krev_kjent(lesing.visning, fra, lesing.projeksjon.vurderingslogg)
    if not som_stroem:
        return await _svar(lesing, valg, fra)
    if request.method == "HEAD":
        return Response(media_type=_STROEM)
    klient = lesing.leser.klient
    aapne.aapne(klient)
    hvem = Personvalg(duf=valg.duf)
    stroem = Stroem(request, lesing.leser, lesing.projeksjon, aapne, lesing.formaal, hvem, fra)
    return Stroemsvar(stroem.hendelser(), lambda: aapne.lukk(klient), aapne.treg_sekunder)


async def _svar(lesing: Lesing, valg: Endringsvalg, fra: Markoer) -> Response:
    utvalg = await velg(lesing.visning, lesing.innsyn, fra, _ANTALL, valg.duf)
    await lesing.noter_fil("endringer", "json", valg, sorted({post.duf for post in utvalg.poster}))
    return JsonSvar(som_svar(utvalg.poster, utvalg.neste), headers={"Vary": "Accept"})
