"""The routes `/v1/nedlastinger`: make a link to a file, and follow it once without a token."""

import time
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Request
from nir.innsyn.formaal import Formaal
from nir.token import Bruker
from nir.token.problemer import TOKEN_UGYLDIG
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.json_kropp import JsonKropp
from nir.web.innhold.svarskjema import json_schema, json_svar
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from reporting.lister.fil.beskrivelse import XLSX
from reporting.nedlasting.adresse import LENGST, filrute, les_filadresse
from reporting.nedlasting.filsvar import Filsvar
from reporting.nedlasting.lenker import Lenker, Nedlasting, utloep
from reporting.rammer.problemer import NEDLASTING_UKJENT
from reporting.rammer.tilgang import Leser

STI = "/v1/nedlastinger"
ruter = APIRouter(tags=["nedlastinger"])


class Nedlastingsoenske(BaseModel):
    """The body: the file that the browser will fetch."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    sti: Annotated[
        str,
        Field(
            max_length=LENGST,
            description="Stien til en fil (.csv, .xlsx, .svg) i denne tjenesten, med parametrene",
            examples=["/v1/personlister.csv?lovverk=Integreringsloven"],
        ),
    ]


class Nedlastingslenke(BaseModel):
    """The answer with a link."""

    lenke: Annotated[str, Field(description="Sti som virker én gang, uten token")]
    utloeper: Annotated[datetime, Field(description="Når lenken slutter å virke (UTC)")]


_kropp = JsonKropp(Nedlastingsoenske)
_KROPP = {"required": True, "content": {"application/json": {"schema": json_schema(Nedlastingsoenske)}}}
_FIL: dict[str, Any] = {
    type_: {"schema": {"type": "string", "format": "binary"}} for type_ in (XLSX, "image/svg+xml", "text/csv")
}


async def lenkene(request: Request) -> Lenker:
    """A dependency that gives the store of links."""
    lenker: Lenker = request.app.state.lenker
    return lenker


DisseLenkene = Annotated[Lenker, Depends(lenkene)]
Posisjon = Annotated[
    str | None, Header(alias="X-NIR-Posisjon", pattern="^[!-~]*$", description="Gjelder når filen hentes")
]


@ruter.post(
    STI,
    status_code=201,
    operation_id="lag_nedlasting",
    summary="En lenke som en nettleser henter én fil med, én gang",
    response_model=None,
    responses={201: json_svar("Lenken, som virker i høyst ett minutt", Nedlastingslenke)},
    openapi_extra={"requestBody": _KROPP},
)
async def lag_nedlasting(
    leser: Leser,
    oenske: Annotated[Nedlastingsoenske, Depends(_kropp)],
    lenker: DisseLenkene,
    request: Request,
    formaal: Formaal,
    posisjon: Posisjon = None,
) -> Response:
    """The link reads with the rights of this request's token. Nobody else may see it."""
    adresse = les_filadresse(oenske.sti, request.app.routes)
    utloeper = _utloep(leser)
    nedlasting = Nedlasting(adresse, leser, formaal, posisjon)
    noekkel = await lenker.lag(nedlasting, utloeper)
    naar = datetime.fromtimestamp(utloeper, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return JsonSvar({"lenke": f"{STI}/{noekkel}", "utloeper": naar}, 201)


@ruter.get(
    f"{STI}/{{noekkel}}",
    operation_id="hent_nedlasting",
    summary="Filen som lenken gjelder",
    response_class=Response,
    responses={
        200: {"description": "Filen, slik dens egen rute svarer", "content": _FIL},
        404: {"description": "Lenken er brukt, utløpt eller ukjent"},
    },
    openapi_extra={"security": []},
)
async def hent_nedlasting(
    noekkel: Annotated[str, Path(description="Fra lenken")], lenker: DisseLenkene, request: Request
) -> Response:
    """The link works once, within a minute. HEAD gives the head of the file's answer.

    HEAD does not use the link up, and neither does an answer with status 5xx.
    """
    finn = lenker.se if request.method == "HEAD" else lenker.bruk
    bruk = await finn(noekkel)
    if bruk is None:
        raise ProblemFeil(NEDLASTING_UKJENT)
    rute = filrute(bruk.nedlasting.adresse, request.app.routes)
    return Filsvar(rute, bruk.nedlasting, lambda: lenker.angre(bruk))


def _utloep(leser: Bruker) -> float:
    """When the link expires.

    Raises:
        ProblemFeil: 401 the token has expired. It was accepted only because clocks can differ.
    """
    naa = time.time()
    utloeper = utloep(leser, naa)
    if utloeper <= naa:
        raise ProblemFeil(TOKEN_UGYLDIG, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
    return utloeper
