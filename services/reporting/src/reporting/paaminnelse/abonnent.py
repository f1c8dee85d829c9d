"""Who reads a feed: somebody with a token, or a program with a key."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from nir.token import Bruker
from nir.web import ProblemFeil

from reporting import problemer
from reporting.paaminnelse.hemmelighet import Stroemmer
from reporting.paaminnelse.slag import Slagnavn
from reporting.tilgang import krev_leser
from reporting.tjeneste import DenneTjenesten

_bearer = HTTPBearer(auto_error=False, bearerFormat="JWT")


async def stroemmene(tjeneste: DenneTjenesten) -> Stroemmer:
    """What feeds need, as a dependency.

    Raises:
        ProblemFeil: 404 the service has been given no secret.
    """
    if tjeneste.stroemmer is None:
        raise ProblemFeil(problemer.ABONNEMENT_AV)
    return tjeneste.stroemmer


DisseStroemmene = Annotated[Stroemmer, Depends(stroemmene)]


async def abonnenten(
    request: Request,
    navn: Slagnavn,
    legitimasjon: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    tjeneste: DenneTjenesten,
) -> Bruker:
    """The reader, as a dependency. A token goes before a key.

    Raises:
        ProblemFeil: 401 neither, or one that does not hold; 403 the role may not.
    """
    noekkel = request.query_params.get("noekkel")
    if legitimasjon is not None or noekkel is None:
        return await krev_leser(request)
    return (await stroemmene(tjeneste)).abonnementer.bruker(noekkel, navn)


Abonnent = Annotated[Bruker, Depends(abonnenten)]
