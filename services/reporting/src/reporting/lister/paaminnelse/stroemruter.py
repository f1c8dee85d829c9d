"""`/v1/paaminnelser/{navn}.atom` and `.ics`: the feeds, which do not say who an entry is about."""

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from nir.innsyn.oppslag import Format
from starlette.responses import Response

from reporting.innsynslogg.lesing import Lesing
from reporting.lister.paaminnelse.abonnent import AbonnentensLesing, DisseStroemmene
from reporting.lister.paaminnelse.endret import endret
from reporting.lister.paaminnelse.filtre import Abonnementsfiltre
from reporting.lister.paaminnelse.merke import Merker
from reporting.lister.paaminnelse.rad import paaminnelse
from reporting.lister.paaminnelse.slag import DAGER, SLAG, Slagnavn
from reporting.lister.paaminnelse.strom import STOERST, Post, Strom, som_atom, som_ical
from reporting.lister.paaminnelse.utvalg import velg
from reporting.rammer.sidesvar import Svarene

STI = "/v1/paaminnelser/{navn}"
Filtre = Annotated[Abonnementsfiltre, Query()]
ruter = APIRouter(tags=["påminnelser"])
# No cache may keep a copy that belongs to one reader, and no other site may learn the address with its key.
_HODER = {"Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer"}


_MED_ELLER_UTEN_TOKEN: dict[str, Any] = {"security": [{"HTTPBearer": []}, {}]}
"""A program that sends no headers has a key in the address instead."""


def _svar(type_: str) -> Svarene:
    innhold = {type_: {"schema": {"type": "string"}}}
    return {200: {"description": "Påminnelsene, uten hvem de gjelder", "content": innhold}}


@ruter.get(
    f"{STI}.atom",
    operation_id="hent_paaminnelser_atom",
    summary="Påminnelsen som Atom",
    response_class=Response,
    responses=_svar("application/atom+xml"),
    openapi_extra=_MED_ELLER_UTEN_TOKEN,
)
async def paaminnelser_atom(
    navn: Slagnavn,
    filtre: Filtre,
    lesing: AbonnentensLesing,
    stroemmer: DisseStroemmene,
    request: Request,
) -> Response:
    """The feed for a feed reader. Its entries say what and where, but not who."""
    strom = _strom(_lenke(request, navn), navn, filtre, lesing, stroemmer.merker)
    await _noter(lesing, "atom", navn, filtre, strom)
    return Response(som_atom(strom), media_type="application/atom+xml", headers=_HODER)


@ruter.get(
    f"{STI}.ics",
    operation_id="hent_paaminnelser_ics",
    summary="Påminnelsen som kalender",
    response_class=Response,
    responses=_svar("text/calendar"),
    openapi_extra=_MED_ELLER_UTEN_TOKEN,
)
async def paaminnelser_ics(
    navn: Slagnavn,
    filtre: Filtre,
    lesing: AbonnentensLesing,
    stroemmer: DisseStroemmene,
    request: Request,
) -> Response:
    """The feed for a calendar. Its entries say what and where, but not who."""
    strom = _strom(_lenke(request, navn), navn, filtre, lesing, stroemmer.merker)
    await _noter(lesing, "ics", navn, filtre, strom)
    return Response(som_ical(strom), media_type="text/calendar", headers=_HODER)


def _lenke(request: Request, navn: Slagnavn) -> str:
    """The address of the list. Its host comes from the settings, never from the request."""
    return f"{request.app.state.adresse}{request.app.url_path_for('paaminnelser', navn=navn)}"


def _strom(lenke: str, navn: Slagnavn, filtre: Abonnementsfiltre, lesing: Lesing, merker: Merker) -> Strom:
    utvalg = velg(lesing.register, navn, filtre, lesing.innsyn, lesing.idag)
    kolonne, _ = utvalg.orden("dato")
    tabell = utvalg.treff.tabell
    dufer = tabell.noekler(tabell.foerste(utvalg.treff.maske, kolonne, antall=STOERST))
    dager = DAGER if filtre.dager is None else filtre.dager
    saker = [paaminnelse(lesing.register.rad(duf), navn, lesing.idag, merker, dager) for duf in dufer]
    naa = datetime.now(UTC)
    return Strom(
        id=merker.strom(navn, lesing.leser.kommunenummer),
        tittel=f"NIR: {SLAG[navn].tittel}",
        lenke=lenke,
        poster=[Post(sak, endret(sak.sak.siden, sak.fakt, lesing.idag, naa)) for sak in saker],
    )


async def _noter(
    lesing: Lesing, format_: Format, navn: Slagnavn, filtre: Abonnementsfiltre, strom: Strom
) -> None:
    personer = [int(post.sak.duf_nummer) for post in strom.poster]
    await lesing.noter_fil("paaminnelse", format_, filtre, personer, navn=navn)
