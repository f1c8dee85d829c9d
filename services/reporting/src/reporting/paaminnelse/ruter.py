"""`/v1/paaminnelser/{navn}`, its file, its feeds, and the key to them."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from nir.token import Bruker
from nir.web import JsonSvar
from starlette.responses import Response, StreamingResponse

from reporting.fil.csv_strom import csv_svar
from reporting.indeks.register import Register
from reporting.innsynslogg.noter import noter_fil, noter_rader
from reporting.liste.beskrivelse import SIDESVAR
from reporting.liste.side import sideutvalg
from reporting.paaminnelse.abonnement import naa
from reporting.paaminnelse.abonnent import Abonnent, DisseStroemmene
from reporting.paaminnelse.fil import paaminnelsesfil
from reporting.paaminnelse.filtre import (
    Abonnementsfiltre,
    Paaminnelsesfiltre,
    Paaminnelsesside,
    Stedsfiltre,
)
from reporting.paaminnelse.merke import Merker
from reporting.paaminnelse.rad import paaminnelse
from reporting.paaminnelse.slag import SLAG, Slagnavn
from reporting.paaminnelse.strom import STOERST, Strom, som_atom, som_ical
from reporting.paaminnelse.utvalg import velg
from reporting.tilgang import Innsyn, Leser
from reporting.tjeneste import DenneTjenesten, DenneVisningen, Tjeneste

STI = "/v1/paaminnelser/{navn}"
Filtre = Annotated[Abonnementsfiltre, Query()]
ruter = APIRouter(tags=["påminnelser"])
# A reader's copy is its own: nothing on the way keeps one, and the address with its key is told to nobody.
_HODER = {"Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer"}


def _svar(type_: str) -> dict[int | str, dict[str, Any]]:
    return {200: {"description": "Påminnelsene, uten hvem de gjelder", "content": {type_: {}}}}


@ruter.get(f"{STI}.csv", summary="Påminnelsen som CSV", response_class=StreamingResponse)
async def paaminnelser_csv(
    navn: Slagnavn,
    filtre: Annotated[Paaminnelsesfiltre, Query()],
    leser: Leser,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
) -> Response:
    """The same selection, all rows."""
    idag, merker = tjeneste.idag(), tjeneste.merker
    fil = await paaminnelsesfil(visning.register, navn, filtre, Innsyn(leser), idag, merker)
    skriver = tjeneste.innsynsskriver
    await noter_fil(skriver, leser, "paaminnelse", "csv", filtre, fil.personer, navn=navn)
    return csv_svar(fil)


@ruter.get(f"{STI}.atom", summary="Påminnelsen som Atom", responses=_svar("application/atom+xml"))
async def paaminnelser_atom(
    navn: Slagnavn,
    filtre: Filtre,
    abonnent: Abonnent,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
    stroemmer: DisseStroemmene,
    request: Request,
) -> Response:
    """For a feed reader: what and where, not who."""
    strom = _strom(request, navn, filtre, abonnent, tjeneste, visning.register, stroemmer.merker)
    personer = [int(sak.duf_nummer) for sak in strom.saker]
    skriver = tjeneste.innsynsskriver
    await noter_fil(skriver, abonnent, "paaminnelse", "atom", filtre, personer, navn=navn)
    return Response(som_atom(strom), media_type="application/atom+xml", headers=_HODER)


@ruter.get(f"{STI}.ics", summary="Påminnelsen som kalender", responses=_svar("text/calendar"))
async def paaminnelser_ics(
    navn: Slagnavn,
    filtre: Filtre,
    abonnent: Abonnent,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
    stroemmer: DisseStroemmene,
    request: Request,
) -> Response:
    """For a calendar: what and where, not who."""
    strom = _strom(request, navn, filtre, abonnent, tjeneste, visning.register, stroemmer.merker)
    personer = [int(sak.duf_nummer) for sak in strom.saker]
    skriver = tjeneste.innsynsskriver
    await noter_fil(skriver, abonnent, "paaminnelse", "ics", filtre, personer, navn=navn)
    return Response(som_ical(strom), media_type="text/calendar", headers=_HODER)


@ruter.get(STI, summary="De som en saksbehandler vil minnes om", responses=SIDESVAR)
async def paaminnelser(
    navn: Slagnavn,
    filtre: Annotated[Paaminnelsesside, Query()],
    leser: Leser,
    tjeneste: DenneTjenesten,
    visning: DenneVisningen,
) -> Response:
    """Those whom the kind finds, a page at a time."""
    idag, register, merker = tjeneste.idag(), visning.register, tjeneste.merker
    utvalg = velg(register, navn, filtre, Innsyn(leser), idag)
    kolonne, synkende = utvalg.orden(filtre.sorter)
    svar = sideutvalg(
        utvalg.treff,
        kolonne,
        synkende=synkende,
        side=filtre.side,
        per_side=filtre.antall,
        rad=lambda duf: paaminnelse(register.rad(duf), navn, idag, merker).som_json(),
    )
    await noter_rader(tjeneste.innsynsskriver, leser, "paaminnelse", filtre, svar["rader"], navn=navn)
    return JsonSvar(svar)


@ruter.post(f"{STI}/abonnement", status_code=201, summary="En nøkkel til påminnelsens strømmer")
async def abonnement(
    navn: Slagnavn, leser: Leser, stroemmer: DisseStroemmene, request: Request
) -> dict[str, str]:
    """Addresses for programs that cannot send headers. Nothing is registered; the key runs out by itself."""
    noekkel, id_, utloeper = stroemmer.abonnementer.utsted(leser, navn, naa())
    adresse = request.url.path.removesuffix("/abonnement")
    return {
        "abonnementId": id_,
        "noekkel": noekkel,
        "utloeper": utloeper.isoformat().replace("+00:00", "Z"),
        "atom": f"{adresse}.atom?noekkel={noekkel}",
        "ics": f"{adresse}.ics?noekkel={noekkel}",
    }


def _strom(
    request: Request,
    navn: Slagnavn,
    filtre: Stedsfiltre,
    leser: Bruker,
    tjeneste: Tjeneste,
    register: Register,
    merker: Merker,
) -> Strom:
    idag = tjeneste.idag()
    utvalg = velg(register, navn, filtre, Innsyn(leser), idag)
    kolonne, _ = utvalg.orden("dato")
    tabell = utvalg.treff.tabell
    dufer = tabell.dufnumre(tabell.foerste(utvalg.treff.maske, kolonne, antall=STOERST))
    return Strom(
        id=merker.strom(navn, leser.kommunenummer),
        tittel=f"NIR: {SLAG[navn].tittel}",
        lenke=str(request.url_for("paaminnelser", navn=navn)),
        saker=[paaminnelse(register.rad(duf), navn, idag, merker) for duf in dufer],
    )
