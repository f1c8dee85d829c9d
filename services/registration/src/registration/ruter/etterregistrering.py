"""IMDi gives and withdraws access to register more than two months back (A 7.3; kontrakt §3.2, §5.4)."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends
from nir.meldinger.svar import Svar
from nir.token import Bruker
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.json_kropp import JsonKropp
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from starlette.responses import Response

from registration import problemer
from registration.behandling.hendelse import fra_register
from registration.behandling.kvittering import avvist, paa_vei
from registration.behandling.spoersmaal import krev_kjent
from registration.forespoersel.duf import les_duf
from registration.forespoersel.noekkel import Noekkel, hendelse_id_av
from registration.forespoersel.tilgang import Tilgang, TilgangISti
from registration.openapi.operasjon import PAA_VEI, UMULIG, json, kropp
from registration.openapi.svarmodeller import Tilgang as Svar201
from registration.openapi.svarmodeller import skjema
from registration.postkasse import Besluttet, Postkasse
from registration.postkasse.kringkasting import kopier
from registration.postkasse.logg import LoggenErNede, UkjentUtfall
from registration.ruter.avhengigheter import Imdi, Postkassen
from registration.skjema.kilderegister import Etterregistrering

ruter = APIRouter(prefix="/v1/etterregistrering", tags=["imdi"])
_TILGANG = skjema(Svar201)


@ruter.post(
    "",
    status_code=201,
    operation_id="gi_etterregistrering",
    summary="Gi tilgang til etterregistrering",
    openapi_extra=kropp(Etterregistrering),
    responses={201: json("Tilgangen er gitt", _TILGANG), 202: PAA_VEI, 409: UMULIG},
)
async def gi(
    bruker: Imdi,
    kropp: Annotated[Etterregistrering, Depends(JsonKropp(Etterregistrering))],
    postkasse: Postkassen,
    noekkel: Noekkel = None,
) -> Response:
    """Answers when the fact is in the log for everybody that it concerns."""
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
    """The same for taking it back; what was registered under it stands."""
    hendelse_id = hendelse_id_av(noekkel)
    innhold = EtterregistreringTrukket(tilgang_id=tilgang.id)
    hendelse = fra_register(innhold, bruker=bruker, duf=tilgang.duf, hendelse_id=hendelse_id)
    return await _registrer(postkasse, bruker, hendelse, tilgang, status=200)


def _gjelder(kropp: Etterregistrering) -> str | None:
    """The person that it concerns, if it concerns one."""
    ventet = {"person": (True, False), "kommune": (False, True), "alle": (False, False)}[kropp.gjelder]
    if (kropp.duf_nummer is not None, kropp.kommunenummer is not None) != ventet:
        raise ProblemFeil(problemer.TILGANG_GJELDER, felt="gjelder")
    return None if kropp.duf_nummer is None else les_duf(kropp.duf_nummer, felt="dufNummer")


async def _registrer(
    postkasse: Postkasse, bruker: Bruker, hendelse: Hendelse, tilgang: Tilgang, *, status: int
) -> Response:
    if hendelse.duf_nummer is not None:
        # Who is hidden from the caller is unknown; what a register writes about others is not asked that.
        await krev_kjent(postkasse, replace(bruker, kommunenummer=None), hendelse.duf_nummer)
    try:
        svar = await _lever(postkasse, hendelse)
    except LoggenErNede:
        raise problemer.loggen_er_nede() from None
    except UkjentUtfall:
        raise problemer.loggen_ukjent(hendelse.hendelse_id) from None
    if svar is None:
        return paa_vei(hendelse.duf_nummer or "", hendelse.hendelse_id)
    if svar.problem is not None:
        return avvist(svar, svar.problem)
    return JsonSvar({"tilgangId": tilgang.id, "hendelseId": hendelse.hendelse_id}, status)


async def _lever(postkasse: Postkasse, hendelse: Hendelse) -> Svar | None:
    if hendelse.duf_nummer is not None:
        utfall = await postkasse.lever(hendelse)
        return utfall.svar if isinstance(utfall, Besluttet) else None
    return await _lever_til_alle(postkasse, hendelse)


async def _lever_til_alle(postkasse: Postkasse, hendelse: Hendelse) -> Svar:
    """One partition decides, and the others follow where it accepts: so that of two facts at once under one
    key not each wins a part of them.

    Raises:
        LoggenErNede: nothing was taken in.
        UkjentUtfall: not decided, or not everywhere yet: the same key completes it.
    """
    foerste, *andre = kopier(hendelse)
    [svar] = await postkasse.lever_alle([foerste])
    if svar is None:
        raise UkjentUtfall
    if svar.problem is None:
        try:
            await postkasse.lever_alle(andre)
        except LoggenErNede:
            raise UkjentUtfall from None
    return svar.model_copy(update={"hendelse_id": hendelse.hendelse_id})
