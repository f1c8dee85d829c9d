"""The sections: add, edit and delete an entry (kontrakt §3.2; A 2.3, 3.6-3.7, 4-10)."""

from typing import Annotated

from fastapi import APIRouter, Depends
from nir.web import ProblemFeil
from regelverk.fakta.innslag import InnslagRettet, InnslagSlettet
from regelverk.fakta.innslag_id import avledet_id
from starlette.responses import Response

from registration.behandling.hendelse import fra_kommune
from registration.behandling.innsyn import DetteNotatet
from registration.behandling.svar import lever_og_svar
from registration.forespoersel.duf import SOM_DUF, duf_i_stien
from registration.forespoersel.etag import HvisEtag
from registration.forespoersel.noekkel import Noekkel, hendelse_id_av
from registration.forespoersel.sti import innslag_id_i_stien
from registration.openapi.eksempler import INNSLAG, person
from registration.openapi.operasjon import kropp, svar_201, svar_endret
from registration.problemer import INGEN_ENDRING
from registration.ruter.avhengigheter import Adgangsminnet, DufISti, Postkassen, Rute, Saksbehandler
from registration.skjema.modell import Skjema
from registration.skjema.seksjoner import SEKSJONER, Seksjonsskjema

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["registrering"])


def _legg_til(seksjon: Seksjonsskjema) -> Rute:
    async def legg_til(
        bruker: Saksbehandler,
        duf: Annotated[str, duf_i_stien(person(seksjon.navn)), SOM_DUF],
        nytt: Annotated[Skjema, Depends(seksjon.les_ny())],
        postkasse: Postkassen,
        notat: DetteNotatet,
        minne: Adgangsminnet,
        noekkel: Noekkel = None,
    ) -> Response:
        hendelse_id = hendelse_id_av(noekkel)
        innslag_id = avledet_id("innslag", bruker.kommunenummer, duf, hendelse_id)
        innhold = nytt.som_faktum(innslag_id=innslag_id)
        hendelse = fra_kommune(innhold, bruker=bruker, duf=duf, hendelse_id=hendelse_id)
        await minne.krev(postkasse, bruker, duf)
        return await lever_og_svar(postkasse, bruker, hendelse, notat, status=201)

    return legg_til


def _endre(seksjon: Seksjonsskjema) -> Rute:
    async def endre(
        bruker: Saksbehandler,
        duf: DufISti,
        innslag_id: Annotated[str, Depends(innslag_id_i_stien(INNSLAG.get(seksjon.navn)))],
        endring: Annotated[Skjema, Depends(seksjon.les_endring())],
        postkasse: Postkassen,
        notat: DetteNotatet,
        minne: Adgangsminnet,
        noekkel: Noekkel = None,
        hvis_etag: HvisEtag = None,
    ) -> Response:
        hendelse_id = hendelse_id_av(noekkel)
        felter = endring.gitte_felter()
        if not felter:
            raise ProblemFeil(INGEN_ENDRING)
        innhold = InnslagRettet(innslag_id=innslag_id, seksjon=seksjon.navn, felter=felter)
        hendelse = fra_kommune(innhold, bruker=bruker, duf=duf, hendelse_id=hendelse_id, hvis_etag=hvis_etag)
        await minne.krev(postkasse, bruker, duf)
        return await lever_og_svar(postkasse, bruker, hendelse, notat, status=200)

    return endre


def _slett(seksjon: Seksjonsskjema) -> Rute:
    async def slett(
        bruker: Saksbehandler,
        duf: DufISti,
        innslag_id: Annotated[str, Depends(innslag_id_i_stien(INNSLAG.get(seksjon.navn)))],
        postkasse: Postkassen,
        notat: DetteNotatet,
        minne: Adgangsminnet,
        noekkel: Noekkel = None,
        hvis_etag: HvisEtag = None,
    ) -> Response:
        hendelse_id = hendelse_id_av(noekkel)
        innhold = InnslagSlettet(innslag_id=innslag_id, seksjon=seksjon.navn)
        hendelse = fra_kommune(innhold, bruker=bruker, duf=duf, hendelse_id=hendelse_id, hvis_etag=hvis_etag)
        await minne.krev(postkasse, bruker, duf)
        return await lever_og_svar(postkasse, bruker, hendelse, notat, status=200)

    return slett


for _seksjon in SEKSJONER.values():
    _sti = f"/{_seksjon.navn}"
    ruter.add_api_route(
        _sti,
        _legg_til(_seksjon),
        methods=["POST"],
        status_code=201,
        operation_id=f"legg_til_{_seksjon.navn}",
        summary=f"Legg til: {_seksjon.navn}",
        description="Regelmotoren avgjør registreringen. Svaret har personen slik den blir. "
        "202: den er ikke avgjort ennå; hent avgjørelsen på adressen i Location.",
        openapi_extra=kropp(_seksjon.ny),
        responses=svar_201,
    )
    ruter.add_api_route(
        f"{_sti}/{{innslagId}}",
        _endre(_seksjon),
        methods=["PATCH"],
        operation_id=f"endre_{_seksjon.navn}",
        summary=f"Endre: {_seksjon.navn}",
        description="Bare feltene som er gitt, endres. null tømmer et felt. "
        "Send radens etag i If-Match, så kan du ikke skrive over en kollegas endring.",
        openapi_extra=kropp(_seksjon.endring),
        responses=svar_endret,
    )
    ruter.add_api_route(
        f"{_sti}/{{innslagId}}",
        _slett(_seksjon),
        methods=["DELETE"],
        operation_id=f"slett_{_seksjon.navn}",
        summary=f"Slett: {_seksjon.navn}",
        description="Raden blir stående som slettet, og personen regnes ut uten den.",
        responses=svar_endret,
    )
