"""Log in, come back from the provider, choose the language, log out."""

import secrets
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from nir.utsteder.demobrukere import demobrukere
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.kall import valgfri
from saksbehandler.api.meg import meg
from saksbehandler.api.nir import Nir
from saksbehandler.innlogging.kontekst import videre
from saksbehandler.innlogging.krav import Felter, Innlogget
from saksbehandler.innlogging.leverandoer import TILBAKE, InnloggingFeilet, LeverandoerBorte, Tokener
from saksbehandler.innlogging.lokal_sti import lokal_sti
from saksbehandler.oekt.oekt import Innloggingsforsoek, Maalform, Oekt
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sider import Leser

ruter = APIRouter()
SKJERM = Skjerm("innlogging", ruter, meny="om")
_INNLOGGING_FEILET = ApiFeil("SAK-INNLOGGING-FEILET", 400)
_LEVERANDOER_BORTE = ApiFeil("SAK-INNLOGGING-BORTE", 503)
Maal = Annotated[Maalform, Query()]


@ruter.get("/logg-inn")
async def logg_inn(
    request: Request, tilbake: str = "/", utlogget: str = "", maalform: Maal = "nb"
) -> Response:
    """The login page. In development it lists the demo users, and a click logs one of them in."""
    valg = {"tilbake": lokal_sti(tilbake), "maalform": maalform}
    brukere = demobrukere().values() if request.app.state.innstillinger.demobrukere else ()

    def start(**mer: str) -> str:
        return f"/logg-inn/start?{urlencode(valg | mer)}"

    def bytt(til: str) -> str:
        return f"/logg-inn?{urlencode(valg | {'maalform': til})}"

    verdier = {"start": start, "bytt": bytt, "brukere": brukere, "utlogget": bool(utlogget)}
    svar: Response = request.app.state.sider.html(
        request, "innlogging/logg_inn.html.jinja", Leser(maalform), utfylt="utfylt=" in tilbake, **verdier
    )
    return svar


@ruter.get("/logg-inn/start")
async def start(request: Request, tilbake: str = "/", bruker: str = "", maalform: Maal = "nb") -> Response:
    """Send the browser to the provider."""
    tilstand = request.app.state
    try:
        adresse, protokoll = await tilstand.leverandoer.begynn(request, bruker or None)
    except LeverandoerBorte:
        raise _LEVERANDOER_BORTE from None
    forsoek = Innloggingsforsoek(tilbake=lokal_sti(tilbake), maalform=maalform, protokoll=protokoll)
    svar = RedirectResponse(adresse, 303)
    tilstand.forsoekskake.sett(svar, await tilstand.oektlager.begynn(forsoek))
    return svar


@ruter.get(TILBAKE)
async def tilbake(request: Request) -> Response:
    """Take the code from the provider, and begin a session."""
    tilstand = request.app.state
    forsoek = await tilstand.oektlager.forsoek(tilstand.forsoekskake.les(request) or "")
    if forsoek is None:
        raise _INNLOGGING_FEILET
    try:
        tokener = await tilstand.leverandoer.fullfoer(request, forsoek.protokoll)
    except InnloggingFeilet:
        raise _INNLOGGING_FEILET from None
    except LeverandoerBorte:
        raise _LEVERANDOER_BORTE from None
    if gammel := tilstand.kake.les(request):
        await tilstand.oektlager.avslutt(gammel)
    svar = videre(forsoek.tilbake)
    tilstand.kake.sett(svar, await tilstand.oektlager.ny(await _ny_oekt(request, tokener, forsoek.maalform)))
    tilstand.forsoekskake.fjern(svar)
    return svar


async def _ny_oekt(request: Request, tokener: Tokener, maalform: Maalform) -> Oekt:
    jeg = await meg(Nir(request.app.state.adresser, tokener.tilgang))
    aktiv_til, lengst_til = request.app.state.oektlager.frister()
    return Oekt(
        bruker=jeg.bruker,
        navn=valgfri(jeg.navn) or jeg.bruker,
        kommunenummer=valgfri(jeg.kommunenummer),
        sted=valgfri(jeg.bydel) or valgfri(jeg.kommune),
        roller=tuple(str(rolle) for rolle in jeg.roller),
        tilgang=tokener.tilgang,
        tilgang_til=tokener.tilgang_til,
        fornyelse=tokener.fornyelse,
        id_token=tokener.id_token,
        csrf=secrets.token_urlsafe(32),
        maalform=maalform,
        aktiv_til=aktiv_til,
        lengst_til=lengst_til,
    )


@ruter.post("/maalform")
async def bytt_maalform(kontekst: Innlogget, felter: Felter) -> Response:
    """Choose the language of the session."""
    tilstand = kontekst.request.app.state
    kontekst.oekt.maalform = "nn" if felter.get("maalform") == "nn" else "nb"
    await tilstand.oektlager.lagre(tilstand.kake.les(kontekst.request), kontekst.oekt)
    return videre(lokal_sti(felter.get("tilbake")))


@ruter.post("/logg-ut")
async def logg_ut(kontekst: Innlogget) -> Response:
    """End the session here, then at the provider."""
    tilstand = kontekst.request.app.state
    await tilstand.oektlager.avslutt(tilstand.kake.les(kontekst.request))
    ut = await tilstand.leverandoer.utlogging(kontekst.oekt.id_token)
    svar = videre(ut or "/logg-inn?utlogget=ja")
    tilstand.kake.fjern(svar)
    return svar
