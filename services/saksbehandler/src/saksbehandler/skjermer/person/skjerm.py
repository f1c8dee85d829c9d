"""The person page: the person from reporting, and what the user may do from registration."""

import asyncio
from functools import partial
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Path, Query
from nir.klokke import idag
from nir_klient.generert.models import Handlinger
from nir_klient.generert_reporting.models import Personside
from starlette.responses import Response

from saksbehandler.api.endringer import merke
from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.personer import hent_person
from saksbehandler.api.registrering import Seksjonsnavn, handlinger
from saksbehandler.innlogging.kontekst import Kontekst
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjermer.person.seksjoner import SKJEMAER, gjenaapnes, per_aar, seksjon
from saksbehandler.skjermer.person.tidslinje import tidslinje
from saksbehandler.skjermer.person.tidspunkt import Tidspunkt, dagvalg
from saksbehandler.skjermer.person.vedtakstabell import Vedtaksrekkefoelge

ruter = APIRouter()
SKJERM = Skjerm("person", ruter, meny="personsoek")
Duf = Annotated[str, Path(pattern="^[0-9]{12}$")]
_SEKSJONER: tuple[Seksjonsnavn, ...] = (
    "sluttmaal",
    "kontakt",
    "integreringskontrakt",
    "vedtak",
    "tiltak",
    "fravaer",
    "avslutning",
    "reservasjon",
)


@ruter.get("/personer/{duf}")
async def person(
    kontekst: Innlogget,
    duf: Duf,
    posisjon: str | None = None,
    lagret: Annotated[str, Query(max_length=40)] = "",
    hva: Annotated[str, Query(max_length=40)] = "",
    vedtak: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """The page. After a registration, wait until reporting shows the registration."""
    siden, tidspunkt = await _merke(kontekst, duf), Tidspunkt.av(kontekst.request.query_params)
    (side, oppdatert, tidspunkt), mulig = await asyncio.gather(
        _siden(kontekst, duf, posisjon, tidspunkt), _handlinger(kontekst, duf)
    )
    leser = kontekst.leser
    valg = dagvalg(leser, tidspunkt, side, idag())
    registrerbart = mulig if valg.er_naa else None
    rekkefoelge = Vedtaksrekkefoelge.av(vedtak)
    return kontekst.side(
        "skjermer/person/person.html.jinja",
        duf=duf,
        side=side,
        dagvalg=valg,
        endringer=f"/personer/{duf}/endringer?{urlencode({'siden': siden, 'versjon': side.versjon})}",
        seksjoner={navn: seksjon(leser, side, registrerbart, navn, rekkefoelge) for navn in _SEKSJONER},
        rekkefoelge=rekkefoelge,
        skjemaer=SKJEMAER if valg.er_naa else frozenset(),
        per_aar=per_aar,
        kan_gjenaapnes=gjenaapnes(registrerbart),
        registrering_borte=mulig is None,
        oppdatert=oppdatert,
        tid=tidslinje(leser, side, valg.er_naa),
        kvittering=_kvittering(kontekst, lagret, hva),
    )


async def _siden(
    kontekst: Kontekst, duf: str, posisjon: str | None, tidspunkt: Tidspunkt
) -> tuple[Personside, bool, Tidspunkt]:
    """The person, whether reporting has reached `posisjon`, and the day that the person is shown for.

    If reporting has not reached it, the person is as reporting shows the person now. A day that the API
    refuses is left out.
    """
    hent = partial(hent_person, kontekst.nir, duf)
    try:
        return await hent(posisjon, tidspunkt.dag, tidspunkt.kjent_per), True, tidspunkt
    except ApiFeil as feil:
        if feil.slag == "avvist" and tidspunkt.dag:
            return await hent(), True, tidspunkt.ikke_lest()
        if posisjon is None or feil.slag not in ("avvist", "utilgjengelig"):
            raise
        return await hent(), False, tidspunkt


async def _merke(kontekst: Kontekst, duf: str) -> str:
    """The position from which the page follows changes.

    It is read before the person, so that no change is missed.
    """
    try:
        return await merke(kontekst.nir, duf)
    except ApiFeil as feil:
        if feil.slag == "utlogget":
            raise
        return ""


async def _handlinger(kontekst: Kontekst, duf: str) -> Handlinger | None:
    """What may be registered; None if registration does not say it now. The page is shown anyway."""
    try:
        return await handlinger(kontekst.nir, duf)
    except ApiFeil as feil:
        if feil.slag == "utlogget":
            raise
        return None


def _kvittering(kontekst: Kontekst, lagret: str, hva: str) -> str:
    t = kontekst.t
    if not t.finnes(f"seksjon.{lagret}") or not t.finnes(f"kvittering.{hva}"):
        return ""
    return t(f"kvittering.{hva}", seksjon=t(f"seksjon.{lagret}"))
