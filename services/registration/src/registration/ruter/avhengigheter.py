"""What the routes ask for."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request
from nir.token import Bruker, krev
from starlette.responses import Response

from registration.duf import SOM_DUF, duf_i_stien
from registration.postkasse import Postkasse


async def _postkasse(request: Request) -> Postkasse:
    postkasse: Postkasse = request.app.state.postkasse
    return postkasse


Rute = Callable[..., Awaitable[Response]]
Saksbehandler = Annotated[Bruker, Depends(krev("saksbehandler", "administrativ"))]
"""Who registers for a kommune."""
Leser = Annotated[Bruker, Depends(krev("saksbehandler", "administrativ", "leser", "imdi"))]
"""Who reads of a kommune's persons; imdi of every kommune's (contract §5)."""
Kilderegister = Annotated[Bruker, Depends(krev("udi", "imdi"))]
"""The upstream feeds: both may write all person facts (contract §3)."""
Innleser = Annotated[Bruker, Depends(krev("udi", "imdi", "folkeregisteret", "drift"))]
Imdi = Annotated[Bruker, Depends(krev("imdi"))]
Alle = Annotated[
    Bruker,
    Depends(krev("saksbehandler", "leser", "administrativ", "imdi", "udi", "folkeregisteret", "drift")),
]
DufISti = Annotated[str, duf_i_stien(), SOM_DUF]
Kassen = Annotated[Postkasse, Depends(_postkasse)]
