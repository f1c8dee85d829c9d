"""The reader of a feed: a user with a token, or a program with a key."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from nir.token import Bruker
from nir.web import ProblemFeil
from nir.web.innhold.parameter import krev_enkeltverdier

from reporting.innsynslogg.lesing import Lesing, ny_lesing
from reporting.lister.paaminnelse.hemmelighet import Stroemmer
from reporting.lister.paaminnelse.slag import Slagnavn
from reporting.projeksjon.generasjon.vist import DenneProjeksjonen, DenneVisningen
from reporting.rammer import problemer
from reporting.rammer.klokke import Dagen
from reporting.rammer.tilgang import krev_leser

_bearer = HTTPBearer(auto_error=False, bearerFormat="JWT")


async def mulige_stroemmer(request: Request) -> Stroemmer | None:
    """A dependency that gives the makers of ids and keys. None if the service has no secret."""
    stroemmer: Stroemmer | None = request.app.state.stroemmer
    return stroemmer


MuligeStroemmer = Annotated[Stroemmer | None, Depends(mulige_stroemmer)]


async def stroemmene(stroemmer: MuligeStroemmer) -> Stroemmer:
    """A dependency that gives the makers of ids and keys.

    Raises:
        ProblemFeil: 404 the service has no secret.
    """
    if stroemmer is None:
        raise ProblemFeil(problemer.ABONNEMENT_AV)
    return stroemmer


DisseStroemmene = Annotated[Stroemmer, Depends(stroemmene)]


async def abonnenten(
    request: Request,
    navn: Slagnavn,
    legitimasjon: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    stroemmer: MuligeStroemmer,
) -> Bruker:
    """A dependency that gives the reader. If the request has both a token and a key, the token counts.

    Raises:
        ProblemFeil: 401 no valid token or key; 403 the role may not read this; 422 a parameter
            given twice.
    """
    krev_enkeltverdier(request)
    noekkel = request.query_params.get("noekkel")
    if legitimasjon is not None or noekkel is None:
        return await krev_leser(request)
    return (await stroemmene(stroemmer)).abonnementer.bruker(noekkel, navn)


Abonnent = Annotated[Bruker, Depends(abonnenten)]


async def abonnentens_lesing(
    request: Request,
    abonnent: Abonnent,
    dag: Dagen,
    projeksjon: DenneProjeksjonen,
    visning: DenneVisningen,
) -> Lesing:
    """A dependency that gives the `Lesing` of a request for a feed.

    Raises:
        ProblemFeil: as `abonnenten` and `visningen`.
    """
    return ny_lesing(request, abonnent, dag, projeksjon, visning)


AbonnentensLesing = Annotated[Lesing, Depends(abonnentens_lesing)]
