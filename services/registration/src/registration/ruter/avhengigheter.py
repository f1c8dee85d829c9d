"""The dependencies of the routes: the caller by role, the DUF-nummer in the address, the mailbox."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request
from nir.token import Bruker
from starlette.responses import Response

from registration.behandling.adgang import Adgangsminne
from registration.forespoersel.adgang import Adgang
from registration.forespoersel.duf import SOM_DUF, duf_i_stien
from registration.postkasse import Postkasse


async def _postkasse(request: Request) -> Postkasse:
    postkasse: Postkasse = request.app.state.postkasse
    return postkasse


async def _adgangsminne(request: Request) -> Adgangsminne:
    minne: Adgangsminne = request.app.state.adgangsminne
    return minne


Rute = Callable[..., Awaitable[Response]]
Saksbehandler = Annotated[Bruker, Depends(Adgang("saksbehandler", "administrativ"))]
"""A caller that registers for a kommune."""
MedLesetilgang = Annotated[Bruker, Depends(Adgang("saksbehandler", "administrativ", "leser", "imdi"))]
"""A caller that reads about persons: a kommune about its own, IMDi about everyone (kontrakt §5.2)."""
Kilderegister = Annotated[Bruker, Depends(Adgang("udi", "imdi"))]
"""UDI or IMDi. Both may write all facts of upstream registers about persons (kontrakt §3.2)."""
Innleser = Annotated[Bruker, Depends(Adgang("udi", "imdi", "folkeregisteret", "drift"))]
Imdi = Annotated[Bruker, Depends(Adgang("imdi"))]
Alle = Annotated[
    Bruker,
    Depends(Adgang("saksbehandler", "leser", "administrativ", "imdi", "udi", "folkeregisteret", "drift")),
]
DufISti = Annotated[str, duf_i_stien(), SOM_DUF]
Postkassen = Annotated[Postkasse, Depends(_postkasse)]
Adgangsminnet = Annotated[Adgangsminne, Depends(_adgangsminne)]
