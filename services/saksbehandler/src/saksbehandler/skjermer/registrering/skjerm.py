"""What became of a registration that was answered 202. The page asks again by itself until it is decided."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from nir_klient.generert.models import Avgjoerelse
from starlette.responses import Response

from saksbehandler.api.feil import Feltfeil
from saksbehandler.api.kall import valgfri
from saksbehandler.api.registrering import avgjoerelse
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.feilside import problemtekst
from saksbehandler.side.navigasjon import Skjerm

ruter = APIRouter()
SKJERM = Skjerm("registrering", ruter, meny="personsoek")
Duf = Annotated[str, Path(pattern="^[0-9]{12}$")]
HendelseId = Annotated[str, Path(pattern="^[0-9a-f-]{36}$")]


@ruter.get("/personer/{duf}/registreringer/{hendelse_id}")
async def registrering(
    kontekst: Innlogget,
    duf: Duf,
    hendelse_id: HendelseId,
    seksjon: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    """Whether the registration is decided, and how."""
    svar = await avgjoerelse(kontekst.nir, duf, hendelse_id)
    avgjort = svar if isinstance(svar, Avgjoerelse) else None
    problem = valgfri(avgjort.problem) if avgjort else None
    leser = kontekst.leser
    return kontekst.side(
        "skjermer/registrering/registrering.html.jinja",
        duf=duf,
        avgjort=avgjort,
        posisjon=(valgfri(avgjort.posisjon) or "") if avgjort else "",
        avslag=problemtekst(leser, Feltfeil(problem.kode, problem.detail)) if problem else "",
        seksjon=seksjon if leser.t.finnes(f"seksjon.{seksjon}") else "",
    )
