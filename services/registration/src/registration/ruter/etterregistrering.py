"""IMDi gives and withdraws accesses (A 7.3; kontrakt §3.2, §5.4).

With an access, a kommune may register facts that are over two months old.
"""

from typing import Annotated

from fastapi import APIRouter, Depends
from nir.meldinger.svar import Svar
from nir.token import Bruker
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.json_kropp import JsonKropp
from nir.web.innhold.svarskjema import json_schema
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from starlette.responses import Response

from registration import problemer
from registration.behandling.hendelse import fra_register
from registration.behandling.spoersmaal import krev_kjent
from registration.behandling.svar import avvist, feil_i_loggen, paa_vei
from registration.forespoersel.duf import les_duf
from registration.forespoersel.noekkel import Noekkel, hendelse_id_av
from registration.forespoersel.tilgang import Tilgang, TilgangISti
from registration.openapi.operasjon import PAA_VEI, UKJENT_PERSON, UMULIG, json, kropp
from registration.openapi.svarmodeller import Tilgang as Svar201
from registration.postkasse import Besluttet, Postkasse
from registration.postkasse.kringkasting import lever_til_alle
from registration.ruter.avhengigheter import Imdi, Postkassen
from registration.skjema.kilderegister import Etterregistrering

ruter = APIRouter(prefix="/v1/etterregistrering", tags=["imdi"])
_TILGANG = json_schema(Svar201)


@ruter.post(
    "",
    status_code=201,
    operation_id="gi_etterregistrering",
    summary="Gi tilgang til etterregistrering",
    openapi_extra=kropp(Etterregistrering),
    responses={201: json("Tilgangen er gitt", _TILGANG), 202: PAA_VEI, 404: UKJENT_PERSON, 409: UMULIG},
)
async def gi(
    bruker: Imdi,
    kropp: Annotated[Etterregistrering, Depends(JsonKropp(Etterregistrering))],
    postkasse: Postkassen,
    noekkel: Noekkel = None,
) -> Response:
    """Give an access to register entries dated more than two months back.

    The answer comes when the access is in force for everyone whom it is for.
    """
    hendelse_id = hendelse_id_av(noekkel)
    tilgang = Tilgang.ny(_gjelder(kropp), hendelse_id)
    innhold = EtterregistreringGitt(
        tilgang_id=tilgang.id,
        gjelder=kropp.gjelder,
        til_dato=kropp.til_dato,
        kommunenummer=kropp.kommunenummer,
    )
    hendelse = fra_register(innhold, bruker=bruker, duf=tilgang.duf, hendelse_id=hendelse_id)
    return await _registrer(postkasse, bruker, hendelse, tilgang, status=201)


@ruter.delete(
    "/{tilgangId}",
    operation_id="trekk_etterregistrering",
    summary="Trekk tilgangen",
    responses={200: json("Tilgangen er trukket", _TILGANG), 202: PAA_VEI, 409: UMULIG},
)
async def trekk(
    bruker: Imdi, tilgang: TilgangISti, postkasse: Postkassen, noekkel: Noekkel = None
) -> Response:
    """Withdraw an access. Registrations that were made with it remain."""
    hendelse_id = hendelse_id_av(noekkel)
    innhold = EtterregistreringTrukket(tilgang_id=tilgang.id)
    hendelse = fra_register(innhold, bruker=bruker, duf=tilgang.duf, hendelse_id=hendelse_id)
    return await _registrer(postkasse, bruker, hendelse, tilgang, status=200)


def _gjelder(kropp: Etterregistrering) -> str | None:
    """The DUF-nummer of the person that the access is for; None if the access is for a kommune or for all
    kommuner.
    """
    ventet = {"person": (True, False), "kommune": (False, True), "alle": (False, False)}[kropp.gjelder]
    if (kropp.duf_nummer is not None, kropp.kommunenummer is not None) != ventet:
        raise ProblemFeil(problemer.TILGANG_GJELDER, felt="gjelder")
    return None if kropp.duf_nummer is None else les_duf(kropp.duf_nummer, felt="dufNummer")


async def _registrer(
    postkasse: Postkasse, bruker: Bruker, hendelse: Hendelse, tilgang: Tilgang, *, status: int
) -> Response:
    if hendelse.duf_nummer is not None:
        # For a fact, the engine checks only whether a kommune may see the person. So check here whether the
        # person is hidden from this caller, and answer 404 if so.
        await krev_kjent(postkasse, bruker, hendelse.duf_nummer)
    with feil_i_loggen(hendelse.hendelse_id):
        svar = await _lever(postkasse, hendelse)
    if svar is None:
        return paa_vei(hendelse.duf_nummer or "", hendelse.hendelse_id)
    if svar.problem is not None:
        return avvist(svar, svar.problem)
    return JsonSvar({"tilgangId": tilgang.id, "hendelseId": hendelse.hendelse_id}, status)


async def _lever(postkasse: Postkasse, hendelse: Hendelse) -> Svar | None:
    if hendelse.duf_nummer is None:
        return await lever_til_alle(postkasse, hendelse)
    utfall = await postkasse.lever(hendelse)
    return utfall.svar if isinstance(utfall, Besluttet) else None
