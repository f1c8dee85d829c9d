"""The route `GET /v1/etterregistrering`."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from nir.innsyn.formaal import Formaal
from nir.token import Bruker, krev
from nir.web import JsonSvar
from pydantic import Field
from starlette.responses import Response

from reporting.etterregistrering.motorens import motorens_tilganger
from reporting.etterregistrering.rader import Tilgangsrad, motorrad, personrad
from reporting.etterregistrering.tabell import Persontilganger
from reporting.innsynslogg.lesing import Lesing, ny_lesing
from reporting.projeksjon.generasjon.adgang import ser_i_dag
from reporting.projeksjon.generasjon.vist import DenneProjeksjonen, DenneVisningen
from reporting.rammer.filtre import Filtre
from reporting.rammer.klokke import Dagen
from reporting.rammer.rader import Rader, sortert
from reporting.rammer.sidesvar import sidesvar
from reporting.rammer.sidetall import Sidetall

ruter = APIRouter(tags=["etterregistrering"])
_Sorter = Literal[
    "tilDato", "gjelder", "dufNummer", "kommunenummer", "kommune", "tilgangId",
    "-tilDato", "-gjelder", "-dufNummer", "-kommunenummer", "-kommune", "-tilgangId",
]  # fmt: skip


async def imdis_lesing(
    request: Request,
    leser: Annotated[Bruker, Depends(krev("imdi"))],
    dag: Dagen,
    projeksjon: DenneProjeksjonen,
    visning: DenneVisningen,
    formaal: Formaal,
) -> Lesing:
    """A dependency that gives the `Lesing` of a caller from IMDi.

    Raises:
        ProblemFeil: 401 there is no valid token; 403 the caller is not IMDi; also the problems of
            `visningen`.
    """
    return ny_lesing(request, leser, dag, projeksjon, visning, formaal)


ImdisLesing = Annotated[Lesing, Depends(imdis_lesing)]


class Tilgangsfiltre(Filtre, Sidetall):
    """The query parameters: whom the access is for, and the page."""

    gjelder: Annotated[
        Literal["person", "kommune", "alle"] | None, Field(description="Bare tilganger av dette slaget")
    ] = None
    sorter: Annotated[_Sorter, Field(description="Kolonnen det sorteres etter; - foran: synkende")] = (
        "tilDato"
    )


@ruter.get(
    "/v1/etterregistrering",
    operation_id="hent_etterregistrering",
    summary="Tilgangene til etterregistrering som står (A 7.3)",
    responses=sidesvar("Tilganger", Tilgangsrad),
)
async def etterregistrering(
    request: Request, filtre: Annotated[Tilgangsfiltre, Query()], lesing: ImdisLesing
) -> Response:
    """The accesses that IMDi has given, that are not withdrawn, and whose last day has not passed."""
    alle = await _rader(lesing, request.app.state.bootstrap)
    valgt = sortert([rad for rad in alle if filtre.gjelder in (None, rad["gjelder"])], filtre.sorter)
    fra = (filtre.side - 1) * filtre.antall
    side = valgt[fra : fra + filtre.antall]
    personer = [rad for rad in side if rad["dufNummer"]]
    await lesing.noter_rader("etterregistrering", filtre, personer)
    viser = [fra + 1, fra + len(side)] if side else [0, 0]
    return JsonSvar({"rader": side, "viser": viser, "antall": len(valgt), "totalt": len(alle)})


async def _rader(lesing: Lesing, bootstrap: str) -> Rader:
    """The rows that the caller may see: none of a person who is hidden from the caller."""
    motorens = await motorens_tilganger(bootstrap)
    rader = [motorrad(en, lesing.idag) for en in motorens if en.til_dato >= lesing.idag]
    for duf, en in lesing.register.tabell(Persontilganger):
        if en.til_dato >= lesing.idag and ser_i_dag(lesing.register, duf, lesing.innsyn):
            rader.append(personrad(duf, en))
    return rader
