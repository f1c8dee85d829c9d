"""What the routes ask for."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request
from nir.token import Bruker
from starlette.responses import Response

from registration.forespoersel.adgang import Adgang
from registration.forespoersel.duf import SOM_DUF, duf_i_stien
from registration.postkasse import Postkasse


async def _postkasse(request: Request) -> Postkasse:
    postkasse: Postkasse = request.app.state.postkasse
    return postkasse


Rute = Callable[..., Awaitable[Response]]
Saksbehandler = Annotated[Bruker, Depends(Adgang("saksbehandler", "administrativ"))]
"""Who registers for a kommune."""
MedLesetilgang = Annotated[Bruker, Depends(Adgang("saksbehandler", "administrativ", "leser", "imdi"))]
"""Who reads of a kommune's persons; imdi of every kommune's (kontrakt §5.2)."""
Kilderegister = Annotated[Bruker, Depends(Adgang("udi", "imdi"))]
"""The upstream feeds: both may write all person facts (kontrakt §3.2)."""
Innleser = Annotated[Bruker, Depends(Adgang("udi", "imdi", "folkeregisteret", "drift"))]
Imdi = Annotated[Bruker, Depends(Adgang("imdi"))]
Alle = Annotated[
    Bruker,
    Depends(Adgang("saksbehandler", "leser", "administrativ", "imdi", "udi", "folkeregisteret", "drift")),
]
DufISti = Annotated[str, duf_i_stien(), SOM_DUF]
Postkassen = Annotated[Postkasse, Depends(_postkasse)]
