"""IMDi's page: give an access to register facts far back in time, see the accesses in force, withdraw one.

The kommune asks IMDi for the access (A 7.3).
"""

from collections.abc import Mapping
from uuid import uuid4

from fastapi import APIRouter
from nir_klient.generert.models import PaaVei, Tilgang
from starlette.responses import Response

from saksbehandler.api.etterregistrering import gi_tilgang, trekk_tilgang
from saksbehandler.api.feil import ApiFeil
from saksbehandler.innlogging.kontekst import Kontekst
from saksbehandler.innlogging.krav import Felter, Innlogget, krev_svar
from saksbehandler.side.feilside import forklaring, problemtekst
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjermer.etterregistrering.tilganger import KOLONNER, tilgangsliste

ruter = APIRouter()
SKJERM = Skjerm("etterregistrering", ruter, meny="etterregistrering")
_FELTER = ("gjelder", "dufNummer", "kommunenummer", "tilDato")
_SLAG = ("person", "kommune", "alle")
"""Whom an access may be about."""
_GI, _TREKK = "/etterregistrering", "/etterregistrering/trekk"


@ruter.get(_GI)
async def skjema(kontekst: Innlogget) -> Response:
    """The forms and the list, with what was typed if the session ended meanwhile."""
    return await _side(kontekst, kontekst.utfylt.felter if kontekst.utfylt else {})


@ruter.post(_GI)
async def gi(kontekst: Innlogget, felter: Felter) -> Response:
    """Give the access, and show its id, by which it is withdrawn."""
    gitt = {navn: felter[navn].strip() for navn in _FELTER if felter.get(navn, "").strip()}
    gitt |= {"dufNummer": gitt["dufNummer"].replace(" ", "")} if "dufNummer" in gitt else {}
    try:
        svar = await gi_tilgang(kontekst.nir, gitt, felter.get("noekkel") or str(uuid4()))
    except ApiFeil as feil:
        await krev_svar(kontekst, feil)
        return await _side(kontekst, felter, feil)
    return await _side(kontekst, {}, gitt=svar)


@ruter.get(_TREKK)
async def trekkskjema(kontekst: Innlogget) -> Response:
    """The same page, for a withdrawal that was sent when the session had ended."""
    return await _side(kontekst, kontekst.utfylt.felter if kontekst.utfylt else {})


@ruter.post(_TREKK)
async def trekk(kontekst: Innlogget, felter: Felter) -> Response:
    """Withdraw the access. Registrations that were made with it remain."""
    tilgang_id = felter.get("tilgangId", "").strip()
    try:
        svar = await trekk_tilgang(kontekst.nir, tilgang_id or "-", felter.get("noekkel") or str(uuid4()))
    except ApiFeil as feil:
        if feil.slag != "ukjent":
            await krev_svar(kontekst, feil)
        return await _side(kontekst, felter, feil, ellers="tilgangId")
    return await _side(kontekst, {}, trukket=svar)


async def _side(
    kontekst: Kontekst,
    felter: Mapping[str, str],
    feil: ApiFeil | None = None,
    ellers: str = "",
    gitt: Tilgang | PaaVei | None = None,
    trukket: Tilgang | PaaVei | None = None,
) -> Response:
    return kontekst.side(
        "skjermer/etterregistrering/etterregistrering.html.jinja",
        feil.status if feil else 200,
        felter=felter,
        feil=_feil(kontekst, feil, ellers) if feil else {},
        gitt=gitt,
        trukket=trukket,
        venter=isinstance(gitt or trukket, PaaVei),
        liste=await tilgangsliste(kontekst),
        kolonner=KOLONNER,
        slag=_SLAG,
        noekkel=felter.get("noekkel") or str(uuid4()),
        kommuner=sorted(((en.kode, en.nb) for en in kontekst.koder.get("kommuner", {}).values()), key=_navn),
    )


def _navn(kommune: tuple[str, str]) -> str:
    return kommune[1]


def _feil(kontekst: Kontekst, feil: ApiFeil, ellers: str) -> Mapping[str, str]:
    """Field → what is wrong with it; an error of no field is under `ellers`, which may be empty."""
    felter = {en.felt: problemtekst(kontekst.leser, en) for en in feil.feil if en.felt in _FELTER}
    return {str(felt): sagt for felt, sagt in felter.items()} or {ellers: forklaring(kontekst.leser, feil)}
